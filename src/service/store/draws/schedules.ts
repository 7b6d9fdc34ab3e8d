import { loadCampaign } from '../campaigns/index.js';
import { requireWithin } from '../campaigns/periods.js';
import type { Change, Row } from '../db/column.js';
import { listColumns, omit } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { fromJson, toJson } from '../db/json.js';
import { withMaker } from '../db/makers.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where } from '../db/query.js';
import { insertRow, updateRow } from '../db/write.js';
import { noteApproval, planDraw } from './plan.js';
import type { DrawScheduleRecord, DrawScheduleStore, ScheduledDraw } from './scheduleTypes.js';
import { drawScheduleTable } from './tables.js';

const columns = omit(drawScheduleTable.columns, 'campaign_id');
type ScheduleRow = Row<typeof columns>;

const selectSchedules = `SELECT ${listColumns(columns, 's')} FROM draw_schedules s`;

/** Schedules of draws, from the proposal to the moment when it is confirmed and its draws are planned. */
export function drawScheduleStore({ clock, read, write }: Context): DrawScheduleStore {
  return {
    propose: (campaignId, draws, person) =>
      write(async (sql) => {
        const now = clock();
        const { record } = await loadCampaign(sql, campaignId, now);
        for (const { drawAt } of draws) requireWithin(record, 'drawPeriod', drawAt, '/series');
        const id = newId('dsc_');
        await insertRow(sql, drawScheduleTable, {
          campaign_id: campaignId,
          id,
          status: 'proposed',
          draws: toJson(draws),
          makers: toJson([person]),
          created_by: person,
          created_at: now,
          updated_at: now,
        });
        return toSchedule(await readRow(sql, campaignId, id));
      }),

    list: (campaignId, page) =>
      read((sql) => {
        const where = new Where().equal('s.campaign_id', campaignId);
        return readPage<ScheduleRow, DrawScheduleRecord>(
          sql,
          { select: selectSchedules, where, id: 's.id' },
          page,
          (rows) => rows.map(toSchedule),
        );
      }),

    get: (campaignId, id) => read(async (sql) => toSchedule(await readRow(sql, campaignId, id))),

    update: (campaignId, id, draws, person) =>
      write(async (sql) => {
        const now = clock();
        const { record } = await loadCampaign(sql, campaignId, now);
        for (const [index, { drawAt }] of draws.entries())
          requireWithin(record, 'drawPeriod', drawAt, `/draws/${index}/drawAt`);
        const row = await lockProposed(sql, campaignId, id);
        return change(sql, campaignId, id, {
          draws: toJson(draws),
          makers: withMaker(row, person),
          updated_at: now,
        });
      }),

    confirm: (campaignId, id, approve) =>
      write(async (sql) => {
        const now = clock();
        const row = await lockProposed(sql, campaignId, id);
        const draws = await planAll(sql, campaignId, fromJson(row.draws), now);
        const { approvalId, confirmedBy } = await approve(toSchedule(row), fromJson(row.makers));
        for (const { drawId } of draws) if (drawId) await noteApproval(sql, campaignId, drawId, approvalId);
        return change(sql, campaignId, id, {
          status: 'confirmed',
          draws: toJson(draws),
          confirmed_by: confirmedBy,
          updated_at: now,
          confirmed_at: now,
        });
      }),

    discard: (campaignId, id) =>
      write(async (sql) => {
        await lockProposed(sql, campaignId, id);
        return change(sql, campaignId, id, { status: 'discarded', updated_at: clock() });
      }),
  };
}

/** Plans the draws in their order, so that each may leave out the winners of those before it. */
async function planAll(
  sql: Sql,
  campaignId: string,
  draws: readonly ScheduledDraw[],
  now: number,
): Promise<ScheduledDraw[]> {
  const ids = new Map<string, string>();
  const planned: ScheduledDraw[] = [];
  for (const [index, scheduled] of draws.entries()) {
    const { key, excludes, drawId: _, ...draw } = scheduled;
    const excludesWinnersOf = excludes.map((each) => ids.get(each) ?? each);
    try {
      const { id } = await planDraw(sql, campaignId, { ...draw, excludesWinnersOf }, now);
      ids.set(key, id);
      planned.push({ ...scheduled, drawId: id });
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      throw new StoreProblem(error.code, `/draws/${index}${error.pointer ?? ''}`);
    }
  }
  return planned;
}

/** Locks a schedule until the end of the database transaction. @throws draw_schedule_not_found, state_conflict */
async function lockProposed(sql: Sql, campaignId: string, id: string): Promise<ScheduleRow> {
  const row = await readRow(sql, campaignId, id, sql.dialect.forUpdate);
  if (row.status !== 'proposed') throw new StoreProblem('state_conflict');
  return row;
}

async function readRow(sql: Sql, campaignId: string, id: string, lock = ''): Promise<ScheduleRow> {
  const [row] = await sql.all<ScheduleRow>(
    `${selectSchedules} WHERE s.campaign_id = $1 AND s.id = $2 ${lock}`,
    [campaignId, id],
  );
  return orThrow(row, 'draw_schedule_not_found');
}

async function change(
  sql: Sql,
  campaignId: string,
  id: string,
  values: Change<typeof drawScheduleTable.columns>,
): Promise<DrawScheduleRecord> {
  await updateRow(sql, drawScheduleTable, { id }, values);
  return toSchedule(await readRow(sql, campaignId, id));
}

function toSchedule(row: ScheduleRow): DrawScheduleRecord {
  return {
    id: row.id,
    status: row.status,
    draws: fromJson(row.draws),
    createdBy: row.created_by,
    confirmedBy: row.confirmed_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    confirmedAt: row.confirmed_at,
  };
}

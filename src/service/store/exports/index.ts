import { randomInt } from 'node:crypto';
import { loadCampaign } from '../campaigns/index.js';
import { requireWithin } from '../campaigns/periods.js';
import { pick } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { readPage, Where } from '../db/query.js';
import { insertRow, insertRows, updateRow } from '../db/write.js';
import { readContent } from './content.js';
import { downloadExport } from './download.js';
import { type ExportRow, lockExport, readExport, selectExports, statusAt, toExport } from './rows.js';
import { nextCanary, selectParticipants } from './select.js';
import { exportedParticipantTable, exportTable } from './tables.js';
import { traceExports } from './trace.js';
import type { ExportRecord, ExportRequest, ExportStore } from './types.js';

export function exportStore(context: Context): ExportStore {
  const { clock, read, write } = context;
  return {
    request: (campaignId, request) => write((sql) => requestExport(sql, context, campaignId, request)),

    get: (campaignId, id) => read((sql) => readExport(sql, campaignId, id, clock())),

    list: (campaignId, { status }, page) =>
      read((sql) => {
        const where = new Where();
        const now = where.placeholder(clock());
        where.equal('e.campaign_id', campaignId).equal(statusAt(now), status);
        return readPage<ExportRow, ExportRecord>(
          sql,
          { select: selectExports, where, id: 'e.id' },
          page,
          (rows) => rows.map(toExport),
        );
      }),

    reject: (campaignId, id, { reason, rejectedBy }) =>
      write(async (sql) => {
        const now = clock();
        const { status } = await lockExport(sql, campaignId, id, now);
        if (status !== 'requested') throw new StoreProblem('state_conflict');
        const decision = { status: 'rejected', decided_by: rejectedBy, decided_at: now, reason } as const;
        await updateRow(sql, exportTable, { campaign_id: campaignId, id }, decision);
        return readExport(sql, campaignId, id, now);
      }),

    download: (campaignId, id, by, approve) =>
      write((sql) => downloadExport(sql, context, campaignId, id, by, approve)),

    trace: (campaignId, marks) => read((sql) => traceExports(sql, context, campaignId, marks)),
  };
}

async function requestExport(
  sql: Sql,
  context: Context,
  campaignId: string,
  { purpose, selection, fields, maxRows, requestedBy }: ExportRequest,
): Promise<ExportRecord> {
  const now = context.clock();
  const campaign = await loadCampaign(sql, campaignId, now);
  if (selection.drawId !== undefined) requireWithin(campaign.record, 'claimPeriod', now, '/selection/drawId');
  const { participants, withoutContact } = await selectParticipants(sql, campaignId, selection);
  if (participants.size > maxRows) throw new StoreProblem('export_too_large', '/maxRows');
  const id = newId('exp_');
  const canary = await nextCanary(sql, campaignId, selection.drawId, participants);
  await insertSelection(sql, campaignId, id, shuffled([...canary, ...participants]));
  const content = await readContent(sql, context, { campaignId, id, fields, requestedBy });
  await insertRow(sql, exportTable, {
    campaign_id: campaignId,
    id,
    status: 'requested',
    purpose,
    draw_id: selection.drawId,
    fields: toJson(fields),
    max_rows: maxRows,
    participants: participants.size,
    without_contact: withoutContact,
    row_count: content.rows.length,
    checksum: content.checksum,
    requested_by: requestedBy,
    requested_at: now,
    downloads: 0,
  });
  return readExport(sql, campaignId, id, now);
}

async function insertSelection(
  sql: Sql,
  campaignId: string,
  id: string,
  selection: readonly (readonly [participantId: string, winnerIds: readonly string[]])[],
): Promise<void> {
  await insertRows(sql, exportedParticipantTable, {
    shared: { campaign_id: campaignId, export_id: id },
    columns: pick(exportedParticipantTable.columns, 'participant_id', 'winner_ids', 'position'),
    rows: selection.map(([participantId, winnerIds], position) => ({
      participant_id: participantId,
      winner_ids: toJson(winnerIds),
      position,
    })),
  });
}

/** In an order by which a leaked list is traced: no two exports of more than a few rows have the same. */
function shuffled<T>(items: readonly T[]): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

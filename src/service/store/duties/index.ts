import { contentHash } from '../../../campaign/approval/document.js';
import type { DutyKind } from '../../../generated/types.js';
import type { Access } from '../db/access.js';
import type { Context } from '../db/context.js';
import { fromJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { readPage, Where, whereVisible } from '../db/query.js';
import { updateRow } from '../db/write.js';
import { contentOf } from './content.js';
import { declareDuties } from './declare.js';
import { addEvent, eventPage } from './events.js';
import { addEvidence, eraseEvidence, readEvidence, requireUnaltered, rewrapEvidence } from './evidence.js';
import {
  type DutyRow,
  dutyRow,
  isOwed,
  lockDuty,
  lockOwned,
  readDuty,
  selectDuties,
  toDuties,
} from './rows.js';
import { submitDuty } from './submit.js';
import { dutyTable } from './tables.js';
import type { DutyActor, DutyPerson, DutyRecord, DutyStore } from './types.js';

/** Who reviews sees all. */
const reviewer: Access = { organizationId: '', all: true };

export function dutyStore(context: Context): DutyStore {
  const { clock, read, write } = context;
  return {
    declare: (campaignId, duties, by) => write((sql) => declareDuties(sql, campaignId, duties, by, clock())),

    list: (campaignId, access, filter, page) =>
      read((sql) => {
        const now = clock();
        const where = whereVisible(new Where(), 'd', access, filter.organizationId)
          .equal('d.campaign_id', campaignId)
          .equal('d.status', filter.status)
          .equal('d.phase', filter.phase)
          .equal('d.kind', filter.kind);
        if (filter.isLate !== undefined)
          where.and(`${filter.isLate ? '' : 'NOT '}(${isOwed} AND d.due_at <= ?)`, now);
        return readPage<DutyRow, DutyRecord>(sql, { select: selectDuties, where, id: 'd.id' }, page, (rows) =>
          toDuties(sql, rows, now),
        );
      }),

    get: (campaignId, access, id) =>
      read(async (sql) => readDuty(sql, await dutyRow(sql, campaignId, access, id), clock())),

    isOwedBy: (campaignId, organizationId) =>
      read(async (sql) => {
        const owed = 'SELECT id FROM duties WHERE campaign_id = $1 AND organization_id = $2 LIMIT 1';
        return (await sql.all(owed, [campaignId, organizationId])).length > 0;
      }),

    owed: (organizationId, limit) =>
      read(async (sql) => {
        const owed = `${selectDuties} WHERE d.organization_id = $1 AND ${isOwed} ORDER BY d.due_at, d.id LIMIT ${limit}`;
        const rows = await sql.all<DutyRow>(owed, [organizationId]);
        return rows.length === 0 ? [] : toDuties(sql, rows, clock());
      }),

    countLate: () =>
      read((sql) =>
        sql.all<{ kind: DutyKind; count: number }>(
          `SELECT d.kind, count(*) AS count FROM duties d WHERE ${isOwed} AND d.due_at <= $1 GROUP BY d.kind ORDER BY d.kind`,
          [clock()],
        ),
      ),

    addEvidence: (campaignId, access, id, evidence, by) =>
      write(async (sql) => {
        const duty = await lockOwned(sql, campaignId, access, id);
        return addEvidence(sql, context, duty, evidence, personOf(by), clock());
      }),

    evidence: (campaignId, access, id, evidenceId) =>
      read(async (sql) => readEvidence(sql, context, await dutyRow(sql, campaignId, access, id), evidenceId)),

    eraseEvidence: (campaignId, access, id, evidenceId, by) =>
      write(async (sql) => {
        const duty = await lockOwned(sql, campaignId, access, id);
        return eraseEvidence(sql, duty, evidenceId, personOf(by), clock());
      }),

    rewrapEvidence: (campaignId, maxRows) =>
      write((sql) => rewrapEvidence(sql, context, campaignId, maxRows)),

    submit: (campaignId, access, id, submission, by) =>
      write(async (sql) => {
        const duty = await lockOwned(sql, campaignId, access, id);
        return submitDuty(sql, duty, submission, personOf(by), clock());
      }),

    approve: (campaignId, id, approve, by) =>
      write(async (sql) => {
        const now = clock();
        const row = await lockDuty(sql, campaignId, reviewer, id);
        if (row.status !== 'submitted') throw new StoreProblem('state_conflict');
        await requireUnaltered(sql, context, row);
        const content = contentOf(await readDuty(sql, row, now));
        if (contentHash(content) !== row.content_hash) throw new StoreProblem('duty_altered');
        const approvalId = await approve(content, fromJson(row.makers));
        const change = { status: 'approved', approval_id: approvalId, approved_at: now } as const;
        await updateRow(sql, dutyTable, { id }, { ...change, updated_at: now });
        const { version, content_hash: hash } = row;
        await addEvent(sql, id, { kind: 'approved', version, contentHash: hash, approvalId }, by, now);
        return readDuty(sql, row, now);
      }),

    requestChanges: (campaignId, id, reason, by) =>
      write(async (sql) => {
        const now = clock();
        const row = await lockDuty(sql, campaignId, reviewer, id);
        if (row.status !== 'submitted') throw new StoreProblem('state_conflict');
        const change = { status: 'changesRequested', reason, updated_at: now } as const;
        await updateRow(sql, dutyTable, { id }, change);
        await addEvent(sql, id, { kind: 'changesRequested', version: row.version, reason }, by, now);
        return readDuty(sql, row, now);
      }),

    withdraw: (campaignId, id, reason, approve, by) =>
      write(async (sql) => {
        const now = clock();
        const row = await lockDuty(sql, campaignId, reviewer, id);
        if (row.status === 'approved' || row.status === 'withdrawn') throw new StoreProblem('state_conflict');
        const approvalId = await approve(await readDuty(sql, row, now));
        const change = { status: 'withdrawn', reason, approval_id: approvalId, updated_at: now } as const;
        await updateRow(sql, dutyTable, { id }, change);
        await addEvent(sql, id, { kind: 'withdrawn', version: row.version, reason, approvalId }, by, now);
        return readDuty(sql, row, now);
      }),

    events: (campaignId, access, id, page) =>
      read(async (sql) => {
        await dutyRow(sql, campaignId, access, id);
        return eventPage(sql, id, page);
      }),
  };
}

/** @throws person_missing */
function personOf({ personId, keyId }: DutyActor): DutyPerson {
  if (personId === null) throw new StoreProblem('person_missing');
  return { personId, keyId };
}

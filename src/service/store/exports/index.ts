import { requireCampaign } from '../campaigns/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { readPage, Where } from '../db/query.js';
import { downloadExport } from './download.js';
import { type ExportRow, lockExport, readExport, selectExports, statusAt, toExport } from './rows.js';
import { nextCanary, type Selection, selectParticipants } from './select.js';
import type { ExportRecord, ExportRequest, ExportStore } from './types.js';

export function exportStore(context: Context): ExportStore {
  const { clock, read, write } = context;
  return {
    request: (campaignId, request) => write((sql) => requestExport(sql, campaignId, request, clock())),

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

    approve: (campaignId, id, { validFor, approverOf }) =>
      write(async (sql) => {
        const now = clock();
        const { status, requestedBy } = await lockExport(sql, campaignId, id, now);
        const approver = approverOf(requestedBy);
        if (status !== 'requested') throw new StoreProblem('state_conflict');
        return decide(sql, campaignId, id, { status: 'approved', by: approver, until: now + validFor, now });
      }),

    reject: (campaignId, id, { reason, rejectedBy }) =>
      write(async (sql) => {
        const now = clock();
        const { status } = await lockExport(sql, campaignId, id, now);
        if (status !== 'requested') throw new StoreProblem('state_conflict');
        return decide(sql, campaignId, id, { status: 'rejected', by: rejectedBy, reason, now });
      }),

    download: (campaignId, id, by) => write((sql) => downloadExport(sql, context, campaignId, id, by)),
  };
}

async function requestExport(
  sql: Sql,
  campaignId: string,
  { purpose, selection, fields, maxRows, requestedBy }: ExportRequest,
  now: number,
): Promise<ExportRecord> {
  await requireCampaign(sql, campaignId);
  const { participants, withoutContact } = await selectParticipants(sql, campaignId, selection);
  if (participants.size > maxRows) throw new StoreProblem('export_too_large', '/maxRows');
  const id = newId('exp_');
  await sql.run(
    `INSERT INTO exports (campaign_id, id, status, purpose, draw_id, fields, max_rows, participants,
      without_contact, requested_by, requested_at, downloads)
    VALUES ($1, $2, 'requested', $3, $4, $5, $6, $7, $8, $9, $10, 0)`,
    [
      campaignId,
      id,
      purpose,
      selection.drawId ?? null,
      JSON.stringify(fields),
      maxRows,
      participants.size,
      withoutContact,
      requestedBy,
      now,
    ],
  );
  const canary = await nextCanary(sql, campaignId);
  const seeded = canary === null ? participants : new Map([[canary, []], ...participants]);
  await insertSelection(sql, campaignId, id, seeded);
  return readExport(sql, campaignId, id, now);
}

const selectionRows = { participant_id: 'text', winner_ids: 'text' } as const;

async function insertSelection(
  sql: Sql,
  campaignId: string,
  id: string,
  selection: Selection,
): Promise<void> {
  const { dialect } = sql;
  const rows = [...selection].map(([participantId, winnerIds]) => ({
    participant_id: participantId,
    winner_ids: JSON.stringify(winnerIds),
  }));
  await sql.run(
    `INSERT INTO exported_participants (campaign_id, export_id, participant_id, winner_ids)
    SELECT $1, $2, r.participant_id, r.winner_ids FROM ${dialect.rows(selectionRows, '$3')} WHERE true`,
    [campaignId, id, ...dialect.encodeRows(selectionRows, rows)],
  );
}

interface Decision {
  readonly status: 'approved' | 'rejected';
  readonly by: string;
  readonly until?: number;
  readonly reason?: string;
  readonly now: number;
}

async function decide(
  sql: Sql,
  campaignId: string,
  id: string,
  { status, by, until, reason, now }: Decision,
): Promise<ExportRecord> {
  await sql.run(
    `UPDATE exports SET status = $3, decided_by = $4, decided_at = $5, grant_expires_at = $6, reason = $7
    WHERE campaign_id = $1 AND id = $2`,
    [campaignId, id, status, by, now, until ?? null, reason ?? null],
  );
  return readExport(sql, campaignId, id, now);
}

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
import { downloadExport } from './download.js';
import { type ExportRow, lockExport, readExport, selectExports, statusAt, toExport } from './rows.js';
import { nextCanary, type SelectedParticipants, selectParticipants } from './select.js';
import { exportedParticipantTable, exportTable } from './tables.js';
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
  const campaign = await loadCampaign(sql, campaignId, now);
  if (selection.drawId !== undefined) requireWithin(campaign.record, 'claimPeriod', now, '/selection/drawId');
  const { participants, withoutContact } = await selectParticipants(sql, campaignId, selection);
  if (participants.size > maxRows) throw new StoreProblem('export_too_large', '/maxRows');
  const id = newId('exp_');
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
    requested_by: requestedBy,
    requested_at: now,
    downloads: 0,
  });
  const canary = await nextCanary(sql, campaignId);
  const seeded = canary === null ? participants : new Map([[canary, []], ...participants]);
  await insertSelection(sql, campaignId, id, seeded);
  return readExport(sql, campaignId, id, now);
}

async function insertSelection(
  sql: Sql,
  campaignId: string,
  id: string,
  selection: SelectedParticipants,
): Promise<void> {
  await insertRows(sql, exportedParticipantTable, {
    shared: { campaign_id: campaignId, export_id: id },
    columns: pick(exportedParticipantTable.columns, 'participant_id', 'winner_ids'),
    rows: [...selection].map(([participantId, winnerIds]) => ({
      participant_id: participantId,
      winner_ids: toJson(winnerIds),
    })),
  });
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
  await updateRow(
    sql,
    exportTable,
    { campaign_id: campaignId, id },
    {
      status,
      decided_by: by,
      decided_at: now,
      grant_expires_at: until ?? null,
      reason: reason ?? null,
    },
  );
  return readExport(sql, campaignId, id, now);
}

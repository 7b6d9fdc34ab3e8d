import { loadCampaign } from '../campaigns/index.js';
import { requireWithin } from '../campaigns/periods.js';
import { pick } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { updateRow } from '../db/write.js';
import { readContent } from './content.js';
import { lockExport, readExport } from './rows.js';
import { exportTable, personalDataAccessTable } from './tables.js';
import type { DownloadRecord, ExportedRow, ExportRecord, ExportStore, Reader } from './types.js';

/** How long a download that broke off can be repeated, by the same key alone. */
const REPEATABLE_MS = 5 * 60_000;

/**
 * Gives an export out once. The first download uses its approval; one that broke off can be repeated for a short time.
 * @throws export_not_found, requester_only, state_conflict, export_downloaded, claim_period_closed, contact_key_missing,
 *   export_changed, and what `approve` throws
 */
export async function downloadExport(
  sql: Sql,
  context: Context,
  campaignId: string,
  id: string,
  by: Reader,
  approve: Parameters<ExportStore['download']>[3],
): Promise<DownloadRecord> {
  const now = context.clock();
  const record = await lockExport(sql, campaignId, id, now);
  requireOpen(record, by);
  if (record.drawId !== null)
    requireWithin((await loadCampaign(sql, campaignId, now)).record, 'claimPeriod', now);
  const content = await readContent(sql, context, record);
  if (content.checksum !== record.checksum || content.rows.length !== record.rowCount)
    throw new StoreProblem('export_changed');
  const first = record.status === 'requested' && {
    status: 'approved' as const,
    approval_id: await approve(record),
    downloaded_with: by.keyId,
    decided_at: now,
    grant_expires_at: now + REPEATABLE_MS,
  };
  await updateRow(
    sql,
    exportTable,
    { campaign_id: campaignId, id },
    { ...first, downloads: record.downloads + 1, last_downloaded_at: now },
  );
  await logAccesses(sql, record, content.rows, by, now);
  return { ...content, record: await readExport(sql, campaignId, id, now) };
}

/** @throws requester_only, state_conflict, export_downloaded */
function requireOpen(
  { requestedBy, status, downloadedWith }: ExportRecord,
  { personId, keyId }: Reader,
): void {
  if (requestedBy !== personId) throw new StoreProblem('requester_only');
  if (status === 'rejected') throw new StoreProblem('state_conflict');
  if (status === 'downloaded' || (status === 'approved' && downloadedWith !== keyId))
    throw new StoreProblem('export_downloaded');
}

const accessColumns = pick(personalDataAccessTable.columns, 'participant_id');

/** Logs that the data of participants was read. Canaries are no persons, so their rows are not logged. */
async function logAccesses(
  sql: Sql,
  { campaignId, id, fields }: ExportRecord,
  rows: readonly ExportedRow[],
  { personId, keyId, organizationIds, remoteAddress }: Reader,
  now: number,
): Promise<void> {
  const { dialect } = sql;
  const read = rows.map(({ participantId }) => ({ participant_id: participantId }));
  await sql.run(
    `INSERT INTO personal_data_accesses (campaign_id, export_id, person_id, key_id, organization_ids, fields,
      remote_address, at, participant_id)
    SELECT $1, $2, $3, $4, $5, $6, $7, $8, r.participant_id FROM ${dialect.rows(accessColumns, '$9')}
    WHERE r.participant_id NOT IN (SELECT p.id FROM participants p WHERE p.campaign_id = $1 AND p.is_canary = 1)`,
    [
      campaignId,
      id,
      personId,
      keyId,
      toJson(organizationIds),
      toJson(fields),
      remoteAddress,
      now,
      ...dialect.encodeRows(accessColumns, read),
    ],
  );
}

import type { Contact } from '../../../campaign/contact.js';
import { loadCampaign } from '../campaigns/index.js';
import { requireWithin } from '../campaigns/periods.js';
import { readContacts } from '../contacts/index.js';
import { pick } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { fromJson, toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import type { RowOf } from '../db/table.js';
import { lockExport } from './rows.js';
import { type exportedParticipantTable, personalDataAccessTable } from './tables.js';
import type { ExportedRow, ExportRecord, Reader } from './types.js';

/** @throws export_not_found, requester_only, state_conflict, grant_expired, claim_period_closed, contact_key_missing */
export async function downloadExport(
  sql: Sql,
  context: Context,
  campaignId: string,
  id: string,
  by: Reader,
): Promise<readonly ExportedRow[]> {
  const now = context.clock();
  const record = await lockExport(sql, campaignId, id, now);
  if (record.requestedBy !== by.personId) throw new StoreProblem('requester_only');
  if (record.status === 'expired') throw new StoreProblem('grant_expired');
  if (record.status !== 'approved') throw new StoreProblem('state_conflict');
  if (record.drawId !== null)
    requireWithin((await loadCampaign(sql, campaignId, now)).record, 'claimPeriod', now);
  const chosen = await sql.all<Pick<RowOf<typeof exportedParticipantTable>, 'participant_id' | 'winner_ids'>>(
    `SELECT participant_id, winner_ids FROM exported_participants
    WHERE campaign_id = $1 AND export_id = $2 ORDER BY participant_id`,
    [campaignId, id],
  );
  const contacts = await readContacts(
    sql,
    context,
    campaignId,
    chosen.map(({ participant_id }) => participant_id),
  );
  const rows = chosen.flatMap(({ participant_id: participantId, winner_ids }): ExportedRow[] => {
    const contact = contacts.get(participantId);
    if (contact === undefined) return [];
    const winnerIds = fromJson(winner_ids);
    return [{ participantId, winnerIds, contact: only(record.fields, contact) }];
  });
  await logAccesses(sql, record, rows, by, now);
  await sql.run(
    'UPDATE exports SET downloads = downloads + 1, last_downloaded_at = $3 WHERE campaign_id = $1 AND id = $2',
    [campaignId, id, now],
  );
  return rows;
}

const only = (fields: ExportRecord['fields'], contact: Contact): Contact =>
  Object.fromEntries(fields.map((field) => [field, contact[field]]));

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

import { listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { orThrow } from '../db/query.js';
import { consentsOf } from './consents.js';
import { entriesOf } from './entries.js';
import { participantTable } from './tables.js';
import type { ParticipantRecord, SalesPeriod } from './types.js';

const columns = omit(participantTable.columns, 'is_canary');

export interface ParticipantRow extends Row<typeof columns> {
  readonly has_contact: number;
  readonly has_groups: number;
}

const select = `SELECT ${listColumns(columns, 'p')}, (
    SELECT count(*) FROM contacts c WHERE c.campaign_id = p.campaign_id AND c.participant_id = p.id
  ) AS has_contact, (
    SELECT count(*) FROM participant_groups g
    WHERE g.campaign_id = p.campaign_id AND g.participant = p.participant
  ) AS has_groups FROM participants p`;

/** @throws participant_not_found */
export async function participantRow(sql: Sql, campaignId: string, id: string): Promise<ParticipantRow> {
  const [row] = await sql.all<ParticipantRow>(`${select} WHERE p.campaign_id = $1 AND p.id = $2`, [
    campaignId,
    id,
  ]);
  return orThrow(row, 'participant_not_found');
}

/** Locks the participant against other writers until the end of the transaction. @throws participant_not_found */
export async function lockParticipant(sql: Sql, campaignId: string, id: string): Promise<ParticipantRow> {
  const lock = `SELECT id FROM participants WHERE campaign_id = $1 AND id = $2 ${sql.dialect.forUpdate}`;
  await sql.all(lock, [campaignId, id]);
  return participantRow(sql, campaignId, id);
}

/** Inserts a participant unless one has this token, and returns and locks the one that has it. */
export async function insertParticipant(
  sql: Sql,
  campaignId: string,
  { participant, isCanary }: { readonly participant: string; readonly isCanary: boolean },
  now: number,
): Promise<{ readonly created: boolean; readonly row: ParticipantRow }> {
  const inserted = await sql.run(
    `INSERT INTO participants (campaign_id, id, participant, is_canary, registered_at)
    VALUES ($1, $2, $3, $4, $5) ON CONFLICT (campaign_id, participant) DO NOTHING`,
    [campaignId, newId('par_'), participant, isCanary ? 1 : 0, now],
  );
  const [known] = await sql.all<{ id: string }>(
    'SELECT id FROM participants WHERE campaign_id = $1 AND participant = $2',
    [campaignId, participant],
  );
  const { id } = orThrow(known, 'participant_not_found');
  return { created: inserted === 1, row: await lockParticipant(sql, campaignId, id) };
}

export async function toParticipant(
  sql: Sql,
  row: ParticipantRow,
  period: SalesPeriod = {},
): Promise<ParticipantRecord> {
  const { id, campaign_id: campaignId, participant, erased_at: erasedAt } = row;
  return {
    id,
    campaignId,
    status: erasedAt === null ? 'active' : 'erased',
    hasContact: row.has_contact > 0,
    hasGroups: row.has_groups > 0,
    consent: (await consentsOf(sql, { campaignId, participantId: id }))[0] ?? null,
    entries: await entriesOf(sql, { campaignId, participant }, period),
    registeredAt: row.registered_at,
    erasedAt,
  };
}

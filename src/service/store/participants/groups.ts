import type { Sql } from '../db/database.js';
import { insertRow } from '../db/write.js';
import { participantGroupTable } from './tables.js';
import type { MemberGroups } from './types.js';

interface GroupOwner {
  readonly campaignId: string;
  /** Keyed hash of the token. */
  readonly participant: string;
}

/** Replaces the groups of a participant. */
export async function writeGroups(
  sql: Sql,
  { campaignId, participant }: GroupOwner,
  { gender = 'undisclosed', ageBand = 'undisclosed', residence = 'undisclosed' }: MemberGroups,
): Promise<void> {
  await eraseGroups(sql, { campaignId, participant });
  await insertRow(sql, participantGroupTable, {
    campaign_id: campaignId,
    participant,
    gender,
    age_band: ageBand,
    residence,
  });
}

export async function eraseGroups(sql: Sql, { campaignId, participant }: GroupOwner): Promise<void> {
  await sql.run('DELETE FROM participant_groups WHERE campaign_id = $1 AND participant = $2', [
    campaignId,
    participant,
  ]);
}

import type { AgeBand, Gender, Residence } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { insertRow } from '../db/write.js';
import { participantGroupTable } from './tables.js';
import type { MemberGroups } from './types.js';

/** All of them, stated or undisclosed. */
interface Groups {
  readonly gender: Gender;
  readonly ageBand: AgeBand;
  readonly residence: Residence;
}

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

export async function groupsOf(sql: Sql, { campaignId, participant }: GroupOwner): Promise<Groups | null> {
  const [row] = await sql.all<Groups>(
    `SELECT gender, age_band AS "ageBand", residence FROM participant_groups
    WHERE campaign_id = $1 AND participant = $2`,
    [campaignId, participant],
  );
  return row ?? null;
}

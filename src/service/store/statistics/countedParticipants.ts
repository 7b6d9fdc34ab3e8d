import type { Sql } from '../db/database.js';
import type { LookUp } from '../db/rowset.js';
import type { Movement } from './delta.js';

/** Whom sales of one organization gave a document that counts, and from whom they took one; each named once. */
export interface ParticipantChanges {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

export function participantChanges(movements: readonly Movement[]): ParticipantChanges {
  const gained = new Set<string>();
  const lost = new Set<string>();
  for (const { participant, documents } of movements) {
    if (participant === null || documents === 0) continue;
    (documents > 0 ? gained : lost).add(participant);
  }
  return { gained: [...gained], lost: [...lost] };
}

const rows = { participant: 'text' } as const;

type Place = readonly [campaignId: string, organizationId: string];

/**
 * Keeps who has a document that counts in an organization, and says by how many they changed: in the organization, and
 * in the whole campaign. One at a time in a campaign, and what was done to a sale not before the sale.
 *
 * Most of those who gain a document are there already, for which nothing is written. Who lost one is there if the sales
 * say so, as they are now: what those gain or lose of which nothing is told here yet will be told.
 */
export async function addParticipants(
  sql: Sql,
  campaignId: string,
  organizationId: string,
  changes: readonly ParticipantChanges[],
): Promise<{ own: number; whole: number }> {
  const place: Place = [campaignId, organizationId];
  const gained = new Set(changes.flatMap((each) => each.gained));
  const lost = new Set(changes.flatMap((each) => each.lost));
  const remaining = await withDocuments(sql, place, [...lost]);
  const here = [...gained].filter((participant) => !lost.has(participant)).concat([...remaining]);
  const gone = [...lost].filter((participant) => !remaining.has(participant));
  const came = await enter(sql, place, here);
  const went = await takeOut(sql, place, gone);
  const elsewhere = await inOthers(sql, place, [...came, ...went]);
  const alone = (participants: readonly string[]) =>
    participants.reduce((sum, participant) => sum + (elsewhere.has(participant) ? 0 : 1), 0);
  return { own: came.length - went.length, whole: alone(came) - alone(went) };
}

/** Which of these were not there. */
async function enter(sql: Sql, place: Place, participants: readonly string[]): Promise<string[]> {
  if (participants.length === 0) return [];
  const { dialect } = sql;
  const sorted = [...participants].sort().map((participant) => ({ participant }));
  const entered = await sql.all<{ participant: string }>(
    `INSERT INTO participants (participant, campaign_id, organization_id)
    SELECT r.participant, $1, $2 FROM ${dialect.rows(rows, '$3')} WHERE true
    ON CONFLICT DO NOTHING RETURNING participant`,
    [...place, ...dialect.encodeRows(rows, sorted)],
  );
  return entered.map(({ participant }) => participant);
}

/** Which of these were there. */
async function takeOut(sql: Sql, place: Place, participants: readonly string[]): Promise<string[]> {
  if (participants.length === 0) return [];
  const { dialect } = sql;
  const taken = await sql.all<{ participant: string }>(
    `DELETE FROM participants WHERE campaign_id = $1 AND organization_id = $2
      AND ${dialect.among('participant', '$3')} RETURNING participant`,
    [...place, dialect.encodeKeys(participants)],
  );
  return taken.map(({ participant }) => participant);
}

/** Which of these have a document that counts in the organization, by its sales. */
async function withDocuments(
  sql: Sql,
  place: Place,
  participants: readonly string[],
): Promise<ReadonlySet<string>> {
  const counts = "t.campaign_id = $1 AND t.organization_id = $2 AND t.status NOT IN ('held', 'voided')";
  // As the indexes have it: sales that came with their participant, and those that were claimed.
  return which(sql, place, participants, {
    select: 'r.key',
    from: '(SELECT 1) AS one',
    where: `EXISTS (SELECT 1 FROM transactions t
        WHERE (CASE WHEN t.claimed_at IS NULL THEN t.participant END) = r.key AND ${counts})
      OR EXISTS (SELECT 1 FROM adjustments a
        JOIN transactions t ON t.campaign_id = a.campaign_id AND t.id = a.transaction_id
        WHERE a.campaign_id = $1 AND a.participant = r.key AND a.kind = 'claim' AND ${counts})`,
  });
}

/** Which of these have documents in other organizations. */
async function inOthers(
  sql: Sql,
  place: Place,
  participants: readonly string[],
): Promise<ReadonlySet<string>> {
  return which(sql, place, participants, {
    select: 'p.participant AS key',
    from: 'participants p',
    where: 'p.participant = r.key AND p.campaign_id = $1 AND p.organization_id <> $2',
  });
}

/** Keys that a look-up finds. */
async function which(
  sql: Sql,
  place: Place,
  keys: readonly string[],
  query: LookUp,
): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const found = await sql.all<{ key: string }>(sql.dialect.lookUp('$3', query), [
    ...place,
    sql.dialect.encodeKeys(keys),
  ]);
  return new Set(found.map(({ key }) => key));
}

import { pick } from '../db/column.js';
import type { Sql } from '../db/database.js';
import type { LookUp } from '../db/rowset.js';
import type { Delta } from './delta.js';
import { isRegistered } from './registered.js';
import { countedParticipantTable } from './tables.js';

/** Whom transactions of one organization gave a registered document, and from whom they took one; each once. */
export interface ParticipantDelta {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

export function participantDelta(deltas: readonly Delta[]): ParticipantDelta {
  const documents = new Map<string, number>();
  for (const { origin, figures } of deltas) {
    const { participant } = origin;
    if (participant === null || figures.documents === 0) continue;
    documents.set(participant, (documents.get(participant) ?? 0) + figures.documents);
  }
  const [gained, lost]: [string[], string[]] = [[], []];
  for (const [participant, change] of documents) {
    if (change !== 0) (change > 0 ? gained : lost).push(participant);
  }
  return { gained, lost };
}

const columns = pick(countedParticipantTable.columns, 'participant');

type OrganizationKey = readonly [campaignId: string, organizationId: string];

/**
 * Keeps the list of those who have a registered document in an organization, and gives by how many it changed: in the
 * organization, and in the whole campaign. Called by one roll-up at a time in a campaign, with deltas whose
 * transactions are committed.
 *
 * Most of those who gain a document are listed already, for which nothing is written. Who lost one stays listed if the
 * transactions say so, as they are now: deltas of theirs that are not rolled up yet come later, and change nothing.
 */
export async function countParticipants(
  sql: Sql,
  campaignId: string,
  organizationId: string,
  deltas: readonly ParticipantDelta[],
): Promise<{ own: number; campaign: number }> {
  const organization: OrganizationKey = [campaignId, organizationId];
  const gained = new Set(deltas.flatMap((delta) => delta.gained));
  const lost = new Set(deltas.flatMap((delta) => delta.lost));
  const remaining = await withDocuments(sql, organization, [...lost]);
  const present = [...gained].filter((participant) => !lost.has(participant)).concat([...remaining]);
  const absent = [...lost].filter((participant) => !remaining.has(participant));
  const added = await add(sql, organization, present);
  const removed = await remove(sql, organization, absent);
  const inOthers = await listedInOthers(sql, organization, [...added, ...removed]);
  const onlyHere = (participants: readonly string[]) =>
    participants.reduce((sum, participant) => sum + (inOthers.has(participant) ? 0 : 1), 0);
  return { own: added.length - removed.length, campaign: onlyHere(added) - onlyHere(removed) };
}

/** Which of these were not listed. */
async function add(
  sql: Sql,
  organization: OrganizationKey,
  participants: readonly string[],
): Promise<string[]> {
  if (participants.length === 0) return [];
  const { dialect } = sql;
  const sorted = [...participants].sort().map((participant) => ({ participant }));
  const added = await sql.all<{ participant: string }>(
    `INSERT INTO counted_participants (participant, campaign_id, organization_id)
    SELECT r.participant, $1, $2 FROM ${dialect.rows(columns, '$3')} WHERE true
    ON CONFLICT DO NOTHING RETURNING participant`,
    [...organization, ...dialect.encodeRows(columns, sorted)],
  );
  return added.map(({ participant }) => participant);
}

/** Which of these were listed. */
async function remove(
  sql: Sql,
  organization: OrganizationKey,
  participants: readonly string[],
): Promise<string[]> {
  if (participants.length === 0) return [];
  const { dialect } = sql;
  const removed = await sql.all<{ participant: string }>(
    `DELETE FROM counted_participants WHERE campaign_id = $1 AND organization_id = $2
      AND ${dialect.among('participant', '$3')} RETURNING participant`,
    [...organization, dialect.encodeKeys(participants)],
  );
  return removed.map(({ participant }) => participant);
}

/** Which of these have a registered document in the organization, by its transactions. */
async function withDocuments(
  sql: Sql,
  organization: OrganizationKey,
  participants: readonly string[],
): Promise<ReadonlySet<string>> {
  const counts = `t.campaign_id = $1 AND t.organization_id = $2 AND ${isRegistered(sql, 't')}`;
  // As the indexes have it: transactions that came with their participant, and those that were claimed.
  return which(sql, organization, participants, {
    select: 'r.key',
    from: '(SELECT 1) AS one',
    where: `EXISTS (SELECT 1 FROM transactions t
        WHERE (CASE WHEN t.claimed_at IS NULL THEN t.participant END) = r.key AND ${counts})
      OR EXISTS (SELECT 1 FROM adjustments a
        JOIN transactions t ON t.campaign_id = a.campaign_id AND t.id = a.transaction_id
        WHERE a.campaign_id = $1 AND a.participant = r.key AND a.kind = 'claim' AND ${counts})`,
  });
}

/** Which of these are listed in other organizations. */
async function listedInOthers(
  sql: Sql,
  organization: OrganizationKey,
  participants: readonly string[],
): Promise<ReadonlySet<string>> {
  return which(sql, organization, participants, {
    select: 'p.participant AS key',
    from: 'counted_participants p',
    where: 'p.participant = r.key AND p.campaign_id = $1 AND p.organization_id <> $2',
  });
}

/** Keys that a look-up finds. */
async function which(
  sql: Sql,
  organization: OrganizationKey,
  keys: readonly string[],
  query: LookUp,
): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const found = await sql.all<{ key: string }>(sql.dialect.lookUp('$3', query), [
    ...organization,
    sql.dialect.encodeKeys(keys),
  ]);
  return new Set(found.map(({ key }) => key));
}

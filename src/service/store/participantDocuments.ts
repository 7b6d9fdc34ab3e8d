import type { Sql } from './database.js';
import type { Movement } from './movement.js';

/** By how many the documents of participants change. */
export type ParticipantChanges = ReadonlyMap<string, number>;

export function participantChanges(movements: readonly Movement[]): ParticipantChanges {
  const changes = new Map<string, number>();
  for (const { participant, documents } of movements) {
    if (participant === null || documents === 0) continue;
    changes.set(participant, (changes.get(participant) ?? 0) + documents);
  }
  return changes;
}

const rows = { participant: 'text', documents: 'bigint' } as const;

/**
 * Counts documents of participants in an organization, and says by how many the number of participants with at
 * least one document changed: in the organization, and in the whole campaign. One at a time in a campaign.
 */
export async function addParticipants(
  sql: Sql,
  campaignId: string,
  organizationId: string,
  changes: ParticipantChanges,
): Promise<{ own: number; whole: number }> {
  const sorted = [...changes]
    .filter(([, documents]) => documents !== 0)
    .map(([participant, documents]) => ({ participant, documents }))
    .sort((a, b) => (a.participant < b.participant ? -1 : 1));
  if (sorted.length === 0) return { own: 0, whole: 0 };
  const { dialect } = sql;
  const counted = await sql.all<{ participant: string; documents: number }>(
    `INSERT INTO participants AS p (participant, campaign_id, organization_id, documents)
    SELECT r.participant, $1, $2, r.documents FROM ${dialect.rows(rows, '$3')} WHERE true
    ON CONFLICT (participant, campaign_id, organization_id) DO UPDATE SET
      documents = p.documents + excluded.documents
    RETURNING participant, documents`,
    [campaignId, organizationId, ...dialect.encodeRows(rows, sorted)],
  );
  const came: string[] = [];
  const went: string[] = [];
  for (const { participant, documents } of counted) {
    const before = documents - (changes.get(participant) ?? 0);
    if (before <= 0 && documents > 0) came.push(participant);
    else if (before > 0 && documents <= 0) went.push(participant);
  }
  const elsewhere = await inOthers(sql, campaignId, organizationId, [...came, ...went]);
  const alone = (participants: readonly string[]) =>
    participants.reduce((sum, participant) => sum + (elsewhere.has(participant) ? 0 : 1), 0);
  return { own: came.length - went.length, whole: alone(came) - alone(went) };
}

/** Which of these participants have documents in other organizations. */
async function inOthers(
  sql: Sql,
  campaignId: string,
  organizationId: string,
  participants: readonly string[],
): Promise<ReadonlySet<string>> {
  if (participants.length === 0) return new Set();
  const found = await sql.all<{ participant: string }>(
    sql.dialect.lookUp('$3', {
      select: 'p.participant',
      from: 'participants p',
      where: `p.participant = r.key AND p.campaign_id = $1 AND p.organization_id <> $2 AND p.documents > 0`,
    }),
    [campaignId, organizationId, sql.dialect.encodeKeys(participants)],
  );
  return new Set(found.map(({ participant }) => participant));
}

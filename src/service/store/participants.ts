import type { Sql } from './database.js';
import type { Movement } from './movement.js';

const rows = { participant: 'text', documents: 'bigint' } as const;

/**
 * Counts documents per participant, and says by how many the number of participants with at least one
 * document changed: in the organization, and in the whole campaign.
 */
export async function addParticipants(
  sql: Sql,
  campaignId: string,
  organizationId: string,
  movements: readonly Movement[],
): Promise<{ own: number; whole: number }> {
  const changes = new Map<string, number>();
  for (const { participant, documents } of movements) {
    if (participant === null || documents === 0) continue;
    changes.set(participant, (changes.get(participant) ?? 0) + documents);
  }
  if (changes.size === 0) return { own: 0, whole: 0 };

  const { dialect } = sql;
  const sorted = [...changes]
    .map(([participant, documents]) => ({ participant, documents }))
    .sort((a, b) => (a.participant < b.participant ? -1 : 1));
  const counted = await sql.all<{ participant: string; documents: number; own: number }>(
    `INSERT INTO participants AS p (campaign_id, participant, documents, by_organization)
    SELECT $1, r.participant, r.documents, ${dialect.jsonNumber('$2', 'r.documents')}
    FROM ${dialect.rows(rows, '$3')} WHERE true
    ON CONFLICT (campaign_id, participant) DO UPDATE SET
      documents = p.documents + excluded.documents,
      by_organization = ${dialect.jsonAdd('p.by_organization', '$2', 'excluded.documents')}
    RETURNING participant, documents, ${dialect.jsonNumberAt('by_organization', '$2')} AS own`,
    [campaignId, organizationId, ...dialect.encodeRows(rows, sorted)],
  );

  let own = 0;
  let whole = 0;
  for (const now of counted) {
    const change = changes.get(now.participant) ?? 0;
    own += presence(now.own) - presence(now.own - change);
    whole += presence(now.documents) - presence(now.documents - change);
  }
  return { own, whole };
}

function presence(documents: number): 0 | 1 {
  return documents > 0 ? 1 : 0;
}

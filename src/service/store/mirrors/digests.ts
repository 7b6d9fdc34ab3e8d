import type { Digest } from '../../../campaign/itemDigest.js';
import type { Sql } from '../db/database.js';
import type { ZoneAt } from './clear.js';

interface BucketSum extends Digest {
  readonly bucket: number;
  readonly items: number;
}

/** Buckets with at least one item, and the sum of the digests of their items; at depth 0 there is one bucket. */
export function sumDigests(sql: Sql, at: ZoneAt, depth: number): Promise<BucketSum[]> {
  const { integer } = sql.dialect.types;
  const sum = (column: string) => `CAST(sum(${column}) % 4294967296 AS ${integer})`;
  return sql.all<BucketSum>(
    `SELECT CAST(position / $5 AS ${integer}) AS bucket, count(*) AS items, ${sum('digest_high')} AS high,
      ${sum('digest_low')} AS low
    FROM promo_items
    WHERE campaign_id = $1 AND organization_id = $2 AND zone = $3 AND since_generation <= $4
      AND until_generation > $4 AND status <> 'removed'
    GROUP BY 1 ORDER BY 1`,
    [at.campaignId, at.organizationId, at.zone, at.generation, sizeOf(depth)],
  );
}

/** The number of positions in a bucket. */
export function sizeOf(depth: number): number {
  return 2 ** (32 - depth);
}

/** The digest of every bucket, in order; 0 for an empty one. */
export async function readDigests(sql: Sql, at: ZoneAt, depth: number): Promise<Digest[]> {
  const digests: Digest[] = Array.from({ length: 2 ** depth }, () => ({ high: 0, low: 0 }));
  for (const { bucket, high, low } of await sumDigests(sql, at, depth)) digests[bucket] = { high, low };
  return digests;
}

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

/** The digest of every bucket, in order; 0 for an empty one. A rejected row stands for its item, which is kept. */
export async function readDigests(sql: Sql, at: ZoneAt, depth: number): Promise<Digest[]> {
  const digests: Digest[] = Array.from({ length: 2 ** depth }, () => ({ high: 0, low: 0 }));
  for (const { bucket, high, low } of await sumDigests(sql, at, depth)) digests[bucket] = { high, low };
  for (const { position, kept_high, kept_low, high, low } of await readRejectedDigests(sql, at)) {
    const bucket = Math.floor(position / sizeOf(depth));
    const sum = digests[bucket] as Digest;
    digests[bucket] = { high: (sum.high + high - kept_high) >>> 0, low: (sum.low + low - kept_low) >>> 0 };
  }
  return digests;
}

interface RejectedDigest extends Digest {
  readonly position: number;
  /** Of the item in the zone, 0 where there is none. */
  readonly kept_high: number;
  readonly kept_low: number;
}

function readRejectedDigests(
  sql: Sql,
  { campaignId, organizationId, zone, generation }: ZoneAt,
): Promise<RejectedDigest[]> {
  return sql.all<RejectedDigest>(
    `SELECT q.position, q.digest_high AS high, q.digest_low AS low, coalesce(i.digest_high, 0) AS kept_high,
      coalesce(i.digest_low, 0) AS kept_low
    FROM rejected_items q LEFT JOIN promo_items i ON i.campaign_id = q.campaign_id
      AND i.external_id = q.external_id AND i.organization_id = q.organization_id AND i.zone = q.zone
      AND i.since_generation <= $4 AND i.until_generation > $4 AND i.status <> 'removed'
    WHERE q.campaign_id = $1 AND q.organization_id = $2 AND q.zone = $3`,
    [campaignId, organizationId, zone, generation],
  );
}

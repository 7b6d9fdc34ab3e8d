import type { Digest } from '../../../campaign/itemDigest.js';
import { listColumns, pick, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { groupBy } from '../db/groupBy.js';
import { FOREVER, promoItemTable } from '../promoItems/tables.js';
import { sizeOf } from './digests.js';
import type { LockedMirror } from './lock.js';
import type { Comparison } from './types.js';
import { type Ending, setEndings, shown, zoneParameters } from './versions.js';

const shownColumns = pick(
  promoItemTable.columns,
  ...(['id', 'external_id', 'zone', 'since_generation', 'until_generation', 'touched_generation'] as const),
  ...(['digest_high', 'digest_low'] as const),
);
/** A version that is shown, and the bucket that it is in. */
type ShownVersion = Row<typeof shownColumns> & { readonly bucket: number };

/**
 * Marks what the zone has and the feed has not as ending with the mirror, and returns for each bucket the indexes of the
 * digests that the zone lacks. An item that ends was changed where it is staged afterwards, and removed otherwise.
 */
export async function compareBuckets(
  sql: Sql,
  campaignId: string,
  { mirror, zone }: LockedMirror,
  { depth, buckets, kept }: Comparison,
): Promise<number[][]> {
  const { encodeKeys, lookUp, types } = sql.dialect;
  const first = `CAST(r.key AS ${types.integer}) * $6`;
  const versions = await sql.all<ShownVersion>(
    lookUp('$5', {
      select: `CAST(r.key AS ${types.integer}) AS bucket, ${listColumns(shownColumns, 'i')}`,
      from: 'promo_items i',
      where: `i.campaign_id || '' = $1 AND i.organization_id = $2 AND i.zone = $3 AND i.position >= ${first}
        AND i.position < ${first} + $6 AND ${shown} AND i.status <> 'removed'`,
    }),
    [
      ...zoneParameters(campaignId, mirror, zone).slice(0, 4),
      encodeKeys(buckets.map(({ bucket }) => String(bucket))),
      sizeOf(depth),
    ],
  );
  const known = groupBy(versions, ({ bucket }) => bucket);
  const keptIds = new Set(kept);
  const endings: Ending[] = [];
  const lacking = buckets.map(({ bucket, digests }) => {
    const here = known.get(bucket) ?? [];
    const inFeed = new Set(digests.map(keyOf));
    for (const row of here) {
      const isEnding =
        !inFeed.has(keyOf(digestOfRow(row))) &&
        !keptIds.has(row.external_id) &&
        row.touched_generation !== mirror.generation;
      const until = isEnding ? mirror.generation : FOREVER;
      if (until !== row.until_generation)
        endings.push({ ...row, since_now: row.since_generation, until_generation: until });
    }
    const inZoneNow = new Set(here.map((row) => keyOf(digestOfRow(row))));
    return digests.flatMap((digest, index) => (inZoneNow.has(keyOf(digest)) ? [] : [index]));
  });
  await setEndings(sql, campaignId, endings);
  return lacking;
}

const digestOfRow = ({ digest_high: high, digest_low: low }: ShownVersion): Digest => ({ high, low });

const keyOf = ({ high, low }: Digest): string => `${high}/${low}`;

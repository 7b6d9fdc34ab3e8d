import { bucketOf, digestBytes } from '../../campaign/itemDigest.js';
import type { MirrorDigests } from '../../generated/types.js';
import { inParallel } from '../inParallel.js';
import { fromBase64 } from './base64.js';
import { answersTo, bucketsOf, comparisonOf, type FeedBucket, packed } from './bucketComparison.js';
import { type BucketSet, greatestDepth } from './digestTable.js';
import type { FeedParts } from './feedPartitions.js';
import type { MirrorWork } from './mirrorContext.js';
import type { Partition } from './partition.js';
import { Progress } from './progress.js';
import { partitionBits, partitionCount } from './spill.js';
import { Wanted } from './wantedRows.js';

/** Items that a bucket should have: fewer make more buckets, more make each that differs dearer. */
const itemsPerBucket = 16;

/** How deep two sides of this size are compared: within the contract, and no bucket across partitions. */
export function depthFor(itemCount: number): number {
  const depth = Math.round(Math.log2(itemCount / itemsPerBucket));
  return Math.min(greatestDepth, Math.max(partitionBits, depth));
}

/** Finds the rows that the zone lacks, and lets the service know what it has beside them. */
export async function compareZone(work: MirrorWork, depth: number): Promise<Wanted> {
  const { session, feed, parts, concurrency, options } = work;
  const { digests } = await session.digests(depth, areDigests(depth));
  const { differing, lacking } = feed.table.compare(depth, fromBase64(digests) as Uint8Array);
  const wanted = Wanted.none();
  const progress = new Progress(options, 'comparing', differing.size);
  await progress.reach(0);
  for (let number = 0; number < partitionCount; number++) {
    // Of buckets in which the zone has nothing, there is nothing to ask.
    if (lacking.within(number).length > 0) wantAll(wanted, await parts.read(number), lacking);
  }
  await inParallel(packed(feedBuckets(parts, differing)), concurrency, async (pack) => {
    const { buckets } = await session.compare(comparisonOf(depth, pack), answersTo(pack));
    for (const [at, { partition, rowCount, places }] of pack.entries()) {
      for (const place of buckets[at]?.wanted ?? []) {
        wanted.add(partition, rowCount, places[place] as number);
      }
    }
    await progress.advance(pack.length);
  });
  return wanted;
}

/**
 * Lets the service keep the items whose rows were rejected when they were sent: it took their absence for a removal
 * when their buckets were compared. It may never have seen those rows, as where a proxy refused them.
 */
export async function keepRejected(
  { session, parts, concurrency }: MirrorWork,
  buckets: BucketSet,
): Promise<void> {
  await inParallel(packed(feedBuckets(parts, buckets)), concurrency, async (pack) => {
    await session.compare(comparisonOf(buckets.depth, pack), answersTo(pack));
  });
}

async function* feedBuckets(parts: FeedParts, buckets: BucketSet): AsyncGenerator<FeedBucket> {
  for (let number = 0; number < partitionCount; number++) {
    const within = buckets.within(number);
    if (within.length > 0) yield* bucketsOf(await parts.read(number), buckets.depth, within);
  }
}

function wantAll(wanted: Wanted, { number, rows }: Partition, buckets: BucketSet): void {
  for (const [place, { position }] of rows.entries()) {
    if (buckets.has(bucketOf(position, buckets.depth))) wanted.add(number, rows.length, place);
  }
}

function areDigests(depth: number): (body: unknown) => boolean {
  return (body) => {
    const { digests } = (body ?? {}) as Partial<MirrorDigests>;
    return typeof digests === 'string' && fromBase64(digests)?.length === 2 ** depth * digestBytes;
  };
}

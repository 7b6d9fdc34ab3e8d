import { bucketOf, digestBytes } from '../../campaign/itemDigest.js';
import type { MirrorDigests } from '../../generated/types.js';
import { inParallel } from '../inParallel.js';
import { fromBase64 } from './base64.js';
import {
  bucketsOf,
  comparesExactly,
  comparisonInput,
  type FeedBucket,
  packBuckets,
} from './bucketComparison.js';
import { type BucketSet, MAX_DEPTH } from './digestTable.js';
import type { FeedPartitions } from './feedPartitions.js';
import { rejectKnown } from './knownRejections.js';
import type { MirrorContext } from './mirrorContext.js';
import type { Partition } from './partition.js';
import { Progress } from './progress.js';
import { PARTITION_BITS, PARTITION_COUNT } from './spill.js';
import { WantedRows } from './wantedRows.js';

/** Items that a bucket should have. With fewer there are more buckets; with more, each that differs costs more. */
const ITEMS_PER_BUCKET = 16;

/** The depth at which two sides of this size are compared: within the contract, and no bucket across partitions. */
export function depthFor(itemCount: number): number {
  const depth = Math.round(Math.log2(itemCount / ITEMS_PER_BUCKET));
  return Math.min(MAX_DEPTH, Math.max(PARTITION_BITS, depth));
}

/** Finds the rows that the zone lacks, and tells the service which of its items the feed has. */
export async function compareZone(context: MirrorContext, depth: number): Promise<WantedRows> {
  const { session, feed, partitions, rejections, concurrency, options } = context;
  const { digests, rejected: known } = await session.digests(depth, areDigests(depth));
  const { differing, emptyInZone } = feed.table.compare(depth, fromBase64(digests) as Uint8Array);
  const rejected = await rejectKnown(context, known);
  if (!session.mirror.itemCount && !rejections.count) return WantedRows.all();
  const wanted = WantedRows.none();
  const progress = new Progress(options, 'comparing', differing.size);
  await progress.report(0);
  for (let number = 0; number < PARTITION_COUNT; number++) {
    if (emptyInZone.inPartition(number).length === 0) continue;
    const partition = await partitions.read(number);
    wantAll(wanted, rejected, partition, emptyInZone);
    // Where the zone has nothing there is nothing to compare, but it is to remember what was rejected.
    for (const { position } of partition.kept) {
      const bucket = bucketOf(position, depth);
      if (emptyInZone.has(bucket)) differing.add(bucket);
    }
  }
  await inParallel(packBuckets(feedBuckets(partitions, differing)), concurrency, async (pack) => {
    const { buckets } = await session.compare(comparisonInput(depth, pack), comparesExactly(pack));
    for (const [position, { partition, rowCount, rowIndexes }] of pack.entries()) {
      for (const indexInBucket of buckets[position]?.wanted ?? []) {
        const index = rowIndexes[indexInBucket] as number;
        if (!rejected.has(partition, index)) wanted.add(partition, rowCount, index);
      }
    }
    await progress.advance(pack.length);
  });
  return wanted;
}

/**
 * Tells the service to keep the items whose rows were rejected when they were sent: it took their absence for a removal
 * when their buckets were compared. It may never have seen those rows, as where a proxy refused them.
 */
export async function keepRejected(
  { session, partitions, concurrency }: MirrorContext,
  buckets: BucketSet,
): Promise<void> {
  await inParallel(packBuckets(feedBuckets(partitions, buckets)), concurrency, async (pack) => {
    await session.compare(comparisonInput(buckets.depth, pack), comparesExactly(pack));
  });
}

async function* feedBuckets(partitions: FeedPartitions, buckets: BucketSet): AsyncGenerator<FeedBucket> {
  for (let number = 0; number < PARTITION_COUNT; number++) {
    const numbers = buckets.inPartition(number);
    if (numbers.length > 0) yield* bucketsOf(await partitions.read(number), buckets.depth, numbers);
  }
}

function wantAll(
  wanted: WantedRows,
  rejected: WantedRows,
  { number, rows }: Partition,
  buckets: BucketSet,
): void {
  for (const [index, { position }] of rows.entries()) {
    if (rejected.has(number, index)) continue;
    if (buckets.has(bucketOf(position, buckets.depth))) wanted.add(number, rows.length, index);
  }
}

function areDigests(depth: number): (body: unknown) => boolean {
  return (body) => {
    const { digests } = (body ?? {}) as Partial<MirrorDigests>;
    return typeof digests === 'string' && fromBase64(digests)?.length === 2 ** depth * digestBytes;
  };
}

import { bucketOf, digestBytes } from '../../campaign/itemDigest.js';
import type { MirrorBucketInput, MirrorComparison, MirrorComparisonInput } from '../../generated/types.js';
import { toBase64 } from './base64.js';
import type { Partition } from './partition.js';
import type { SpilledRow } from './spill.js';

/** What the feed has in one bucket. */
export interface FeedBucket {
  readonly bucket: number;
  readonly partition: Partition['number'];
  /** Rows of the partition, of which this bucket has some. */
  readonly rowCount: number;
  /** Indexes of the rows of this bucket in the partition, in the order of their digests. */
  readonly rowIndexes: readonly number[];
  readonly digests: string;
  /** Items of this bucket that stay as they are. */
  readonly kept: readonly string[];
}

/** What the feed has in some of the buckets that lie in a partition. */
export function bucketsOf(partition: Partition, depth: number, buckets: readonly number[]): FeedBucket[] {
  const rowIndexes = new Map<number, number[]>(buckets.map((bucket) => [bucket, []]));
  const kept = new Map<number, Set<string>>();
  for (const [index, { position }] of partition.rows.entries()) {
    rowIndexes.get(bucketOf(position, depth))?.push(index);
  }
  for (const { position, externalId } of partition.kept) {
    const bucket = bucketOf(position, depth);
    kept.set(bucket, (kept.get(bucket) ?? new Set()).add(externalId));
  }
  return [...rowIndexes].map(([bucket, indexes]) => ({
    bucket,
    partition: partition.number,
    rowCount: partition.rows.length,
    rowIndexes: indexes,
    digests: digestsOf(indexes.map((index) => partition.rows[index] as SpilledRow)),
    kept: [...(kept.get(bucket) ?? [])],
  }));
}

function digestsOf(rows: readonly SpilledRow[]): string {
  const bytes = new DataView(new ArrayBuffer(rows.length * digestBytes));
  for (const [index, { digest }] of rows.entries()) {
    bytes.setUint32(index * digestBytes, digest.high);
    bytes.setUint32(index * digestBytes + 4, digest.low);
  }
  return toBase64(new Uint8Array(bytes.buffer));
}

/** Limits of one request: those of the contract, and half of the bytes that the service takes. */
const limits = { buckets: 4_096, kept: 10_000, characters: 512 * 1024 };
/** Characters of JSON that a bucket takes beside its digests, and an externalId at most beside itself. */
const overhead = { bucket: 40, kept: 3 };

/** Puts buckets together that are sent in one request. */
export async function* packBuckets(buckets: AsyncIterable<FeedBucket>): AsyncGenerator<FeedBucket[]> {
  let pack: FeedBucket[] = [];
  let kept = 0;
  let characters = 0;
  for await (const bucket of buckets) {
    kept += bucket.kept.length;
    characters += charactersOf(bucket);
    const isFull = pack.length === limits.buckets || kept > limits.kept || characters > limits.characters;
    if (isFull && pack.length > 0) {
      yield pack;
      pack = [];
      kept = bucket.kept.length;
      characters = charactersOf(bucket);
    }
    pack.push(bucket);
  }
  if (pack.length > 0) yield pack;
}

function charactersOf({ digests, kept }: FeedBucket): number {
  return kept.reduce((sum, { length }) => sum + length * 3 + overhead.kept, digests.length + overhead.bucket);
}

export function comparisonInput(depth: number, pack: readonly FeedBucket[]): MirrorComparisonInput {
  const buckets = pack.map(({ bucket, digests }): MirrorBucketInput => ({ bucket, digests }));
  const kept = pack.flatMap((each) => each.kept);
  return kept.length === 0 ? { depth, buckets } : { depth, buckets, kept };
}

/** Checks that a response speaks of exactly these buckets, and of no row that was not sent. */
export function comparesExactly(pack: readonly FeedBucket[]): (body: unknown) => boolean {
  return (body) => {
    const buckets = (body as Partial<MirrorComparison> | null)?.buckets;
    return (
      Array.isArray(buckets) &&
      buckets.length === pack.length &&
      pack.every(({ bucket, rowIndexes }, at) => {
        const compared = buckets[at];
        return (
          compared?.bucket === bucket &&
          Array.isArray(compared.wanted) &&
          compared.wanted.every((index) => Number.isInteger(index) && index in rowIndexes)
        );
      })
    );
  };
}

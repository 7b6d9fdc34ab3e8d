import { bucketOf, digestBytes } from '../../campaign/itemDigest.js';
import type { MirrorBucketInput, MirrorComparison, MirrorComparisonInput } from '../../generated/types.js';
import { toBase64 } from './base64.js';
import type { Partition } from './partition.js';
import type { SpilledRow } from './spill.js';

/** All that the feed has in one bucket. */
export interface FeedBucket {
  readonly bucket: number;
  readonly partition: Partition['number'];
  /** Rows of the partition, of which this bucket has some. */
  readonly rowCount: number;
  /** Places of the rows of this bucket in the partition, in the order in which their digests are given. */
  readonly places: readonly number[];
  readonly digests: string;
  /** Items of this bucket that stay as they are. */
  readonly kept: readonly string[];
}

/** What the feed has in some of the buckets that lie in a partition. */
export function bucketsOf(partition: Partition, depth: number, buckets: readonly number[]): FeedBucket[] {
  const places = new Map<number, number[]>(buckets.map((bucket) => [bucket, []]));
  const kept = new Map<number, Set<string>>();
  for (const [place, { position }] of partition.rows.entries()) {
    places.get(bucketOf(position, depth))?.push(place);
  }
  for (const { position, externalId } of partition.kept) {
    const bucket = bucketOf(position, depth);
    kept.set(bucket, (kept.get(bucket) ?? new Set()).add(externalId));
  }
  return [...places].map(([bucket, own]) => ({
    bucket,
    partition: partition.number,
    rowCount: partition.rows.length,
    places: own,
    digests: digestsOf(own.map((place) => partition.rows[place] as SpilledRow)),
    kept: [...(kept.get(bucket) ?? [])],
  }));
}

function digestsOf(rows: readonly SpilledRow[]): string {
  const bytes = new DataView(new ArrayBuffer(rows.length * digestBytes));
  for (const [place, { digest }] of rows.entries()) {
    bytes.setUint32(place * digestBytes, digest.high);
    bytes.setUint32(place * digestBytes + 4, digest.low);
  }
  return toBase64(new Uint8Array(bytes.buffer));
}

/** Limits of one request: those of the contract, and half of the bytes that the service takes. */
const most = { buckets: 4_096, kept: 10_000, characters: 512 * 1024 };
/** What a bucket takes beside its digests, and an externalId at most beside itself. */
const around = { bucket: 40, kept: 3 };

/** Buckets that travel together. */
export async function* packed(buckets: AsyncIterable<FeedBucket>): AsyncGenerator<FeedBucket[]> {
  let pack: FeedBucket[] = [];
  let size = { kept: 0, characters: 0 };
  for await (const bucket of buckets) {
    const added = {
      kept: size.kept + bucket.kept.length,
      characters: size.characters + charactersOf(bucket),
    };
    const isFull =
      pack.length === most.buckets || added.kept > most.kept || added.characters > most.characters;
    if (isFull && pack.length > 0) {
      yield pack;
      pack = [];
      size = { kept: 0, characters: 0 };
    }
    pack.push(bucket);
    size = { kept: size.kept + bucket.kept.length, characters: size.characters + charactersOf(bucket) };
  }
  if (pack.length > 0) yield pack;
}

function charactersOf({ digests, kept }: FeedBucket): number {
  return kept.reduce((sum, { length }) => sum + length * 3 + around.kept, digests.length + around.bucket);
}

export function comparisonOf(depth: number, pack: readonly FeedBucket[]): MirrorComparisonInput {
  const buckets = pack.map(({ bucket, digests }): MirrorBucketInput => ({ bucket, digests }));
  const kept = pack.flatMap((each) => each.kept);
  return kept.length === 0 ? { depth, buckets } : { depth, buckets, kept };
}

/** Whether an answer speaks of these buckets, and of no place that was not given. */
export function answersTo(pack: readonly FeedBucket[]): (body: unknown) => boolean {
  return (body) => {
    const buckets = (body as Partial<MirrorComparison> | null)?.buckets;
    return (
      Array.isArray(buckets) &&
      buckets.length === pack.length &&
      pack.every(({ bucket, places }, at) => {
        const answer = buckets[at];
        return (
          answer?.bucket === bucket &&
          Array.isArray(answer.wanted) &&
          answer.wanted.every((place) => Number.isInteger(place) && place >= 0 && place < places.length)
        );
      })
    );
  };
}

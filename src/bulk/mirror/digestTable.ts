import { bucketOf, type Digest, digestBytes } from '../../campaign/itemDigest.js';
import { PARTITION_BITS } from './spill.js';

/** Leading bits of a position by which the table tells items apart: the most that the contract has. */
export const MAX_DEPTH = 16;

/** Sums of the digests of a feed, one for each bucket: of one size, however long the feed is. */
export class DigestTable {
  readonly #high = new Uint32Array(2 ** MAX_DEPTH);
  readonly #low = new Uint32Array(2 ** MAX_DEPTH);

  add(position: number, { high, low }: Digest): void {
    const bucket = bucketOf(position, MAX_DEPTH);
    (this.#high[bucket] as number) += high;
    (this.#low[bucket] as number) += low;
  }

  /** The digests of 2^depth buckets, as MirrorDigests of the contract lays them out. */
  folded(depth: number): Uint8Array<ArrayBuffer> {
    const high = fold(this.#high, depth);
    const low = fold(this.#low, depth);
    const bytes = new DataView(new ArrayBuffer(high.length * digestBytes));
    for (let bucket = 0; bucket < high.length; bucket++) {
      bytes.setUint32(bucket * digestBytes, high[bucket] as number);
      bytes.setUint32(bucket * digestBytes + 4, low[bucket] as number);
    }
    return new Uint8Array(bytes.buffer);
  }

  /** The digest of the whole feed, in hexadecimal. */
  total(): string {
    return Array.from(this.folded(0), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  /** The buckets of a depth in which the feed differs from the zone, whose digests `theirs` are. */
  compare(depth: number, theirs: Uint8Array): DifferingBuckets {
    const ours = this.folded(depth);
    const buckets = { differing: new BucketSet(depth), emptyInZone: new BucketSet(depth) };
    for (let bucket = 0; bucket < 2 ** depth; bucket++) {
      const at = bucket * digestBytes;
      let differs = false;
      let isEmpty = true;
      for (let byte = at; byte < at + digestBytes; byte++) {
        if (ours[byte] !== theirs[byte]) differs = true;
        if (theirs[byte] !== 0) isEmpty = false;
      }
      if (differs) buckets[isEmpty ? 'emptyInZone' : 'differing'].add(bucket);
    }
    return buckets;
  }
}

export interface DifferingBuckets {
  /** Buckets to be compared item by item. */
  readonly differing: BucketSet;
  /** Buckets in which only the feed has items. */
  readonly emptyInZone: BucketSet;
}

/** Adds neighbouring sums modulo 2^32, which gives the table at a smaller depth. */
function fold(sums: Uint32Array, depth: number): Uint32Array {
  const folded = new Uint32Array(2 ** depth);
  const shift = MAX_DEPTH - depth;
  for (let bucket = 0; bucket < sums.length; bucket++) {
    (folded[bucket >>> shift] as number) += sums[bucket] as number;
  }
  return folded;
}

/** Buckets of one depth, at which no bucket spans two partitions. */
export class BucketSet {
  readonly depth: number;
  readonly #flags: Uint8Array;
  #size = 0;

  constructor(depth: number) {
    this.depth = depth;
    this.#flags = new Uint8Array(2 ** depth);
  }

  get size(): number {
    return this.#size;
  }

  add(bucket: number): void {
    if (this.has(bucket)) return;
    this.#flags[bucket] = 1;
    this.#size += 1;
  }

  has(bucket: number): boolean {
    return this.#flags[bucket] === 1;
  }

  /** The buckets that lie in a partition. */
  inPartition(partition: number): number[] {
    const perPartition = 2 ** (this.depth - PARTITION_BITS);
    const buckets: number[] = [];
    for (let bucket = partition * perPartition; bucket < (partition + 1) * perPartition; bucket++) {
      if (this.has(bucket)) buckets.push(bucket);
    }
    return buckets;
  }
}

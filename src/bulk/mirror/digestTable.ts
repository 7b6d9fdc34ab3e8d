import { bucketOf, type Digest, digestBytes } from '../../campaign/itemDigest.js';
import { partitionBits } from './spill.js';

/** Leading bits of a position by which the table tells items apart: the most that the contract has. */
export const greatestDepth = 16;

/** The digests of a feed, added up by bucket: of one size, however long the feed is. */
export class DigestTable {
  readonly #high = new Uint32Array(2 ** greatestDepth);
  readonly #low = new Uint32Array(2 ** greatestDepth);

  add(position: number, { high, low }: Digest): void {
    const bucket = bucketOf(position, greatestDepth);
    this.#high[bucket] = (this.#high[bucket] as number) + high;
    this.#low[bucket] = (this.#low[bucket] as number) + low;
  }

  /** The digests of 2^depth buckets, as MirrorDigests of the contract lays them out. */
  folded(depth: number): Uint8Array<ArrayBuffer> {
    const [high, low] = [fold(this.#high, depth), fold(this.#low, depth)];
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

  /** The buckets of a depth in which the feed is not what `theirs` says of the zone. */
  compare(depth: number, theirs: Uint8Array): Comparison {
    const ours = this.folded(depth);
    const comparison = { differing: new BucketSet(depth), lacking: new BucketSet(depth) };
    for (let bucket = 0; bucket < 2 ** depth; bucket++) {
      const at = bucket * digestBytes;
      let [differs, isEmpty] = [false, true];
      for (let byte = at; byte < at + digestBytes; byte++) {
        if (ours[byte] !== theirs[byte]) differs = true;
        if (theirs[byte] !== 0) isEmpty = false;
      }
      if (differs) comparison[isEmpty ? 'lacking' : 'differing'].add(bucket);
    }
    return comparison;
  }
}

export interface Comparison {
  /** Buckets that are to be compared item by item. */
  readonly differing: BucketSet;
  /** Buckets in which the zone has nothing, and the feed has. */
  readonly lacking: BucketSet;
}

/** Sums of neighbours, modulo 2^32: what the table would be, had it been kept at this depth. */
function fold(sums: Uint32Array, depth: number): Uint32Array {
  const folded = new Uint32Array(2 ** depth);
  const shift = greatestDepth - depth;
  for (let bucket = 0; bucket < sums.length; bucket++) {
    folded[bucket >>> shift] = (folded[bucket >>> shift] as number) + (sums[bucket] as number);
  }
  return folded;
}

/** Some buckets of a depth at which none reaches from one partition into another. */
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

  /** Those that lie in a partition. */
  within(partition: number): number[] {
    const perPartition = 2 ** (this.depth - partitionBits);
    const found: number[] = [];
    for (let bucket = partition * perPartition; bucket < (partition + 1) * perPartition; bucket++) {
      if (this.has(bucket)) found.push(bucket);
    }
    return found;
  }
}

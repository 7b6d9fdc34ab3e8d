import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BucketSet, DigestTable } from '../../../src/bulk/mirror/digestTable.js';
import { bucketOf } from '../../../src/campaign/itemDigest.js';

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const entries = fc.array(fc.record({ position: word, high: word, low: word }), { maxLength: 50 });

function tableOf(items: readonly { position: number; high: number; low: number }[]): DigestTable {
  const table = new DigestTable();
  for (const { position, high, low } of items) table.add(position, { high, low });
  return table;
}

describe('a digest table', () => {
  it('has the sums of each bucket modulo 2^32, at every depth', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 0, max: 16 }), (items, depth) => {
        const sums = new Map<number, [high: bigint, low: bigint]>();
        for (const { position, high, low } of items) {
          const [a, b] = sums.get(bucketOf(position, depth)) ?? [0n, 0n];
          sums.set(bucketOf(position, depth), [a + BigInt(high), b + BigInt(low)]);
        }
        const folded = Buffer.from(tableOf(items).folded(depth));
        expect(folded).toHaveLength(8 * 2 ** depth);
        for (let bucket = 0; bucket < 2 ** depth; bucket++) {
          const [high, low] = sums.get(bucket) ?? [0n, 0n];
          if (folded.readUInt32BE(8 * bucket) !== Number(high % 2n ** 32n)) expect.fail(`high of ${bucket}`);
          if (folded.readUInt32BE(8 * bucket + 4) !== Number(low % 2n ** 32n))
            expect.fail(`low of ${bucket}`);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('adds up to the digest of the whole feed, in hexadecimal', () => {
    expect(tableOf([]).total()).toBe('0000000000000000');
    const table = tableOf([
      { position: 0, high: 0xffff_ffff, low: 1 },
      { position: 2 ** 32 - 1, high: 2, low: 0xab },
    ]);
    expect(table.total()).toBe('00000001000000ac');
  });

  it('tells buckets that differ from those in which the zone has nothing', () => {
    const same = { position: 0, high: 1, low: 1 };
    const other = { position: 1 << 24, high: 2, low: 2 };
    const new_ = { position: 2 << 24, high: 3, low: 3 };
    const gone = { position: 3 << 24, high: 4, low: 4 };
    const zone = tableOf([same, { ...other, low: 5 }, gone]).folded(8);
    const { differing, emptyInZone: lacking } = tableOf([same, other, new_]).compare(8, zone);
    const all = (set: BucketSet) =>
      Array.from({ length: 256 }, (_, partition) => set.inPartition(partition)).flat();
    expect(all(differing)).toEqual([1, 3]);
    expect(all(lacking)).toEqual([2]);
  });
});

describe('a set of buckets', () => {
  it('has each bucket once, and lists those of a partition', () => {
    const set = new BucketSet(10);
    for (const bucket of [0, 3, 4, 4, 1023]) set.add(bucket);
    expect(set.size).toBe(4);
    expect([0, 1, 255].map((partition) => set.inPartition(partition))).toEqual([[0, 3], [4], [1023]]);
    expect([set.has(3), set.has(5)]).toEqual([true, false]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../src/bulk/mirror/base64.js';
import {
  bucketsOf,
  comparesExactly,
  comparisonInput,
  type FeedBucket,
  packBuckets,
} from '../../../src/bulk/mirror/bucketComparison.js';
import { depthFor } from '../../../src/bulk/mirror/compareZone.js';

const bucketAt = (bucket: number, more: Partial<FeedBucket> = {}): FeedBucket => ({
  bucket,
  partition: 0,
  rowCount: 0,
  rowIndexes: [],
  digests: '',
  kept: [],
  ...more,
});

async function packs(buckets: FeedBucket[]): Promise<FeedBucket[][]> {
  async function* given() {
    yield* buckets;
  }
  const found: FeedBucket[][] = [];
  for await (const pack of packBuckets(given())) found.push(pack);
  return found;
}

describe('Base64', () => {
  it('is encoded and decoded as Node.js does, at any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
    const long = new Uint8Array(200_000).map((_, at) => at);
    expect(toBase64(long)).toBe(Buffer.from(long).toString('base64'));
    expect(fromBase64('%')).toBeNull();
  });
});

describe('the depth of a comparison', () => {
  it.each([
    [0, 8],
    [1, 8],
    [4_096, 8],
    [16 * 2 ** 12, 12],
    [1_000_000, 16],
    [100_000_000, 16],
  ])('suits %d items: %d', (items, depth) => expect(depthFor(items)).toBe(depth));
});

describe('buckets of a partition', () => {
  const row = (index: number, position: number) => ({
    index,
    position,
    digest: { high: index, low: 1 },
    text: '',
    json: new Uint8Array(0),
  });
  const partition = {
    number: 1,
    rows: [row(10, 0x0100_0000), row(11, 0x01f0_0000), row(12, 0x0100_0001)],
    kept: [
      { position: 0x01f0_0001, externalId: 'a' },
      { position: 0x01f0_0001, externalId: 'a' },
      { position: 0x0180_0000, externalId: 'b' },
    ],
    conflicting: [],
  };

  it('have their digests in the order of the feed, and each kept item once', () => {
    const buckets = bucketsOf(partition, 12, [0x010, 0x01f, 0x012]);
    expect(buckets.map(({ bucket, rowIndexes, kept }) => [bucket, rowIndexes, kept])).toEqual([
      [0x010, [0, 2], []],
      [0x01f, [1], ['a']],
      [0x012, [], []],
    ]);
    expect(buckets[0]?.digests).toBe(
      Buffer.from('0000000a000000010000000c00000001', 'hex').toString('base64'),
    );
    expect(comparisonInput(12, buckets)).toMatchObject({ depth: 12, kept: ['a'] });
    expect(comparisonInput(12, buckets.slice(0, 1))).not.toHaveProperty('kept');
  });
});

describe('packed buckets', () => {
  it('have at most 4,096 buckets, 10,000 kept items and 512 KiB', async () => {
    expect(
      (await packs(Array.from({ length: 9_000 }, (_, at) => bucketAt(at)))).map((each) => each.length),
    ).toEqual([4_096, 4_096, 808]);
    const kept = Array.from({ length: 4_000 }, (_, at) => `SKU-${at}`);
    expect(
      (await packs([1, 2, 3, 4, 5].map((at) => bucketAt(at, { kept })))).map((each) => each.length),
    ).toEqual([2, 2, 1]);
    const digests = 'A'.repeat(200_000);
    const large = await packs([1, 2, 3, 4, 5].map((at) => bucketAt(at, { digests })));
    expect(large.map((each) => each.length)).toEqual([2, 2, 1]);
    expect(large.flat().map(({ bucket }) => bucket)).toEqual([1, 2, 3, 4, 5]);
  });

  it('are sent alone where one bucket is too large', async () => {
    const digests = 'A'.repeat(900_000);
    const found = await packs([bucketAt(1), bucketAt(2, { digests }), bucketAt(3)]);
    expect(found.map((each) => each.length)).toEqual([1, 1, 1]);
    expect(await packs([])).toEqual([]);
  });

  it('stay below 1 MiB with the longest externalIds there are', async () => {
    const kept = Array.from({ length: 10_000 }, () => '"'.repeat(100));
    const found = await packs(
      Array.from({ length: 10 }, (_, at) => bucketAt(at, { kept: kept.slice(0, 1_000) })),
    );
    for (const pack of found) {
      expect(Buffer.byteLength(JSON.stringify(comparisonInput(16, pack)))).toBeLessThan(1_048_576);
    }
  });
});

describe('the check of a comparison', () => {
  const pack = [bucketAt(4, { rowIndexes: [7, 8] }), bucketAt(5)];
  const fits = comparesExactly(pack);

  it('passes the buckets that were sent', () => {
    expect(
      fits({
        buckets: [
          { bucket: 4, wanted: [1, 0] },
          { bucket: 5, wanted: [] },
        ],
      }),
    ).toBe(true);
  });

  it.each([
    ['nothing', null],
    ['no buckets', {}],
    ['one bucket too few', { buckets: [{ bucket: 4, wanted: [] }] }],
    [
      'other buckets',
      {
        buckets: [
          { bucket: 5, wanted: [] },
          { bucket: 4, wanted: [] },
        ],
      },
    ],
    [
      'an index that was not sent',
      {
        buckets: [
          { bucket: 4, wanted: [2] },
          { bucket: 5, wanted: [] },
        ],
      },
    ],
    [
      'half an index',
      {
        buckets: [
          { bucket: 4, wanted: [0.5] },
          { bucket: 5, wanted: [] },
        ],
      },
    ],
    ['no indexes', { buckets: [{ bucket: 4 }, { bucket: 5, wanted: [] }] }],
  ])('refuses %s', (_, body) => expect(fits(body)).toBe(false));
});

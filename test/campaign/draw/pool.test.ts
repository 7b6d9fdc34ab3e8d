import { createHmac } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/campaign/draw/canonicalJson.js';
import { DrawError, type Leaf } from '../../../src/campaign/draw/index.js';
import { leafHash, MerkleTree, nodeHash, rootFromPath } from '../../../src/campaign/draw/merkle.js';
import { commitPool, type Participant, participantKeys } from '../../../src/campaign/draw/pool.js';
import { hmacUnder } from '../../../src/campaign/hmac.js';
import { byKey, participantsOf, pooled, sha256 } from '../../support/draws.js';

it('computes the same HMAC-SHA256 as the runtime, for keys of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 130 }), fc.uint8Array(), (key, message) => {
      const expected = createHmac('sha256', key).update(message).digest('hex');
      expect(hmacUnder(key)(message)).toBe(expected);
    }),
  );
  const salt = new TextEncoder().encode('salt');
  expect(participantKeys(salt)('參加者')).toBe(createHmac('sha256', salt).update('參加者').digest('hex'));
});

describe('MerkleTree', () => {
  /** Level by level, by the definition of draw/1. */
  function rootByLevels(hashes: readonly string[]): string {
    if (hashes.length === 1) return hashes[0] as string;
    const above: string[] = [];
    for (let k = 0; k < hashes.length; k += 2) {
      const [left, right] = hashes.slice(k, k + 2) as [string, string | undefined];
      above.push(right === undefined ? left : nodeHash(left, right));
    }
    return rootByLevels(above);
  }

  it('has the root of the definition and a path for every leaf, whatever the number of leaves', () => {
    for (let count = 1; count <= 70; count++) {
      const leaves = Array.from(
        { length: count },
        (_, i): Leaf => ({ i, start: i, end: i + 1, key: sha256(`${i}`) }),
      );
      const tree = new MerkleTree(leaves.map(leafHash));
      const { root } = tree;
      expect(root).toBe(rootByLevels(leaves.map(leafHash)));
      for (const leaf of leaves) {
        const path = tree.pathOf(leaf.i);
        expect(rootFromPath(leaf, path, count)).toBe(root);
        expect(rootFromPath(leaf, [...path, root], count)).toBe(null);
        if (count > 1) expect(rootFromPath(leaf, path.slice(1), count)).not.toBe(root);
      }
    }
  });

  it('has the same root by blocks', async () => {
    for (const count of [63, 64, 65, 127, 129, 700]) {
      const { pool, leaves, pathOf } = await pooled(participantsOf(Array(count).fill(2)));
      expect(pool).toMatchObject({ n: count, W: 2 * count, root: rootByLevels(leaves.map(leafHash)) });
      expect(pool.blocks.map(({ first }) => first)).toEqual(leaves.filter(({ i }) => i % 64 === 0));
      for (const leaf of leaves) expect(rootFromPath(leaf, pathOf(leaf), count)).toBe(pool.root);
    }
  });

  it('has no root without leaves', () => {
    expect(() => new MerkleTree([]).root).toThrow(RangeError);
  });
});

describe('commitPool', () => {
  const participants = participantsOf([4, 1, 7, 2, 9]);

  it('gives the same pool for participants in any order, once they are sorted', async () => {
    const { root } = await commitPool([participants]);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(participants, { minLength: 5 }), async (shuffled) => {
        expect((await commitPool([shuffled.toSorted(byKey)])).root).toBe(root);
      }),
      { numRuns: 20 },
    );
  });

  it('gives another root for every other weight and key', async () => {
    const { root } = await commitPool([participants]);
    for (const i of participants.keys()) {
      const heavier = participants.map((each, j) => (i === j ? { ...each, weight: each.weight + 1 } : each));
      expect((await commitPool([heavier])).root).not.toBe(root);
      expect((await commitPool([participants.toSpliced(i, 1)])).root).not.toBe(root);
    }
  });

  it.each<[string, (list: Participant[]) => Participant[], string, string]>([
    ['nobody', () => [], 'pool_empty', ''],
    ['another order', (list) => list.toReversed(), 'keys_unordered', '/1/key'],
    ['somebody twice', (list) => [...list.slice(0, 1), ...list], 'keys_unordered', '/1/key'],
    [
      'no entries',
      (list) => list.with(2, { key: list[2]?.key ?? '', weight: 0 }),
      'weight_invalid',
      '/2/weight',
    ],
    [
      'half an entry',
      (list) => list.with(0, { key: list[0]?.key ?? '', weight: 0.5 }),
      'weight_invalid',
      '/0/weight',
    ],
    ['no key', (list) => list.with(0, { key: 'A-1', weight: 1 }), 'key_invalid', '/0/key'],
    [
      'more entries than can be counted',
      (list) => list.map(({ key }) => ({ key, weight: 2 ** 52 })),
      'weights_too_large',
      '/1/weight',
    ],
  ])('refuses %s', async (_, change, code, pointer) => {
    const error = await commitPool([change(participants)]).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!DrawError.is(error)) throw new Error('It was taken');
    expect(error).toMatchObject({ code, pointer });
  });

  it('commits to 100,000 participants in batches, without keeping them', async () => {
    /** The used heap after so many participants. */
    const alive: number[] = [];
    async function* crowd() {
      for (let i = 0; i < 100_000; i++) {
        if (i % 45_000 === 5_000) alive.push(heapInUse());
        yield [{ key: i.toString(16).padStart(64, '0'), weight: 1 + (i % 15) }];
      }
    }
    const { n, W, blocks } = await commitPool(crowd());
    expect({ n, W }).toEqual({ n: 100_000, W: 6_666 * 120 + 55 });
    expect(blocks).toHaveLength(1_563);
    // The hashes of the participants in between alone would take 7 MB.
    const [first = 0, , last = 0] = alive;
    expect(alive).toHaveLength(3);
    expect(last - first).toBeLessThan(2 * 2 ** 20);
  });
});

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('canonical JSON', () => {
  it('sorts members by UTF-16 code units, and writes numbers and texts as RFC 8785 does', () => {
    const value = {
      '\u20ac': 1,
      '\r': 2,
      '\u{1f600}': 3,
      '\ufb33': 4,
      1: 5,
      a: [1e30, 4.5, 0.002, 1e-27, -0, '\u000f\n'],
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":2,"1":5,"a":[1e+30,4.5,0.002,1e-27,0,"\\u000f\\n"],"\u20ac":1,"\u{1f600}":3,"\ufb33":4}',
    );
  });

  it.each([[undefined], [Number.NaN], [Number.POSITIVE_INFINITY], [1n], ['\udead'], [{ a: undefined }]])(
    'refuses %s',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(/rules of the draw/);
    },
  );

  it('refuses a value that refers to itself', () => {
    const loop: unknown[] = [];
    loop.push(loop, loop);
    expect(() => canonicalJson(loop)).toThrow(/levels/);
  });
});

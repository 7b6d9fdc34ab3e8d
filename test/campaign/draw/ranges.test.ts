import { describe, expect, it } from 'vitest';
import { checkMembership, checkRanges } from '../../../src/campaign/draw/checkPool.js';
import type { Leaf } from '../../../src/campaign/draw/index.js';
import { leafHash } from '../../../src/campaign/draw/merkle.js';

const key = (digit: string): string => digit.repeat(64);
const leaf = (i: number, start: number, end: number, digit: string): Leaf => ({
  ...{ i, start, end },
  key: key(digit),
});

/** Where leaves of a pool of `n` with `W` tickets are inconsistent; null where they are consistent. */
function disagreement(leaves: readonly Leaf[], n: number, W: number): string | null {
  const provenLeaves = leaves.map((each, index) => ({ leaf: each, path: [], pointer: `/${index}` }));
  const { code, status, reason, pointer } = checkRanges(provenLeaves, { n, W, root: key('0') });
  expect(code).toBe('ranges');
  expect(reason).toBe(status === 'passed' ? null : 'ranges_disagree');
  return pointer;
}

describe('checkRanges', () => {
  it.each<[string, Leaf[], number, number, string | null]>([
    ['all leaves, one after the other', [leaf(0, 0, 3, '1'), leaf(1, 3, 4, '2')], 2, 4, null],
    ['in any order', [leaf(1, 3, 4, '2'), leaf(0, 0, 3, '1')], 2, 4, null],
    ['with others between, who hold one ticket each', [leaf(0, 0, 1, '1'), leaf(3, 3, 4, '2')], 4, 4, null],
    ['with others between, who hold more', [leaf(0, 0, 1, '1'), leaf(3, 9, 10, '2')], 4, 10, null],
    ['one who won twice', [leaf(0, 0, 4, '1'), leaf(0, 0, 4, '1')], 1, 4, null],
    ['none', [], 3, 3, null],
    ['neighbours that overlap', [leaf(0, 0, 3, '1'), leaf(1, 2, 4, '2')], 2, 4, '/1'],
    ['neighbours with tickets of nobody between', [leaf(0, 0, 3, '1'), leaf(1, 4, 5, '2')], 2, 5, '/1'],
    ['more people between than tickets', [leaf(0, 0, 1, '1'), leaf(3, 2, 3, '2')], 4, 3, '/1'],
    ['a first leaf that does not begin at 0', [leaf(0, 1, 4, '1')], 1, 4, '/0'],
    ['a leaf without a ticket', [leaf(0, 0, 0, '1')], 1, 0, '/0'],
    ['a leaf that ends before it begins', [leaf(0, 0, -1, '1')], 1, -1, '/0'],
    ['keys that do not ascend', [leaf(0, 0, 3, '2'), leaf(1, 3, 4, '1')], 2, 4, '/1'],
    ['one key twice', [leaf(0, 0, 3, '1'), leaf(1, 3, 4, '1')], 2, 4, '/1'],
    ['one index with two keys', [leaf(0, 0, 4, '1'), leaf(0, 0, 4, '2')], 1, 4, '/1'],
    ['one index with two ends', [leaf(0, 0, 3, '1'), leaf(0, 0, 4, '1')], 1, 4, '/1'],
    ['one index with two beginnings', [leaf(2, 2, 4, '1'), leaf(2, 3, 4, '1')], 3, 4, '/1'],
    ['two indexes with the same range and key', [leaf(1, 1, 4, '1'), leaf(2, 1, 4, '1')], 3, 4, '/1'],
    ['tickets after the last leaf', [leaf(0, 0, 3, '1')], 1, 4, '/W'],
    ['a last leaf beyond all tickets', [leaf(0, 0, 4, '1')], 1, 3, '/W'],
    ['people after it with no ticket left', [leaf(0, 0, 4, '1')], 2, 4, '/W'],
    ['a leaf behind the last index', [leaf(2, 0, 4, '1')], 2, 4, '/0'],
  ])('judges %s', (_, leaves, n, W, pointer) => {
    expect(disagreement(leaves, n, W)).toBe(pointer);
  });
});

describe('checkMembership', () => {
  it('requires an index below the number of leaves, although the path would give the root', () => {
    const only = leaf(0, 0, 4, '1');
    const root = leafHash(only);
    const check = (i: number) =>
      checkMembership([{ leaf: { ...only, i }, path: [], pointer: '/leaf' }], {
        ...{ n: 1, W: 4 },
        root: i === 0 ? root : leafHash({ ...only, i }),
      });
    expect(check(0)).toMatchObject({ code: 'membership', status: 'passed' });
    expect(check(1)).toMatchObject({ status: 'failed', reason: 'not_a_member', pointer: '/leaf' });
  });
});

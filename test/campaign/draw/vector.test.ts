import { describe, expect, it } from 'vitest';
import { commitmentOf, seedOf } from '../../../src/campaign/draw/commitment.js';
import { verifyDraw } from '../../../src/campaign/draw/index.js';
import { type Leaf, leafHash } from '../../../src/campaign/draw/merkle.js';
import { quicknetTimeOf } from '../../../src/campaign/draw/params.js';
import { commitPool } from '../../../src/campaign/draw/pool.js';
import { drawSlots } from '../../../src/campaign/draw/selection.js';
import { holderIn, participantsOf, proofFor, quicknetRound, sha256 } from '../../support/draws.js';

/** The test vector of the definition of draw/1. */
const weights = [1, 5, 2, 756, 1];
const participants = participantsOf(weights);
const params = { slots: ['A', 'B', 'C', 'D', 'E'] };

describe('the vector of draw/1', () => {
  it('is reproduced to the byte, step by step', async () => {
    const leaves: Leaf[] = [];
    const pool = await commitPool([participants], { onLeaf: (leaf) => leaves.push(leaf) });
    const numberOf = (key: string) => 1 + weights.findIndex((_, n) => sha256(`participant-${n + 1}`) === key);
    expect(leaves.map(({ key, start, end }) => `${numberOf(key)}[${start},${end})`)).toEqual([
      '5[0,1)',
      '1[1,2)',
      '2[2,7)',
      '3[7,9)',
      '4[9,765)',
    ]);
    expect(leafHash(leaves[0] as Leaf)).toBe(
      '126df966681afe03f2707892740bf6f12a514dadecf17696daed011c3885bcc3',
    );
    expect(pool).toMatchObject({
      n: 5,
      W: 765,
      root: '9f1c3f385ade00ecf43e475d181fce35ef3327a3a196a743437a6ed3e61e9488',
    });

    const C = commitmentOf(pool, params);
    expect(C).toBe('a3f50708a4173a2bc282b9287a30e01984c0577930d5c0fa73338f26656243af');

    const beacon = quicknetRound;
    expect(beacon.round).toBe(1000);
    expect(beacon.randomness).toBe('fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd');
    const S = seedOf(C, beacon.randomness);
    expect(S).toBe('c03a130c7afdcb96d3c66e8a98ca08de994cc13f1e30d92b508d0bade227913a');

    const drawn = await drawSlots(S, pool.W, params, holderIn(leaves));
    expect(
      drawn.map(({ slot, r, p, leaf }) => `${params.slots[slot]} ${r}→${p}=${numberOf(leaf.key)}`),
    ).toEqual(['A 493→493=4', 'B 2→2=2', 'C 2→7=3', 'D 0→0=5', 'E 0→1=1']);
  });

  it('is valid, with the naming of its beacon unchecked', async () => {
    const { valid, checks } = await verifyDraw(await proofFor(weights, params));
    expect(valid).toBe(true);
    expect(checks.flatMap(({ status, code }) => (status === 'unchecked' ? [code] : []))).toEqual([
      'published',
      'beacon',
    ]);
  });
});

it('computes when a round of quicknet is published', () => {
  expect(new Date(quicknetTimeOf(1)).toISOString()).toBe('2023-08-23T15:09:27.000Z');
  expect(quicknetTimeOf(1_000) - quicknetTimeOf(1)).toBe(999 * 3_000);
});

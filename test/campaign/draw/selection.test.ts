import { createHash, createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { verifyDraw } from '../../../src/campaign/draw/index.js';
import type { DrawParams } from '../../../src/campaign/draw/params.js';
import { RandomStream } from '../../../src/campaign/draw/randomStream.js';
import { type Selection, select } from '../../../src/campaign/draw/selection.js';

const seedOf = (n: number): string => createHash('sha256').update(`seed-${n}`).digest('hex');

/** Participants by index, with these weights; who wins which slot. */
function winnersOf(seed: string, weights: readonly number[], params: DrawParams): (number | null)[] {
  const starts = weights.map((_, i) => weights.slice(0, i).reduce((a, b) => a + b, 0));
  const total = weights.reduce((a, b) => a + b, 0);
  const winners: (number | null)[] = params.slots.map(() => null);
  const selections = select(seed, total, params);
  let next: IteratorResult<Selection, void> = selections.next();
  while (!next.done) {
    const { slot, p } = next.value;
    const winner = starts.findLastIndex((start) => start <= p);
    winners[slot] = winner;
    const start = starts[winner] ?? 0;
    next = selections.next({ start, end: start + (weights[winner] ?? 0) });
  }
  return winners;
}

describe('select', () => {
  it('draws everybody once for as many slots, and leaves further slots empty', () => {
    const weights = [3, 1, 4, 1, 5, 9, 2, 6];
    for (let n = 0; n < 50; n++) {
      const winners = winnersOf(seedOf(n), weights, { slots: Array(10).fill('A') });
      expect(winners.slice(0, 8).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      expect(winners.slice(8)).toEqual([null, null]);
    }
  });

  it('restores all tickets for each prize where the rule says so, and continues the random stream', () => {
    const slots = ['A', 'A', 'B', { prize: 'B', reserve: true }];
    const rounds = Array.from({ length: 200 }, (_, n) =>
      winnersOf(seedOf(n), [1, 1], { slots, repeat: 'prize' }),
    );
    for (const [a1, a2, b1, b2] of rounds) {
      expect([a1, a2].toSorted()).toEqual([0, 1]);
      expect([b1, b2].toSorted()).toEqual([0, 1]);
    }
    // The second prize has random numbers of its own: about half of the time its first winner is the same.
    const same = rounds.filter(([a, , b]) => a === b).length;
    expect(same).toBeGreaterThan(70);
    expect(same).toBeLessThan(130);
  });

  it('gives everybody the chance of their entries, in the first slot and without earlier winners', () => {
    const weights = [1, 2, 3, 4];
    const rounds = 20_000;
    const wins = [0, 1].map(() => weights.map(() => 0));
    for (let n = 0; n < rounds; n++) {
      winnersOf(seedOf(n), weights, { slots: ['A', 'B'] }).forEach((winner, slot) => {
        const counts = wins[slot] as number[];
        counts[winner as number] = (counts[winner as number] ?? 0) + 1;
      });
    }
    const first = weights.map((weight) => weight / 10);
    const second = weights.map((weight, i) =>
      first.reduce(
        (sum, chance, j) => (i === j ? sum : sum + (chance * weight) / (10 - (weights[j] ?? 0))),
        0,
      ),
    );
    for (const [slot, chances] of [first, second].entries()) {
      const chiSquare = chances.reduce(
        (sum, chance, i) => sum + ((wins[slot]?.[i] ?? 0) - rounds * chance) ** 2 / (rounds * chance),
        0,
      );
      // Three degrees of freedom: one of a thousand fair draws goes beyond; these are always the same.
      expect(chiSquare).toBeLessThan(16.27);
    }
  });
});

describe('RandomStream', () => {
  /** The words by the definition of draw/1. */
  function* wordsOf(seed: string): Generator<bigint, never> {
    for (let i = 0n; ; i++) {
      const number = Buffer.alloc(8);
      number.writeBigUInt64BE(i);
      const block = createHmac('sha256', Buffer.from(seed, 'hex'))
        .update('draw/1/stream')
        .update(number)
        .digest();
      for (let at = 0; at < 32; at += 8) yield block.readBigUInt64BE(at);
    }
  }

  it('takes 64-bit words in order, and skips those that would favour small results', () => {
    // 2^64 has 2,048 full multiples of it, and nearly one more: one word in 2,049 is beyond the last full one.
    const bound = Number(2n ** 64n / 2_049n) + 1;
    const limit = 2n ** 64n - (2n ** 64n % BigInt(bound));
    const stream = new RandomStream(seedOf(1));
    let passedBy = 0;
    let calls = 0;
    for (const word of wordsOf(seedOf(1))) {
      if (calls === 20_000) break;
      if (word >= limit) passedBy += 1;
      else {
        calls += 1;
        expect(stream.below(bound)).toBe(Number(word % BigInt(bound)));
      }
    }
    expect(passedBy).toBeGreaterThan(0);
  });
});

it('selects what an independent proof has', async () => {
  const text = await readFile(new URL('../../../examples/data/draw-proof.json', import.meta.url), 'utf8');
  const { valid, winners } = await verifyDraw(JSON.parse(text));
  expect(valid).toBe(true);
  expect(winners.map(({ prize, reserve }) => [prize, reserve])).toEqual([
    ['gold', false],
    ['scooter', false],
    ['scooter', false],
    ['scooter', true],
  ]);
});

it('verifies the longest draw in seconds', async () => {
  const slots = 20_000;
  const stream = select(seedOf(1), slots * 100, { slots: Array(slots).fill('A') });
  const before = process.cpuUsage();
  let next: IteratorResult<Selection, void> = stream.next();
  let drawn = 0;
  while (!next.done) {
    const start = Math.floor(next.value.p / 100) * 100;
    next = stream.next({ start, end: start + 100 });
    drawn += 1;
  }
  expect(drawn).toBe(slots);
  const { user } = process.cpuUsage(before);
  expect(user / 1e6).toBeLessThan(10);
});

import { describe, expect, it } from 'vitest';
import {
  completeDisclosure,
  disclosedTo,
  type SellerSum,
  smallestFirst,
  suppressedInTree,
  suppressedOf,
} from '../../src/campaign/disclosure.js';

const rule = { minimumSellers: 3, largestShare: 0.85 };
const sum = (seller: string, received: number, registered = received, organizationId = 'org'): SellerSum => ({
  ...{ seller, organizationId, received, registered },
});
const sums = (...received: readonly number[]) => received.map((nt, index) => sum(`s${index}`, nt));

describe('completeDisclosure', () => {
  it('takes what is stated, then what was before, then the defaults', () => {
    expect(completeDisclosure()).toEqual({ minimumSellers: 3, largestShare: 0.85 });
    expect(completeDisclosure({ minimumSellers: 5 })).toEqual({ minimumSellers: 5, largestShare: 0.85 });
    const before = { minimumSellers: 1, largestShare: 1 };
    expect(completeDisclosure({ largestShare: 0.5 }, before)).toEqual({
      minimumSellers: 1,
      largestShare: 0.5,
    });
  });
});

describe('disclosedTo', () => {
  const toAnyone = disclosedTo(null, rule);

  it('shows what nobody else sold', () => {
    expect(toAnyone([])).toBe(true);
    expect(toAnyone(sums(0, 0))).toBe(true);
    expect(disclosedTo('org', rule)(sums(7))).toBe(true);
  });

  it('counts sellers who sold something, each once', () => {
    expect(toAnyone(sums(10, 10))).toBe(false);
    expect(toAnyone(sums(10, 10, 10))).toBe(true);
    expect(toAnyone(sums(10, 10, 0))).toBe(false);
    expect(toAnyone([...sums(10, 10), sum('s1', 10)])).toBe(false);
    expect(toAnyone([...sums(10, 10), sum('s2', 0, 10)])).toBe(true);
    expect(toAnyone([...sums(10, 10), sum('s2', 10, 0)])).toBe(true);
  });

  it('takes away what the asker sold', () => {
    const all = [...sums(10, 10), sum('own', 10, 10, 'asker')];
    expect(toAnyone(all)).toBe(true);
    expect(disclosedTo('asker', rule)(all)).toBe(false);
    expect(disclosedTo('asker', rule)([...all, sum('s2', 10)])).toBe(true);
  });

  it('shows nothing of which one seller has more than the largest share, received or registered', () => {
    expect(toAnyone(sums(85, 10, 5))).toBe(true);
    expect(toAnyone(sums(86, 9, 5))).toBe(false);
    expect(toAnyone([...sums(80, 10, 5), sum('s0', 40)])).toBe(false);
    expect(toAnyone([sum('a', 10, 86), sum('b', 10, 9), sum('c', 10, 5)])).toBe(false);
    expect(toAnyone([sum('a', 10, 0), sum('b', 10, 0), sum('c', 10, 0)])).toBe(true);
  });
});

/** A cell may be seen where its sellers have names of capital letters. */
const isCapital = (some: readonly SellerSum[]) =>
  some.every(({ seller }) => seller === seller.toUpperCase()) || some.length > 2;
const cells = (entries: Record<string, readonly SellerSum[]>) => new Map(Object.entries(entries));

describe('suppressedOf', () => {
  it('suppresses nothing where every cell may be seen', () => {
    expect(suppressedOf(cells({ x: [sum('A', 1)], y: [sum('B', 2)] }), isCapital)).toEqual(new Set());
  });

  it('suppresses the smallest others until all of them together may be seen', () => {
    const some = cells({
      big: [sum('A', 9)],
      small: [sum('B', 3)],
      hidden: [sum('c', 5)],
      middle: [sum('D', 4)],
    });
    expect(suppressedOf(some, isCapital)).toEqual(new Set(['hidden', 'small', 'middle']));
  });

  it('suppresses a second one beside one that alone could be seen', () => {
    const some = cells({ x: [sum('a', 1)], y: [sum('B', 9)], z: [sum('C', 2)] });
    const isSeen = (all: readonly SellerSum[]) => all.some(({ seller }) => seller !== 'a');
    expect(suppressedOf(some, isSeen)).toEqual(new Set(['x', 'z']));
    expect(suppressedOf(some, () => true, ['y'])).toEqual(new Set(['y', 'x']));
  });

  it('suppresses all where no part may be seen', () => {
    const some = cells({ x: [sum('a', 1)], y: [sum('b', 9)] });
    expect(suppressedOf(some, () => false)).toEqual(new Set(['x', 'y']));
  });
});

describe('smallestFirst', () => {
  it('orders cells by what was received', () => {
    const some = cells({ b: sums(2, 3), a: [sum('s', 4, 9)], c: [sum('s', 1, 0)], none: [] });
    expect(smallestFirst(some)).toEqual(['none', 'c', 'a', 'b']);
  });
});

describe('suppressedInTree', () => {
  it('suppresses everything below a cell that is, and below others what may not be seen', () => {
    const tree = new Map([
      ['hidden', cells({ one: [sum('a', 1)], two: [sum('B', 2)] })],
      ['beside', cells({ three: [sum('C', 3)] })],
      [
        'seen',
        cells({ four: [sum('d', 9)], five: [sum('E', 9)], six: [sum('F', 10)], seven: [sum('G', 30)] }),
      ],
    ]);
    const { parents, children } = suppressedInTree(tree, isCapital);
    expect(parents).toEqual(new Set(['hidden', 'beside']));
    expect(children).toEqual(new Set(['one', 'two', 'three', 'four', 'five', 'six']));
  });
});

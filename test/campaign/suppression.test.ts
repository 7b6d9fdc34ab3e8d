import { describe, expect, it } from 'vitest';
import { type Relation, suppress } from '../../src/campaign/suppression.js';
import { seeded } from '../support/hostile.js';
import { isDetermined } from '../support/linearAlgebra.js';

const plus = (...values: readonly number[]) => values.map((value) => ({ value, sign: 1 as const }));
const minus = (value: number) => ({ value, sign: -1 as const });
const withheld = (weights: readonly number[], primary: readonly number[], ...systems: Relation[][]) =>
  [...suppress({ weights, primary: new Set(primary), systems })].sort((a, b) => a - b);

describe('suppress', () => {
  it('withholds nothing more where nothing is withheld, or no relation gives it away', () => {
    expect(withheld([1, 2, 3], [], [plus(0, 1, 2)])).toEqual([]);
    expect(withheld([1, 2, 3], [0], [plus(1, 2)])).toEqual([0]);
    expect(withheld([1, 2, 3], [0, 1], [plus(0, 1, 2)])).toEqual([0, 1]);
  });

  it('withholds the smallest other value of the relation, of equal ones the first', () => {
    expect(withheld([1, 9, 3, 7], [0], [plus(0, 1, 2, 3)])).toEqual([0, 2]);
    expect(withheld([1, 9, 9, 9], [0], [plus(0, 1, 2, 3)])).toEqual([0, 1]);
    expect(withheld([9, 9, 1], [2], [plus(2, 1, 0)])).toEqual([0, 2]);
    expect(withheld([1, 2, 3], [1], [[...plus(1), minus(2), minus(0)]])).toEqual([0, 1]);
  });

  it('cannot hide a value that stands alone, and goes on with the others', () => {
    expect(withheld([1, 2, 3], [0], [plus(0)])).toEqual([0]);
    expect(withheld([1, 2, 3, 4], [0, 1], [plus(0), plus(1, 2, 3)])).toEqual([0, 1, 2]);
  });

  it('follows what a further value gives away, from one relation to the next', () => {
    // Withholding 1 beside 0 exposes 1 by its other relation, beside which 2 is withheld.
    expect(withheld([1, 2, 3, 4], [0], [plus(0, 1), plus(1, 2, 3)])).toEqual([0, 1, 2]);
  });

  it('sees what several relations give away together', () => {
    // 0 + 1 and 1 + 2 and 0 + 2 are known: three equations for three values.
    const triangle = [plus(0, 1, 3), plus(1, 2, 4), plus(0, 2, 5)];
    const hidden = withheld([1, 1, 1, 5, 6, 7], [0, 1, 2], triangle);
    expect(hidden).toEqual([0, 1, 2, 3]);
    // 4 is the smallest, but stands beside 1 and 2 alone, and 0 is seen first.
    expect(withheld([1, 1, 1, 6, 5, 7], [0, 1, 2], triangle)).toEqual([0, 1, 2, 3]);
    // 3 is known by itself as well, so it hides nothing.
    expect(withheld([1, 1, 1, 5, 6, 7], [0, 1, 2], [...triangle, plus(3)])).toEqual([0, 1, 2, 5]);
    // A 2 × 2 table with sums of rows and columns is not determined by them.
    expect(withheld([1, 1, 1, 1], [0, 1, 2, 3], [plus(0, 1), plus(2, 3), plus(0, 2), plus(1, 3)])).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('solves each system by itself', () => {
    const one = [plus(0, 1, 2)];
    const other = [plus(0, 3), plus(1, 4, 5)];
    // By the second alone 0 is known, then 3 hides it; 1 is exposed there too, and 4 hides it.
    expect(withheld([1, 1, 1, 1, 2, 3], [0, 1], one, other)).toEqual([0, 1, 3, 4]);
  });

  it('knows a value that stands in a relation twice by the sum of its signs', () => {
    expect(withheld([1, 2], [0], [[...plus(0, 1), minus(0)]])).toEqual([0]);
  });

  it('leaves no value of a table determined that another could have hidden', () => {
    const random = seeded(18);
    for (let round = 0; round < 60; round++) {
      const [rows, columns] = [2 + Math.floor(random() * 4), 2 + Math.floor(random() * 4)];
      const at = (row: number, column: number) => row * (columns + 1) + column;
      const weights = Array.from({ length: (rows + 1) * (columns + 1) }, () => Math.floor(random() * 50));
      const sums: Relation[] = [];
      for (let row = 0; row <= rows; row++)
        sums.push([
          ...plus(...Array.from({ length: columns }, (_, column) => at(row, column))),
          minus(at(row, columns)),
        ]);
      for (let column = 0; column <= columns; column++)
        sums.push([
          ...plus(...Array.from({ length: rows }, (_, row) => at(row, column))),
          minus(at(rows, column)),
        ]);
      const primary = weights.flatMap((weight, value) => (weight < 9 ? [value] : []));
      const hidden = withheld(weights, primary, sums);
      expect(hidden).toEqual(expect.arrayContaining(primary));
      const equations = sums.map((relation) =>
        hidden.map((value) => relation.find((term) => term.value === value)?.sign ?? 0),
      );
      for (const index of hidden.keys()) expect(isDetermined(equations, index)).toBe(false);
    }
  });
});

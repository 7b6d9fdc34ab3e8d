import { describe, expect, it } from 'vitest';
import { halfOf, readBatchSize } from '../../src/batch/limits.js';
import { hasResultForEach } from '../../src/batch/results.js';

describe('the size of a batch', () => {
  it('is what the caller asks, up to what the service takes', () => {
    expect([undefined, 1, 999, 1_000, 5_000].map((size) => readBatchSize(size))).toEqual([
      ...[1_000, 1, 999, 1_000, 1_000],
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %d', (size) => {
    expect(() => readBatchSize(size)).toThrow(/batchSize/);
  });

  it('is halved down to one row', () => {
    expect([1_000, 3, 2, 1].map(halfOf)).toEqual([500, 2, 1, 1]);
  });
});

describe('the check of results', () => {
  const results = (...statuses: unknown[]) => ({ results: statuses.map((status) => ({ status })) });

  it('passes one result for each row, also with a status of a newer release', () => {
    expect(hasResultForEach(2)(results('accepted', 'status_of_a_newer_release'))).toBe(true);
    expect(hasResultForEach(0)(results())).toBe(true);
  });

  it.each([
    [null],
    [undefined],
    ['results'],
    [{}],
    [{ results: { length: 2 } }],
    [{ results: [null, null] }],
    [results('accepted')],
    [results('accepted', 'accepted', 'accepted')],
    [results('accepted', 3)],
  ])('refuses %j for two rows', (body) => {
    expect(hasResultForEach(2)(body)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { retryDelay } from '../../src/http/retryDelay.js';

describe('retryDelay', () => {
  it('has full jitter, up to a bound that doubles to 8 s', () => {
    expect([2, 3, 4, 5, 6, 7, 20].map((next) => retryDelay(next, null, 0.999999))).toEqual([
      500, 1000, 2000, 4000, 8000, 8000, 8000,
    ]);
    expect(retryDelay(5, null, 0)).toBe(0);
    expect(retryDelay(5, null, 0.5)).toBe(2000);
  });

  it('is never shorter than the service asked', () => {
    expect(retryDelay(2, 60_000, 0.5)).toBe(60_000);
    expect(retryDelay(2, 0, 0.5)).toBe(250);
  });
});

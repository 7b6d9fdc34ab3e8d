import { describe, expect, it } from 'vitest';
import { inParallel } from '../../src/bulk/inParallel.js';

describe('inParallel', () => {
  it('works on every item, never on more at a time than the concurrency', async () => {
    let underWay = 0;
    let most = 0;
    const done: number[] = [];
    await inParallel([...Array(20).keys()], 4, async (item) => {
      most = Math.max(most, ++underWay);
      await Promise.resolve();
      underWay -= 1;
      done.push(item);
    });
    expect(most).toBe(4);
    expect(done.sort((a, b) => a - b)).toEqual([...Array(20).keys()]);
  });

  it('begins no item after a failure, and throws the first one when the others have ended', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const work = inParallel([0, 1, 2, 3, 4, 5], 2, async (item) => {
      begun.push(item);
      await new Promise((resolve) => setTimeout(resolve, item === 0 ? 5 : 20));
      ended.push(item);
      throw new Error(String(item));
    });
    await expect(work).rejects.toThrow('0');
    expect(begun).toEqual([0, 1]);
    expect(ended).toEqual([0, 1]);
  });
});

import { describe, expect, it } from 'vitest';
import { chunksOf, inParallel } from '../../src/cli/transactions/chunks.js';

describe('work in parallel', () => {
  it('does everything, never more at a time than asked', async () => {
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

  it('begins nothing new after a failure, and throws the first when the rest has ended', async () => {
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

it.each([
  [0, []],
  [4, [4]],
  [5, [4, 1]],
  [8, [4, 4]],
])('%i items in chunks of four', async (count, sizes) => {
  async function* items() {
    yield* Array(count).keys();
  }
  const found: number[] = [];
  for await (const chunk of chunksOf(items(), 4)) found.push(chunk.length);
  expect(found).toEqual(sizes);
});

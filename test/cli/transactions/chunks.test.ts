import { expect, it } from 'vitest';
import { chunksOf } from '../../../src/cli/transactions/chunks.js';

it.each([
  [0, []],
  [4, [4]],
  [5, [4, 1]],
  [8, [4, 4]],
])('splits %i items into chunks of at most four', async (count, sizes) => {
  async function* items() {
    yield* Array(count).keys();
  }
  const found: number[] = [];
  for await (const chunk of chunksOf(items(), 4)) found.push(chunk.length);
  expect(found).toEqual(sizes);
});

import { expect, it } from 'vitest';
import { brief, bytes } from './read.js';

it.each([
  [100, { externalId: 'A'.repeat(100) }],
  [101, { problem: ['too_long /externalId'] }],
])('reads an id of %d characters as the contract says', async (length, expected) => {
  const text = `id,title,price,availability\n${'A'.repeat(length)},茶,1 TWD,in stock\n`;
  expect(await brief(bytes(text), { format: 'metaTable' })).toMatchObject([expected]);
});

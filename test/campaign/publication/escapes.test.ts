import { expect, it } from 'vitest';
import { resolveEscapes } from '../../../src/campaign/publication/escapes.js';

it('resolves what is escaped, and what is escaped twice', () => {
  expect(resolveEscapes('&#48;&#x39;\\u0031\\u{32}%33&commat;')).toBe('09123@');
  expect(resolveEscapes('&amp;#48;')).toBe('0');
  expect(resolveEscapes('&amp;amp;#48;')).toBe('0');
  // No page shows what is escaped more often.
  expect(resolveEscapes('&amp;amp;amp;#48;')).toBe('&#48;');
});

it('leaves what is no character or no entity', () => {
  expect(resolveEscapes('&#x10FFFF;')).toBe('\u{10ffff}');
  expect(resolveEscapes('&#1114112; &#x110000; &nobody;')).toBe('&#1114112; &#x110000; &nobody;');
});

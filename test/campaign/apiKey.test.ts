import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { apiKeyPrefix, formatApiKey } from '../../src/campaign/apiKey.js';

const random = 'abcdefghijklmnopqrstuvwxyzABCDEF';

describe('an API key', () => {
  it('states the mode of a well-formed key', () => {
    expect(apiKeyPrefix(formatApiKey('test', random))).toBe('test');
    expect(apiKeyPrefix(formatApiKey('live', random))).toBe('live');
    expect(apiKeyPrefix(formatApiKey('pub', random))).toBe('pub');
  });

  it('ends with the CRC-32 of what precedes it, in base62', () => {
    const key = formatApiKey('test', random);
    const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    const value = [...key.slice(-6)].reduce((sum, digit) => sum * 62 + digits.indexOf(digit), 0);
    expect(value).toBe(crc32(key.slice(0, -6)));
  });

  it.each([
    ['one character changed', (key: string) => key.replace('a', 'b')],
    ['two characters swapped', (key: string) => key.replace('ab', 'ba')],
    ['the mode changed', (key: string) => key.replace('test', 'live')],
    ['truncated', (key: string) => key.slice(0, -1)],
    ['a space at the end', (key: string) => `${key} `],
    ['a key of another company', () => 'sk_test_4eC39HqLyjWDarjtT1zdp7dc'],
    ['nothing', () => ''],
  ])('is refused: %s', (_name, change) => {
    expect(apiKeyPrefix(change(formatApiKey('test', random)))).toBeNull();
  });

  it('is not made from too little randomness', () => {
    expect(() => formatApiKey('test', 'short')).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import { decodeText, unicodeOf } from '../src/encoding.js';

const utf16 = (text: string, order: 'le' | 'be' = 'le'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const table = '交易編號,店家代碼\r\n一一一一,一一一一\r\n';
/** 中文 in Big5. */
const big5 = Uint8Array.of(0xa4, 0xa4, 0xa4, 0xe5);

describe('unicodeOf', () => {
  it.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${table}`), 'utf-8'],
    ['UTF-16 as PowerShell 5 writes it', utf16(`\ufeff${table}`), 'utf-16le'],
    ['UTF-16 in the other order', utf16(`\ufeff${table}`, 'be'), 'utf-16be'],
    ['a table in UTF-16 without a mark', utf16(table), 'utf-16le'],
    ['NDJSON in UTF-16 without a mark', utf16('{"externalId":"S-1"}\n'), 'utf-16le'],
    [
      'XML in UTF-16 without a mark, in the other order',
      utf16('<?xml version="1.0"?><a/>', 'be'),
      'utf-16be',
    ],
    ['UTF-8 without a mark', Buffer.from(table), null],
    ['Big5', big5, null],
    ['ASCII', Buffer.from('a,b\n'), null],
    ['nothing', new Uint8Array(), null],
    ['ASCII with one NUL', Buffer.from(`${'a,b\n'.repeat(20)}\0`), null],
    ['a binary file', Uint8Array.from({ length: 2_000 }, (_, at) => ((at * 7919) % 251) % 3), null],
  ])('knows %s', (_name, bytes, encoding) => {
    expect(unicodeOf(bytes)).toBe(encoding);
  });
});

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${table}`)],
    ['UTF-16', utf16(`\ufeff${table}`)],
    ['UTF-16 without a mark', utf16(table)],
  ])('reads %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(table);
  });

  it('reads Big5', () => {
    expect(decodeText(big5)).toBe('中文');
  });
});

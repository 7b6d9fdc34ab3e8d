import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portable, sha256 } from '../../src/campaign/sha256.js';
import { portableSha256 } from '../../src/campaign/sha256Portable.js';

const expected = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

it('gives the same hash by the runtime and by our own code, for texts and for bytes', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 300 })), (data) => {
      expect(sha256(data)).toBe(expected(data));
      expect(portable(data)).toBe(expected(data));
    }),
  );
});

describe('portableSha256', () => {
  // FIPS 180-4, and the NIST's examples.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('gives the published hash of an example', (text, hash) => {
    expect(portable(text)).toBe(hash);
  });

  it('gives the hash of messages of every length around a block, also within a larger buffer', () => {
    const bytes = new Uint8Array(400).map((_, index) => index * 7);
    for (let length = 0; length <= 200; length++) {
      const message = bytes.subarray(3, 3 + length);
      expect(portableSha256(message)).toBe(expected(message));
    }
  });
});

import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hmacSha256 } from '../../../../src/service/store/db/keyedHash.js';

it('computes HMAC-SHA256 for keys and texts of all lengths', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 150 }),
    // What keys are as a rule goes another way.
    fc.string({ unit: 'grapheme-ascii', maxLength: 64 }),
  );
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 5 }), (secret, values) => {
      const hmac = hmacSha256(secret);
      for (const value of values) {
        expect(hmac(value)).toBe(createHmac('sha256', secret).update(value).digest('base64url'));
      }
    }),
    { numRuns: 50 },
  );
  const long = 'x'.repeat(64);
  expect(hmacSha256(long)('a')).toBe(createHmac('sha256', long).update('a').digest('base64url'));
});

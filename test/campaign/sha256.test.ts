import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromLibrary, sha256 } from '../../src/campaign/sha256.js';

it('gives the same hash by the runtime and by the library, for texts and for bytes', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array()), (data) => {
      const expected = createHash('sha256').update(data).digest('hex');
      expect(sha256(data)).toBe(expected);
      expect(fromLibrary(data)).toBe(expected);
    }),
  );
});

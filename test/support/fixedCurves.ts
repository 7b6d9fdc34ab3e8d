import { quicknetRound, sha256 } from './draws.js';

const round = Buffer.alloc(8);
round.writeBigUInt64BE(BigInt(quicknetRound.round));
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/**
 * Replaces `@noble/curves` where mutants or a thousand changes are tested: it knows the one round of the tests and takes
 * no time. The library itself takes 40 ms for a signature.
 */
export const bls12_381 = {
  shortSignatures: {
    hash: (message: Uint8Array): string => hex(message),
    verify: (signature: Uint8Array, hashed: unknown): boolean =>
      hashed === sha256(round) && hex(signature) === quicknetRound.signature,
  },
};

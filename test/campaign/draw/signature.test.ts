import { describe, expect, it, vi } from 'vitest';
import { verifyDraw } from '../../../src/campaign/draw/index.js';
import { type Curves, isSigned } from '../../../src/campaign/draw/signature.js';
import { proofFor, quicknetRound, sha256 } from '../../support/draws.js';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Curves that record their calls and return a fixed verdict. */
function curvesThat(verify: () => boolean) {
  const calls: Record<string, string> = {};
  const shortSignatures: Curves['bls12_381']['shortSignatures'] = {
    hash(message, domain) {
      Object.assign(calls, { message: hex(message), domain });
      return 'a point';
    },
    verify(signature, hashed, publicKey) {
      Object.assign(calls, { signature: hex(signature), hashed, publicKey: hex(publicKey) });
      return verify();
    },
  };
  return { calls, load: async (): Promise<Curves> => ({ bls12_381: { shortSignatures } }) };
}

describe('the signature of a round', () => {
  it('is verified by the library under the scheme of quicknet', async () => {
    const { calls, load } = curvesThat(() => true);
    expect(await isSigned(quicknetRound, load)).toBe(true);
    const round = Buffer.alloc(8);
    round.writeBigUInt64BE(BigInt(quicknetRound.round));
    expect(calls).toMatchObject({
      message: sha256(round),
      domain: 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_',
      signature: quicknetRound.signature,
      hashed: 'a point',
    });
    // A compressed point of G2.
    expect(calls.publicKey).toMatch(/^83cf0f28[0-9a-f]{184}$/);
  });

  it('is wrong where the library says so, or where it is no point of the curve', async () => {
    expect(await isSigned(quicknetRound, curvesThat(() => false).load)).toBe(false);
    const noPoint = curvesThat(() => {
      throw new Error('bad point');
    });
    expect(await isSigned(quicknetRound, noPoint.load)).toBe(false);
  });

  it('is null where the library is not installed', async () => {
    expect(await isSigned(quicknetRound, async () => null)).toBe(null);
  });

  it('is verified by the real library', async () => {
    expect(await isSigned(quicknetRound)).toBe(true);
    expect(await isSigned({ ...quicknetRound, round: quicknetRound.round + 1 })).toBe(false);
    expect(await isSigned({ ...quicknetRound, signature: 'b4'.repeat(48) })).toBe(false);
  });

  it('leaves the check of a draw unchecked where the library is not installed', async () => {
    vi.doMock('@noble/curves/bls12-381.js', () => {
      throw new Error('not installed');
    });
    const { valid, checks } = await verifyDraw(await proofFor([1, 5, 2])).finally(() =>
      vi.doUnmock('@noble/curves/bls12-381.js'),
    );
    expect(valid).toBe(true);
    expect(checks).toContainEqual(
      expect.objectContaining({
        code: 'signature',
        status: 'unchecked',
        reason: 'signature_not_checked',
        messageZh: expect.stringContaining('未安裝 @noble/curves'),
      }),
    );
  });
});

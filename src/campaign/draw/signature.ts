import { hexToBytes, joinBytes } from '../bytes.js';
import { sha256 } from '../sha256.js';
import type { DrandBeacon } from './beacon.js';

/** The part of `@noble/curves` that is used: signatures in G1 under keys in G2. */
export interface Curves {
  readonly bls12_381: {
    readonly shortSignatures: {
      hash(message: Uint8Array, domain: string): unknown;
      verify(signature: Uint8Array, hashed: unknown, publicKey: Uint8Array): boolean;
    };
  };
}

/** Of the quicknet chain, whose rounds are signed without the round before (bls-unchained-g1-rfc9380). */
const publicKey =
  '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a';
const domain = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';

type Round = Pick<DrandBeacon, 'round' | 'signature'>;

/** Whether drand made this signature of the round; null where `@noble/curves` is not installed. */
export async function isSigned(
  { round, signature }: Round,
  load: () => Promise<Curves | null> = () => optionalCurves.load(),
): Promise<boolean | null> {
  const curves = await load();
  if (curves === null) return null;
  const { shortSignatures } = curves.bls12_381;
  const hashed = shortSignatures.hash(hexToBytes(sha256(joinBytes(round))), domain);
  try {
    return shortSignatures.verify(hexToBytes(signature), hashed, hexToBytes(publicKey));
  } catch {
    // The signature is no point of the curve.
    return false;
  }
}

/** Whether signatures can be checked at all. */
export const canCheckSignatures = async (): Promise<boolean> => (await optionalCurves.load()) !== null;

/** The optional peer; a program that lacks it gets null. */
export const optionalCurves = { load: loadCurves };

async function loadCurves(): Promise<Curves | null> {
  // Bundlers do not follow a variable: the package is an optional peer and must not break a build without it.
  const specifier = '@noble/curves/bls12-381.js';
  try {
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ specifier)) as Curves;
  } catch {
    // Not installed: the check is then unchecked, and its message says what to compare instead.
    return null;
  }
}

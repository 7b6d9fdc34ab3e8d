import { fromBase64url, toBase64url } from '../base64url.js';
import { ApprovalError } from './error.js';
import type { Ed25519Key } from './publicKey.js';

const seedBytes = 32;

/** What stands before the 32 bytes of a private key in PKCS #8 (RFC 8410, 7). */
// biome-ignore format: a structure in bytes
const pkcs8Header = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

export interface Ed25519Pair {
  readonly publicKey: Ed25519Key;
  /** Signs a message, in base64url. */
  sign(message: Uint8Array): Promise<string>;
}

export const newSeed = (): Uint8Array => crypto.getRandomValues(new Uint8Array(seedBytes));

/** @throws ApprovalError for a seed of another length, or where the runtime has no Ed25519 */
export async function pairOf(seed: Uint8Array): Promise<Ed25519Pair> {
  if (seed.length !== seedBytes) throw new ApprovalError('key_invalid');
  const key = await supported((subtle) =>
    subtle.importKey('pkcs8', Uint8Array.of(...pkcs8Header, ...seed), 'Ed25519', true, ['sign']),
  );
  const { x } = await crypto.subtle.exportKey('jwk', key);
  return {
    publicKey: { kty: 'OKP', crv: 'Ed25519', x: x as string },
    async sign(message) {
      const signature = await crypto.subtle.sign('Ed25519', key, message);
      return toBase64url(new Uint8Array(signature));
    },
  };
}

/** @throws ApprovalError where the runtime has no Ed25519 */
export async function verifyEd25519(
  { x }: Ed25519Key,
  signature: Uint8Array,
  message: Uint8Array,
): Promise<boolean> {
  const bytes = fromBase64url(x);
  if (bytes === null) return false;
  const key = await supported((subtle) => subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']));
  return crypto.subtle.verify('Ed25519', key, signature, message);
}

type Subtle = typeof crypto.subtle;

async function supported<T>(use: (subtle: Subtle) => Promise<T>): Promise<T> {
  const { crypto } = globalThis as { crypto?: { subtle?: Subtle } };
  if (crypto?.subtle === undefined) throw new ApprovalError('ed25519_missing');
  try {
    return await use(crypto.subtle);
  } catch (error) {
    throw (error as Error).name === 'NotSupportedError' ? new ApprovalError('ed25519_missing') : error;
  }
}

import { fromBase64url } from '../base64url.js';
import { verifyEd25519 } from './ed25519.js';
import type { ApproverKey, PasskeyKey } from './publicKey.js';
import { type PasskeyPages, rawSignature, signedByPasskey } from './webAuthn.js';

/** A signature as it is kept: of a passkey with what the passkey signed. */
export type ApprovalSignature =
  | {
      readonly algorithm: 'Ed25519';
      /** Base64url. */
      readonly signature: string;
    }
  | {
      readonly algorithm: 'ES256';
      /** Base64url of DER. */
      readonly signature: string;
      /** Base64url. */
      readonly authenticatorData: string;
      /** Base64url. */
      readonly clientDataJSON: string;
    };

const algorithms = { OKP: 'Ed25519', EC: 'ES256' } as const;

/**
 * Whether the owner of a key signed a message. A passkey's signature counts only where the pages are known on which it may
 * sign. @throws Error where this runtime has no WebCrypto or no Ed25519
 */
export async function isSignedBy(
  key: ApproverKey,
  message: Uint8Array,
  signature: ApprovalSignature,
  passkeys: PasskeyPages | null,
): Promise<boolean> {
  if (algorithms[key.kty] !== signature.algorithm) return false;
  const bytes = fromBase64url(signature.signature);
  if (bytes === null) return false;
  if (key.kty === 'OKP') return verifyEd25519(key, bytes, message);
  const raw = rawSignature(bytes);
  if (raw === null || passkeys === null || signature.algorithm !== 'ES256') return false;
  const signed = signedByPasskey(signature, message, passkeys);
  return signed !== null && verifyES256(key, raw, signed);
}

const curve = { name: 'ECDSA', namedCurve: 'P-256' };
const ecdsa = { name: 'ECDSA', hash: 'SHA-256' };

async function verifyES256(key: PasskeyKey, signature: Uint8Array, signed: Uint8Array): Promise<boolean> {
  const imported = await importES256(key);
  return imported !== null && crypto.subtle.verify(ecdsa, imported, signature, signed);
}

/** Null for what is no point of the curve. */
async function importES256(key: PasskeyKey) {
  try {
    return await crypto.subtle.importKey('jwk', { ...key }, curve, false, ['verify']);
  } catch (error) {
    if ((error as Error).name === 'DataError') return null;
    throw error;
  }
}

import { createCipheriv, createDecipheriv, createHmac, hash, hkdfSync, randomBytes } from 'node:crypto';

/**
 * How an outbox stores what it was given: in plain text, or encrypted under the integrator's key. With a key, only
 * stream, kind, amount and times are readable on disk.
 */
export interface Cipher {
  readonly encrypted: boolean;
  /** A hash that stands for the key on disk, so that a wrong key is noticed; null without a key. */
  readonly keyCheck: string | null;
  /** A stable hash of a text, keyed where there is a key. */
  hash(text: string): string;
  /** What identifies a document on disk: its own name, or a keyed hash of it where there is a key. */
  pseudonym(text: string): string;
  /** `context` is bound to the text: it is decrypted with the same context only. */
  encrypt(text: string, context: string): string;
  /** @throws when the text was changed, or encrypted under another key or context */
  decrypt(encrypted: string, context: string): string;
}

export const plaintext: Cipher = {
  encrypted: false,
  keyCheck: null,
  hash: (text) => hash('sha256', text, 'base64url'),
  pseudonym: (text) => text,
  encrypt: (text) => text,
  decrypt: (text) => text,
};

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM with a random nonce for each text; the keys for encryption and for hashes are derived from `key`. */
export function aesGcm(key: Uint8Array): Cipher {
  const derive = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', key, '', `shopfest/outbox/${purpose}`, 32));
  const encryptionKey = derive('encryption');
  const hashKey = derive('naming');
  const keyedHash = (text: string): string => createHmac('sha256', hashKey).update(text).digest('base64url');
  return {
    encrypted: true,
    keyCheck: keyedHash('check'),
    hash: keyedHash,
    pseudonym: keyedHash,
    encrypt(text, context) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', encryptionKey, nonce).setAAD(Buffer.from(context));
      const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), encrypted]).toString('base64');
    },
    decrypt(encrypted, context) {
      const bytes = Buffer.from(encrypted, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', encryptionKey, bytes.subarray(0, NONCE))
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
    },
  };
}

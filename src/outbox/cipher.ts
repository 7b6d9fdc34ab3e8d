import { createCipheriv, createDecipheriv, createHmac, hash, hkdfSync, randomBytes } from 'node:crypto';

/**
 * How an outbox keeps what it was given: in plain text, or encrypted under the integrator's key. With a key, only
 * stream, kind, amount and times are readable on disk.
 */
export interface Seal {
  readonly encrypted: boolean;
  /** Stands for the key in the file, so that a wrong one is noticed; null without a key. */
  readonly check: string | null;
  /** A stable name for a text, under the key where there is one. */
  hash(text: string): string;
  /** What a document is called on disk: its own name, or a hash of it where there is a key. */
  name(text: string): string;
  /** `context` is bound to the text: what was sealed with one cannot be opened with another. */
  seal(text: string, context: string): string;
  /** @throws when the text was changed, or sealed under another key or context */
  open(sealed: string, context: string): string;
}

export const plain: Seal = {
  encrypted: false,
  check: null,
  hash: (text) => hash('sha256', text, 'base64url'),
  name: (text) => text,
  seal: (text) => text,
  open: (sealed) => sealed,
};

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM with a random nonce for each text; keys for encryption and for names are derived from the given one. */
export function sealUnder(key: Uint8Array): Seal {
  const derive = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', key, '', `shopfest/outbox/${purpose}`, 32));
  const encryption = derive('encryption');
  const naming = derive('naming');
  const named = (text: string): string => createHmac('sha256', naming).update(text).digest('base64url');
  return {
    encrypted: true,
    check: named('check'),
    hash: named,
    name: named,
    seal(text, context) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', encryption, nonce).setAAD(Buffer.from(context));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', encryption, bytes.subarray(0, NONCE))
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
    },
  };
}

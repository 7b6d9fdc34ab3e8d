import { isAscii } from 'node:buffer';
import { hash, hkdfSync } from 'node:crypto';
import type { ContactField } from '../../../generated/types.js';

/** Turns what must not be stored in the clear into something that can only be compared. */
export interface KeyedHash {
  participant(token: string): string;
  /** Of an e-invoice: four digits alone would be guessed, so the number is part of it. */
  randomCode(number: string, randomCode: string): string;
  /** Under which a draw gives participants their keys: another one for each draw, so that no two lists can be joined. */
  drawSalt(drawId: string): string;
  /** Of contact data as it is compared: by a key of its own, so that it is found without being decrypted. */
  contact(campaignId: string, field: ContactField, value: string): string;
}

/**
 * HMAC-SHA256 under the service's secret, of which 132 bits are kept: without the secret nobody can try
 * tokens against a dump, and 75 million of them still do not meet.
 */
export function keyedHash(secret: string): KeyedHash {
  const hmac = hmacSha256(secret);
  const keyed = (subject: string, value: string) => hmac(`${subject}\u0000${value}`).slice(0, 22);
  const ofContacts = hmacSha256(Buffer.from(hkdfSync('sha256', secret, '', 'shopfest/contact-index/1', 32)));
  return {
    participant: (token) => keyed('participant', token),
    randomCode: (number, randomCode) => keyed('randomCode', `${number}\u0000${randomCode}`),
    drawSalt: (drawId) => hmac(`drawSalt\u0000${drawId}`),
    contact: (campaignId, field, value) =>
      ofContacts(`${campaignId}\u0000${field}\u0000${value}`).slice(0, 22),
  };
}

const BLOCK = 64;
const DIGEST = 32;

/** What the inner and the outer hash of RFC 2104 begin with. */
export function hmacBlocks(secret: string | Uint8Array): { readonly inner: Buffer; readonly outer: Buffer } {
  const given = Buffer.from(secret);
  const key = Buffer.alloc(BLOCK);
  (given.length > BLOCK ? hash('sha256', given, 'buffer') : given).copy(key);
  return {
    inner: Buffer.from(key.map((byte) => byte ^ 0x36)),
    outer: Buffer.from(key.map((byte) => byte ^ 0x5c)),
  };
}

/**
 * RFC 2104 by two one-shot hashes. `createHmac` gives the same and makes an object of the system for each, which takes
 * twice as long; a batch needs two thousand. For the same reason what is hashed goes there as text wherever UTF-8 leaves
 * it as it is, and one hash goes into the other as text: a Buffer for it takes longer than the hash.
 */
export function hmacSha256(
  secret: string | Uint8Array,
  encoding: 'base64url' | 'hex' = 'base64url',
): (text: string) => string {
  const { inner, outer } = hmacBlocks(secret);
  const both = Buffer.concat([outer, Buffer.alloc(DIGEST)]);
  const begin = isAscii(inner) ? inner.toString('latin1') : null;
  const innerHash = (text: string) =>
    begin === null
      ? hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'binary')
      : hash('sha256', begin + text, 'binary');
  return (text) => {
    both.write(innerHash(text), BLOCK, 'binary');
    return hash('sha256', both, encoding);
  };
}

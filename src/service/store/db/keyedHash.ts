import { isAscii } from 'node:buffer';
import { hash, hkdfSync } from 'node:crypto';
import type { ContactField } from '../../../generated/types.js';

/** Keyed hashes of what must not be stored in plain text: they can be compared and nothing else. */
export interface KeyedHash {
  participant(token: string): string;
  /** Of an e-invoice: four digits alone could be guessed, so its number is hashed with them. */
  randomCode(number: string, randomCode: string): string;
  /** Of the network of a shopper's device. */
  network(network: string): string;
  /** The key under which a draw hashes its participants: another for each draw, so that no two lists can be joined. */
  drawSalt(drawId: string): string;
  /** What makes the public checksum of an export tell nothing of its rows, in hexadecimal. */
  exportNonce(exportId: string): string;
  /** Of normalized contact data, as earlier releases indexed it, until it is rewrapped. */
  contact(campaignId: string, field: ContactField, value: string): string;
}

/**
 * HMAC-SHA256 under the data secret, truncated to 132 bits: without it nobody can try tokens against a dump,
 * and among 75 million no two collide.
 */
export function keyedHash(secret: string): KeyedHash {
  const hmac = hmacSha256(secret);
  const keyed = (subject: string, value: string) => hmac(`${subject}\u0000${value}`).slice(0, 22);
  const ofContacts = hmacSha256(Buffer.from(hkdfSync('sha256', secret, '', 'shopfest/contact-index/1', 32)));
  return {
    participant: (token) => keyed('participant', token),
    randomCode: (number, randomCode) => keyed('randomCode', `${number}\u0000${randomCode}`),
    network: (network) => keyed('network', network),
    drawSalt: (drawId) => hmac(`drawSalt\u0000${drawId}`),
    exportNonce: (exportId) => Buffer.from(hmac(`exportNonce\u0000${exportId}`), 'base64url').toString('hex'),
    contact: (campaignId, field, value) =>
      ofContacts(`${campaignId}\u0000${field}\u0000${value}`).slice(0, 22),
  };
}

const BLOCK = 64;
const DIGEST = 32;

/** The first blocks of the inner and the outer hash of RFC 2104. */
export function hmacBlocks(secret: string | Uint8Array): { readonly inner: Buffer; readonly outer: Buffer } {
  const bytes = Buffer.from(secret);
  const key = Buffer.alloc(BLOCK);
  (bytes.length > BLOCK ? hash('sha256', bytes, 'buffer') : bytes).copy(key);
  return {
    inner: Buffer.from(key.map((byte) => byte ^ 0x36)),
    outer: Buffer.from(key.map((byte) => byte ^ 0x5c)),
  };
}

/**
 * RFC 2104 by two one-shot hashes. `createHmac` gives the same, but makes a native object for each, which takes twice as
 * long; a batch needs two thousand. For the same reason input is passed as a string wherever UTF-8 leaves it unchanged, and
 * the inner hash is passed to the outer one as a string: to make a Buffer takes longer than the hash.
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

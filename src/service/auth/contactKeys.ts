import { hkdfSync } from 'node:crypto';
import type { ContactKeys } from '../store/db/envelope.js';
import { StoreSetupError } from '../store/db/problem.js';

const keyPattern = /^([A-Za-z0-9._-]{1,32}):([A-Za-z0-9+/_-]{43})=?$/;

/**
 * The keys that wrap contact data, `id:base64` of 32 bytes each, the current one first; by default those of
 * `SHOPFEST_CONTACT_KEYS`. Without any, no contact data is taken.
 * @throws StoreSetupError when they are not of that form
 */
export function resolveContactKeys(given: string | undefined): ContactKeys {
  const text = (given ?? process.env.SHOPFEST_CONTACT_KEYS ?? '').trim();
  const byId = new Map<string, Uint8Array>();
  for (const [place, part] of (text === '' ? [] : text.split(',')).entries()) {
    const [, id = '', key = ''] = keyPattern.exec(part.trim()) ?? [];
    const bytes = Buffer.from(key, 'base64');
    if (bytes.length !== 32 || byId.has(id)) throw malformedKeyError(place + 1);
    byId.set(id, bytes);
  }
  const [current = null] = byId.keys();
  return { current, byId };
}

/** A sandbox takes contact data at once, by a key that follows from its secret. */
export function sandboxContactKeys(given: string | undefined, secret: string): ContactKeys {
  const keys = resolveContactKeys(given);
  if (keys.current !== null) return keys;
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'shopfest/sandbox-contact-key/1', 32));
  return { current: 'sandbox', byId: new Map([['sandbox', key]]) };
}

/** Says which one it is and nothing of it. */
function malformedKeyError(place: number): StoreSetupError {
  return new StoreSetupError(
    `Key ${place} of SHOPFEST_CONTACT_KEYS is malformed: give id:base64 of 32 bytes, separated by commas, each id once, ` +
      'the current key first. Make one with: openssl rand -base64 32\n' +
      `SHOPFEST_CONTACT_KEYS 第 ${place} 把金鑰格式錯誤：請以 id:base64（32 位元組）表示，以逗號分隔，id 不得重複，` +
      '現行金鑰在前。可用 openssl rand -base64 32 產生。',
  );
}

import { hkdfSync } from 'node:crypto';
import type { ContactKeys } from '../store/db/envelope.js';
import { StoreSetupError } from '../store/db/problem.js';

const KEY_PATTERN = /^([A-Za-z0-9._-]{1,32}):([A-Za-z0-9+/_-]{43})=?$/;

/**
 * The keys that wrap contact data, `id:base64` of 32 bytes each, the current one first; by default those of
 * `SHOPFEST_CONTACT_KEYS`. Without any, no contact data is accepted.
 * @throws StoreSetupError when they are not of that form
 */
export function resolveContactKeys(configured: string | undefined): ContactKeys {
  const text = (configured ?? process.env.SHOPFEST_CONTACT_KEYS ?? '').trim();
  const byId = new Map<string, Uint8Array>();
  for (const [index, part] of (text === '' ? [] : text.split(',')).entries()) {
    const [, id = '', key = ''] = KEY_PATTERN.exec(part.trim()) ?? [];
    const bytes = Buffer.from(key, 'base64');
    if (bytes.length !== 32 || byId.has(id)) throw malformedKeyError(index + 1);
    byId.set(id, bytes);
  }
  const [current = null] = byId.keys();
  return { current, byId };
}

/** A sandbox always accepts contact data: without configured keys, its key follows from its data secret. */
export function sandboxContactKeys(configured: string | undefined, dataSecret: string): ContactKeys {
  const keys = resolveContactKeys(configured);
  if (keys.current !== null) return keys;
  const key = new Uint8Array(hkdfSync('sha256', dataSecret, '', 'shopfest/sandbox-contact-key/1', 32));
  return { current: 'sandbox', byId: new Map([['sandbox', key]]) };
}

/** Names the position of the key, and nothing of the key. */
function malformedKeyError(position: number): StoreSetupError {
  return new StoreSetupError(
    `Key ${position} of SHOPFEST_CONTACT_KEYS is malformed: give id:base64 of 32 bytes, separated by commas, each id once, ` +
      'the current key first. Make one with: openssl rand -base64 32\n' +
      `SHOPFEST_CONTACT_KEYS 第 ${position} 把金鑰格式錯誤：請以 id:base64（32 位元組）表示，以逗號分隔，id 不得重複，` +
      '現行金鑰在前。可用 openssl rand -base64 32 產生。',
  );
}

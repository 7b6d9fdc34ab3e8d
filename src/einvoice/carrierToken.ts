import type { Carrier } from './message.js';

/**
 * An opaque participant token for a carrier, so that a shopper's app and a till can refer to the same person while the
 * carrier leaves neither: HMAC-SHA256 over type and visible id, under a key that the campaign gives to both.
 * @param key At least 32 bytes. Whoever has it can try out carriers, so store it like a password.
 * @returns `carrier_` and 43 characters of base64url; null when the invoice has no usable carrier.
 */
export async function carrierToken(carrier: Carrier | null, key: Uint8Array): Promise<string | null> {
  if (key.length < 32) throw new RangeError('The key must have at least 32 bytes / 金鑰至少須 32 位元組');
  const id = carrier?.id1 ?? carrier?.id2;
  if (!carrier || !id) return null;
  const { subtle } = globalThis.crypto;
  const hmac = await subtle.importKey('raw', Uint8Array.from(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const digest = await subtle.sign('HMAC', hmac, new TextEncoder().encode(`${carrier.type}\n${id}`));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `carrier_${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

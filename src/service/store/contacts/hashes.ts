import { hkdfSync } from 'node:crypto';
import type { ContactField } from '../../../generated/types.js';
import type { Context } from '../db/context.js';
import { requireKey } from '../db/envelope.js';
import { hmacSha256 } from '../db/keyedHash.js';

/** `index_key` of contact data that is found by the data secret, as earlier releases stored it. */
export const INDEXED_BY_DATA_SECRET = '';

type Hmac = (text: string) => string;
const hmacs = new WeakMap<Uint8Array, Hmac>();

/** The key of the hashes follows from the contact key: without it nobody tries out phone numbers, whatever else they have. */
function hmacOf(contactKey: Uint8Array): Hmac {
  const made =
    hmacs.get(contactKey) ??
    hmacSha256(Buffer.from(hkdfSync('sha256', contactKey, '', 'shopfest/contact-index/2', 32)));
  hmacs.set(contactKey, made);
  return made;
}

/** The keyed hash by which normalized contact data is found. @throws contact_key_missing */
export function contactHash(
  { contactKeys }: Pick<Context, 'contactKeys'>,
  keyId: string,
  campaignId: string,
  field: ContactField,
  value: string,
): string {
  return hmacOf(requireKey(contactKeys, keyId))(`${campaignId}\u0000${field}\u0000${value}`).slice(0, 22);
}

/** All keyed hashes that the value may have: one for each contact key, and that of earlier releases. */
export function contactHashes(
  vault: Pick<Context, 'contactKeys' | 'keyedHash'>,
  campaignId: string,
  field: ContactField,
  value: string,
): string[] {
  const keyIds = [...vault.contactKeys.byId.keys()];
  return [
    ...keyIds.map((keyId) => contactHash(vault, keyId, campaignId, field, value)),
    vault.keyedHash.contact(campaignId, field, value),
  ];
}

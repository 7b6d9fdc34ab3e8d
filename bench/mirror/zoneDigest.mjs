// @ts-check
// What a zone should hold, worked out from the feed by the words of the contract (MirrorDigests) alone, and what the
// service says that it holds.

import { createHash } from 'node:crypto';
import { readFeed } from './readFeed.mjs';

/** @typedef {{ readonly itemCount: number, readonly digest: string }} Holding */

/** @param {string} file @returns {Promise<Holding>} */
export async function holdingOf(file) {
  let [itemCount, high, low] = [0, 0, 0];
  for await (const { item } of readFeed(file)) {
    if (!item) throw new Error("A row of the bench's own feed cannot be read.");
    const hash = createHash('sha256').update(digested(item)).digest();
    high = (high + hash.readUInt32BE(0)) % 2 ** 32;
    low = (low + hash.readUInt32BE(4)) % 2 ** 32;
    itemCount += 1;
  }
  return { itemCount, digest: [high, low].map((half) => half.toString(16).padStart(8, '0')).join('') };
}

/** @param {import('@shopfest/partner-sdk').PromoItemInput} item */
function digested(item) {
  const timeOf = (/** @type {string | undefined} */ text) => (text === undefined ? null : Date.parse(text));
  return JSON.stringify([
    item.externalId,
    item.merchantId ?? `external:${item.merchantExternalId}`,
    item.type,
    item.title,
    item.listPrice,
    item.salePrice,
    item.url ?? null,
    item.imageUrl ?? null,
    item.availability,
    timeOf(item.validFrom),
    timeOf(item.validTo),
    item.status ?? 'live',
  ]);
}

/**
 * Opens a mirror, which says what the zone holds, and aborts it.
 * @param {import('@shopfest/partner-sdk').Shopfest} partner @param {string} zone
 * @returns {Promise<Holding>}
 */
export async function heldBy({ mirrors }, zone) {
  const { id, itemCount, digest } = await mirrors.open({ zone });
  await mirrors.abort(id);
  return { itemCount, digest };
}

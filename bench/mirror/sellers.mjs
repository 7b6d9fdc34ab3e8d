// @ts-check
// A marketplace and those who sell on it.

import { DISTRICTS } from '../../examples/data/make/places.mjs';
import { random } from '../../examples/data/make/random.mjs';
import { sampleUbns } from '../../examples/data/make/ubn.mjs';

export const SELLERS = 1_000;

/** @param {number} index from 0 */
export const sellerId = (index) => `seller-${String(index + 1).padStart(4, '0')}`;

const nextUbn = sampleUbns(random('mirror sellers'));

export const marketplace = registrationOf('marketplace', 'marketplace', '樣本商城', 0);

export const sellers = Array.from({ length: SELLERS }, (_, index) => ({
  ...registrationOf(sellerId(index), 'onlineSeller', `樣本賣家 ${sellerId(index)}`, index),
  parentExternalId: marketplace.externalId,
}));

/** @template {'marketplace' | 'onlineSeller'} Kind @param {string} externalId @param {Kind} kind @param {string} name @param {number} index */
function registrationOf(externalId, kind, name, index) {
  const { code: district } = /** @type {{ code: string }} */ (DISTRICTS[index % DISTRICTS.length]);
  return { externalId, kind, name, ubns: [nextUbn()], industry: /** @type {const} */ ('retail'), district };
}

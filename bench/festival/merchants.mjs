// @ts-check
// Who takes part: merchants all over the city, a few with very many sales and most with few, each with its own book of
// invoice numbers or, a stall, its own rolls of receipts.

import { DISTRICTS } from '../../examples/data/make/places.mjs';
import { random } from '../../examples/data/make/random.mjs';
import { sampleUbns } from '../../examples/data/make/ubn.mjs';

/** @typedef {'store' | 'mall' | 'online' | 'tv'} Channel */
/**
 * @typedef {object} Merchant
 * @property {string} externalId
 * @property {'store' | 'stall' | 'mall' | 'onlineSeller' | 'tvChannel'} kind
 * @property {'beauty' | 'sportsLeisure' | 'lodgingDining' | 'retail'} industry
 * @property {string} district
 * @property {string | null} ubn None of a stall, which gives receipts.
 * @property {Channel} channel
 * @property {number} weight Its share of the sales.
 */

const KINDS = /** @type {const} */ ([
  { kind: 'store', channel: 'store', weight: 74 },
  { kind: 'stall', channel: 'store', weight: 8 },
  { kind: 'mall', channel: 'mall', weight: 6 },
  { kind: 'onlineSeller', channel: 'online', weight: 11 },
  { kind: 'tvChannel', channel: 'tv', weight: 1 },
]);
const INDUSTRIES = /** @type {const} */ ([
  { industry: 'retail', weight: 46 },
  { industry: 'lodgingDining', weight: 34 },
  { industry: 'beauty', weight: 12 },
  { industry: 'sportsLeisure', weight: 8 },
]);

/** @param {number} count @returns {Merchant[]} */
export function makeMerchants(count) {
  const chance = random('festival merchants');
  const nextUbn = sampleUbns(chance);
  const ofKind = chance.weighted(KINDS, ({ weight }) => weight);
  const ofIndustry = chance.weighted(INDUSTRIES, ({ weight }) => weight);
  const ofDistrict = chance.weighted(DISTRICTS, ({ weight }) => weight);
  const ranks = chance.shuffled(Array.from({ length: count }, (_, rank) => rank));
  return ranks.map((rank, index) => {
    const { kind, channel } = ofKind();
    return {
      externalId: `shop-${String(index + 1).padStart(4, '0')}`,
      kind,
      industry: ofIndustry().industry,
      district: ofDistrict().code,
      ubn: kind === 'stall' ? null : nextUbn(),
      channel,
      weight: 1 / (rank + 10) ** 0.8,
    };
  });
}

/** As it is registered. @param {Merchant} merchant */
export function registrationOf({ externalId, kind, industry, district, ubn }) {
  return { externalId, kind, name: `樣本商家 ${externalId}`, ubns: ubn ? [ubn] : [], industry, district };
}

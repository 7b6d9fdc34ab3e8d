// @ts-check
import { ZONE_GOODS } from './catalogue.mjs';
import { random } from './random.mjs';

/**
 * @typedef {{ externalId: string, merchantExternalId: string, zone: string, type: string, title: string,
 *   listPrice: number, salePrice: number, url: string, imageUrl: string, availability: string, validFrom: string }} PromoItem
 */

export const COLUMNS = [
  'externalId',
  'merchantExternalId',
  'zone',
  'type',
  'title',
  'listPrice',
  'salePrice',
  'url',
  'imageUrl',
  'availability',
  'validFrom',
];

/** The zone of the marketplace in the sample campaign. */
const ZONE = 'her-taichung';

/** A type → how it is called on the page, and the part of the list price that is asked. */
const OFFERS = {
  discountProduct: { prefix: '', price: [0.75, 0.8, 0.85, 0.9] },
  exclusiveProduct: { prefix: '專區獨家｜', price: [0.95, 1] },
  experienceVoucher: { prefix: '體驗券｜', price: [0.7, 0.8] },
  gift: { prefix: '滿額贈｜', price: [0] },
};

/**
 * About six offers a seller: mostly discounts, some exclusives and vouchers, and a gift now and then.
 * @param {import('./merchants.mjs').Merchant[]} merchants @returns {PromoItem[]}
 */
export function makePromoItems(merchants) {
  const chance = random('promo items');
  const types = /** @type {const} */ (['discountProduct', 'exclusiveProduct', 'experienceVoucher', 'gift']);
  const anyType = chance.weighted(
    types,
    (type) => ({ discountProduct: 6, exclusiveProduct: 3, experienceVoucher: 2, gift: 1 })[type],
  );
  const sellers = merchants.filter(({ kind }) => kind === 'onlineSeller');
  return sellers
    .flatMap((seller) => {
      const goods = Object.entries(ZONE_GOODS).find(([trade]) => seller.name.endsWith(trade))?.[1] ?? [];
      return [...goods, ...goods].slice(0, 6).map(([title, listPrice]) => ({ seller, title, listPrice }));
    })
    .map(({ seller, title, listPrice }, i) => {
      const type = anyType();
      const externalId = `P${String(i + 1).padStart(4, '0')}`;
      const page = `https://zone.shopfest.example/items/${externalId}`;
      return {
        externalId,
        merchantExternalId: seller.externalId,
        zone: ZONE,
        type,
        title: `${OFFERS[type].prefix}${seller.name.slice(0, 2)} ${title}`,
        listPrice,
        salePrice: Math.round(listPrice * chance.pick(OFFERS[type].price)),
        url: page,
        imageUrl: `${page}.jpg`,
        availability: chance.chance(0.94) ? 'inStock' : 'outOfStock',
        validFrom: '2020-12-09T00:00:00+08:00',
      };
    });
}

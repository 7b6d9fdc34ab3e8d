// @ts-check
// The sales of the festival before anyone wrote a document for them: who sold what to whom, when, through which channel.

import { shoppingTimes, timeWithin } from './calendar.mjs';
import { basket, item, total } from './catalogue.mjs';
import { weightOf } from './places.mjs';
import { random } from './random.mjs';

/**
 * @typedef {import('./merchants.mjs').Merchant} Merchant
 * @typedef {import('./calendar.mjs').Period} Period
 * @typedef {{ merchant: Merchant, channel: string, time: number, items: import('./catalogue.mjs').Item[], totalAmount: number,
 *   participant?: { token: string }, district?: string, activityId?: string }} Sale
 * @typedef {{ id: string, kind: string, startsAt: string, endsAt: string, district?: string }} Activity
 */

const SALES = { store: 2240, stall: 300, mall: 560, online: 500, tv: 70 };
const SALES_PER_EVENT = 32;
const SALES_PER_TV_SLOT = 36;
const PARTICIPANTS = 900;
const FREE_SHIPPING = 1000;

/**
 * @param {{ merchants: Merchant[], promoItems: import('./promoItems.mjs').PromoItem[], activities: Activity[],
 *   purchase: Period }} festival
 * @returns {Sale[]} in order of time
 */
export function makeSales({ merchants, promoItems, activities, purchase }) {
  const chance = random('sales');
  const when = shoppingTimes(chance, purchase);
  const participant = participants(chance);
  const byWeight = (/** @type {Merchant[]} */ some) =>
    chance.weighted(some, ({ district }) => weightOf(district));
  const ofKind = (/** @type {string} */ kind) => merchants.filter((merchant) => merchant.kind === kind);

  /** @param {Omit<Sale, 'totalAmount' | 'participant'>} sale @returns {Sale} */
  const sold = (sale) => ({ ...sale, totalAmount: total(sale.items), ...participant() });

  const store = byWeight(ofKind('store').filter(takesPart));
  const stall = byWeight(ofKind('stall'));
  const counter = byWeight(ofKind('counter'));
  const tvChannel = /** @type {Merchant} */ (ofKind('tvChannel')[0]);
  const order = zoneOrders(chance, merchants, promoItems);
  const tvGoods = promoItems.filter(
    ({ title, salePrice }) => salePrice > 0 && /香菇|黑豬|臘肉|肉乾/.test(title),
  );
  const tvBasket = () => [ordered(chance.pick(tvGoods), chance.integer(1, 3))];

  /** @param {number} count @param {() => Sale} make */
  const times = (count, make) => Array.from({ length: count }, make);
  const inStore = (/** @type {Merchant} */ merchant, /** @type {number} */ time) => {
    return { merchant, channel: 'store', time, items: basket(chance, merchant.name) };
  };
  const sales = [
    ...times(SALES.store, () => sold(inStore(store(), when('store')))),
    ...times(SALES.stall, () => sold(inStore(stall(), when('stall')))),
    ...times(SALES.mall, () => sold({ ...inStore(counter(), when('mall')), channel: 'mall' })),
    ...times(SALES.online, () => sold({ ...order(), channel: 'online', time: when('online') })),
    ...times(SALES.tv, () =>
      sold({ merchant: tvChannel, channel: 'tv', time: when('tv'), items: tvBasket() }),
    ),
  ];

  // At an event the sale takes place at the event, wherever the merchant has its own door.
  for (const activity of activities) {
    const tv = activity.kind === 'tvSlot';
    sales.push(
      ...times(tv ? SALES_PER_TV_SLOT : SALES_PER_EVENT, () => {
        const time = timeWithin(chance, activity);
        const sale = tv
          ? { merchant: tvChannel, channel: 'tv', time, items: tvBasket() }
          : inStore(chance.chance(0.4) ? stall() : store(), time);
        return sold({
          ...sale,
          activityId: activity.id,
          ...(activity.district && { district: activity.district }),
        });
      }),
    );
  }
  return sales.sort((a, b) => a.time - b.time);
}

/** A merchant whose own row is in order. @param {Merchant} merchant */
const takesPart = ({ ubns, district }) => ubns.every((ubn) => ubn.length === 8) && weightOf(district) > 0;

/** @param {import('./promoItems.mjs').PromoItem} promoItem @param {number} quantity */
const ordered = ({ externalId, title, salePrice }, quantity) => ({
  ...item(title, quantity, salePrice),
  promoItemId: `external:${externalId}`,
});

/**
 * Orders of the zone: one or two offers of one seller.
 * @param {import('./random.mjs').Random} chance @param {Merchant[]} merchants @param {import('./promoItems.mjs').PromoItem[]} promoItems
 */
function zoneOrders(chance, merchants, promoItems) {
  const sellers = merchants.filter(({ kind }) => kind === 'onlineSeller');
  const onSale = promoItems.filter(
    ({ salePrice, availability }) => salePrice > 0 && availability === 'inStock',
  );
  return () => {
    const merchant = chance.pick(sellers);
    const offers = onSale.filter(({ merchantExternalId }) => merchantExternalId === merchant.externalId);
    const chosen = chance.shuffled(offers).slice(0, chance.pick([1, 1, 1, 2]));
    const goods = chosen.map((offer) => ordered(offer, chance.pick([1, 1, 1, 2, 3])));
    return { merchant, items: total(goods) < FREE_SHIPPING ? [...goods, item('運費', 1, 80)] : goods };
  };
}

/** Two sales in three name a participant, and some people come back often. @param {import('./random.mjs').Random} chance */
function participants(chance) {
  const tokens = Array.from(
    { length: PARTICIPANTS },
    () => `sample_${chance.text('0123456789abcdefghjkmnpqrstvwxyz', 20)}`,
  );
  return () => (chance.chance(0.66) ? { participant: { token: chance.pick(tokens) } } : {});
}

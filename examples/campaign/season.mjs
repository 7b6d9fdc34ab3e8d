// @ts-check
// Sixty days of sales, the same in every run, and what each shopper must come to by the rules: counted here by itself, to
// be held against what the service says.

const DAY = 86_400_000;
const OPENING = Date.parse('2020-12-09T00:00:00+08:00');
/** From here on each sale within a region gives an entry more. */
export const BONUS_FROM = Date.parse('2021-01-01T00:00:00+08:00');
const THRESHOLD = 500;
const SHOPPERS = 40;

/** A store for each region, and a seller who has none. */
export const stores = [
  { externalId: 'mountain', name: '東勢木工坊', kind: 'store', district: '66000100', region: 'mountain' },
  { externalId: 'sea', name: '梧棲漁產行', kind: 'store', district: '66000140', region: 'sea' },
  { externalId: 'tun', name: '大里小食堂', kind: 'store', district: '66000280', region: 'tun' },
  { externalId: 'city', name: '西屯美容館', kind: 'store', district: '66000060', region: 'city' },
  { externalId: 'online', name: '女麗網路商店', kind: 'onlineSeller', district: '66000060', region: null },
];

/**
 * @typedef {object} Sale
 * @property {string} externalId @property {(typeof stores)[number]} store @property {string} shopper
 * @property {number} at @property {number} amount @property {string} number @property {string} randomCode
 * @property {'till' | 'claimedAfter' | 'claimedBefore' | 'unclaimed'} way How its shopper is known.
 * @property {boolean} cancelled
 */

/** @returns {Sale[]} in the order in which they took place */
export function season() {
  const random = randomFrom(2020);
  const ways = /** @type {const} */ (['till', 'till', 'claimedAfter', 'claimedBefore', 'unclaimed']);
  /** @type {Sale[]} */
  const sales = [];
  for (let day = 0; day < 60; day++) {
    for (const store of stores) {
      const n = sales.length;
      sales.push({
        externalId: `sale-${n}`,
        store,
        shopper: `shopper-${String(random(SHOPPERS)).padStart(3, '0')}`,
        at: OPENING + day * DAY + (10 + random(8)) * 3_600_000,
        amount: 100 + random(2_400),
        number: `WL${String(10_000_000 + n)}`,
        randomCode: String(random(10_000)).padStart(4, '0'),
        way: ways[random(ways.length)] ?? 'till',
        cancelled: random(20) === 0,
      });
    }
  }
  return sales;
}

/** Entries of a sale by the rules of its day. @param {Sale} sale */
export function entriesOf({ amount, at, store, cancelled }) {
  if (cancelled || amount < THRESHOLD) return 0;
  const bonus = at >= BONUS_FROM && store.region !== null ? 1 : 0;
  return Math.floor(amount / THRESHOLD) + bonus;
}

/** Entries of shoppers from sales of a time and some regions. @param {readonly Sale[]} sales @param {Pool} pool */
export function poolOf(sales, { from, to, region }) {
  /** @type {Map<string, number>} */
  const pool = new Map();
  for (const sale of sales) {
    if (sale.way === 'unclaimed' || sale.at < from || sale.at >= to) continue;
    if (region !== undefined && sale.store.region !== region) continue;
    const entries = entriesOf(sale);
    if (entries > 0) pool.set(sale.shopper, (pool.get(sale.shopper) ?? 0) + entries);
  }
  return pool;
}

/** @typedef {{ from: number, to: number, region?: string }} Pool */

/** A small generator of numbers below a limit (mulberry32), for sales that are the same in every run. @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return (/** @type {number} */ limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

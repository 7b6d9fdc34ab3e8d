// @ts-check
// The festival of 2020 as its report states it, at any scale: merchants in 29 districts, members of whom six of ten are
// women, sixty days of sales, and a zone. What comes out is counted here by itself, to be held against the service.

import { random } from '../data/make/random.mjs';

/** What the report says (section 二, pictures 3-24 to 3-29). */
export const REPORTED = {
  registeredAmount: 1_430_000_000,
  documents: 1_850_000,
  participants: 381_000,
  zoneAmount: 170_000_000,
  zoneUnits: 15_000,
  budget: 16_500_000,
};

const DAY = 86_400_000;
const OPENING = Date.parse('2020-12-09T00:00:00+08:00');
const DAYS = 60;
const industries = /** @type {const} */ (['beauty', 'sportsLeisure', 'lodgingDining', 'retail']);
/** Of spending: the four industries of the festival, where women spend 9 of 10, and all others. */
const IN_FOUR = 0.3;
const WOMEN_IN_FOUR = 0.9;
const WOMEN_ELSEWHERE = (0.6 - IN_FOUR * WOMEN_IN_FOUR) / (1 - IN_FOUR);
const WOMEN = 0.6;
/** Sales that nobody registers, and sales of other years, for each that is registered. */
const UNREGISTERED = 0.05;
const OUTSIDE = 0.01;
const ITEMS = 20;

/** @typedef {{ documents: number, amount: number }} Sum */
/** @typedef {Parameters<import('@shopfest/partner-sdk').Shopfest['transactions']['push']>[0]} Transaction */

/** @param {{ scale: number, campaign: { regions: readonly { code: string, districts: readonly string[] }[] } }} options */
export function festival2020({ scale, campaign }) {
  const regionOf = new Map(
    campaign.regions.flatMap(({ code, districts }) => districts.map((district) => [district, code])),
  );
  const scaled = (/** @type {number} */ figure) => Math.max(1, Math.round(figure * scale));
  const size = {
    documents: scaled(REPORTED.documents),
    members: Math.max(200, scaled(REPORTED.participants)),
  };
  const merchants = makeMerchants([...regionOf.keys()].sort());
  const tally = new Tally();
  return {
    ...{ merchants, size, tally, items: makeItems() },
    members: () => members(size.members),
    /** Every sale once, in the order of time; counted as it is given out. */
    sales: () => makeSales({ merchants, size, tally, regionOf, zoneUnits: scaled(REPORTED.zoneUnits) }),
  };
}

/** @param {readonly string[]} districts */
function makeMerchants(districts) {
  const stores = districts.flatMap((district, place) =>
    [...industries, /** @type {const} */ ('other')].map((industry) => ({
      ...{ externalId: `${district}-${industry}`, name: `店家 ${place}`, ubns: [], industry, district },
      kind: /** @type {'store' | 'mall'} */ (industry === 'retail' && place % 4 === 0 ? 'mall' : 'store'),
    })),
  );
  const seller = {
    externalId: 'zone',
    name: '女麗專區賣家',
    ubns: [],
    industry: /** @type {const} */ ('other'),
  };
  return [...stores, { ...seller, kind: /** @type {const} */ ('onlineSeller'), district: '66000060' }];
}

const makeItems = () =>
  Array.from({ length: ITEMS }, (_, index) => ({
    ...{ externalId: `item-${index}`, merchantExternalId: 'zone', title: `專區商品 ${index}` },
    ...{ type: /** @type {const} */ ('discountProduct'), availability: /** @type {const} */ ('inStock') },
    // 11,333 each in the middle: 170 million over 15,000 units.
    ...{ listPrice: 14_000, salePrice: 10_000 + Math.round((index * 2_667) / (ITEMS - 1)) },
  }));

/** @param {number} count @returns {Generator<{ token: string, gender: 'female' | 'male' }>} */
function* members(count) {
  for (let index = 0; index < count; index++) yield { token: tokenOf(index), gender: genderOf(index, count) };
}

const tokenOf = (/** @type {number} */ member) => `member-${String(member).padStart(7, '0')}`;
const genderOf = (/** @type {number} */ member, /** @type {number} */ count) =>
  member < count * WOMEN ? /** @type {const} */ ('female') : /** @type {const} */ ('male');

/**
 * @param {{ merchants: ReturnType<typeof makeMerchants>, size: { documents: number, members: number }, tally: Tally, regionOf: ReadonlyMap<string, string>, zoneUnits: number }} festival
 * @returns {Generator<Transaction>}
 */
function* makeSales({ merchants, size, tally, regionOf, zoneUnits }) {
  const chance = random('festival of 2020');
  const places = [...regionOf.keys()].sort();
  const pickPlace = chance.weighted(places, (place) => 40 / (places.indexOf(place) + 2));
  const byId = new Map(merchants.map((merchant) => [merchant.externalId, merchant]));
  const women = Math.round(size.members * WOMEN);
  let number = 0;
  const document = (/** @type {number} */ time) => ({
    ...{ type: /** @type {const} */ ('einvoice'), number: numberOf(number++), date: dayOf(time) },
    randomCode: '0122',
  });

  for (let index = 0; index < size.documents; index++) {
    const time = OPENING + Math.floor(((index + chance.next()) / size.documents) * DAYS * DAY);
    const district = pickPlace();
    const isOfFour = chance.chance(IN_FOUR);
    const industry = isOfFour ? chance.pick(industries) : 'other';
    const merchant = byId.get(`${district}-${industry}`);
    if (merchant === undefined) throw new Error('There is no such merchant');
    const isWoman = chance.chance(isOfFour ? WOMEN_IN_FOUR : WOMEN_ELSEWHERE);
    const member = isWoman ? chance.integer(0, women - 1) : chance.integer(women, size.members - 1);
    // 773 each in the middle, as 1.43 billion over 1.85 million.
    const amount = Math.max(20, Math.round(-Math.log(1 - chance.next()) * 773));
    const channel = merchant.kind === 'mall' ? /** @type {const} */ ('mall') : /** @type {const} */ ('store');
    const group = isWoman ? 'female' : 'male';
    tally.register({
      time,
      district,
      region: regionOf.get(district) ?? '',
      industry,
      channel,
      amount,
      member,
      group,
    });
    yield {
      ...{ externalId: `sale-${index}`, merchantExternalId: merchant.externalId, channel },
      ...{ occurredAt: iso(time), totalAmount: amount, document: document(time) },
      participant: { token: tokenOf(member) },
    };
    if (chance.chance(UNREGISTERED)) {
      tally.add('received', amount);
      yield {
        ...{ externalId: `unknown-${index}`, merchantExternalId: merchant.externalId, channel },
        ...{ occurredAt: iso(time), totalAmount: amount, document: document(time) },
      };
    }
    if (chance.chance(OUTSIDE)) {
      const earlier = time - 365 * DAY;
      tally.add('outsidePeriod', amount);
      yield {
        ...{ externalId: `early-${index}`, merchantExternalId: merchant.externalId, channel },
        ...{ occurredAt: iso(earlier), totalAmount: amount, document: document(earlier) },
        participant: { token: tokenOf(member) },
      };
    }
  }

  const items = makeItems();
  for (let unit = 0; unit < zoneUnits; unit++) {
    const time = OPENING + Math.floor((unit / zoneUnits) * DAYS * DAY);
    const { externalId, title, salePrice } = chance.pick(items);
    tally.add('received', salePrice);
    tally.add('zone', salePrice);
    yield {
      ...{ externalId: `zone-${unit}`, merchantExternalId: 'zone', channel: /** @type {const} */ ('online') },
      ...{ occurredAt: iso(time), totalAmount: salePrice, document: document(time) },
      items: [
        {
          ...{ name: title, quantity: 1, unitPrice: salePrice, amount: salePrice },
          promoItemId: `external:${externalId}`,
        },
      ],
    };
  }
}

/** Letters and digits of an invoice: 100 million of them. @param {number} index */
function numberOf(index) {
  const letters = `A${String.fromCharCode(65 + Math.floor(index / 10_000_000))}`;
  return `${letters}${String(10_000_000 + (index % 10_000_000)).padStart(8, '0')}`;
}

const iso = (/** @type {number} */ time) => new Date(time).toISOString();
/** In Taipei. @param {number} time */
const dayOf = (time) => iso(time + 8 * 3_600_000).slice(0, 10);

/** Sums of what was given out: by figure, by each dimension, and by members in groups. */
class Tally {
  /** @type {Map<string, Sum>} */
  #sums = new Map();
  /** @type {Map<string, Set<number>>} */
  #people = new Map();

  /** @param {string} name @param {number} amount */
  add(name, amount) {
    const sum = this.sum(name);
    this.#sums.set(name, { documents: sum.documents + 1, amount: sum.amount + amount });
  }

  /** @param {{ time: number, district: string, region: string, industry: string, channel: string, amount: number, member: number, group: string }} sale */
  register({ time, district, region, industry, channel, amount, member, group }) {
    const keys = { day: dayOf(time), district, region, industry, channel };
    for (const name of ['received', 'registered', ...(amount >= 500 ? ['qualified'] : [])])
      this.add(name, amount);
    for (const [by, key] of Object.entries(keys)) this.add(`${by}/${key}`, amount);
    for (const name of [`group/${group}`, `group/${group}/${industry}`]) {
      this.add(name, amount);
      const people = this.#people.get(name) ?? new Set();
      this.#people.set(name, people.add(member));
    }
    this.#people.set('all', (this.#people.get('all') ?? new Set()).add(member));
  }

  /** @param {string} name @returns {Sum} */
  sum(name) {
    return this.#sums.get(name) ?? { documents: 0, amount: 0 };
  }

  /** Keys of a dimension, the largest amount first. @param {string} by */
  keys(by) {
    return [...this.#sums]
      .filter(([name]) => name.startsWith(`${by}/`))
      .sort(([a, { amount }], [b, other]) => other.amount - amount || (a < b ? -1 : 1))
      .map(([name]) => name.slice(by.length + 1));
  }

  /** Distinct members. @param {string} name */
  people(name) {
    return this.#people.get(name)?.size ?? 0;
  }
}

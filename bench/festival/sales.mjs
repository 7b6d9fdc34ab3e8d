// @ts-check
// The sales of a whole festival, one after the other in the order of their time, from a seed. What it holds does not
// grow with the sales: a counter for each merchant, and the sums.

import { random } from '../../examples/data/make/random.mjs';
import { activitiesWithin, daysOf, HOUR, secondOfDay } from './calendar.mjs';
import { Tally } from './sums.mjs';

/** @typedef {import('./merchants.mjs').Merchant} Merchant */
/** @typedef {import('./size.mjs').Size} Size */
/** @typedef {NonNullable<Parameters<import('@shopfest/partner-sdk').Shopfest['transactions']['push']>[0]>} Sale */
/** @typedef {{ readonly merchant: Merchant, readonly places: import('./sums.mjs').Sum[], issued: number, day: string }} Counter */

/** Mean of a document in NT$: 1.43 billion over 1.85 million. Half of them are below 470. */
const MEAN = 773;
const SPREAD = 1;
const LARGEST = 200_000;
/** Numbers that a merchant's book has: more than the busiest tears off. */
const BOOK = 90_000;
const TO_BUSINESS = 0.04;
/** One of so many sales is registered by nobody. */
const UNREGISTERED = 200;
const AT_ACTIVITY = 0.5;

/**
 * @param {Size} size @param {readonly Merchant[]} merchants
 * @param {import('./campaign.mjs').CampaignInput} campaign
 */
export function makeSales(size, merchants, campaign) {
  const tally = new Tally();
  return { tally, sales: generate(size, merchants, campaign, tally) };
}

/**
 * @param {Size} size @param {readonly Merchant[]} merchants
 * @param {import('./campaign.mjs').CampaignInput} campaign @param {Tally} tally
 * @returns {Generator<Sale, void, undefined>}
 */
function* generate(size, merchants, campaign, tally) {
  const chance = random('festival sales');
  const regionOf = new Map(
    campaign.regions.flatMap(({ code, districts }) => districts.map((it) => [it, code])),
  );
  const counters = merchants.map((merchant) => ({
    merchant,
    places: placesOf(merchant, regionOf.get(merchant.district) ?? '', tally),
    issued: 0,
    day: '',
  }));
  const pickCounter = quickly(chance, counters, ({ merchant }) => merchant.weight);
  const amountOf = amounts(chance);
  const comeBack = participants(chance, size, tally);
  let made = 0;

  for (const { date, start, count } of daysOf(size.sales)) {
    const perDay = tally.at('day', date);
    // In the order of time: what belongs to an hour is looked up once in it.
    let hour = -1;
    let perHour = perDay;
    /** @type {import('./campaign.mjs').ActivityInput[]} */
    let near = [];
    for (let ofDay = 0; ofDay < count; ofDay++) {
      const second = secondOfDay((ofDay + chance.next()) / count);
      if (Math.floor(second / 3600) !== hour) {
        hour = Math.floor(second / 3600);
        perHour = tally.at('hour', `${date}T${two(hour)}`);
        near = activitiesWithin(campaign, start + hour * HOUR, start + (hour + 1) * HOUR);
      }
      const counter = pickCounter();
      const { merchant, places } = counter;
      const amount = amountOf();
      const toBusiness = merchant.ubn !== null && chance.chance(TO_BUSINESS);
      const activityId =
        near.length > 0 && chance.chance(AT_ACTIVITY)
          ? near.find((it) => takesPlace(it, merchant, start + second * 1000))?.id
          : undefined;
      const index = made++;
      const kind = { toBusiness, isRegistered: index % UNREGISTERED !== UNREGISTERED - 1 };
      Tally.add(places, amount, kind);
      Tally.add([perDay, perHour, tally.at('activity', activityId ?? '')], amount, kind);
      yield {
        externalId: externalIdOf(index),
        merchantExternalId: merchant.externalId,
        channel: merchant.channel,
        occurredAt: `${date}T${clock(second)}+08:00`,
        totalAmount: amount,
        document: merchant.ubn === null ? receipt(counter, date) : invoice(counter, date, toBusiness, chance),
        ...(kind.isRegistered && { participant: { token: comeBack(made) } }),
        ...(activityId !== undefined && { activityId }),
      };
    }
  }
}

/** Of equal length, so that sales of a slice are found by it. @param {number} index from 0 */
export const externalIdOf = (index) => `S${String(index + 1).padStart(9, '0')}`;

/** Of an online or TV sale there is no place. @param {Merchant} merchant @param {string} region @param {Tally} tally */
function placesOf({ externalId, ubn, industry, district, channel }, region, tally) {
  const placed = channel === 'store' || channel === 'mall';
  return [
    tally.at('campaign', ''),
    tally.at('merchant', externalId),
    tally.at('industry', industry),
    tally.at('channel', channel),
    tally.at('documentType', ubn === null ? 'receipt' : 'einvoice'),
    tally.at('district', placed ? district : ''),
    tally.at('region', placed ? region : ''),
  ];
}

/**
 * Whether a sale may be one of an activity.
 * @param {import('./campaign.mjs').ActivityInput} activity
 * @param {Merchant} merchant
 * @param {number} time
 */
function takesPlace({ kind, district, startsAt, endsAt }, merchant, time) {
  if (time < Date.parse(startsAt) || time >= Date.parse(endsAt)) return false;
  return kind === 'tvSlot'
    ? merchant.channel === 'tv'
    : merchant.channel === 'store' && merchant.district === district;
}

/** Every merchant tears its numbers off its own book, which begins anew in each two-month period. @param {Counter} counter @param {string} date @param {boolean} toBusiness @param {import('../../examples/data/make/random.mjs').Random} chance */
function invoice(counter, date, toBusiness, chance) {
  const { merchant } = counter;
  const period = date < '2021-01-01' ? 'QK' : 'RC';
  if (counter.day !== period) Object.assign(counter, { day: period, issued: 0 });
  const book = Number(merchant.externalId.slice(-4)) * BOOK;
  return {
    type: /** @type {const} */ ('einvoice'),
    number: `${period}${String(book + counter.issued++).padStart(8, '0')}`,
    date,
    randomCode: String(chance.integer(0, 9999)).padStart(4, '0'),
    sellerUbn: /** @type {string} */ (merchant.ubn),
    ...(toBusiness && { buyerUbn: '99000018' }),
  };
}

/** A stall's roll begins at 0001 every day. @param {Counter} counter @param {string} date */
function receipt(counter, date) {
  if (counter.day !== date) Object.assign(counter, { day: date, issued: 0 });
  const number = String(++counter.issued).padStart(4, '0');
  return { type: /** @type {const} */ ('receipt'), terminalId: 'T1', number };
}

/** Log-normal: many small, a few very large. @param {import('../../examples/data/make/random.mjs').Random} chance */
function amounts(chance) {
  const middle = Math.log(MEAN) - SPREAD ** 2 / 2;
  return () => {
    const normal = Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
    return Math.min(LARGEST, Math.max(1, Math.round(Math.exp(middle + SPREAD * normal))));
  };
}

/**
 * New shoppers come evenly over the festival, and those who are there come back, the early ones more often: each is
 * seen at least once. @param {import('../../examples/data/make/random.mjs').Random} chance @param {Size} size @param {Tally} tally
 */
function participants(chance, { sales, participants: all }, tally) {
  return (/** @type {number} */ made) => {
    const due = Math.floor((made * all) / sales);
    if (due > tally.participants || tally.participants === 0) return tokenOf(tally.participants++);
    return tokenOf(Math.floor(chance.next() ** 1.5 * tally.participants));
  };
}

/** Spread over the whole space, as tokens are. @param {number} index */
function tokenOf(index) {
  return `pt_${1_000_000_000 + (Math.imul(index, 0x9e3779b1) & 0x3fffffff)}${index}`;
}

/**
 * Draws by weight from a table, so that a draw among a thousand costs what one among three does.
 * @template T @param {import('../../examples/data/make/random.mjs').Random} chance @param {readonly T[]} list
 * @param {(item: T) => number} weightOf @returns {() => T}
 */
function quickly(chance, list, weightOf) {
  const cells = 1 << 17;
  const draw = chance.weighted([...list.keys()], (index) => weightOf(/** @type {T} */ (list[index])));
  const table = Uint16Array.from({ length: cells }, draw);
  return () => /** @type {T} */ (list[table[Math.floor(chance.next() * cells)] ?? 0]);
}

/** @param {number} value */
const two = (value) => (value < 10 ? `0${value}` : String(value));
/** @param {number} second of the day */
const clock = (second) =>
  `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;

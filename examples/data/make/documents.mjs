// @ts-check
// The document of each sale: an e-invoice with its period's number, or a stall's receipt.

import { taipeiDate, taipeiTime } from './calendar.mjs';
import { random } from './random.mjs';
import { sampleUbns } from './ubn.mjs';

/**
 * @typedef {import('./sales.mjs').Sale} Sale
 * @typedef {Record<string, unknown> & { externalId: string, occurredAt: string, totalAmount: number,
 *   merchantExternalId: string, channel: string, document: Record<string, string> }} Transaction
 */

/**
 * Letters of the invented number tracks. ZT is used in both two-month periods and begins again at the same number:
 * an invoice number means something only together with its period.
 */
const TRACKS = { '2020-11': ['QK', 'QM', 'ZT'], '2021-01': ['RC', 'RF', 'ZT'] };

/** The invoice period a date stands in, by its first month. @param {string} date */
const periodOf = (date) => (date < '2021-01-01' ? '2020-11' : '2021-01');

/** @param {Sale[]} sales in order of time @param {import('./merchants.mjs').Merchant[]} merchants @returns {Transaction[]} */
export function withDocuments(sales, merchants) {
  const chance = random('documents');
  const buyer = sampleUbns(random('buyers'));
  const invoiceNumber = invoiceBooks(merchants);
  const receiptNumber = receiptRolls();

  /** Who issues the invoice: the merchant itself, or the mall its counter stands in. @param {import('./merchants.mjs').Merchant} merchant */
  const issuer = (merchant) =>
    merchant.ubns.length > 0
      ? merchant
      : (merchants.find(({ externalId }) => externalId === merchant.parentExternalId) ?? merchant);

  return sales.map((sale, i) => {
    const { merchant, channel, time, totalAmount, items, ...rest } = sale;
    const date = taipeiDate(time);
    /** @type {Record<string, string>} */
    const document =
      merchant.kind === 'stall'
        ? { type: 'receipt', terminalId: 'T1', number: receiptNumber(merchant, date) }
        : {
            type: 'einvoice',
            number: invoiceNumber(issuer(merchant), date),
            date,
            randomCode: chance.text('0123456789', 4),
            sellerUbn: chance.pick(issuer(merchant).ubns),
            ...(chance.chance(0.04) && { buyerUbn: buyer() }),
          };
    // The shop on the web writes its times in UTC; it is the same moment.
    const utc = channel === 'online' && chance.chance(0.3);
    return {
      externalId: `T${String(i + 1).padStart(6, '0')}`,
      merchantExternalId: merchant.externalId,
      channel,
      occurredAt: utc ? new Date(time).toISOString().replace('.000', '') : taipeiTime(time),
      totalAmount,
      document,
      ...rest,
      ...((channel === 'online' || channel === 'tv' || chance.chance(0.15)) && { items }),
    };
  });
}

/** Every issuer holds a book of numbers for each period and tears them off in order. @param {import('./merchants.mjs').Merchant[]} merchants */
function invoiceBooks(merchants) {
  const used = new Map();
  /** @param {import('./merchants.mjs').Merchant} merchant @param {string} date */
  return (merchant, date) => {
    const period = periodOf(date);
    const row = merchants.indexOf(merchant);
    const track = TRACKS[period][row % 3];
    const book = `${period} ${merchant.externalId}`;
    const torn = used.get(book) ?? 0;
    used.set(book, torn + 1);
    return `${track}${20_000_000 + row * 250 + torn}`;
  };
}

/** A stall's till begins at 0001 every day. */
function receiptRolls() {
  const used = new Map();
  /** @param {import('./merchants.mjs').Merchant} merchant @param {string} date */
  return (merchant, date) => {
    const roll = `${merchant.externalId} ${date}`;
    const printed = (used.get(roll) ?? 0) + 1;
    used.set(roll, printed);
    return String(printed).padStart(4, '0');
  };
}

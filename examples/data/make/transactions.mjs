// @ts-check
// What happens to good data on its way: sales outside the period, sums at the threshold, rows sent twice, rows that are wrong.

import { withDocuments } from './documents.mjs';
import { random } from './random.mjs';
import { makeSales } from './sales.mjs';

/** @typedef {import('./documents.mjs').Transaction} Transaction */

const DAY = 86_400_000;
const SENT_TWICE = 60;
const SENT_BY_ANOTHER_SYSTEM = 8;

/** @param {Parameters<typeof makeSales>[0]} festival @returns {Transaction[]} */
export function makeTransactions(festival) {
  const chance = random('transactions');
  const sales = makeSales(festival);
  atTheEdges(chance, sales, festival.purchase);
  const rows = withDocuments(
    sales.sort((a, b) => a.time - b.time),
    festival.merchants,
  );
  const withFlaws = sentTwice(chance, rows);
  const refused = festival.merchants.find(({ ubns }) => ubns.some((ubn) => ubn.length !== 8));
  const put = (/** @type {Transaction} */ row, /** @type {number} */ last) =>
    withFlaws.splice(chance.integer(500, last), 0, row);
  for (const row of wrongRows(rows, refused?.externalId ?? '')) put(row, withFlaws.length);
  // Several batches of 1,000 are under way at a time. What contradicts an earlier row stands in the same batch as it,
  // or either of the two might come first.
  for (const row of contradictions(rows)) put(row, 900);
  return withFlaws;
}

/**
 * Moves some sales of stores to the edges: the first and the last second of the period and the seconds beside them,
 * days outside it, and totals just under and on the threshold of NT$500.
 * @param {import('./random.mjs').Random} chance @param {import('./sales.mjs').Sale[]} sales @param {import('./calendar.mjs').Period} purchase
 */
function atTheEdges(chance, sales, purchase) {
  const from = Date.parse(purchase.startsAt);
  const to = Date.parse(purchase.endsAt);
  const plain = chance.shuffled(
    sales.filter(({ channel, activityId }) => channel === 'store' && !activityId),
  );
  const take = () => /** @type {import('./sales.mjs').Sale} */ (plain.pop());

  for (const time of [from, to - 1000, from - 1000, to]) moveTo(take(), time, 1000);
  for (let i = 0; i < 24; i++) {
    const sale = take();
    const hour = (sale.time - from) % DAY;
    const outside =
      (chance.chance(0.5) ? from - DAY * chance.integer(1, 5) : to + DAY * chance.integer(0, 4)) + hour;
    moveTo(sale, outside, sale.totalAmount);
  }
  for (const amount of [499, 500, 501, 999, 1000, 1499, 1500]) {
    const sale = take();
    moveTo(sale, sale.time, amount);
  }
}

/** @param {import('./sales.mjs').Sale} sale @param {number} time @param {number} amount */
function moveTo(sale, time, amount) {
  if (amount !== sale.totalAmount) sale.items = [{ name: '商品', quantity: 1, unitPrice: amount, amount }];
  sale.time = time;
  sale.totalAmount = amount;
}

/**
 * A till that got no answer sends again: the same row, soon after or much later. And a head office that also reports
 * sends the same document under a number of its own. Both are one sale.
 * @param {import('./random.mjs').Random} chance @param {Transaction[]} rows
 */
function sentTwice(chance, rows) {
  const again = chance.shuffled(rows).slice(0, SENT_TWICE + SENT_BY_ANOTHER_SYSTEM);
  const position = new Map(
    again.map((row, i) => [row, i < SENT_TWICE / 2 ? rows.indexOf(row) + chance.integer(1, 5) : rows.length]),
  );
  const renamed = new Set(again.slice(-SENT_BY_ANOTHER_SYSTEM));
  const result = rows.flatMap((row, i) => [
    row,
    ...again.filter((sent) => position.get(sent) === i && !renamed.has(sent)),
  ]);
  const late = again.filter((sent) => position.get(sent) === rows.length && !renamed.has(sent));
  return [...result, ...late, ...[...renamed].map((row) => ({ ...row, externalId: `HQ-${row.externalId}` }))];
}

/** @param {Transaction[]} rows */
function samples(rows) {
  const invoices = rows.filter(({ document, activityId }) => document.type === 'einvoice' && !activityId);
  const sample = (/** @type {number} */ i) => /** @type {Transaction} */ (invoices[i]);
  const fresh = (/** @type {number} */ i) => ({ ...sample(i).document, number: `XX${90_000_000 + i}` });
  return { sample, fresh };
}

/** Rows the campaign must refuse, each for its own reason. @param {Transaction[]} rows @param {string} refused a merchant that is @returns {Transaction[]} */
function wrongRows(rows, refused) {
  const { sample, fresh } = samples(rows);
  return [
    { ...sample(40), externalId: 'X001', document: { ...fresh(40), number: 'QK1234567' } }, // a digit short
    { ...sample(80), externalId: 'X002', document: fresh(80), totalAmount: 499.5 }, // not an integer of NT$
    { ...sample(120), externalId: 'X003', document: fresh(120), totalAmount: -300 },
    { ...sample(160), externalId: 'X004', document: fresh(160), merchantExternalId: 'M9999' }, // nobody's number
    { ...sample(200), externalId: 'X005', document: fresh(200), merchantExternalId: refused }, // refused itself
    { ...sample(240), externalId: 'X006', document: fresh(240), activityId: 'spring-fair' }, // no such activity
  ];
}

/** Rows that contradict what was sent before. @param {Transaction[]} rows @returns {Transaction[]} */
function contradictions(rows) {
  const { sample, fresh } = samples(rows);
  return [
    { ...sample(280), externalId: 'X007', totalAmount: sample(280).totalAmount + 1000 }, // same document, other sum
    { ...sample(320), document: fresh(320) }, // same externalId, other document
  ];
}

// @ts-check
// What was taken back: whole sales cancelled or voided, and goods returned.

import { random } from './random.mjs';

/** @typedef {import('./documents.mjs').Transaction} Transaction */

const CANCELLED = 20;
const VOIDED = 5;
const RETURNED_IN_PART = 28;
const RETURNED_IN_FULL = 8;

/** @param {Transaction[]} transactions */
export function makeAdjustments(transactions) {
  const chance = random('adjustments');
  const ids = new Set(transactions.map(({ externalId }) => externalId));
  const sold = chance.shuffled(transactions.filter(({ externalId }) => /^T\d+$/.test(externalId)));
  const once = [...new Map(sold.map((row) => [row.externalId, row])).values()];
  // A sale that two systems reported has the name that came first; it is left alone here.
  const refundable = once.filter(
    ({ externalId, totalAmount, document }) =>
      totalAmount >= 400 && document.type === 'einvoice' && !ids.has(`HQ-${externalId}`),
  );
  /** @type {Record<string, unknown>[]} */
  const rows = [];

  /** @param {Record<string, unknown>} adjustment @param {Transaction} row @param {number} days */
  const add = (adjustment, row, days) => {
    const occurredAt = new Date(Date.parse(row.occurredAt) + days * 86_400_000 + 28_800_000).toISOString();
    rows.push({
      externalId: `A${String(rows.length + 1).padStart(4, '0')}`,
      ...adjustment,
      transaction: `external:${row.externalId}`,
      occurredAt: `${occurredAt.slice(0, 19)}+08:00`,
    });
  };
  const next = () => /** @type {Transaction} */ (refundable.pop());

  for (let i = 0; i < CANCELLED; i++)
    add({ action: 'void', kind: 'cancel', reason: '退貨，發票作廢' }, next(), 0.1);
  for (let i = 0; i < VOIDED; i++)
    add({ action: 'void', kind: 'void', reason: '買受人資料誤植，發票註銷' }, next(), 0.1);
  for (let i = 0; i < RETURNED_IN_PART; i++) {
    const row = next();
    add({ action: 'refund', ...partOf(chance, row), reason: '部分退貨' }, row, chance.integer(1, 5));
    // A second return of the same purchase.
    if (i % 9 === 0) add({ action: 'refund', amount: 50, reason: '補退差額' }, row, 6);
  }
  for (let i = 0; i < RETURNED_IN_FULL; i++) {
    const row = next();
    // Promo items need not be named here: all of them came back.
    add({ action: 'refund', amount: row.totalAmount, reason: '全數退貨' }, row, chance.integer(1, 5));
  }
  return rows;
}

/** A third to two thirds of the sum; an order of the zone gives back one unit of its first item. @param {import('./random.mjs').Random} chance @param {Transaction} row */
function partOf(chance, row) {
  const item = /** @type {import('./catalogue.mjs').Item[] | undefined} */ (row.items)?.[0];
  if (!item?.promoItemId) return { amount: Math.round(row.totalAmount * (0.33 + chance.next() / 3)) };
  const amount = item.unitPrice;
  return { amount, items: [{ promoItemId: item.promoItemId, quantity: 1, amount }] };
}

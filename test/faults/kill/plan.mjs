// @ts-check
// What a till of the kill -9 harness sells, and what becomes of it: by the number of the sale alone, so that till and
// auditor know it without a word between them.

const tills = 4;

/**
 * @typedef {'stands' | 'cancelled' | 'refunded'} Fate
 * @param {number} number
 * @returns {Fate}
 */
export function fateOf(number) {
  if (number % 40 === 3) return 'cancelled';
  return number % 40 === 27 ? 'refunded' : 'stands';
}

/** NT$ that are given back of a sale that is refunded. */
export const refundAmount = 150;

/** @param {number} number */
export const streamOf = (number) => `till-${number % tills}`;

/** @param {number} number */
export function saleOf(number) {
  return {
    externalId: `K-${number}`,
    merchantExternalId: 'store-1',
    channel: /** @type {const} */ ('store'),
    occurredAt: '2020-12-12T14:30:00+08:00',
    totalAmount: 200 + ((number * 37) % 2_000),
    document: {
      type: /** @type {const} */ ('einvoice'),
      number: `AB${String(number).padStart(8, '0')}`,
      date: '2020-12-12',
    },
    participant: { token: `participant-${number % 500}` },
  };
}

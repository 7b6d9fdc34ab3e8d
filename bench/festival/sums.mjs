// @ts-check
// The generator's own sums, added up sale by sale while the sales are made: nothing of them comes from the service.

/**
 * @typedef {object} Sum `amount`, `documents` and the three after them are of what is registered.
 * @property {number} amount @property {number} documents @property {number} qualified @property {number} entries
 * @property {number} qualifiedAmount @property {number} receivedAmount @property {number} received
 */
/** @typedef {Record<string, Record<string, Sum>>} Sums By dimension and key; `campaign` has the key ''. */

/** What a document has to reach, in NT$, for its entry; and no business may have bought. */
const THRESHOLD = 500;

export class Tally {
  /** @type {Sums} */
  sums = {};
  participants = 0;

  /** Where sales of this dimension and key are added up. @param {string} dimension @param {string} key @returns {Sum} */
  at(dimension, key) {
    this.sums[dimension] ??= {};
    const keys = this.sums[dimension];
    keys[key] ??= {
      ...{ amount: 0, documents: 0, qualified: 0, entries: 0 },
      ...{ qualifiedAmount: 0, receivedAmount: 0, received: 0 },
    };
    return keys[key];
  }

  /**
   * @param {readonly Sum[]} places @param {number} amount
   * @param {{ toBusiness: boolean, isRegistered: boolean }} kind
   */
  static add(places, amount, { toBusiness, isRegistered }) {
    const entries = toBusiness ? 0 : Math.floor(amount / THRESHOLD);
    for (const sum of places) {
      sum.receivedAmount += amount;
      sum.received += 1;
      if (!isRegistered) continue;
      sum.amount += amount;
      sum.documents += 1;
      sum.entries += entries;
      if (entries === 0) continue;
      sum.qualified += 1;
      sum.qualifiedAmount += amount;
    }
  }
}

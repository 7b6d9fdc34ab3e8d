// @ts-check
// The generator's own sums, added up sale by sale while the sales are made: nothing of them comes from the service.

/** @typedef {{ amount: number, documents: number, qualified: number, entries: number }} Sum */
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
    keys[key] ??= { amount: 0, documents: 0, qualified: 0, entries: 0 };
    return keys[key];
  }

  /** @param {readonly Sum[]} places @param {number} amount @param {boolean} toBusiness */
  static add(places, amount, toBusiness) {
    const entries = toBusiness ? 0 : Math.floor(amount / THRESHOLD);
    for (const sum of places) {
      sum.amount += amount;
      sum.documents += 1;
      sum.qualified += entries > 0 ? 1 : 0;
      sum.entries += entries;
    }
  }
}

// @ts-check
// A small seeded generator, so that the data are the same bytes on every machine. Not for secrets.

/** FNV-1a: a seed of 32 bits from any text. @param {string} text */
function hash(text) {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ /** @type {number} */ (char.codePointAt(0)), 0x01000193);
  return value >>> 0;
}

/**
 * One stream of chance per subject: a new row in one file does not shift every other file.
 * @param {string} seed
 */
export function random(seed) {
  let state = hash(seed);

  /** mulberry32: a number in [0, 1). */
  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** An integer from `min` to `max`, both included. @param {number} min @param {number} max */
  const integer = (min, max) => min + Math.floor(next() * (max - min + 1));

  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => /** @type {T} */ (list[Math.floor(next() * list.length)]);

  /** @param {number} probability */
  const chance = (probability) => next() < probability;

  /**
   * One of the list, each as likely as its weight says. The sums are made once, so that many draws are cheap.
   * @template T @param {readonly T[]} list @param {(item: T) => number} weightOf @returns {() => T}
   */
  function weighted(list, weightOf) {
    let total = 0;
    const sums = list.map((item) => (total += weightOf(item)));
    return () => {
      const point = next() * total;
      return /** @type {T} */ (list[sums.findIndex((sum) => point < sum)]);
    };
  }

  /** Fisher–Yates, on a copy. @template T @param {readonly T[]} list @returns {T[]} */
  function shuffled(list) {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = integer(0, i);
      [copy[i], copy[j]] = [/** @type {T} */ (copy[j]), /** @type {T} */ (copy[i])];
    }
    return copy;
  }

  /** @param {string} alphabet @param {number} length */
  const text = (alphabet, length) =>
    Array.from({ length }, () => alphabet[integer(0, alphabet.length - 1)]).join('');

  return { next, integer, pick, chance, weighted, shuffled, text };
}

/** @typedef {ReturnType<typeof random>} Random */

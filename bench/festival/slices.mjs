// @ts-check
// A push goes in slices, and after each the bare side takes the same rows, so that whatever slows the machine for a while
// slows both, and both fill tables that grow alike.

/** Rows of a batch of `pushAll`, and of a statement or a transaction of the bare side. */
export const BATCH = 1_000;
const MOST = 25_000;
const LEAST = 10_000;

/** How many of `all` each slice has. @param {number} all */
export function* slicesOf(all) {
  const length = Math.min(MOST, Math.max(LEAST, Math.ceil(all / 20 / BATCH) * BATCH));
  for (let from = 0; from < all; from += length) yield { from, count: Math.min(length, all - from) };
}

/** @template T @param {readonly T[]} rows */
export function inBatches(rows) {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  );
}

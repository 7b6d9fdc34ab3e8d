// @ts-check
// The file of a shop: which feed it began to mirror, which it asked to be put in force, and which it was told is.

import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** @typedef {'begun' | 'applying' | 'applied'} Step */
/** @typedef {Readonly<Record<Step, number>>} Written Numbers of feeds; -1 where there is none. */

/** @param {string} folder @returns {Written} */
export function readMirrorLedger(folder) {
  const written = { begun: -1, applying: -1, applied: -1 };
  // Whole lines only: a kill may have come in the middle of the last.
  for (const line of existsSync(fileIn(folder))
    ? readFileSync(fileIn(folder), 'utf8').split('\n').slice(0, -1)
    : []) {
    const [step, feed] = line.split(' ');
    written[/** @type {Step} */ (step)] = Number(feed);
  }
  return written;
}

/** @param {string} folder @param {Step} step @param {number} feed */
export function writeMirrorLedger(folder, step, feed) {
  appendFileSync(fileIn(folder), `${step} ${feed}\n`);
}

const fileIn = (/** @type {string} */ folder) => `${folder}/mirrors`;

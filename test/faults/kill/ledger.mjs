// @ts-check
// The two files of a till: what it was about to sell, and what it was told is safe.

import { existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { fateOf } from './plan.mjs';

/** @typedef {{ readonly sold: Set<number>, readonly takenBack: Set<number>, readonly begun: number }} Written */

/** @param {string} folder @returns {Written} */
export function readLedger(folder) {
  const sold = new Set();
  const takenBack = new Set();
  for (const line of lines(`${folder}/ledger`)) {
    (line.startsWith('-') ? takenBack : sold).add(Number(line.slice(1)));
  }
  return { sold, takenBack, begun: Number(lines(`${folder}/begun`).at(-1) ?? 0) };
}

/**
 * What of the numbers that were begun has not been acknowledged. A till that was killed does it again, as a cashier
 * does who saw no receipt.
 * @param {Written} written
 */
export function* unfinished({ sold, takenBack, begun }) {
  for (let number = 0; number < begun; number++) {
    if (!sold.has(number) || (fateOf(number) !== 'stands' && !takenBack.has(number))) yield number;
  }
}

/** @param {string} folder */
export function openLedger(folder) {
  const ledger = openSync(`${folder}/ledger`, 'a');
  const begun = openSync(`${folder}/begun`, 'a');
  return {
    /** Numbers below this one may be sold from now on. @param {number} next */
    begin: (next) => void writeSync(begun, `${next}\n`),
    /** Kept for good when it returns: `+` and `-` lines. @param {readonly string[]} acknowledged */
    write(acknowledged) {
      if (acknowledged.length === 0) return;
      writeSync(ledger, `${acknowledged.join('\n')}\n`);
      fsyncSync(ledger);
    },
  };
}

/** Whole lines only: a kill may have come in the middle of the last. @param {string} file */
function lines(file) {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').slice(0, -1);
}

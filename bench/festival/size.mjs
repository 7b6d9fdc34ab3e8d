// @ts-check
// The size of the festival of 2020, and how the benches are told to take a part of it.

import { parseArgs } from 'node:util';

/** @typedef {{ readonly sales: number, readonly merchants: number, readonly participants: number }} Size */
/** @type {Size} */
const WHOLE = { sales: 1_850_000, merchants: 1_000, participants: 380_000 };

/** @typedef {ReturnType<typeof readOptions>} Options */

/** `--scale 0.02 --sqlite --workers 2 --profile folder` */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string', default: '1' },
      sqlite: { type: 'boolean', default: false },
      workers: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  const scale = Number(values.scale);
  if (!(scale > 0 && scale <= 10)) throw new Error('--scale takes a number above 0, at most 10.');
  if (values.workers !== undefined && !/^[1-9]\d?$/.test(values.workers)) {
    throw new Error('--workers takes a number from 1 to 99.');
  }
  return { ...values, scale, size: scaled(scale) };
}

/** @param {number} scale @returns {Size} */
function scaled(scale) {
  return {
    sales: Math.round(WHOLE.sales * scale),
    merchants: Math.min(WHOLE.merchants, Math.max(30, Math.round(WHOLE.merchants * scale))),
    participants: Math.round(WHOLE.participants * scale),
  };
}

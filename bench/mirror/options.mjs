// @ts-check
// How large the feed is, and how the bench is told otherwise.

import { parseArgs } from 'node:util';

/** `--items 100000 --sqlite --profile folder` */
export function readOptions() {
  const { values } = parseArgs({
    options: {
      items: { type: 'string', default: '1000000' },
      sqlite: { type: 'boolean', default: false },
      profile: { type: 'string' },
    },
  });
  const items = Number(values.items);
  if (!(Number.isInteger(items) && items >= 1_000 && items <= 10_000_000)) {
    throw new Error('--items takes a number from 1,000 to 10,000,000.');
  }
  return { ...values, items };
}

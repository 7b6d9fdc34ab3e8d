// @ts-check
// The bare side in a process of its own: reads the feed and stores its items by nothing but batched inserts, and answers
// what that took.

import { BATCH } from '../festival/slices.mjs';
import * as postgres from './barePostgres.mjs';
import * as sqlite from './bareSqlite.mjs';
import { readFeed } from './readFeed.mjs';
import { rowMaker } from './versions.mjs';

/** @typedef {{ readonly seconds: number, readonly processorMs: number, readonly items: number }} Inserted */

const [databaseUrl = '', merchants = ''] = process.argv.slice(2);
const side = databaseUrl.startsWith('sqlite:') ? sqlite : postgres;
const { what, columns, insert, close } = await side.openBare(databaseUrl);
const valuesOf = rowMaker(columns, new Map(JSON.parse(merchants)));

/** @param {string} file @returns {Promise<Inserted>} */
async function store(file) {
  const processor = process.cpuUsage();
  const begun = performance.now();
  let items = 0;
  /** @type {import('./versions.mjs').Value[][]} */
  let rows = [];
  for await (const { item, problem } of readFeed(file)) {
    if (problem) throw new Error(`A row of the bench's own feed cannot be read: ${problem.code}`);
    rows.push(valuesOf(item));
    items += 1;
    if (rows.length < BATCH) continue;
    await insert(rows);
    rows = [];
  }
  if (rows.length > 0) await insert(rows);
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(processor);
  return { seconds, processorMs: (user + system) / 1000, items };
}

process.on('message', async (asked) => {
  if (asked === 'end') {
    await close();
    process.exit();
  }
  process.send?.(await store(String(asked)));
});
process.send?.(what);

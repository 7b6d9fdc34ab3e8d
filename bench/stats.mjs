// @ts-check
// npm run bench:stats: each statistics call beside its floor: an empty answer to the same client, and the bare SQL that
// reads the same totals; over a hundredth of the festival's sales and over all of them. `--scale 0.02` takes a part, `--workers n` serves by that many processes.

import { Shopfest } from '@shopfest/partner-sdk';
import pg from 'pg';
import { openFestival } from './festival/festival.mjs';
import { readOptions } from './festival/size.mjs';
import { readings } from './festival/totals.mjs';
import { conclude, median, start } from './support/rounds.mjs';

/** @typedef {{ readonly http: number[], readonly bare: number[], readonly empty: number[] }} Taken Milliseconds of every time. */

const limits = { vsFloor: 1.5, growth: 1.5 };
/** Of each call; a key may ask 600 times in 10 seconds. */
const ROUNDS = 400;
/**
 * Before anything is timed, every call and every bare reading in turn: a service runs for months, and in its first
 * thousand calls V8 still compiles.
 */
const WARM_UP = 1500;

const options = readOptions();
if (options.sqlite) throw new Error('bench:stats reads from PostgreSQL; it knows no --sqlite.');
const { size } = options;
const small = {
  ...size,
  sales: Math.ceil(size.sales / 100),
  participants: Math.ceil(size.participants / 100),
};
console.log(
  `Two festivals of ${size.merchants} merchants over 60 days, one with ${small.sales.toLocaleString('en-US')} sales and one ` +
    `with ${size.sales.toLocaleString('en-US')}: each has the same days, places and merchants, and a hundred times the sales.`,
);
const emptyServer = await start('empty.mjs');
const empty = new Shopfest({
  apiKey: 'sf_test_abcdefghijklmnopqrstuvwxyzABCDEF1Sfaim',
  baseURL: `http://127.0.0.1:${emptyServer.hello}`,
});
const sides = { small: await load(small), whole: await load(size) };
console.log(
  `Milliseconds: medians and 99th percentiles of ${ROUNDS} calls, turn about with an empty answer of a bare node:http server\n` +
    `to the same client, and with the bare SQL, prepared, over a pool of 10 connections; one call at a time, after\n` +
    `${WARM_UP} calls of every kind. The floor is both together.\n`,
);

const names = Object.keys(readings);
for (const name of names) await takeTurns(name, WARM_UP);
/** @type {Record<string, { small: Taken, whole: Taken }>} */
const taken = {};
for (const name of names) taken[name] = await takeTurns(name, ROUNDS);
await sides.whole.close();
await sides.small.close();
emptyServer.stop();

let vsFloor = 0;
let growth = 0;
for (const [name, { small, whole }] of Object.entries(taken)) {
  const ratio = median(whole.http) / (median(whole.empty) + median(whole.bare));
  const grown = median(whole.http) / median(small.http);
  console.log(
    `  ${name.padEnd(11)} http ${shown(whole.http)}   empty ${shown(whole.empty)}   bare ${shown(whole.bare)}   ` +
      `vsFloor ${ratio.toFixed(2)}   ` +
      `of a hundredth ${median(small.http).toFixed(2)}, growth ${grown.toFixed(2)}`,
  );
  vsFloor = Math.max(vsFloor, ratio);
  growth = Math.max(growth, grown);
}
console.log('\nBoth ratios are those of the call that fares worst.');
conclude('stats', { vsFloor, growth }, limits);

/** @param {import('./festival/size.mjs').Size} loaded */
async function load(loaded) {
  const festival = await openFestival({ ...options, size: loaded }, console.log);
  await festival.push(loaded.sales);
  const pool = new pg.Pool({ connectionString: festival.databaseUrl, max: 10 });
  return {
    festival,
    pool,
    async close() {
      await pool.end();
      await festival.close();
    },
  };
}

/** @param {string} name @param {number} rounds */
async function takeTurns(name, rounds) {
  const reading = /** @type {import('./festival/totals.mjs').Reading} */ (readings[name]);
  const kinds = /** @type {const} */ (['small', 'whole']);
  const result = { small: noTimes(), whole: noTimes() };
  const asked = {
    small: await sides.small.festival.newOperator(),
    whole: await sides.whole.festival.newOperator(),
  };
  for (let round = 0; round < rounds; round++) {
    for (const kind of round % 2 === 0 ? kinds : [...kinds].reverse()) {
      const http = await timed(() => reading.call(asked[kind]));
      const nothing = await timed(async () => (await empty.service.health()).status.length);
      const bare = await timed(() => readBare(name, reading, kind));
      if (http.value !== bare.value) {
        throw new Error(
          `${name}: the service tells NT$${http.value}, the totals that are read bare have ${bare.value}.`,
        );
      }
      /** @type {Taken} */ (result[kind]).http.push(http.ms);
      /** @type {Taken} */ (result[kind]).bare.push(bare.ms);
      /** @type {Taken} */ (result[kind]).empty.push(nothing.ms);
    }
  }
  return result;
}

/** @returns {Taken} */
function noTimes() {
  return { http: [], bare: [], empty: [] };
}

/** @param {string} name @param {import('./festival/totals.mjs').Reading} reading @param {'small' | 'whole'} kind */
async function readBare(name, { sql }, kind) {
  const { pool, festival } = sides[kind];
  let amount = 0;
  for (const [index, text] of sql.entries()) {
    const { rows } = await pool.query({ name: `${name}${index}`, text, values: [festival.campaign.id] });
    if (index === 0) amount = rows.reduce((sum, row) => sum + Number(row.amount), 0);
  }
  return amount;
}

/** @param {() => Promise<number>} work */
async function timed(work) {
  const begun = performance.now();
  const value = await work();
  return { value, ms: performance.now() - begun };
}

/** @param {readonly number[]} times */
function shown(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const p99 = sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
  return `${median(sorted).toFixed(2).padStart(6)} p99 ${p99.toFixed(2).padStart(6)}`;
}

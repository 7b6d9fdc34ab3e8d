// @ts-check
// The till of the kill -9 harness, a process of its own: sells as fast as it can and writes down what was acknowledged,
// after it was. With `finish` it does again what it does not know to be safe, sends all that waits, and ends.
//
//   node till.mjs <folder> <pushes | outbox> <sell | finish>; the client's settings are in the environment.

import { setTimeout as sleep } from 'node:timers/promises';
import { openLedger, readLedger, unfinished } from './ledger.mjs';

/** Sales that are under way at the same time. */
const atOnce = 40;

const [folder = '', way = '', task = ''] = process.argv.slice(2);
const { openWay } = await import(way === 'outbox' ? './outboxTill.mjs' : './pushingTill.mjs');
const written = readLedger(folder);
const ledger = openLedger(folder);
const till = await openWay(folder);
process.stdout.write('up\n');

await sell([...unfinished(written)]);
if (task === 'finish') {
  process.stdout.write(`${JSON.stringify(await till.finish())}\n`);
} else {
  for (let next = written.begun; ; next += atOnce) {
    while (!(await till.hasRoom())) await sleep(5);
    ledger.begin(next + atOnce);
    await sell(Array.from({ length: atOnce }, (_, place) => next + place));
  }
}

/** @param {readonly number[]} numbers */
async function sell(numbers) {
  for (let from = 0; from < numbers.length; from += atOnce) {
    await till.sell(numbers.slice(from, from + atOnce), ledger.write);
  }
}

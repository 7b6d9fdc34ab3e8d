// @ts-check
// npm run bench:outbox: sales on disk in a second. Bare is a commit of one row with the same text, in the same SQLite with
// the same pragmas; ours checks the sale against the contract, freezes it and makes its keys besides.

import { conclude, medians, start } from './support/rounds.mjs';

const rounds = 31;
const warmUpRounds = 3;
const labels = {
  bare: 'bare commits, one row each',
  single: 'enqueue, one by one',
  group: 'enqueue, 100 at once',
};
/** Rows of a round. */
const rowsOf = { bare: 200, single: 200, group: 2_000 };
/** @typedef {keyof typeof labels} Side */
const names = /** @type {Side[]} */ (Object.keys(labels));

const children = {
  bare: await start('durableWrites.mjs', ['bare']),
  single: await start('durableWrites.mjs', ['single']),
  group: await start('durableWrites.mjs', ['group']),
};
console.log(
  `Durable writes a second: medians of ${rounds} rounds, each side in a process and a file of its own,`,
);
console.log(`turn about. ${children.bare.hello}\n`);
const sides = {
  bare: () => children.bare.ask(rowsOf.bare),
  single: () => children.single.ask(rowsOf.single),
  group: () => children.group.ask(rowsOf.group),
};
await medians(sides, warmUpRounds);
const perSecond = await medians(sides, rounds);
for (const name of names) {
  await children[name].ask(0);
  children[name].stop();
  const figure = Math.round(perSecond[name]).toLocaleString('en-US').padStart(10);
  console.log(`  ${labels[name].padEnd(28)} ${figure} /s`);
}
console.log();
conclude(
  'outbox',
  { vsBareCommit: perSecond.single / perSecond.bare, groupVsBareCommit: perSecond.group / perSecond.bare },
  { vsBareCommit: { atLeast: 0.8 }, groupVsBareCommit: { atLeast: 8 } },
);

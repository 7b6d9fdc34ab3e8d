// @ts-check
// npm run bench:call: what one POST costs the client in CPU time. Ours is validated against the contract, carries
// an idempotency key and keeps a deadline and a pace; stripe-node validates nothing.

import { conclude, medians, start } from './support/rounds.mjs';

const rounds = 21;
const callsPerRound = 400;
const warmUp = 4_000;
const names = /** @type {const} */ (['bare', 'axios', 'stripe', 'ours', 'oursWithDrift']);
const labels = {
  bare: 'bare node:http',
  axios: 'plain axios',
  stripe: 'stripe-node',
  ours: 'ours, request validated',
  oursWithDrift: 'ours, request and answer validated',
};

console.log(
  `CPU time of the client for one POST, against the same loopback server: medians of ${rounds} rounds`,
);
console.log(`of ${callsPerRound} calls, each side in a process of its own, turn about.\n`);

const server = await start('loopback.mjs');
const callers = await Promise.all(names.map((name) => start('callers.mjs', [name, String(server.hello)])));
for (const caller of callers) await caller.ask(warmUp);
/** @typedef {(typeof names)[number]} Side */
const sides = /** @type {Record<Side, () => Promise<number>>} */ (
  Object.fromEntries(names.map((name, at) => [name, () => callers[at]?.ask(callsPerRound)]))
);
const taken = await medians(sides, rounds);
for (const child of [...callers, server]) child.stop();

for (const name of names)
  console.log(`  ${labels[name].padEnd(36)} ${taken[name].toFixed(1).padStart(7)} µs`);
console.log();
conclude(
  'call',
  {
    vsStripe: taken.ours / taken.stripe,
    vsBare: taken.ours / taken.bare,
    vsAxios: taken.ours / taken.axios,
    vsStripeWithAnswerValidated: taken.oursWithDrift / taken.stripe,
  },
  { vsStripe: 1, vsBare: 3 },
);

// @ts-check
// Measures several ways of doing the same thing in one run: each in a process of its own, turn about, as medians.
// A machine that is busy for a while is then busy for all of them.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts a script of this folder; `ask` sends it a message and gives its next answer. @param {string} script @param {readonly string[]} args */
export async function start(script, args = []) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), args, { env: plainEnvironment() });
  const ask = async (/** @type {unknown} */ message) => {
    child.send(/** @type {import('node:child_process').Serializable} */ (message));
    return (await once(child, 'message'))[0];
  };
  const [hello] = await once(child, 'message');
  return { hello, ask, stop: () => child.kill() };
}

/**
 * Asks every side in turn, `rounds` times, and gives the median of what each answered.
 * @template {string} Side
 * @param {Readonly<Record<Side, () => Promise<number>>>} sides
 * @param {number} rounds
 * @returns {Promise<Record<Side, number>>}
 */
export async function medians(sides, rounds) {
  const names = /** @type {Side[]} */ (Object.keys(sides));
  /** @type {[Side, number[]][]} */
  const none = names.map((name) => [name, []]);
  const taken = /** @type {Record<Side, number[]>} */ (Object.fromEntries(none));
  for (let round = 0; round < rounds; round++) {
    // Every other round backwards, so that nobody always follows the same neighbour.
    for (const name of round % 2 === 0 ? names : [...names].reverse()) taken[name].push(await sides[name]());
  }
  return /** @type {Record<Side, number>} */ (
    Object.fromEntries(names.map((name) => [name, median(taken[name])]))
  );
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/**
 * The last line of a bench: one JSON document. The exit code says whether every ratio is within its limit.
 * @typedef {number | { atLeast: number }} Limit A ratio is to be at most this, or at least.
 * @param {string} bench @param {Readonly<Record<string, number>>} ratios @param {Readonly<Record<string, Limit>>} limits
 */
export function conclude(bench, ratios, limits) {
  const pass = Object.entries(limits).every(([name, limit]) => {
    const ratio = ratios[name] ?? Number.NaN;
    return typeof limit === 'number' ? ratio <= limit : ratio >= limit.atLeast;
  });
  const rounded = Object.fromEntries(
    Object.entries(ratios).map(([name, ratio]) => [name, Number(ratio.toFixed(3))]),
  );
  console.log(JSON.stringify({ bench, ratios: rounded, limits, pass }));
  process.exitCode = pass ? 0 : 1;
}

/** Without what would change the measure: options for Node, proxies, tracing. */
function plainEnvironment() {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, NODE_ENV: 'production' };
}

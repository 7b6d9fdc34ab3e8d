// @ts-check
// Measures several ways of doing the same thing in one run: each in a process of its own, turn about, as medians.
// A machine that is busy for a while is then busy for all of them.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Starts a script of this folder; `ask` sends it a message and gives its next answer. `profile` is a folder into which
 * a profile of its processor time is written when it ends by itself.
 * @param {string} script @param {readonly string[]} args @param {{ profile?: string | undefined }} options
 */
export async function start(script, args = [], { profile } = {}) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const name = `${basename(path, '.mjs')}.cpuprofile`;
  const execArgv = profile ? ['--cpu-prof', '--cpu-prof-dir', profile, '--cpu-prof-name', name] : [];
  const child = fork(path, args, { env: plainEnvironment(), execArgv });
  const ended = once(child, 'exit');
  const answer = async () => {
    const [message] = await Promise.race([once(child, 'message'), ended.then(() => [ended])]);
    if (message === ended) throw new Error(`${script} ended without an answer.`);
    return message;
  };
  const ask = (/** @type {unknown} */ message) => {
    child.send(/** @type {import('node:child_process').Serializable} */ (message));
    return answer();
  };
  return {
    hello: await answer(),
    ask,
    stop: () => child.kill(),
    /** Asks a script that knows the word to end by itself. */
    async end() {
      if (child.exitCode === null) child.send('end');
      await ended;
    },
  };
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
 * The last line of a bench: one JSON document. The exit code says whether every ratio, and every figure beside them, is
 * within its limit.
 * @typedef {number | { atLeast: number } | true} Limit A figure is to be at most this, or at least, or simply true.
 * @param {string} bench @param {Readonly<Record<string, number>>} ratios @param {Readonly<Record<string, Limit>>} limits
 * @param {Readonly<Record<string, number | boolean>>} beside
 */
export function conclude(bench, ratios, limits, beside = {}) {
  const pass = Object.entries(limits).every(([name, limit]) => keeps(ratios[name] ?? beside[name], limit));
  console.log(JSON.stringify({ bench, ratios: rounded(ratios), ...rounded(beside), limits, pass }));
  process.exitCode = pass ? 0 : 1;
}

/** @param {number | boolean | undefined} figure @param {Limit} limit */
function keeps(figure, limit) {
  if (limit === true || typeof figure !== 'number') return figure === limit;
  return typeof limit === 'number' ? figure <= limit : figure >= limit.atLeast;
}

/** @template {number | boolean} T @param {Readonly<Record<string, T>>} figures */
function rounded(figures) {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      typeof figure === 'number' ? Number(figure.toFixed(3)) : figure,
    ]),
  );
}

/** Without what would change the measure: options for Node, proxies, tracing. */
export function plainEnvironment() {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, TMPDIR, NODE_ENV: 'production' };
}

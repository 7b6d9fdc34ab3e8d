// @ts-check
// The client in a process of its own: mirrors a feed into a zone once, and answers what that took.

import { Agent } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Shopfest } from '@shopfest/partner-sdk';
import { readFeed } from './readFeed.mjs';

/**
 * @typedef {object} Synced
 * @property {number} seconds
 * @property {Readonly<Record<string, number>>} phases Seconds of each.
 * @property {number} processorMs
 * @property {number} startMB Memory before anything was done.
 * @property {number} peakMB The most there was at a time, with what the collector had not come to yet.
 * @property {number} liveMB What was in use amid the reading or the sending, whichever is more: after a collection.
 * @property {number} sent Bytes that went out on the sockets.
 * @property {number} received Bytes that came in on them.
 * @property {import('@shopfest/partner-sdk').MirrorReport} report
 */

const [baseURL = '', apiKey = '', campaign = '', itemsText = ''] = process.argv.slice(2);
const items = Number(itemsText);
setFlagsFromString('--expose-gc');
const collect = /** @type {() => void} */ (runInNewContext('gc'));

/** Remembers its sockets, each of which counts what went through it. */
class MeteredAgent extends Agent {
  /** @type {import('node:net').Socket[]} */
  opened = [];

  /** @override @param {any} options @param {any} callback */
  createConnection(options, callback) {
    const socket = /** @type {import('node:net').Socket} */ (super.createConnection(options, callback));
    this.opened.push(socket);
    return socket;
  }

  /** @param {'bytesWritten' | 'bytesRead'} direction */
  total(direction) {
    return this.opened.reduce((sum, socket) => sum + socket[direction], 0);
  }
}

/** @param {string} file @param {string} zone @returns {Promise<Synced>} */
async function sync(file, zone) {
  const startMB = process.memoryUsage.rss() / 1024 ** 2;
  const httpAgent = new MeteredAgent({ keepAlive: true });
  const client = new Shopfest({ baseURL, apiKey, campaign, httpAgent });
  const processor = process.cpuUsage();
  const begun = performance.now();
  /** When each phase was first heard of. @type {Map<string, number>} */
  const heard = new Map();
  /** @type {Set<string>} */
  const measured = new Set();
  let liveMB = 0;
  const report = await client.promoItems.mirror(readFeed(file), {
    zone,
    onProgress: ({ phase, done }) => {
      if (!heard.has(phase)) heard.set(phase, performance.now());
      if (done < items / 2 || measured.has(phase)) return;
      measured.add(phase);
      liveMB = Math.max(liveMB, inUseMB());
    },
    onRejected: ({ externalId, problem }) => {
      throw new Error(`${externalId} was rejected: ${JSON.stringify(problem.errors ?? problem.code)}`);
    },
  });
  const ended = performance.now();
  const { user, system } = process.cpuUsage(processor);
  return {
    seconds: (ended - begun) / 1000,
    phases: secondsOf([...heard], begun, ended),
    processorMs: (user + system) / 1000,
    startMB,
    peakMB: process.resourceUsage().maxRSS / 1024,
    liveMB,
    sent: httpAgent.total('bytesWritten'),
    received: httpAgent.total('bytesRead'),
    report,
  };
}

function inUseMB() {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 ** 2;
}

/** The first begins with all, and each ends where the next begins. @param {[phase: string, at: number][]} heard @param {number} begun @param {number} ended */
function secondsOf(heard, begun, ended) {
  const ends = [...heard.slice(1).map(([, at]) => at), ended];
  return Object.fromEntries(
    heard.map(([phase, at], index) => [phase, ((ends[index] ?? ended) - (index === 0 ? begun : at)) / 1000]),
  );
}

process.on('message', async (asked) => {
  if (asked === 'end') process.exit();
  const { file, zone } = /** @type {{ file: string, zone: string }} */ (asked);
  process.send?.(await sync(file, zone));
});
process.send?.('ready');

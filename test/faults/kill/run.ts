// npm run test:kill -- --rounds 200 --seed 1: a till sells at full speed to a service on PostgreSQL or SQLite; in every
// round one of them, or PostgreSQL, is killed at a random moment and started again. In the end every sale that was
// acknowledged is in the campaign once, and entries, totals and statistics agree with the ledger of the till.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../support/faultProxy/index.js';
import type { Engine } from '../../support/stores.js';
import { type Cluster, createCluster, postgresPrograms } from './cluster.js';
import { openHouse, type Way } from './house.js';
import { drawVictims, strike, type Victim } from './victims.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    /** Rounds with one campaign, after which it is looked into. */
    each: { type: 'string', default: '10' },
    /** `file`, `postgres` or `pushes`; an outbox in a file and one on PostgreSQL in turn by default. */
    way: { type: 'string' },
    engine: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const seed = Number(values.seed);
const each = Number(values.each);
const random = seededRandom(seed);

const nextVictim = drawVictims(random);

const complaints: string[] = [];
const complain = (what: string): void => {
  complaints.push(what);
  console.log(`  ! ${what}`);
};
const total = { acknowledged: 0, delivered: 0, lost: 0, double: 0 };
const killed = new Map<Victim, number>();
/** Milliseconds from a restart to the fiftieth sale that was delivered after it. */
let longestWait = 0;

interface Kind {
  readonly engine: Engine;
  readonly way: Way;
}

async function playHouse(name: string, { engine, way }: Kind, count: number, cluster: Cluster | null) {
  const house = await openHouse({ name, engine, way, folder, cluster, complain });
  const struck: Victim[] = [];
  for (let round = 0; round < count; round++) {
    // Sometimes what was just started is killed before it has done anything.
    if (random() < 0.7) longestWait = Math.max(longestWait, await house.untilDelivered(50));
    await sleep(random() * 600);
    const victim = nextVictim(engine);
    struck.push(victim);
    killed.set(victim, (killed.get(victim) ?? 0) + 1);
    await strike(victim, { client: house.till, service: house.service, cluster }, random);
  }
  await sleep(random() * 500);
  const found = await house.close();
  total.acknowledged += found.acknowledged;
  total.delivered += found.delivered;
  total.lost += found.lost.length;
  total.double += found.double.length;
  const some = (list: readonly string[]) => list.slice(0, 5).join(', ');
  if (found.acknowledged === 0) complain('nothing was acknowledged, so nothing was tried');
  if (found.lost.length > 0) complain(`lost: ${some(found.lost)}`);
  if (found.double.length > 0) complain(`double: ${some(found.double)}`);
  if (found.extra.length > 0) complain(`there and not in the ledger: ${some(found.extra)}`);
  if (found.disagreements.length > 0) complain(`disagreements: ${some(found.disagreements)}`);
  console.log(
    `${name} on ${engine}, ${way}: ${found.acknowledged} acknowledged, ${found.delivered} delivered; killed ${struck.join(', ')}`,
  );
}

const programs = postgresPrograms();
const kinds: readonly Kind[] = [
  ...(programs === null ? [] : [{ engine: 'postgres', way: 'file' } as const]),
  { engine: 'sqlite', way: 'file' },
  ...(programs === null ? [] : [{ engine: 'postgres', way: 'postgres' } as const]),
];
const wanted = kinds
  .map((kind) => ({ ...kind, way: (values.way ?? kind.way) as Way }))
  .filter(({ engine }) => values.engine === undefined || values.engine === engine);
if (programs === null) console.log('No PostgreSQL here (initdb): the rounds are played on SQLite alone.');
console.log(`${rounds} rounds, ${each} with each campaign, seed ${seed}.`);

const started = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'shopfest-kill-'));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await cluster?.stopImmediately().catch(() => undefined); // It may be down at this moment.
    process.exit(1);
  });
}
let cluster: Cluster | null = null;
try {
  if (!existsSync('dist/cli.js')) throw new Error('Build first: npm run build:js');
  if (programs !== null) cluster = await createCluster(folder, programs);
  for (let played = 0, house = 0; played < rounds; played += each, house++) {
    const kind = wanted[house % wanted.length] as Kind;
    await playHouse(`house_${house + 1}`, kind, Math.min(each, rounds - played), cluster);
  }
} finally {
  await cluster?.stopImmediately().catch(() => undefined); // A run that broke off may have left it down.
  if (complaints.length === 0) rmSync(folder, { recursive: true, force: true });
  else console.log(`What they left is in ${folder}`);
}

const seconds = Math.round((performance.now() - started) / 1000);
console.log(`killed: ${[...killed].map(([victim, times]) => `${victim} ${times}`).join(', ')}; ${seconds} s`);
console.log(`longest wait for 50 sales after a restart: ${(longestWait / 1000).toFixed(1)} s`);
console.log(
  `acknowledged ${total.acknowledged}, delivered ${total.delivered}, lost ${total.lost}, double ${total.double}`,
);
const pass = complaints.length === 0;
console.log(JSON.stringify({ harness: 'kill', rounds, seed, ...total, complaints: complaints.length, pass }));
process.exitCode = pass ? 0 : 1;

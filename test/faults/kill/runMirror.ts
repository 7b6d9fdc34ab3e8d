// npm run test:kill:mirror -- --rounds 60 --seed 1: a shop mirrors one feed after the other into a zone, on PostgreSQL or
// SQLite; in every round it, the service or PostgreSQL is killed at a random moment. What the zone shows then is the
// feed before the mirror or the one after it, and the next mirror takes over and leaves nothing behind.

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../support/faultProxy/index.js';
import type { Engine } from '../../support/stores.js';
import { type Cluster, createCluster, postgresPrograms } from './cluster.js';
import { type MirroredHouse, openMirroredHouse, type Verdict } from './mirroredHouse.js';
import { drawVictims, strike, type Victim } from './victims.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    /** Rounds with one zone. */
    each: { type: 'string', default: '10' },
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
const total: Record<Verdict, number> = { old: 0, new: 0, between: 0 };
const killed = new Map<Victim, number>();
let applied = 0;

/** Anywhere: as soon as the shop is up, in the middle of a mirror, or while it is put in force. */
async function waitForMoment(house: MirroredHouse): Promise<void> {
  const moment = random();
  if (moment < 0.2) return void (await sleep(random() * 500));
  if (moment < 0.5) {
    await house.until('begun');
    return void (await sleep(random() * 1_000));
  }
  await house.until('applying');
  await sleep(random() * 50);
}

async function playHouse(name: string, engine: Engine, count: number): Promise<void> {
  const house = await openMirroredHouse({ name, engine, folder, cluster, complain });
  const { shop: client, service } = house;
  const struck: string[] = [];
  for (let round = 0; round < count; round++) {
    await waitForMoment(house);
    const victim = nextVictim(engine);
    killed.set(victim, (killed.get(victim) ?? 0) + 1);
    await strike(victim, { client, service, cluster }, random);
    // Sometimes the shop goes on for a while before anybody looks.
    if (random() < 0.3) await sleep(random() * 800);
    const verdict = await house.judge();
    total[verdict] += 1;
    struck.push(`${victim}: ${verdict}`);
    if (round < count - 1) await client.start();
  }
  applied += house.applied();
  await house.close();
  console.log(`${name} on ${engine}, ${house.applied()} feeds: ${struck.join(', ')}`);
}

const programs = postgresPrograms();
if (programs === null) console.log('No PostgreSQL here (initdb): the rounds are played on SQLite alone.');
const engines = (['postgres', 'sqlite'] as const)
  .filter((engine) => engine === 'sqlite' || programs !== null)
  .filter((engine) => values.engine === undefined || values.engine === engine);
console.log(`${rounds} rounds, ${each} with each zone, seed ${seed}.`);

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
  if (engines.includes('postgres') && programs !== null) cluster = await createCluster(folder, programs);
  for (let played = 0, house = 0; played < rounds; played += each, house++) {
    const engine = engines[house % engines.length] as Engine;
    await playHouse(`house_${house + 1}`, engine, Math.min(each, rounds - played));
  }
} finally {
  await cluster?.stopImmediately().catch(() => undefined); // A run that broke off may have left it down.
  if (complaints.length === 0) rmSync(folder, { recursive: true, force: true });
  else console.log(`What they left is in ${folder}`);
}

const seconds = Math.round((performance.now() - started) / 1000);
console.log(`killed: ${[...killed].map(([victim, times]) => `${victim} ${times}`).join(', ')}; ${seconds} s`);
console.log(`rounds ${rounds}, old ${total.old}, new ${total.new}, between ${total.between}`);
const pass = complaints.length === 0;
console.log(
  JSON.stringify({
    harness: 'kill mirror',
    rounds,
    seed,
    ...total,
    applied,
    complaints: complaints.length,
    pass,
  }),
);
process.exitCode = pass ? 0 : 1;

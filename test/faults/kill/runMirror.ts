// npm run test:kill:mirror -- --rounds 60 --seed 1: a shop mirrors one feed after the other into a zone, on PostgreSQL or
// SQLite; in every round it, the service or PostgreSQL is killed at a random moment. What the zone shows then is the
// feed before the mirror or the one after it, and the next mirror takes over and leaves nothing behind.

import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Engine } from '../../support/stores.js';
import { type MirroredHouse, openMirroredHouse, type Verdict } from './mirroredHouse.js';
import { type House, Rounds, roundOptions } from './rounds.js';
import { strike } from './victims.js';

const { values } = parseArgs({
  options: { ...roundOptions, rounds: { type: 'string', default: '60' } },
});
const rounds = new Rounds(values);
const { random, complain, engines } = rounds;
const total: Record<Verdict, number> = { old: 0, new: 0, between: 0 };
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

async function playHouse(engine: Engine, { name, rounds: count, folder, cluster }: House): Promise<void> {
  const house = await openMirroredHouse({ name, engine, folder, cluster, complain });
  const { shop: client, service } = house;
  const struck: string[] = [];
  for (let round = 0; round < count; round++) {
    await waitForMoment(house);
    const victim = rounds.nextVictim(engine);
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

await rounds.play((house) => playHouse(engines[house.number % engines.length] as Engine, house));

console.log(`rounds ${rounds.rounds}, old ${total.old}, new ${total.new}, between ${total.between}`);
rounds.conclude('kill mirror', { ...total, applied });

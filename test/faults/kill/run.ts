// npm run test:kill -- --rounds 200 --seed 1: a till sells at full speed to a service on PostgreSQL or SQLite; in every
// round one of them, or PostgreSQL, is killed at a random moment and started again. In the end every sale that was
// acknowledged is in the campaign once, and entries, totals and statistics agree with the ledger of the till.

import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Engine } from '../../support/stores.js';
import { openHouse, type Way } from './house.js';
import { type House, Rounds, roundOptions } from './rounds.js';
import { strike, type Victim } from './victims.js';

const { values } = parseArgs({
  options: {
    ...roundOptions,
    rounds: { type: 'string', default: '200' },
    /** `file`, `postgres` or `pushes`; an outbox in a file and one on PostgreSQL in turn by default. */
    way: { type: 'string' },
  },
});
const rounds = new Rounds(values);
const { random, complain } = rounds;
const total = { acknowledged: 0, delivered: 0, lost: 0, double: 0 };
/** Milliseconds from a restart to the fiftieth sale that was delivered after it. */
let longestWait = 0;

interface Kind {
  readonly engine: Engine;
  readonly way: Way;
}

async function playHouse(
  { engine, way }: Kind,
  { name, rounds: count, folder, cluster }: House,
): Promise<void> {
  const house = await openHouse({ name, engine, way, folder, cluster, complain });
  const struck: Victim[] = [];
  for (let round = 0; round < count; round++) {
    // Sometimes what was just started is killed before it has done anything.
    if (random() < 0.7) longestWait = Math.max(longestWait, await house.untilDelivered(50));
    await sleep(random() * 600);
    const victim = rounds.nextVictim(engine);
    struck.push(victim);
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

const kinds: readonly Kind[] = (
  [
    { engine: 'postgres', way: 'file' },
    { engine: 'sqlite', way: 'file' },
    { engine: 'postgres', way: 'postgres' },
  ] as const
)
  .filter(({ engine }) => rounds.engines.includes(engine))
  .map((kind) => ({ ...kind, way: (values.way ?? kind.way) as Way }));
await rounds.play((house) => playHouse(kinds[house.number % kinds.length] as Kind, house));

console.log(`longest wait for 50 sales after a restart: ${(longestWait / 1000).toFixed(1)} s`);
console.log(
  `acknowledged ${total.acknowledged}, delivered ${total.delivered}, lost ${total.lost}, double ${total.double}`,
);
rounds.conclude('kill', total);

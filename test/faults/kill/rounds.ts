import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../support/faultProxy/index.js';
import type { Engine } from '../../support/stores.js';
import { type Cluster, createCluster, postgresPrograms } from './cluster.js';
import { drawVictims, type Victim } from './victims.js';

/** What every harness is told on its command line; `each` are the rounds with one house. */
export const roundOptions = {
  seed: { type: 'string', default: '1' },
  each: { type: 'string', default: '10' },
  engine: { type: 'string' },
} as const;

interface Told {
  readonly rounds: string;
  readonly seed: string;
  readonly each: string;
  readonly engine?: string | undefined;
}

export interface House {
  readonly name: string;
  /** From 0. */
  readonly number: number;
  readonly rounds: number;
  readonly folder: string;
  readonly cluster: Cluster | null;
}

/** Rounds in which something is killed, in one house after the other. */
export class Rounds {
  readonly rounds: number;
  readonly seed: number;
  readonly random: () => number;
  /** Where PostgreSQL is here, both. */
  readonly engines: readonly Engine[];
  readonly complaints: string[] = [];
  readonly #each: number;
  readonly #draw: (engine: Engine) => Victim;
  readonly #killed = new Map<Victim, number>();

  constructor({ rounds, seed, each, engine }: Told) {
    this.rounds = Number(rounds);
    this.seed = Number(seed);
    this.#each = Number(each);
    this.random = seededRandom(this.seed);
    this.#draw = drawVictims(this.random);
    const here: readonly Engine[] = postgresPrograms() === null ? ['sqlite'] : ['postgres', 'sqlite'];
    this.engines = here.filter((one) => engine === undefined || one === engine);
  }

  readonly complain = (what: string): void => {
    this.complaints.push(what);
    console.log(`  ! ${what}`);
  };

  nextVictim(engine: Engine): Victim {
    const victim = this.#draw(engine);
    this.#killed.set(victim, (this.#killed.get(victim) ?? 0) + 1);
    return victim;
  }

  /** Plays them all; what they leave is kept where there is something to complain of. */
  async play(playHouse: (house: House) => Promise<void>): Promise<void> {
    const programs = postgresPrograms();
    if (programs === null) console.log('No PostgreSQL here (initdb): the rounds are played on SQLite alone.');
    console.log(`${this.rounds} rounds, ${this.#each} with each house, seed ${this.seed}.`);
    const started = performance.now();
    const folder = mkdtempSync(join(tmpdir(), 'shopfest-kill-'));
    let cluster: Cluster | null = null;
    // It may be down at this moment, or left so by a run that broke off.
    const stopCluster = async () => cluster?.stopImmediately().catch(() => undefined);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void stopCluster().then(() => process.exit(1)));
    }
    try {
      if (!existsSync('dist/cli.js')) throw new Error('Build first: npm run build:js');
      if (programs !== null && this.engines.includes('postgres')) {
        cluster = await createCluster(folder, programs);
      }
      for (let played = 0, number = 0; played < this.rounds; played += this.#each, number++) {
        const rounds = Math.min(this.#each, this.rounds - played);
        await playHouse({ name: `house_${number + 1}`, number, rounds, folder, cluster });
      }
    } finally {
      await stopCluster();
      if (this.complaints.length === 0) rmSync(folder, { recursive: true, force: true });
      else console.log(`What they left is in ${folder}`);
    }
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(
      `killed: ${[...this.#killed].map(([victim, times]) => `${victim} ${times}`).join(', ')}; ${seconds} s`,
    );
  }

  /** The last line: one JSON document. The exit code says whether there was nothing to complain of. */
  conclude(harness: string, figures: Readonly<Record<string, number>>): void {
    const { rounds, seed, complaints } = this;
    const pass = complaints.length === 0;
    console.log(JSON.stringify({ harness, rounds, seed, ...figures, complaints: complaints.length, pass }));
    process.exitCode = pass ? 0 : 1;
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../../support/stores.js';
import type { Cluster } from './cluster.js';
import type { Supervised } from './supervised.js';

export type Victim = 'client' | 'service' | 'both' | 'postgres, immediate' | 'postmaster' | 'backend';

const victims: { readonly [E in Engine]: readonly Victim[] } = {
  sqlite: ['client', 'service', 'both'],
  postgres: ['client', 'service', 'both', 'postgres, immediate', 'postmaster', 'backend'],
};

/** All that may be killed, in a new order each time: few rounds reach every one of them. */
export function drawVictims(random: () => number): (engine: Engine) => Victim {
  const bags: { readonly [E in Engine]: Victim[] } = { sqlite: [], postgres: [] };
  return (engine) => {
    const bag = bags[engine];
    if (bag.length === 0) bag.push(...victims[engine]);
    return bag.splice(Math.floor(random() * bag.length), 1)[0] as Victim;
  };
}

export interface Targets {
  readonly client: Supervised;
  readonly service: Supervised;
  readonly cluster: Cluster | null;
}

/** Kills, waits a moment, and starts again what was killed. */
export async function strike(
  victim: Victim,
  { client, service, cluster }: Targets,
  random: () => number,
): Promise<void> {
  const pause = () => sleep(random() * 300);
  switch (victim) {
    case 'client':
    case 'service': {
      const process = victim === 'client' ? client : service;
      await process.kill();
      await pause();
      return process.start();
    }
    case 'both':
      await Promise.all([service.kill(), client.kill()]);
      await pause();
      await Promise.all([service.start(), client.start()]);
      return;
    case 'backend':
      return cluster?.killBackend();
    case 'postgres, immediate':
    case 'postmaster':
      await (victim === 'postmaster' ? cluster?.killPostmaster() : cluster?.stopImmediately());
      await pause();
      return cluster?.start();
  }
}

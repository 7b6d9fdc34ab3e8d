import { addCounters, type CounterChange } from './counters.js';
import type { Sql } from './database.js';
import { byOrganization, type Movement } from './movement.js';
import { addParticipants } from './participants.js';
import { addTotals } from './totals.js';

/**
 * Brings all running totals up to date with some sales. Everywhere in one order (totals, participants,
 * counters, each sorted by key), so that concurrent batches wait for each other and do not deadlock. The rows
 * of participants are the only ones that writers share, as totals and counters are kept in shards: they are
 * locked as late as can be.
 */
export async function applyMovements(
  sql: Sql,
  campaignId: string,
  movements: readonly Movement[],
): Promise<void> {
  await addTotals(sql, campaignId, movements);
  const counters: CounterChange[] = [];
  for (const [organizationId, own] of byOrganization(movements)) {
    const participants = await addParticipants(sql, campaignId, organizationId, own);
    counters.push(
      ...countersOf(own, organizationId),
      { coverage: organizationId, name: 'participants', key: '', value: participants.own },
      { coverage: '', name: 'participants', key: '', value: participants.whole },
    );
  }
  await addCounters(sql, campaignId, counters);
}

function countersOf(movements: readonly Movement[], organizationId: string): CounterChange[] {
  const changes: CounterChange[] = [];
  const add = (name: string, key: string, value: number) => {
    for (const coverage of [organizationId, '']) changes.push({ coverage, name, key, value });
  };
  for (const { held, orders, zones } of movements) {
    if (held !== 0) add('transactionsHeld', '', held);
    if (orders !== 0) add('orders', '', orders);
    for (const { zone, units, gmv, orders: inZone } of zones) {
      add('zoneUnits', zone, units);
      add('zoneGmv', zone, gmv);
      add('zoneOrders', zone, inZone);
    }
  }
  return changes;
}

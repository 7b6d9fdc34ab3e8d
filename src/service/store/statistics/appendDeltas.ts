import type { Sql } from '../db/database.js';
import { participantChanges } from './countedParticipants.js';
import type { CounterChange } from './counters.js';
import { byOrganization, type Movement } from './delta.js';
import { type FigureChanges, recordChanges } from './rollUp.js';
import { totalChanges } from './totals.js';
import { zoneTotalChanges } from './zoneTotals.js';

/** Lets all running totals know what some sales change. */
export async function applyMovements(
  sql: Sql,
  campaignId: string,
  movements: readonly Movement[],
): Promise<void> {
  if (movements.length === 0) return;
  const changes = byOrganization(movements).map(
    ([organizationId, own]): FigureChanges => ({
      organizationId,
      totals: totalChanges(organizationId, own),
      counters: countersOf(own, organizationId),
      participants: participantChanges(own),
      zones: zoneTotalChanges(own),
    }),
  );
  await recordChanges(sql, campaignId, changes);
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

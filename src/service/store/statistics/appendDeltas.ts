import type { Sql } from '../db/database.js';
import { sendRow } from '../db/write.js';
import { participantDelta } from './countedParticipants.js';
import type { CounterDelta } from './counters.js';
import { cellsOf } from './dailyTotals.js';
import { byOrganization, type Delta } from './delta.js';
import { offerTotalDeltas } from './offerTotals.js';
import { encodeDeltas, type OrganizationDelta } from './organizationDelta.js';
import { statisticsDeltaTable } from './tables.js';
import { hoursOf } from './totals.js';
import { zoneTotalDeltas } from './zoneTotals.js';

/**
 * Appends what transactions change in totals, as one row, in the database transaction that changes them. No two
 * writers touch the same row, so tills of one district do not wait for each other, and a total that a thousand
 * batches change is changed once for many.
 */
export function appendDeltas(sql: Sql, campaignId: string, deltas: readonly Delta[]): void {
  if (deltas.length === 0) return;
  const sums = byOrganization(deltas, ({ origin }) => origin.organizationId).map(
    ([organizationId, own]): OrganizationDelta => ({
      organizationId,
      cells: cellsOf(own),
      hours: hoursOf(own),
      counters: counterDeltas(own, organizationId),
      participants: participantDelta(own),
      zones: zoneTotalDeltas(own),
      offers: offerTotalDeltas(own),
    }),
  );
  sendRow(sql, statisticsDeltaTable, { campaign_id: campaignId, deltas: encodeDeltas(sums) });
  sql.requestRollUp(campaignId);
}

function counterDeltas(deltas: readonly Delta[], organizationId: string): CounterDelta[] {
  const counters: CounterDelta[] = [];
  const add = (name: string, key: string, value: number) => {
    for (const coverage of [organizationId, '']) counters.push({ coverage, name, key, value });
  };
  for (const { held, inReview, orders, zones } of deltas) {
    if (held !== 0) add('transactionsHeld', '', held);
    if (inReview !== 0) add('transactionsInReview', '', inReview);
    if (orders !== 0) add('orders', '', orders);
    for (const { zone, units, gmv, orders: ordersOfZone, registeredGmv } of zones) {
      add('zoneUnits', zone, units);
      add('zoneGmv', zone, gmv);
      add('zoneOrders', zone, ordersOfZone);
      if (registeredGmv !== 0) add('zoneGmvRegistered', zone, registeredGmv);
    }
  }
  return counters;
}

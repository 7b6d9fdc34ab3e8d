import type { Sql } from '../db/database.js';
import type { ListRows, Lists } from '../db/lists.js';
import { type ListedRow, listListed } from '../promoItems/listings.js';
import { type CounterRow, countersOf, listCounters } from './counters.js';
import { type Figures, noFigures } from './figures.js';
import { listTotal, toTotals } from './sums.js';
import type { Summary, ZoneTotals } from './types.js';
import { unitsOf } from './zoneSums.js';

export type SummaryRows = {
  readonly total: Figures;
  readonly counters: CounterRow;
  readonly listed: ListedRow;
};

/** Of the coverage `$2`, at the time `$3`. */
export function summaryLists({ dialect }: Sql): Lists<SummaryRows> {
  return { total: listTotal, counters: listCounters(dialect), listed: listListed(dialect) };
}

export function toSummary(
  asOf: number,
  { total: [total = noFigures], ...lists }: ListRows<SummaryRows>,
): Summary {
  const counters = countersOf(lists.counters);
  const { count } = counters;
  const listed = new Map(lists.listed.map(({ zone, items }) => [zone, items]));
  const zones: Record<string, ZoneTotals> = {};
  for (const zone of [
    ...new Set([...listed.keys(), ...counters.keys('zoneUnits'), ...counters.keys('zoneGmv')]),
  ].sort()) {
    zones[zone] = {
      itemsListed: listed.get(zone) ?? 0,
      unitsSold: unitsOf(count('zoneUnits', zone)),
      orders: count('zoneOrders', zone),
      gmv: count('zoneGmv', zone),
    };
  }
  return {
    asOf,
    ...toTotals(total),
    outsidePeriod: { documents: total.outside_documents, amount: total.outside_amount },
    registeredGmv: counters.sum('zoneGmvRegistered'),
    participantCount: count('participants'),
    merchantCount: count('merchantsApproved'),
    zone: {
      itemsListed: sumOf(zones, 'itemsListed'),
      unitsSold: unitsOf(counters.sum('zoneUnits')),
      orders: count('orders'),
      gmv: sumOf(zones, 'gmv'),
    },
    zones,
    pending: {
      merchantsAwaitingReview: count('merchantsAwaiting'),
      transactionsHeld: count('transactionsHeld'),
      transactionsInReview: count('transactionsInReview'),
    },
  };
}

function sumOf(zones: Readonly<Record<string, ZoneTotals>>, field: keyof ZoneTotals): number {
  return Object.values(zones).reduce((sum, zone) => sum + zone[field], 0);
}

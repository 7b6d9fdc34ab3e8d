import type { Sql } from '../db/database.js';
import type { ListRows, Lists } from '../db/lists.js';
import type { Where } from '../db/query.js';
import { type ListedRow, listListed } from '../promoItems/listings.js';
import { type CounterRow, type Counters, countersOf, listCounters } from './counters.js';
import { type Figures, figureColumns, noFigures } from './figures.js';
import { fromDailyTotals } from './filter.js';
import { listTotal, sums, toTotals } from './sums.js';
import type { FilteredSummary, Summary, ZoneTotals } from './types.js';
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

type FilteredRows = Omit<SummaryRows, 'listed'>;

/** Of the coverage `$2`, of transactions that a filter lets through; `where` has the coverage as its first parameter. */
export function filteredSummaryLists(sql: Sql, where: Where): Lists<FilteredRows> {
  return {
    total: {
      columns: figureColumns,
      select: `SELECT ${sums(sql)} FROM ${fromDailyTotals(String(where))} WHERE ${where} GROUP BY d.campaign_id`,
    },
    counters: listCounters(sql.dialect),
  };
}

export function toFilteredSummary(
  asOf: number,
  { total: [total], counters }: ListRows<FilteredRows>,
): FilteredSummary {
  return summaryOf(asOf, total, countersOf(counters));
}

function summaryOf(asOf: number, total: Figures = noFigures, { count }: Counters): FilteredSummary {
  return {
    asOf,
    ...toTotals(total),
    outsidePeriod: { documents: total.outside_documents, amount: total.outside_amount },
    merchantCount: count('merchantsApproved'),
    pending: {
      merchantsAwaitingReview: count('merchantsAwaiting'),
      transactionsHeld: count('transactionsHeld'),
      transactionsInReview: count('transactionsInReview'),
    },
  };
}

export function toSummary(asOf: number, { total: [total], ...lists }: ListRows<SummaryRows>): Summary {
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
    ...summaryOf(asOf, total, counters),
    registeredGmv: counters.sum('zoneGmvRegistered'),
    participantCount: count('participants'),
    zone: {
      itemsListed: sumOf(zones, 'itemsListed'),
      unitsSold: unitsOf(counters.sum('zoneUnits')),
      orders: count('orders'),
      gmv: sumOf(zones, 'gmv'),
    },
    zones,
  };
}

function sumOf(zones: Readonly<Record<string, ZoneTotals>>, field: keyof ZoneTotals): number {
  return Object.values(zones).reduce((sum, zone) => sum + zone[field], 0);
}

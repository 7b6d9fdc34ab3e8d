import type { Sql } from '../db/database.js';
import type { List } from '../db/rowset.js';
import { type Figures, figureColumns, noFigures } from './figures.js';
import type { Totals } from './types.js';

/** The sum of all transactions of the coverage `$2`; no row before the first. */
export const listTotal: List<Figures> = {
  columns: figureColumns,
  select: `SELECT ${figureColumns.join(', ')} FROM totals
    WHERE campaign_id = $1 AND dimension = 'campaign' AND coverage = $2 AND key = ''`,
};

/** Columns that sum up several rows of totals. */
export function sums({ dialect }: Pick<Sql, 'dialect'>): string {
  return figureColumns.map((name) => `CAST(sum(${name}) AS ${dialect.types.integer}) AS ${name}`).join(', ');
}

/** Whether rows that are summed up have anything of the purchase period. */
export const hasFigures = 'sum(received_documents) <> 0 OR sum(received_amount) <> 0';

export function toTotals(figures: Figures): Totals {
  return {
    registeredAmount: figures.amount,
    documentCount: figures.documents,
    qualifiedCount: figures.qualified,
    entryCount: figures.entries,
    qualifiedAmount: figures.qualified_amount,
    receivedAmount: figures.received_amount,
    receivedCount: figures.received_documents,
  };
}

export const noTotals: Totals = toTotals(noFigures);

/** `a` without what is in `b`. */
export const subtract = (a: Totals, b: Totals): Totals => combine(a, b, (one, other) => one - other);

export const add = (a: Totals, b: Totals): Totals => combine(a, b, (one, other) => one + other);

function combine(a: Totals, b: Totals, of: (one: number, other: number) => number): Totals {
  const names = Object.keys(noTotals) as (keyof Totals)[];
  return Object.fromEntries(names.map((name) => [name, of(a[name], b[name])])) as unknown as Totals;
}

import type { Sql } from '../db/database.js';
import type { List } from '../db/rowset.js';
import type { Totals } from './types.js';

export const sumColumns = ['amount', 'documents', 'qualified', 'entries'] as const;

/** A row of totals, or a sum of several. */
export type SumRow = Readonly<Record<(typeof sumColumns)[number], number>>;

/** The sum of all transactions of the coverage `$2`; no row before the first. */
export const listTotal: List<SumRow> = {
  columns: sumColumns,
  select: `SELECT ${sumColumns.join(', ')} FROM totals
    WHERE campaign_id = $1 AND dimension = 'campaign' AND coverage = $2 AND key = ''`,
};

/** Columns that sum up several rows of totals. */
export function sums({ dialect }: Sql): string {
  return sumColumns.map((name) => `CAST(sum(${name}) AS ${dialect.types.integer}) AS ${name}`).join(', ');
}

export const noTotals: Totals = { registeredAmount: 0, documentCount: 0, qualifiedCount: 0, entryCount: 0 };

export function toTotals({ amount, documents, qualified, entries }: SumRow): Totals {
  return {
    registeredAmount: amount,
    documentCount: documents,
    qualifiedCount: qualified,
    entryCount: entries,
  };
}

/** `a` without what is in `b`. */
export function subtract(a: Totals, b: Totals): Totals {
  return {
    registeredAmount: a.registeredAmount - b.registeredAmount,
    documentCount: a.documentCount - b.documentCount,
    qualifiedCount: a.qualifiedCount - b.qualifiedCount,
    entryCount: a.entryCount - b.entryCount,
  };
}

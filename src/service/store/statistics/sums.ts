import type { Sql } from '../db/database.js';
import type { List } from '../db/rowset.js';
import type { Figures } from './types.js';

/** What totals are kept of. */
export interface SumRow {
  readonly amount: number;
  readonly documents: number;
  readonly qualified: number;
  readonly entries: number;
}

export const sumColumns = ['amount', 'documents', 'qualified', 'entries'] as const;

/** The sum of all sales of the coverage `$2`; no row before the first. */
export const listTotal: List<SumRow> = {
  columns: sumColumns,
  select: `SELECT ${sumColumns.join(', ')} FROM totals
    WHERE campaign_id = $1 AND dimension = 'campaign' AND coverage = $2 AND key = ''`,
};

/** Columns that sum totals up. */
export function sums({ dialect }: Sql): string {
  return sumColumns.map((name) => `CAST(sum(${name}) AS ${dialect.types.integer}) AS ${name}`).join(', ');
}

export const nothing: Figures = { registeredAmount: 0, documentCount: 0, qualifiedCount: 0, entryCount: 0 };

export function toFigures({ amount, documents, qualified, entries }: SumRow): Figures {
  return {
    registeredAmount: amount,
    documentCount: documents,
    qualifiedCount: qualified,
    entryCount: entries,
  };
}

/** `a` without what is in `b`. */
export function less(a: Figures, b: Figures): Figures {
  return {
    registeredAmount: a.registeredAmount - b.registeredAmount,
    documentCount: a.documentCount - b.documentCount,
    qualifiedCount: a.qualifiedCount - b.qualifiedCount,
    entryCount: a.entryCount - b.entryCount,
  };
}

import { omit } from '../db/column.js';
import type { Dialect, Sql } from '../db/database.js';
import type { List } from '../db/rowset.js';
import { counterTable } from './tables.js';

/** What is added to a counter. `coverage` is an organization, or '' for the whole campaign; `key` is a zone, or ''. */
export interface CounterDelta {
  readonly coverage: string;
  readonly name: string;
  readonly key: string;
  readonly value: number;
}

const columns = omit(counterTable.columns, 'campaign_id', 'shard');

/** The same value for an organization and for the whole campaign. */
export function counterOfBoth(organizationId: string, name: string, value: number): CounterDelta[] {
  return ['', organizationId].map((coverage) => ({ coverage, name, key: '', value }));
}

/** Adds to counters in one statement. */
export async function addCounters(
  sql: Sql,
  campaignId: string,
  deltas: readonly CounterDelta[],
): Promise<void> {
  const sums = summed(deltas);
  if (sums.length === 0) return;
  const { dialect } = sql;
  await sql.run(
    `INSERT INTO counters AS c (campaign_id, coverage, name, key, shard, value)
    SELECT $1, r.coverage, r.name, r.key, ${dialect.shard}, r.value
    FROM ${dialect.rows(columns, '$2')} WHERE true
    ON CONFLICT (campaign_id, coverage, name, key, shard) DO UPDATE SET value = c.value + excluded.value`,
    [campaignId, ...dialect.encodeRows(columns, sums)],
  );
}

export interface Counters {
  readonly count: (name: string, key?: string) => number;
  /** Over all keys. */
  readonly sum: (name: string) => number;
  /** Keys whose counter is not 0. */
  readonly keys: (name: string) => string[];
}

export interface CounterRow {
  readonly name: string;
  readonly key: string;
  readonly value: number;
}

/** All counters of the coverage `$2` that are not 0. */
export const listCounters = ({ types }: Dialect): List<CounterRow> => ({
  columns: ['name', 'key', 'value'],
  select: `SELECT name, key, CAST(sum(value) AS ${types.integer}) AS value FROM counters
    WHERE campaign_id = $1 AND coverage = $2 GROUP BY name, key HAVING sum(value) <> 0`,
});

export function countersOf(rows: readonly CounterRow[]): Counters {
  const named = (name: string) => rows.filter((row) => row.name === name);
  return {
    count: (name, key = '') => named(name).find((row) => row.key === key)?.value ?? 0,
    sum: (name) => named(name).reduce((sum, { value }) => sum + value, 0),
    keys: (name) => named(name).map(({ key }) => key),
  };
}

/** One row for each counter that changes, sorted, as locks are taken in this order. */
function summed(deltas: readonly CounterDelta[]): CounterDelta[] {
  const sums = new Map<string, CounterDelta>();
  for (const delta of deltas) {
    const id = [delta.coverage, delta.name, delta.key].join('\u0000');
    sums.set(id, { ...delta, value: delta.value + (sums.get(id)?.value ?? 0) });
  }
  return [...sums]
    .filter(([, { value }]) => value !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => sum);
}

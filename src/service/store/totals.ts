import { startOf } from '../../campaign/taipeiTime.js';
import type { Sql } from './database.js';
import { byOrganization, type Movement } from './movement.js';

/**
 * What totals are kept by. `keyOf` null: not in this dimension. `whole` false: the whole campaign is the sum
 * of its organizations and has no rows of its own, where one key belongs to one organization as a rule.
 */
interface Dimension {
  readonly name: string;
  readonly whole: boolean;
  readonly keyOf: (movement: Movement) => string;
}

/** Key of what a sale does not have, such as the region of an online sale. */
const NONE = 'none';

const dimensions: readonly Dimension[] = [
  { name: 'activity', whole: true, keyOf: ({ activityId }) => activityId ?? NONE },
  { name: 'campaign', whole: true, keyOf: () => '' },
  { name: 'channel', whole: true, keyOf: ({ channel }) => channel },
  { name: 'district', whole: true, keyOf: ({ district }) => district ?? NONE },
  { name: 'documentType', whole: true, keyOf: ({ documentType }) => documentType },
  // Epoch milliseconds, of equal length from 2001 to 2286, so they sort as text.
  { name: 'hour', whole: true, keyOf: ({ occurredAt }) => hourKey(occurredAt) },
  { name: 'industry', whole: true, keyOf: ({ industry }) => industry },
  { name: 'merchant', whole: false, keyOf: ({ merchantId }) => merchantId },
  { name: 'region', whole: true, keyOf: ({ region }) => region ?? NONE },
];

export function hourKey(time: number): string {
  return String(startOf('hour', time)).padStart(13, '0');
}

/** Whether the whole campaign has rows of its own in this dimension. */
export function hasWhole(dimension: string): boolean {
  return dimensions.some(({ name, whole }) => name === dimension && whole);
}

interface Sum {
  amount: number;
  documents: number;
  qualified: number;
  entries: number;
}

interface TotalRow extends Sum {
  readonly dimension: string;
  readonly coverage: string;
  readonly key: string;
}

const rows = {
  dimension: 'text',
  coverage: 'text',
  key: 'text',
  amount: 'bigint',
  documents: 'bigint',
  qualified: 'bigint',
  entries: 'bigint',
} as const;

/** Adds sales to the totals of every dimension in one statement. */
export async function addTotals(sql: Sql, campaignId: string, movements: readonly Movement[]): Promise<void> {
  const counted = movements.filter(
    ({ documents, amount, qualified, entries }) =>
      documents !== 0 || amount !== 0 || qualified !== 0 || entries !== 0,
  );
  if (counted.length === 0) return;
  const { dialect } = sql;
  await sql.run(
    `INSERT INTO totals AS t (campaign_id, dimension, coverage, key, shard, amount, documents, qualified, entries)
    SELECT $1, r.dimension, r.coverage, r.key, ${dialect.shard}, r.amount, r.documents, r.qualified, r.entries
    FROM ${dialect.rows(rows, '$2')} WHERE true
    ON CONFLICT (campaign_id, dimension, coverage, key, shard) DO UPDATE SET
      amount = t.amount + excluded.amount,
      documents = t.documents + excluded.documents,
      qualified = t.qualified + excluded.qualified,
      entries = t.entries + excluded.entries`,
    [campaignId, ...dialect.encodeRows(rows, totalRows(counted))],
  );
}

/** Sorted by dimension, coverage and key, which is the order in which every writer takes its locks. */
function totalRows(movements: readonly Movement[]): TotalRow[] {
  const groups = byOrganization(movements);
  const all: TotalRow[] = [];
  for (const { name, whole, keyOf } of dimensions) {
    if (whole) all.push(...rowsOf(name, '', sums(movements, keyOf)));
    for (const [organizationId, own] of groups) all.push(...rowsOf(name, organizationId, sums(own, keyOf)));
  }
  return all;
}

function rowsOf(dimension: string, coverage: string, summed: ReadonlyMap<string, Sum>): TotalRow[] {
  return [...summed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, sum]) => ({ dimension, coverage, key, ...sum }));
}

function sums(movements: readonly Movement[], keyOf: (movement: Movement) => string): Map<string, Sum> {
  const summed = new Map<string, Sum>();
  for (const movement of movements) {
    const key = keyOf(movement);
    let sum = summed.get(key);
    if (sum === undefined) {
      sum = { amount: 0, documents: 0, qualified: 0, entries: 0 };
      summed.set(key, sum);
    }
    sum.amount += movement.amount;
    sum.documents += movement.documents;
    sum.qualified += movement.qualified;
    sum.entries += movement.entries;
  }
  return summed;
}

import { startOf } from '../../../campaign/taipeiTime.js';
import type { Sql } from '../db/database.js';
import type { Movement } from './delta.js';

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

/** What sales of an organization change in one key of one dimension. */
export interface TotalChange extends Sum {
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

/** Adds changes to the totals of every dimension in one statement. */
export async function addTotals(
  sql: Sql,
  campaignId: string,
  changes: readonly TotalChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const { dialect } = sql;
  await sql.run(
    `INSERT INTO totals AS t (campaign_id, dimension, coverage, key, amount, documents, qualified, entries)
    SELECT $1, r.dimension, r.coverage, r.key, r.amount, r.documents, r.qualified, r.entries
    FROM ${dialect.rows(rows, '$2')} WHERE true
    ON CONFLICT (campaign_id, dimension, coverage, key) DO UPDATE SET
      amount = t.amount + excluded.amount,
      documents = t.documents + excluded.documents,
      qualified = t.qualified + excluded.qualified,
      entries = t.entries + excluded.entries`,
    [campaignId, ...dialect.encodeRows(rows, addedUp(changes))],
  );
}

/** What sales of one organization change, in the order of dimensions. */
export function totalChanges(coverage: string, movements: readonly Movement[]): TotalChange[] {
  const counted = movements.filter(
    ({ documents, amount, qualified, entries }) =>
      documents !== 0 || amount !== 0 || qualified !== 0 || entries !== 0,
  );
  return dimensions.flatMap(({ name: dimension, keyOf }) => {
    const sums = new Map<string, TotalChange>();
    for (const movement of counted) {
      const key = keyOf(movement);
      const sum = sums.get(key);
      if (sum === undefined) {
        const { amount, documents, qualified, entries } = movement;
        sums.set(key, { dimension, coverage, key, amount, documents, qualified, entries });
      } else addTo(sum, movement);
    }
    return [...sums.values()];
  });
}

/** One row for each key, of the organization and of the whole campaign; sorted, as locks are taken in this order. */
function addedUp(changes: readonly TotalChange[]): TotalChange[] {
  const sums = new Map<string, TotalChange>();
  const add = (coverage: string, change: TotalChange) => {
    const id = `${change.dimension}\u0000${coverage}\u0000${change.key}`;
    const sum = sums.get(id);
    if (sum === undefined) sums.set(id, { ...change, coverage });
    else addTo(sum, change);
  };
  for (const change of changes) {
    add(change.coverage, change);
    if (hasWhole(change.dimension)) add('', change);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

function addTo(sum: Sum, { amount, documents, qualified, entries }: Sum): void {
  sum.amount += amount;
  sum.documents += documents;
  sum.qualified += qualified;
  sum.entries += entries;
}

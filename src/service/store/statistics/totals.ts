import { startOf } from '../../../campaign/taipeiTime.js';
import { omit } from '../db/column.js';
import type { Sql } from '../db/database.js';
import type { Delta } from './delta.js';
import { totalTable } from './tables.js';

/** What totals are kept by: every transaction has one key in each dimension. */
interface Dimension {
  readonly name: string;
  /**
   * Whether the whole campaign has rows of its own. Where one key belongs to one organization as a rule, it has none,
   * and is the sum of its organizations.
   */
  readonly hasCampaignRows: boolean;
  readonly keyOf: (delta: Delta) => string;
}

/** Key of what a transaction does not have, such as the region of an online one. */
const NONE = 'none';

const dimensions: readonly Dimension[] = [
  { name: 'activity', hasCampaignRows: true, keyOf: ({ activityId }) => activityId ?? NONE },
  { name: 'campaign', hasCampaignRows: true, keyOf: () => '' },
  { name: 'channel', hasCampaignRows: true, keyOf: ({ channel }) => channel },
  { name: 'district', hasCampaignRows: true, keyOf: ({ district }) => district ?? NONE },
  { name: 'documentType', hasCampaignRows: true, keyOf: ({ documentType }) => documentType },
  // Epoch milliseconds, of equal length from 2001 to 2286, so they sort as text.
  { name: 'hour', hasCampaignRows: true, keyOf: ({ occurredAt }) => hourKey(occurredAt) },
  { name: 'industry', hasCampaignRows: true, keyOf: ({ industry }) => industry },
  { name: 'merchant', hasCampaignRows: false, keyOf: ({ merchantId }) => merchantId },
  { name: 'region', hasCampaignRows: true, keyOf: ({ region }) => region ?? NONE },
];

export function hourKey(time: number): string {
  return String(startOf('hour', time)).padStart(13, '0');
}

/** Whether the whole campaign has rows of its own in this dimension. */
export function hasCampaignRows(dimension: string): boolean {
  return dimensions.some(({ name, hasCampaignRows: has }) => name === dimension && has);
}

interface Sum {
  amount: number;
  documents: number;
  qualified: number;
  entries: number;
}

/** What transactions of an organization add to one key of one dimension. */
export interface TotalDelta extends Sum {
  readonly dimension: string;
  readonly coverage: string;
  readonly key: string;
}

const columns = omit(totalTable.columns, 'campaign_id');

/** Adds to the totals of all dimensions in one statement. */
export async function addTotals(sql: Sql, campaignId: string, deltas: readonly TotalDelta[]): Promise<void> {
  if (deltas.length === 0) return;
  const { dialect } = sql;
  await sql.run(
    `INSERT INTO totals AS t (campaign_id, dimension, coverage, key, amount, documents, qualified, entries)
    SELECT $1, r.dimension, r.coverage, r.key, r.amount, r.documents, r.qualified, r.entries
    FROM ${dialect.rows(columns, '$2')} WHERE true
    ON CONFLICT (campaign_id, dimension, coverage, key) DO UPDATE SET
      amount = t.amount + excluded.amount,
      documents = t.documents + excluded.documents,
      qualified = t.qualified + excluded.qualified,
      entries = t.entries + excluded.entries`,
    [campaignId, ...dialect.encodeRows(columns, summed(deltas))],
  );
}

/** What transactions of one organization add to totals, in the order of dimensions. */
export function totalDeltas(coverage: string, deltas: readonly Delta[]): TotalDelta[] {
  const counted = deltas.filter(
    ({ documents, amount, qualified, entries }) =>
      documents !== 0 || amount !== 0 || qualified !== 0 || entries !== 0,
  );
  return dimensions.flatMap(({ name: dimension, keyOf }) => {
    const sums = new Map<string, TotalDelta>();
    for (const delta of counted) {
      const key = keyOf(delta);
      const sum = sums.get(key);
      if (sum === undefined) {
        const { amount, documents, qualified, entries } = delta;
        sums.set(key, { dimension, coverage, key, amount, documents, qualified, entries });
      } else addTo(sum, delta);
    }
    return [...sums.values()];
  });
}

/** One row for each key, of the organization and of the whole campaign; sorted, as locks are taken in this order. */
function summed(deltas: readonly TotalDelta[]): TotalDelta[] {
  const sums = new Map<string, TotalDelta>();
  const add = (coverage: string, delta: TotalDelta) => {
    const id = `${delta.dimension}\u0000${coverage}\u0000${delta.key}`;
    const sum = sums.get(id);
    if (sum === undefined) sums.set(id, { ...delta, coverage });
    else addTo(sum, delta);
  };
  for (const delta of deltas) {
    add(delta.coverage, delta);
    if (hasCampaignRows(delta.dimension)) add('', delta);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

function addTo(sum: Sum, { amount, documents, qualified, entries }: Sum): void {
  sum.amount += amount;
  sum.documents += documents;
  sum.qualified += qualified;
  sum.entries += entries;
}

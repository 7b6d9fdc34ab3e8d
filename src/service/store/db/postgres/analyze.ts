import type { Pool } from 'pg';

const FIRST = 2_000;
const FACTOR = 8;

/** The tables that grow with transactions and promo items; of transactions, the columns that conditions name. */
const tables = [
  'transactions (id, natural_key, superseded, external_id, organization_id, merchant_id, status)',
  ...['merchants', 'merchant_ubns', 'adjustments', 'promo_items', 'counted_participants'],
  ...['totals', 'counters', 'listing_steps', 'idempotency_keys', 'statistics_deltas'],
];

/**
 * Runs ANALYZE a few times while a database is first filled. Plans that were made for empty tables stay in use until
 * then, and where autovacuum is slow or off they would for ever. Returns a function to be called with the number of rows
 * that a transaction changed.
 */
export function analyzeAsTablesGrow(pool: Pool): (changedRows: number) => void {
  let changed = 0;
  let next = FIRST;
  return (changedRows) => {
    changed += changedRows;
    if (changed < next) return;
    while (next <= changed) next *= FACTOR;
    // Nobody waits for it, and a failure is ignored: plans only get slower.
    pool.query(`ANALYZE (SKIP_LOCKED) ${tables.join(', ')}`).catch(() => undefined);
  };
}

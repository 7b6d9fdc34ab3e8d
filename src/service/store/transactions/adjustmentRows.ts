import type { TransactionStatus } from '../../../generated/types.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { groupBy } from '../db/groupBy.js';
import type { RowOf } from '../db/table.js';
import { isDisputed } from './heldReasons.js';
import { adjustmentTable, type transactionTable } from './tables.js';
import type { AdjustmentRecord } from './types.js';

const columns = omit(adjustmentTable.columns, 'campaign_id', 'organization_id', 'participant');
export type AdjustmentRow = Row<typeof columns>;

/** The states that come of an adjustment. */
const adjustedStatuses: readonly TransactionStatus[] = ['voided', 'rejected', 'adjusted'];

/** Adjustments of the transactions that have any, oldest first, by transaction. */
export async function loadAdjustments(
  sql: Sql,
  campaignId: string,
  transactions: readonly Pick<
    RowOf<typeof transactionTable>,
    'id' | 'status' | 'refunded_amount' | 'claimed_at' | 'evaluation_revision' | 'held_reasons'
  >[],
): Promise<ReadonlyMap<string, readonly AdjustmentRow[]>> {
  const adjusted = transactions.filter(
    ({ refunded_amount, status, claimed_at, evaluation_revision, held_reasons }) =>
      refunded_amount > 0 ||
      adjustedStatuses.includes(status) ||
      claimed_at !== null ||
      evaluation_revision !== null ||
      isDisputed(held_reasons),
  );
  if (adjusted.length === 0) return new Map();
  const rows = await sql.all<AdjustmentRow>(
    `${sql.dialect.lookUp('$2', {
      select: listColumns(columns, 'a'),
      from: 'adjustments a',
      where: 'a.campaign_id = $1 AND a.transaction_id = r.key',
    })} ORDER BY id`,
    [campaignId, sql.dialect.encodeKeys(adjusted.map(({ id }) => id))],
  );
  return groupBy(rows, ({ transaction_id }) => transaction_id);
}

export function toAdjustment(row: AdjustmentRow): AdjustmentRecord {
  return {
    id: row.id,
    externalId: row.external_id,
    kind: row.kind,
    amount: row.amount,
    reason: row.reason,
    entriesReversed: row.entries_reversed - row.granted,
    occurredAt: row.occurred_at,
    createdAt: row.created_at,
  };
}

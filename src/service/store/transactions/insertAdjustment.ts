import type { AdjustmentKind } from '../../../generated/types.js';
import { omit } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { toJson } from '../db/json.js';
import { insertRow, insertRows } from '../db/write.js';
import type { PromoItemLine } from '../statistics/zoneSums.js';
import type { AdjustmentRow } from './adjustmentRows.js';
import type { TransactionRow } from './rows.js';
import { adjustmentTable } from './tables.js';

/** What is done to a transaction. */
export interface NewAdjustment {
  readonly kind: AdjustmentKind;
  readonly amount: number;
  readonly entriesReversed: number;
  readonly now: number;
  readonly externalId?: string | undefined;
  readonly reason?: string | undefined;
  readonly occurredAt?: number | undefined;
  readonly returned?: readonly PromoItemLine[];
  readonly evaluation?: string | undefined;
  /** Entries that a claim gives to its participant. */
  readonly granted?: number;
}

/** Inserts what is done to a transaction; adjustments are never changed. */
export async function insertAdjustment(
  sql: Sql,
  campaignId: string,
  transaction: TransactionRow,
  adjustment: NewAdjustment,
): Promise<AdjustmentRow> {
  const row = adjustmentRow(transaction, adjustment);
  const { organization_id, participant } = transaction;
  await insertRow(sql, adjustmentTable, { campaign_id: campaignId, organization_id, participant, ...row });
  return row;
}

const ownColumns = omit(adjustmentTable.columns, 'campaign_id');

/** The same for many transactions by one statement. */
export async function insertAdjustments(
  sql: Sql,
  campaignId: string,
  adjusted: readonly { readonly row: TransactionRow; readonly adjustment: NewAdjustment }[],
): Promise<void> {
  if (adjusted.length === 0) return;
  const rows = adjusted.map(({ row, adjustment }) => ({
    ...adjustmentRow(row, adjustment),
    organization_id: row.organization_id,
    participant: row.participant,
  }));
  await insertRows(sql, adjustmentTable, { shared: { campaign_id: campaignId }, columns: ownColumns, rows });
}

function adjustmentRow(transaction: TransactionRow, adjustment: NewAdjustment): AdjustmentRow {
  const { returned = [], granted = 0, now } = adjustment;
  return {
    id: newId('adj_'),
    transaction_id: transaction.id,
    external_id: adjustment.externalId ?? null,
    kind: adjustment.kind,
    amount: adjustment.amount,
    reason: adjustment.reason ?? null,
    entries_reversed: adjustment.entriesReversed,
    granted,
    items: returned.length === 0 ? null : toJson(returned),
    rules_revision: adjustment.evaluation === undefined ? null : transaction.rules_revision,
    evaluation: adjustment.evaluation ?? null,
    occurred_at: adjustment.occurredAt ?? now,
    created_at: now,
  };
}

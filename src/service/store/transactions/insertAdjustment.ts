import type { AdjustmentKind } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { toJson } from '../db/json.js';
import { insertRow } from '../db/write.js';
import type { AdjustmentRow } from './adjustmentRows.js';
import type { PromoItemLine } from './items.js';
import type { TransactionRow } from './rows.js';
import { adjustmentTable } from './tables.js';

/** Inserts what is done to a transaction; adjustments are never changed. */
export async function insertAdjustment(
  sql: Sql,
  campaignId: string,
  transaction: TransactionRow,
  adjustment: {
    kind: AdjustmentKind;
    amount: number;
    entriesReversed: number;
    now: number;
    externalId?: string | undefined;
    reason?: string | undefined;
    occurredAt?: number | undefined;
    returned?: readonly PromoItemLine[];
    evaluation?: string | undefined;
    /** Entries that a claim gives to its participant. */
    granted?: number;
  },
): Promise<AdjustmentRow> {
  const { returned = [], granted = 0, now } = adjustment;
  const row: AdjustmentRow = {
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
  await insertRow(sql, adjustmentTable, {
    campaign_id: campaignId,
    organization_id: transaction.organization_id,
    participant: transaction.participant,
    ...row,
  });
  return row;
}

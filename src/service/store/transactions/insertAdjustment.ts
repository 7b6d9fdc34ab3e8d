import type { AdjustmentKind } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import type { AdjustmentRow, ReturnedLine, TransactionRow } from './rows.js';

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
    returned?: readonly ReturnedLine[];
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
    items: returned.length === 0 ? null : JSON.stringify(returned),
    rules_revision: adjustment.evaluation === undefined ? null : transaction.rules_revision,
    evaluation: adjustment.evaluation ?? null,
    occurred_at: adjustment.occurredAt ?? now,
    created_at: now,
  };
  const stored = { ...row, participant: transaction.participant };
  const names = Object.keys(stored);
  await sql.run(
    `INSERT INTO adjustments (campaign_id, organization_id, ${names.join(', ')})
    VALUES ($1, $2, ${names.map((_, index) => `$${index + 3}`).join(', ')})`,
    [campaignId, transaction.organization_id, ...Object.values(stored)],
  );
  return row;
}

import type { VoidKind } from '../../../generated/types.js';
import type { Access, Reference } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { appendDeltas } from '../statistics/appendDeltas.js';
import { removed } from '../statistics/delta.js';
import { findKnownAdjustment, lockForAdjustment } from './adjust.js';
import { countedTransaction, currentZoneSums, noLongerHeld } from './delta.js';
import { isDisputed, withDispute } from './heldReasons.js';
import { insertAdjustment } from './insertAdjustment.js';
import { applyRecomputation, recompute } from './recompute.js';
import type { TransactionRow } from './rows.js';
import type { VoidInput } from './types.js';

/**
 * Takes a transaction back as a whole, with all that it added to totals. The same void again has no effect. Gives the
 * id of the transaction. @throws transaction_not_found, transaction_voided, external_id_conflict
 */
export async function voidTransaction(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
  { externalId, kind, reason, occurredAt }: VoidInput,
  now: number,
): Promise<string> {
  const { row, adjustments, isMerchantWithdrawn } = await lockForAdjustment(
    sql,
    campaignId,
    access,
    reference,
  );
  const known =
    (await findKnownAdjustment(sql, campaignId, row, { externalId, kind })) ??
    (await findEarlierVoid(sql, campaignId, row, { kind, occurredAt }));
  if (known !== undefined) return known;
  // The operator rejected it, so there is nothing to take back, and its number is free.
  if (row.status === 'rejected') return row.id;
  if (row.status === 'voided') {
    if (adjustments.some((adjustment) => adjustment.kind === kind)) return row.id;
    throw new StoreProblem('transaction_voided');
  }
  const amount = row.total_amount - row.refunded_amount;
  await insertAdjustment(sql, campaignId, row, {
    externalId,
    kind,
    amount,
    reason,
    occurredAt,
    entriesReversed: row.entries,
    now,
  });
  await sql.run(
    `UPDATE transactions SET status = 'voided', qualified = 0, entries = 0, superseded = $3, held_reasons = $5,
      updated_at = $4
    WHERE campaign_id = $1 AND id = $2`,
    [
      ...[campaignId, row.id, kind === 'void' || isDisputed(row.held_reasons) ? row.id : ''],
      ...[now, disputeOf(row, kind)],
    ],
  );
  if (row.status === 'held') {
    appendDeltas(sql, campaignId, [noLongerHeld(row, isMerchantWithdrawn)]);
    return row.id;
  }
  const recomputation = await recompute(sql, campaignId, row, 0, now);
  const zones = currentZoneSums(row, adjustments);
  appendDeltas(sql, campaignId, [
    removed(countedTransaction(row, recomputation.own.effective.rules, zones)),
    ...(await applyRecomputation(sql, campaignId, recomputation, now)),
  ]);
  return row.id;
}

/** A cancelled document remains in dispute; one whose number may be issued again becomes an earlier version. */
function disputeOf({ held_reasons }: TransactionRow, kind: VoidKind): string | null {
  return kind === 'cancel' && isDisputed(held_reasons) ? withDispute(null) : null;
}

/**
 * The earlier version of this document that was voided with the same kind at the same time. A void that several programs
 * read from the same message is one: it must not void what was issued under the number since.
 */
async function findEarlierVoid(
  sql: Sql,
  campaignId: string,
  row: TransactionRow,
  { kind, occurredAt }: { kind: string; occurredAt: number | undefined },
): Promise<string | undefined> {
  if (occurredAt === undefined || row.status === 'voided') return undefined;
  const [earlier] = await sql.all<{ id: string }>(
    `SELECT t.id FROM transactions t
    JOIN adjustments a ON a.campaign_id = t.campaign_id AND a.transaction_id = t.id
    WHERE t.campaign_id = $1 AND t.natural_key = $2 AND t.superseded <> '' AND t.organization_id = $3
      AND a.kind = $4 AND a.occurred_at = $5`,
    [campaignId, row.natural_key, row.organization_id, kind, occurredAt],
  );
  return earlier?.id;
}

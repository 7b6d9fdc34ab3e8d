import type { Access, Reference } from '../db/access.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { appendDeltas } from '../statistics/appendDeltas.js';
import { added, removed } from '../statistics/delta.js';
import { findKnownAdjustment, lockForAdjustment } from './adjust.js';
import { countedTransaction, currentZoneSums } from './delta.js';
import { insertAdjustment } from './insertAdjustment.js';
import { applyRecomputation, recompute } from './recompute.js';
import { findReturned } from './returnedItems.js';
import type { RefundInput } from './types.js';

/**
 * Takes a part or all of a transaction's amount back. What remains is evaluated again, by the rules of its first
 * evaluation. A refund that is known by its externalId has no effect. Gives the id of the transaction.
 * @throws transaction_not_found, transaction_voided, refund_exceeds_total, external_id_conflict, promo_item_not_found
 */
export async function refundTransaction(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
  input: RefundInput,
  now: number,
): Promise<string> {
  const { row, adjustments } = await lockForAdjustment(sql, campaignId, access, reference);
  const { externalId, amount } = input;
  const known = await findKnownAdjustment(sql, campaignId, row, { externalId, kind: 'refund', amount });
  if (known !== undefined) return known;
  if (row.status === 'voided') throw new StoreProblem('transaction_voided');
  if (row.status === 'rejected') throw new StoreProblem('state_conflict');
  const remaining = row.total_amount - row.refunded_amount - amount;
  if (remaining < 0) throw new StoreProblem('refund_exceeds_total', '/amount');
  const returned = await findReturned(sql, campaignId, access, {
    row,
    adjustments,
    input,
    all: remaining === 0,
  });

  // A held transaction has no evaluation and is in no total yet.
  const isHeld = row.status === 'held';
  const recomputation = isHeld ? null : await recompute(sql, campaignId, row, remaining, now);
  const { entries } = recomputation === null ? row : recomputation.own;
  const qualified = recomputation === null ? row.qualified === 1 : recomputation.own.qualified;
  const adjustment = await insertAdjustment(sql, campaignId, row, {
    ...input,
    kind: 'refund',
    entriesReversed: row.entries - entries,
    returned,
    evaluation: recomputation?.own.evaluation,
    now,
  });
  await sql.run(
    `UPDATE transactions SET status = $3, qualified = $4, entries = $5, refunded_amount = refunded_amount + $6,
      updated_at = $7 WHERE campaign_id = $1 AND id = $2`,
    [campaignId, row.id, isHeld ? 'held' : 'adjusted', qualified ? 1 : 0, entries, amount, now],
  );
  if (recomputation === null) return row.id;
  const before = countedTransaction(
    row,
    recomputation.own.effective.rules,
    currentZoneSums(row, adjustments),
  );
  const after = {
    ...before,
    amount: remaining,
    qualified,
    entries,
    zones: currentZoneSums(row, [...adjustments, adjustment]),
  };
  appendDeltas(sql, campaignId, [
    removed(before),
    added(after),
    ...(await applyRecomputation(sql, campaignId, recomputation, now)),
  ]);
  return row.id;
}

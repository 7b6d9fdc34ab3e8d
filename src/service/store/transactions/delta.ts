import type { Rules } from '../../../campaign/rules.js';
import { type CountedTransaction, type Delta, heldDelta } from '../statistics/delta.js';
import { type ZoneSum, zoneSums } from '../statistics/zoneSums.js';
import type { AdjustmentRow } from './adjustmentRows.js';
import { awaitsApproval, isDisputed, isInReview } from './heldReasons.js';
import { returnedLines, storedItems, zoneLines } from './items.js';
import type { TransactionRow } from './rows.js';

/** A stored transaction, neither held nor voided, as totals count it. `rules` are those by which it was judged. */
export function countedTransaction(
  row: TransactionRow,
  rules: Rules,
  zones: readonly ZoneSum[],
): CountedTransaction {
  return {
    ...originOf(row),
    receivedAt: row.created_at,
    claimedAt: row.claimed_at,
    amount: row.total_amount - row.refunded_amount,
    qualified: row.qualified === 1,
    entries: row.entries,
    zones,
    rules,
  };
}

/** A stored transaction that ceases to be held, or to be reviewed by the operator. */
export function heldTransactionDelta(row: TransactionRow, held: number, inReview: number): Delta {
  return heldDelta(originOf(row), held, inReview);
}

function originOf(row: TransactionRow) {
  return {
    organizationId: row.organization_id,
    merchantId: row.merchant_id,
    channel: row.channel,
    documentType: row.document_type,
    industry: row.industry,
    district: row.district,
    region: row.region,
    activityId: row.activity_id,
    category: row.category,
    occurredAt: row.occurred_at,
    participant: row.participant,
  };
}

/** What a transaction sold by zone, less what was returned. */
export function currentZoneSums(row: TransactionRow, adjustments: readonly AdjustmentRow[]): ZoneSum[] {
  return zoneSums(zoneLines(storedItems(row.items)), returnedLines(adjustments));
}

/** What counters of held transactions gain with one that stands for its document now. */
export function heldAgain(row: TransactionRow, isMerchantWithdrawn: boolean): Delta {
  const { held, inReview } = noLongerHeld(row, isMerchantWithdrawn);
  return heldTransactionDelta(row, -held, -inReview);
}

/** What counters of held transactions lose with one that is released, voided or rejected. */
export function noLongerHeld(row: TransactionRow, isMerchantWithdrawn = false): Delta {
  if (isDisputed(row.held_reasons)) return heldTransactionDelta(row, 0, 0);
  // Withdrawal took all that waited for the approval of the merchant out of the counts.
  const counted = isMerchantWithdrawn && awaitsApproval(row.held_reasons) ? 0 : -1;
  return heldTransactionDelta(row, counted, isInReview(row.held_reasons) ? counted : 0);
}

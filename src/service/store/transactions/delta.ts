import { factsInEvaluation } from '../../../campaign/evaluation.js';
import type { Facts } from '../../../campaign/facts.js';
import type { Delta } from '../statistics/delta.js';
import { type ZoneSum, zoneSums } from '../statistics/zoneSums.js';
import { type AdjustmentRow, returnedLines, storedItems, type TransactionRow, zoneLines } from './rows.js';

/** What a stored sale is counted by, and no figures yet. */
export function emptyDelta(row: TransactionRow): Delta {
  return {
    organizationId: row.organization_id,
    merchantId: row.merchant_id,
    channel: row.channel,
    documentType: row.document_type,
    industry: row.industry,
    district: row.district,
    region: row.region,
    activityId: row.activity_id,
    occurredAt: row.occurred_at,
    participant: row.participant,
    documents: 0,
    qualified: 0,
    amount: 0,
    entries: 0,
    held: 0,
    zones: [],
    orders: 0,
  };
}

/** What a stored sale is judged by, without its participant's account; `amount` is what is left of it. */
export function factsOf(row: TransactionRow, amount: number): Facts {
  const seen = row.evaluation === null ? null : factsInEvaluation(row.evaluation);
  return {
    amount,
    occurredAt: row.occurred_at,
    registeredAt: row.claimed_at ?? seen?.registeredAt ?? row.occurred_at,
    channel: row.channel,
    documentType: row.document_type,
    industry: row.industry,
    hasBuyerUbn: row.buyer_ubn !== null,
    region: row.region,
    category: row.category,
    factor: seen?.factor ?? 1,
    account: null,
  };
}

/** What stays sold in the zones after its adjustments. */
export function currentZoneSums(row: TransactionRow, adjustments: readonly AdjustmentRow[]): ZoneSum[] {
  return zoneSums(zoneLines(storedItems(row.items)), returnedLines(adjustments));
}

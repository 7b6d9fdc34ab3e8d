import type { Delta } from '../statistics/delta.js';
import { type ZoneSum, zoneSums } from '../statistics/zoneSums.js';
import type { AdjustmentRow } from './adjustmentRows.js';
import { returnedLines, storedItems, zoneLines } from './items.js';
import type { TransactionRow } from './rows.js';

/** By what a stored transaction is counted, with nothing added to totals yet. */
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

/** What a transaction sold by zone, less what was returned. */
export function currentZoneSums(row: TransactionRow, adjustments: readonly AdjustmentRow[]): ZoneSum[] {
  return zoneSums(zoneLines(storedItems(row.items)), returnedLines(adjustments));
}

import { invoicePeriod } from '../../../einvoice/calendar.js';
import { listColumns, omit, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { type AdjustmentRow, loadAdjustments, toAdjustment } from './adjustmentRows.js';
import { isDisputedIn, splitReasons } from './heldReasons.js';
import { storedItems } from './items.js';
import { transactionTable } from './tables.js';
import type { TransactionRecord } from './types.js';

const columns = omit(transactionTable.columns, 'campaign_id', 'superseded', 'random_code', 'granted');

export interface TransactionRow extends Row<typeof columns> {
  readonly merchant_external_id: string;
  readonly pushed_by_operator: string | null;
}

// The name of the merchant is looked up row by row: as a join, a planner may read all merchants for each transaction.
export const selectTransactions = `SELECT ${listColumns(columns, 't')},
    (SELECT m.external_id FROM merchants m WHERE m.id = t.merchant_id) AS merchant_external_id,
    (SELECT o.organization_id FROM operator_transactions o
      WHERE o.campaign_id = t.campaign_id AND o.transaction_id = t.id) AS pushed_by_operator
  FROM transactions t`;

/** Records of transactions, with their adjustments and versions. */
export async function toTransactions(
  sql: Sql,
  campaignId: string,
  rows: readonly TransactionRow[],
): Promise<TransactionRecord[]> {
  const adjustments = await loadAdjustments(sql, campaignId, rows);
  const earlier = await loadSuperseded(sql, campaignId, rows);
  return rows.map((row) => {
    const before = earlier.filter(({ natural_key, id }) => natural_key === row.natural_key && id < row.id);
    return toTransaction(row, adjustments.get(row.id) ?? [], 1 + before.length);
  });
}

/** Earlier versions of these documents, which were voided so that their number may be issued again. There are few. */
async function loadSuperseded(
  sql: Sql,
  campaignId: string,
  rows: readonly TransactionRow[],
): Promise<{ id: string; natural_key: string }[]> {
  if (rows.length === 0) return [];
  return sql.all(
    sql.dialect.lookUp('$2', {
      select: 't.id, t.natural_key',
      from: 'transactions t',
      where: `t.campaign_id = $1 AND t.natural_key = r.key AND t.superseded <> '' AND NOT ${isDisputedIn('t')}`,
    }),
    [campaignId, sql.dialect.encodeKeys([...new Set(rows.map(({ natural_key }) => natural_key))])],
  );
}

function toTransaction(
  row: TransactionRow,
  adjustments: readonly AdjustmentRow[],
  version: number,
): TransactionRecord {
  return {
    id: row.id,
    organizationId: row.organization_id,
    externalId: row.external_id,
    merchantId: row.merchant_id,
    merchantExternalId: row.merchant_external_id,
    channel: row.channel,
    occurredAt: row.occurred_at,
    totalAmount: row.total_amount,
    netAmount:
      row.status === 'voided' || row.status === 'rejected' ? 0 : row.total_amount - row.refunded_amount,
    document: toDocument(row),
    claimed: row.participant !== null,
    district: row.district,
    region: row.region,
    activityId: row.activity_id,
    category: row.category,
    items: storedItems(row.items).map(({ zone: _, ...item }) => item),
    status: row.status,
    heldReasons: row.status === 'held' ? splitReasons(row.held_reasons) : [],
    qualified: row.qualified === 1,
    entries: row.entries,
    pushedByOperator: row.pushed_by_operator,
    version,
    adjustments: adjustments.map(toAdjustment),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toDocument(row: TransactionRow): TransactionRecord['document'] {
  const { document_number: number, document_date: date } = row;
  if (row.terminal_id !== null) return { type: 'receipt', terminalId: row.terminal_id, number };
  const { seller_ubn: sellerUbn, buyer_ubn: buyerUbn } = row;
  return { type: 'einvoice', number, date, period: invoicePeriod(date), sellerUbn, buyerUbn };
}

import { invoicePeriod } from '../../../einvoice/calendar.js';
import type { AdjustmentKind, Channel, SaleCategory, TransactionStatus } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import type { ZoneLine } from '../statistics/zoneSums.js';
import type { AdjustmentRecord, TransactionItem, TransactionRecord } from './types.js';

export interface TransactionRow {
  readonly id: string;
  readonly organization_id: string;
  readonly external_id: string;
  readonly merchant_id: string;
  readonly merchant_external_id: string;
  readonly channel: string;
  readonly occurred_at: number;
  readonly total_amount: number;
  readonly refunded_amount: number;
  readonly document_type: string;
  readonly document_number: string;
  readonly document_date: string;
  readonly terminal_id: string | null;
  readonly seller_ubn: string | null;
  readonly buyer_ubn: string | null;
  readonly participant: string | null;
  readonly district: string | null;
  readonly region: string | null;
  readonly industry: string;
  readonly activity_id: string | null;
  readonly category: string | null;
  readonly items: string | null;
  readonly status: string;
  readonly qualified: number;
  readonly entries: number;
  readonly natural_key: string;
  readonly rules_revision: number | null;
  readonly evaluation: string | null;
  /** When a participant claimed it; null where it came with one. */
  readonly claimed_at: number | null;
  readonly created_at: number;
  readonly updated_at: number;
}

// The name of the merchant is looked up row by row: as a join, a planner may read all merchants for each transaction.
export const selectTransactions = `SELECT t.id, t.organization_id, t.external_id, t.merchant_id,
    (SELECT m.external_id FROM merchants m WHERE m.id = t.merchant_id) AS merchant_external_id,
    t.channel, t.occurred_at, t.total_amount, t.refunded_amount, t.natural_key, t.document_type,
    t.document_number, t.document_date, t.terminal_id, t.seller_ubn, t.buyer_ubn, t.participant, t.district,
    t.region, t.industry, t.activity_id, t.category, t.items, t.status, t.qualified, t.entries, t.rules_revision,
    t.evaluation, t.claimed_at, t.created_at, t.updated_at
  FROM transactions t`;

export interface AdjustmentRow {
  readonly id: string;
  readonly transaction_id: string;
  readonly external_id: string | null;
  readonly kind: string;
  readonly amount: number;
  readonly reason: string | null;
  readonly entries_reversed: number;
  /** Entries that a claim gave to its participant. */
  readonly granted: number;
  readonly items: string | null;
  readonly rules_revision: number | null;
  readonly evaluation: string | null;
  readonly occurred_at: number;
  readonly created_at: number;
}

/** Adjustments of the transactions that have any, oldest first, by transaction. */
export async function loadAdjustments(
  sql: Sql,
  campaignId: string,
  transactions: readonly Pick<TransactionRow, 'id' | 'status' | 'refunded_amount' | 'claimed_at'>[],
): Promise<ReadonlyMap<string, readonly AdjustmentRow[]>> {
  const adjusted = transactions.filter(
    ({ refunded_amount, status, claimed_at }) =>
      refunded_amount > 0 || status === 'voided' || status === 'adjusted' || claimed_at !== null,
  );
  const byTransaction = new Map<string, AdjustmentRow[]>();
  if (adjusted.length === 0) return byTransaction;
  const rows = await sql.all<AdjustmentRow>(
    `${sql.dialect.lookUp('$2', {
      select: `a.id, a.transaction_id, a.external_id, a.kind, a.amount, a.reason, a.entries_reversed, a.granted, a.items,
        a.rules_revision, a.evaluation, a.occurred_at, a.created_at`,
      from: 'adjustments a',
      where: 'a.campaign_id = $1 AND a.transaction_id = r.key',
    })} ORDER BY id`,
    [campaignId, sql.dialect.encodeKeys(adjusted.map(({ id }) => id))],
  );
  for (const row of rows) {
    const list = byTransaction.get(row.transaction_id);
    if (list === undefined) byTransaction.set(row.transaction_id, [row]);
    else list.push(row);
  }
  return byTransaction;
}

/** Items as they are stored: a promo item by its id, with its zone at the time of the transaction. */
export interface StoredItem extends TransactionItem {
  readonly zone?: string;
}

/** What was returned, as an adjustment stores it. */
export interface ReturnedLine extends ZoneLine {
  readonly promoItemId: string;
}

export function storedItems(items: string | null): StoredItem[] {
  return items === null ? [] : (JSON.parse(items) as StoredItem[]);
}

/** The lines of a transaction that count in a zone. */
export function zoneLines(items: readonly StoredItem[]): ReturnedLine[] {
  return items.flatMap(({ promoItemId, zone, quantity, amount }) =>
    promoItemId === undefined || zone === undefined ? [] : [{ promoItemId, zone, quantity, amount }],
  );
}

export function returnedLines(adjustments: readonly AdjustmentRow[]): ReturnedLine[] {
  return adjustments.flatMap(({ items }) => (items === null ? [] : (JSON.parse(items) as ReturnedLine[])));
}

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
      where: "t.campaign_id = $1 AND t.natural_key = r.key AND t.superseded <> ''",
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
    channel: row.channel as Channel,
    occurredAt: row.occurred_at,
    totalAmount: row.total_amount,
    netAmount: row.status === 'voided' ? 0 : row.total_amount - row.refunded_amount,
    document: toDocument(row),
    claimed: row.participant !== null,
    district: row.district,
    region: row.region,
    activityId: row.activity_id,
    category: row.category as SaleCategory | null,
    items: storedItems(row.items).map(({ zone: _, ...item }) => item),
    status: row.status as TransactionStatus,
    qualified: row.qualified === 1,
    entries: row.entries,
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

function toAdjustment(row: AdjustmentRow): AdjustmentRecord {
  return {
    id: row.id,
    externalId: row.external_id,
    kind: row.kind as AdjustmentKind,
    amount: row.amount,
    reason: row.reason,
    entriesReversed: row.entries_reversed - row.granted,
    occurredAt: row.occurred_at,
    createdAt: row.created_at,
  };
}

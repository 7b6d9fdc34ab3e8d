import { eInvoiceKeyOf, keysOfNumber } from '../../campaign/naturalKey.js';
import type { Sql } from './database.js';
import { externalIdOf, found, readPage, Where, whereReferenced, whereVisible } from './rows.js';
import { loadAdjustments, type SaleRow, selectSales, toSale } from './saleRows.js';
import type { Access, Page, PageRequest, Reference } from './types/common.js';
import type { TransactionFilter, TransactionRecord } from './types/transactions.js';

const E_INVOICE = /^einvoice:([0-9]{5})([A-Z]{2}[0-9]{8})$/;

/**
 * The sale that a reference names, by id, externalId or e-invoice; of several versions the one that stands, or the
 * latest.
 * @throws transaction_not_found
 */
export async function findSale(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
): Promise<SaleRow> {
  const where = new Where().equal('t.campaign_id', campaignId);
  const [, period, number] = E_INVOICE.exec(reference) ?? [];
  if (period !== undefined && number !== undefined) {
    whereVisible(where, 't', access, undefined).equal('t.natural_key', eInvoiceKeyOf(number, period));
  } else whereReferenced(where, 't', access, reference);
  if (period === undefined && externalIdOf(reference) === undefined) {
    const [row] = await sql.all<SaleRow>(`${selectSales} WHERE ${where}`, where.parameters);
    return found(row, 'transaction_not_found');
  }
  // One index holds what stands, another what was superseded.
  const [row] = await sql.all<SaleRow & { superseded: number }>(
    `SELECT * FROM (
      SELECT s.*, 0 AS superseded FROM (${selectSales} WHERE ${where} AND t.superseded = 0) AS s
      UNION ALL
      SELECT s.*, 1 AS superseded FROM (${selectSales} WHERE ${where} AND t.superseded = 1) AS s
    ) AS versions ORDER BY superseded, id DESC LIMIT 1`,
    where.parameters,
  );
  return found(row, 'transaction_not_found');
}

export async function readSale(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
): Promise<TransactionRecord> {
  const row = await findSale(sql, campaignId, access, reference);
  return toSale(row, (await loadAdjustments(sql, campaignId, [row])).get(row.id));
}

export async function listSales(
  sql: Sql,
  campaignId: string,
  access: Access,
  filter: TransactionFilter,
  page: PageRequest,
): Promise<Page<TransactionRecord>> {
  const where = new Where().equal('t.campaign_id', campaignId);
  whereVisible(where, 't', access, filter.organizationId)
    .equal('t.status', filter.status)
    .equal('t.channel', filter.channel);
  const merchantExternalId = filter.merchantId === undefined ? undefined : externalIdOf(filter.merchantId);
  if (merchantExternalId === undefined) where.equal('t.merchant_id', filter.merchantId);
  else {
    where.and(
      't.merchant_id = (SELECT id FROM merchants WHERE campaign_id = ? AND organization_id = ? AND external_id = ?)',
      campaignId,
      access.organizationId,
      merchantExternalId,
    );
  }
  if (filter.externalId !== undefined) {
    where.and(either('t.external_id = ?'), filter.externalId, filter.externalId);
  }
  if (filter.documentNumber !== undefined) {
    const invoice = keysOfNumber('einvoice', filter.documentNumber);
    const receipt = keysOfNumber('receipt', filter.documentNumber);
    const bounds = [invoice.from, invoice.to, receipt.from, receipt.to];
    const ofNumber = '(t.natural_key >= ? AND t.natural_key < ? OR t.natural_key >= ? AND t.natural_key < ?)';
    where.and(either(ofNumber), ...bounds, ...bounds);
  }
  if (filter.occurredFrom !== undefined) where.and('t.occurred_at >= ?', filter.occurredFrom);
  if (filter.occurredTo !== undefined) where.and('t.occurred_at < ?', filter.occurredTo);
  return readPage<SaleRow, TransactionRecord>(
    sql,
    { select: selectSales, where, id: 't.id' },
    page,
    async (rows) => {
      const adjustments = await loadAdjustments(sql, campaignId, rows);
      return rows.map((row) => toSale(row, adjustments.get(row.id)));
    },
  );
}

/** Keys are indexed for what stands and for what was superseded, each by itself. */
function either(condition: string): string {
  return `(t.superseded = 0 AND ${condition} OR t.superseded = 1 AND ${condition})`;
}

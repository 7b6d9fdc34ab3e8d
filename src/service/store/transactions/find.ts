import { eInvoiceKeyOf, keysOfNumber } from '../../../campaign/naturalKey.js';
import type { Access, Page, PageRequest, Reference } from '../db/access.js';
import type { Sql } from '../db/database.js';
import {
  externalIdOf,
  idsOfExternalId,
  orThrow,
  readPage,
  Where,
  whereListed,
  whereReferenced,
  whereVisible,
} from '../db/query.js';
import { merchantIdOf } from '../merchants/rows.js';
import { whereHeldBecause } from './heldReasons.js';
import { selectTransactions, type TransactionRow, toTransactions } from './rows.js';
import type { TransactionFilter, TransactionRecord } from './types.js';

const E_INVOICE = /^einvoice:([0-9]{5})([A-Z]{2}[0-9]{8})$/;

/**
 * The transaction that a reference names, by id, externalId or e-invoice; of several versions the current one, or else
 * the latest.
 * @throws transaction_not_found
 */
export async function findTransaction(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
): Promise<TransactionRow> {
  const where = new Where().equal('t.campaign_id', campaignId);
  const [, period, number] = E_INVOICE.exec(reference) ?? [];
  if (period !== undefined && number !== undefined) {
    whereVisible(where, 't', access, undefined).equal('t.natural_key', eInvoiceKeyOf(number, period));
  } else whereReferenced(where, 't', access, reference);
  if (period === undefined && externalIdOf(reference) === undefined) {
    const [row] = await sql.all<TransactionRow>(`${selectTransactions} WHERE ${where}`, where.parameters);
    return orThrow(row, 'transaction_not_found');
  }
  const [row] = await sql.all<TransactionRow>(
    `${selectTransactions} WHERE ${where} ORDER BY CASE t.superseded WHEN '' THEN 0 ELSE 1 END, t.id DESC LIMIT 1`,
    where.parameters,
  );
  return orThrow(row, 'transaction_not_found');
}

export async function readTransaction(
  sql: Sql,
  campaignId: string,
  access: Access,
  reference: Reference,
): Promise<TransactionRecord> {
  const row = await findTransaction(sql, campaignId, access, reference);
  const [transaction] = await toTransactions(sql, campaignId, [row]);
  return orThrow(transaction, 'transaction_not_found');
}

export async function listTransactions(
  sql: Sql,
  campaignId: string,
  access: Access,
  filter: TransactionFilter,
  page: PageRequest,
): Promise<Page<TransactionRecord>> {
  const merchantId = await merchantIdOf(sql, campaignId, access, filter.merchantId);
  if (merchantId === null) return { items: [], next: null };
  const { externalId, documentNumber, status } = filter;
  const rare =
    status === 'held' || status === 'adjusted' || status === 'voided' || filter.heldReason !== undefined;
  const isRejected = status === 'rejected';
  const narrow = externalId !== undefined || documentNumber !== undefined || rare || isRejected;
  const where = whereListed(
    't',
    campaignId,
    access,
    { ...filter, merchantId },
    { partitioned: sql.dialect.engine === 'postgres', ...(narrow ? { anchor: 'campaign_id' } : {}) },
  )
    .equal('t.status', status)
    .equal('t.channel', filter.channel);
  const among = (ids: readonly string[]) =>
    where.and(sql.dialect.among('t.id', where.placeholder(sql.dialect.encodeKeys(ids))));
  if (externalId !== undefined) among(await idsOfExternalId(sql, 'transactions', campaignId, externalId));
  if (documentNumber !== undefined) among(await idsOfNumber(sql, campaignId, documentNumber));
  if (rare) where.and(RARE_STATUS);
  if (isRejected) where.and(IS_SUPERSEDED);
  if (filter.heldReason !== undefined) whereHeldBecause(where, 't', filter.heldReason);
  if (filter.occurredFrom !== undefined) where.and('t.occurred_at >= ?', filter.occurredFrom);
  if (filter.occurredTo !== undefined) where.and('t.occurred_at < ?', filter.occurredTo);
  return readPage<TransactionRow, TransactionRecord>(
    sql,
    { select: selectTransactions, where, id: 't.id' },
    page,
    (rows) => toTransactions(sql, campaignId, rows),
  );
}

/** The condition of the partial index on status: without it no planner knows that it may use the index. */
const RARE_STATUS = "t.status IN ('held', 'adjusted', 'voided')";

/** That of the partial index on superseded transactions, which has those that were rejected. */
const IS_SUPERSEDED = "t.superseded <> ''";

async function idsOfNumber(sql: Sql, campaignId: string, number: string): Promise<string[]> {
  const invoice = keysOfNumber('einvoice', number);
  const receipt = keysOfNumber('receipt', number);
  const rows = await sql.all<{ id: string }>(
    `SELECT id FROM transactions WHERE campaign_id = $1 AND natural_key >= $2 AND natural_key < $3
    UNION ALL SELECT id FROM transactions WHERE campaign_id = $1 AND natural_key >= $4 AND natural_key < $5`,
    [campaignId, invoice.from, invoice.to, receipt.from, receipt.to],
  );
  return rows.map(({ id }) => id);
}

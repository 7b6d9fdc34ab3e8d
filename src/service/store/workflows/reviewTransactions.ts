import { loadCampaign } from '../campaigns/index.js';
import type { Access } from '../db/access.js';
import { omit } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { whereListed } from '../db/query.js';
import { insertRows } from '../db/write.js';
import { lockMerchants } from '../merchants/tree.js';
import type { MerchantRecord } from '../merchants/types.js';
import { appendDeltas } from '../statistics/appendDeltas.js';
import { heldTransactionDelta, noLongerHeld } from '../transactions/delta.js';
import {
  AWAITS_APPROVAL,
  awaitsApproval,
  isDisputed,
  isInReview,
  whereHeldBecause,
} from '../transactions/heldReasons.js';
import { selectTransactions, type TransactionRow } from '../transactions/rows.js';
import { adjustmentTable } from '../transactions/tables.js';
import type {
  ReviewedTransaction,
  ReviewedTransactionFilter,
  TransactionReview,
  TransactionStore,
} from '../transactions/types.js';
import { releaseTransactions } from './releaseTransactions.js';

/** The most transactions of one call. */
const SLICE = 1_000;

/** Decides about transactions that are held for the operator, in one database transaction and a few statements. */
export function reviewTransactions({ clock, write }: Context): TransactionStore['review'] {
  return (campaignId, input) =>
    write(async (sql) => {
      const now = clock();
      const campaign = await loadCampaign(sql, campaignId, now);
      const { ids, next } = await idsOf(sql, campaignId, input);
      const { merchants, rows } = await lockHeld(sql, campaignId, ids);
      // Where another organization's transaction stands for the document, its conflict decides.
      const due = rows.filter(
        ({ status, held_reasons }) =>
          status === 'held' && isInReview(held_reasons) && !isDisputed(held_reasons),
      );
      if (input.action === 'reject') await reject(sql, campaignId, merchants, due, input.reason ?? null, now);
      else {
        const waiting = due.filter(({ held_reasons }) => awaitsApproval(held_reasons));
        await holdForMerchant(sql, campaignId, merchants, waiting, now);
        const released = due.filter(({ held_reasons }) => !awaitsApproval(held_reasons));
        if (released.length > 0) await releaseTransactions(sql, campaign, merchants, released, now);
      }
      return { results: await resultsOf(sql, campaignId, ids, new Set(due.map(({ id }) => id))), next };
    });
}

async function idsOf(
  sql: Sql,
  campaignId: string,
  { transactions, after }: TransactionReview,
): Promise<{ ids: readonly string[]; next: string | null }> {
  if (isList(transactions)) return { ids: transactions, next: null };
  const where = whereSelected(sql, campaignId, transactions);
  if (after !== undefined) where.and('t.id > ?', after);
  const limit = where.placeholder(SLICE + 1);
  const rows = await sql.all<{ id: string }>(
    `SELECT t.id FROM transactions t WHERE ${where}
    ORDER BY t.id LIMIT CAST(${limit} AS ${sql.dialect.types.integer})`,
    where.parameters,
  );
  const ids = rows.slice(0, SLICE).map(({ id }) => id);
  return { ids, next: rows.length > SLICE ? (ids.at(-1) ?? null) : null };
}

const isList = (transactions: TransactionReview['transactions']): transactions is readonly string[] =>
  Array.isArray(transactions);

/** Rows of all organizations. */
const EVERYONE: Access = { organizationId: '', all: true };

function whereSelected(sql: Sql, campaignId: string, filter: ReviewedTransactionFilter) {
  const partitioned = sql.dialect.engine === 'postgres';
  const where = whereListed('t', campaignId, EVERYONE, filter, { partitioned, anchor: 'campaign_id' })
    .equal('t.status', 'held')
    .and("t.status IN ('held', 'adjusted', 'voided')")
    .and('t.held_reasons <> ?', AWAITS_APPROVAL)
    .and("t.superseded = ''")
    .equal('t.channel', filter.channel);
  if (filter.heldReason !== undefined) whereHeldBecause(where, 't', filter.heldReason);
  if (filter.occurredFrom !== undefined) where.and('t.occurred_at >= ?', filter.occurredFrom);
  if (filter.occurredTo !== undefined) where.and('t.occurred_at < ?', filter.occurredTo);
  return where;
}

/**
 * Locks the merchants of these transactions, and reads both. Whatever changes a transaction locks its merchant first, so
 * what is read stays until the end of the database transaction.
 */
async function lockHeld(
  sql: Sql,
  campaignId: string,
  ids: readonly string[],
): Promise<{ merchants: ReadonlyMap<string, MerchantRecord>; rows: readonly TransactionRow[] }> {
  const parameters = [campaignId, sql.dialect.encodeKeys(ids)];
  const among = sql.dialect.among('t.id', '$2');
  const found = await sql.all<{ merchant_id: string }>(
    `SELECT DISTINCT t.merchant_id FROM transactions t WHERE t.campaign_id = $1 AND ${among}`,
    parameters,
  );
  const merchants = await lockMerchants(
    sql,
    campaignId,
    found.map(({ merchant_id }) => merchant_id),
  );
  const rows = await sql.all<TransactionRow>(
    `${selectTransactions} WHERE t.campaign_id = $1 AND ${among} ORDER BY t.id`,
    parameters,
  );
  return { merchants, rows };
}

/** What the operator has released waits on where its merchant is not approved yet. */
async function holdForMerchant(
  sql: Sql,
  campaignId: string,
  merchants: ReadonlyMap<string, MerchantRecord>,
  rows: readonly TransactionRow[],
  now: number,
): Promise<void> {
  if (rows.length === 0) return;
  await sql.run(
    `UPDATE transactions SET held_reasons = '${AWAITS_APPROVAL}', updated_at = $3
    WHERE campaign_id = $1 AND ${sql.dialect.among('id', '$2')}`,
    [campaignId, sql.dialect.encodeKeys(rows.map(({ id }) => id)), now],
  );
  const isWithdrawn = ({ merchant_id }: TransactionRow) => merchants.get(merchant_id)?.status === 'withdrawn';
  const deltas = rows.map((row) => heldTransactionDelta(row, 0, isWithdrawn(row) ? 0 : -1));
  appendDeltas(sql, campaignId, deltas);
}

const adjustmentColumns = omit(adjustmentTable.columns, 'campaign_id');

/** A rejected transaction counts nowhere, says why in an adjustment, and leaves its document free to be pushed again. */
async function reject(
  sql: Sql,
  campaignId: string,
  merchants: ReadonlyMap<string, MerchantRecord>,
  rows: readonly TransactionRow[],
  reason: string | null,
  now: number,
): Promise<void> {
  if (rows.length === 0) return;
  await insertRows(sql, adjustmentTable, {
    shared: { campaign_id: campaignId },
    columns: adjustmentColumns,
    rows: rows.map((row) => ({
      ...{ id: newId('adj_'), transaction_id: row.id, organization_id: row.organization_id },
      ...{ kind: 'rejection' as const, amount: row.total_amount - row.refunded_amount, reason },
      ...{ entries_reversed: 0, granted: 0, participant: row.participant },
      ...{ occurred_at: now, created_at: now },
    })),
  });
  await sql.run(
    `UPDATE transactions SET status = 'rejected', superseded = id, held_reasons = NULL, updated_at = $3
    WHERE campaign_id = $1 AND ${sql.dialect.among('id', '$2')}`,
    [campaignId, sql.dialect.encodeKeys(rows.map(({ id }) => id)), now],
  );
  const isWithdrawn = ({ merchant_id }: TransactionRow) => merchants.get(merchant_id)?.status === 'withdrawn';
  appendDeltas(
    sql,
    campaignId,
    rows.map((row) => noLongerHeld(row, isWithdrawn(row))),
  );
}

async function resultsOf(
  sql: Sql,
  campaignId: string,
  ids: readonly string[],
  decided: ReadonlySet<string>,
): Promise<ReviewedTransaction[]> {
  const rows = await sql.all<Pick<TransactionRow, 'id' | 'status' | 'entries'>>(
    `SELECT t.id, t.status, t.entries FROM transactions t
    WHERE t.campaign_id = $1 AND ${sql.dialect.among('t.id', '$2')}`,
    [campaignId, sql.dialect.encodeKeys(ids)],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = found.get(id);
    if (row === undefined) return notFound(id);
    const problem = decided.has(id) ? null : new StoreProblem('state_conflict');
    return { transactionId: id, status: row.status, entries: row.entries, problem };
  });
}

const notFound = (transactionId: string): ReviewedTransaction => ({
  transactionId,
  status: null,
  entries: null,
  problem: new StoreProblem('transaction_not_found'),
});

import type { Sql } from '../db/database.js';
import { selectTransactions, type TransactionRow } from './rows.js';

/**
 * Locks a transaction until the end of the database transaction. Its merchant and its account are locked before it.
 */
export async function lockTransaction(sql: Sql, campaignId: string, id: string): Promise<TransactionRow> {
  const parameters = [campaignId, id];
  await sql.all(
    `SELECT id FROM transactions WHERE campaign_id = $1 AND id = $2 ${sql.dialect.forUpdate}`,
    parameters,
  );
  const [row] = await sql.all<TransactionRow>(
    `${selectTransactions} WHERE t.campaign_id = $1 AND t.id = $2`,
    parameters,
  );
  if (row === undefined) throw new Error('A transaction that was found is not there');
  return row;
}

/** Locks transactions in the order of their ids, and gives them as they then are, by id. */
export async function lockTransactions(
  sql: Sql,
  campaignId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TransactionRow>> {
  if (ids.length === 0) return new Map();
  const among = sql.dialect.among('t.id', '$2');
  const parameters = [campaignId, sql.dialect.encodeKeys(ids)];
  await sql.all(
    `SELECT t.id FROM transactions t WHERE t.campaign_id = $1 AND ${among} ORDER BY t.id ${sql.dialect.forUpdate}`,
    parameters,
  );
  const rows = await sql.all<TransactionRow>(
    `${selectTransactions} WHERE t.campaign_id = $1 AND ${among} ORDER BY t.id`,
    parameters,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

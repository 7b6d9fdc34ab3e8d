import type { Access } from '../db/access.js';
import { listColumns, pick, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import type { NewTransaction } from './plan.js';
import { transactionTable } from './tables.js';

/** What a replay has in common with what was voided; a new issue of the document's number differs in one of these. */
const identifyingColumns = [
  'natural_key',
  'merchant_id',
  'occurred_at',
  'total_amount',
  'document_date',
  'buyer_ubn',
  'random_code',
  'participant',
] as const;

const columns = pick(transactionTable.columns, 'id', 'external_id', ...identifyingColumns);
type SupersededTransaction = Row<typeof columns>;

/**
 * Finds, among rows that were or could not be inserted, replays of voided transactions. When a transaction is voided so
 * that its number may be issued again (註銷), its document and externalId are free for the next issue; but a till that
 * got no response, or a file that is read once more, may push the voided one again. Deletes the replays that were
 * inserted, and gives, for the id of each, the id of the voided transaction. Called after the insert, since an insert
 * waits for a void that is under way.
 */
export async function removeVoidedReplays(
  sql: Sql,
  campaignId: string,
  access: Access,
  rows: readonly NewTransaction[],
  inserted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  if (!(await hasSuperseded(sql, campaignId, access))) return new Map();
  const superseded = await sql.all<SupersededTransaction>(
    sql.dialect.lookUp('$3', {
      select: listColumns(columns, 't'),
      from: 'transactions t',
      where: `t.campaign_id = $1 AND t.organization_id = $2 AND t.external_id = r.key AND t.superseded <> ''`,
    }),
    [campaignId, access.organizationId, sql.dialect.encodeKeys(rows.map(({ external_id }) => external_id))],
  );
  const replays = new Map<string, string>();
  if (superseded.length === 0) return replays;
  for (const row of rows) {
    const voided = superseded.find((each) => isReplay(row, each));
    if (voided !== undefined) replays.set(row.id, voided.id);
  }
  await deleteRows(
    sql,
    campaignId,
    [...replays.keys()].filter((id) => inserted.has(id)),
  );
  return replays;
}

/** Hardly any organization has one: this saves a look-up for each row. */
async function hasSuperseded(sql: Sql, campaignId: string, { organizationId }: Access): Promise<boolean> {
  const found = await sql.all(
    `SELECT id FROM transactions WHERE campaign_id = $1 AND organization_id = $2 AND superseded <> '' LIMIT 1`,
    [campaignId, organizationId],
  );
  return found.length > 0;
}

function isReplay(row: NewTransaction, voided: SupersededTransaction): boolean {
  return (
    voided.external_id === row.external_id &&
    identifyingColumns.every((column) => voided[column] === (row[column] ?? null))
  );
}

async function deleteRows(sql: Sql, campaignId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql.run(`DELETE FROM transactions WHERE campaign_id = $1 AND ${sql.dialect.among('id', '$2')}`, [
    campaignId,
    sql.dialect.encodeKeys(ids),
  ]);
}

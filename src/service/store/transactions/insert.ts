import type { Access } from '../db/access.js';
import { RetryTransaction, type Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { type Candidate, type NewTransaction, newTransactionColumns } from './plan.js';
import type { TransactionResult } from './types.js';
import { removeVoidedReplays } from './voidedReplays.js';

/** By the place of the row; undefined as long as it has none. */
export type Results = (TransactionResult | undefined)[];

/** What stands in the store where a candidate wanted to go. */
interface StoredTransaction {
  readonly id: string;
  readonly organization_id: string;
  readonly external_id: string;
  readonly natural_key: string;
  readonly merchant_id: string;
  readonly total_amount: number;
  readonly document_date: string;
  readonly entries: number;
}

const MAX_ROUNDS = 5;

/**
 * Inserts the candidates that are new and enters a result for those that are not. Of several rows of one
 * document or externalId the first goes ahead, and the others meet it in the store like any later row.
 */
export async function insertTransactions(
  sql: Sql,
  campaignId: string,
  access: Access,
  batch: {
    candidates: readonly Candidate[];
    now: number;
    blindly: boolean;
    results: Results;
  },
): Promise<Candidate[]> {
  const { candidates, now, results } = batch;
  const accepted: Candidate[] = [];
  let pending = candidates;
  // One round is the rule, two with doubles in the batch; what stood in the way may vanish in between.
  let { blindly } = batch;
  for (let round = 0; pending.length > 0; round++) {
    if (round === MAX_ROUNDS) throw new RetryTransaction();
    const sales = pending.map(({ row: sale }) => sale);
    // Of two of one document in a batch, the second fails a blind insert like any that is known.
    const first = blindly ? sales : firstOfEach(sales);
    const inserted = await insertRows(sql, campaignId, access, first, { now, blindly });
    blindly = false;
    const resent = await removeVoidedReplays(sql, campaignId, access, sales, inserted);
    for (const { index, row: sale } of pending) {
      const id = resent.get(sale.id);
      if (id !== undefined) results[index] = { status: 'duplicate', id, entries: 0, evaluation: null };
    }
    const rest = pending.filter(({ row: sale }) => !resent.has(sale.id));
    accepted.push(...rest.filter(({ row: sale }) => inserted.has(sale.id)));
    const others = rest.filter(({ row: sale }) => !inserted.has(sale.id));
    const whyNot = await compareWithStored(sql, campaignId, access, others);
    pending = others.filter((candidate) => {
      const result = whyNot(candidate.row);
      if (result !== undefined) results[candidate.index] = result;
      return result === undefined;
    });
  }
  return accepted;
}

function firstOfEach(sales: readonly NewTransaction[]): NewTransaction[] {
  const keys = new Set<string>();
  const externalIds = new Set<string>();
  const first: NewTransaction[] = [];
  for (const sale of sales) {
    const seen = keys.has(sale.natural_key) || externalIds.has(sale.external_id);
    keys.add(sale.natural_key);
    externalIds.add(sale.external_id);
    if (!seen) first.push(sale);
  }
  return first;
}

const names = Object.keys(newTransactionColumns);

/**
 * Inserts what is new, and says which ids that were; `blindly`, a sale that is known fails them all. Where some may be
 * known, in the order of natural keys, so that two batches with the same sales wait for each other and do not deadlock.
 * Blindly in their own order, in which ids ascend and externalIds as a rule, so that indexes grow at their ends.
 */
async function insertRows(
  sql: Sql,
  campaignId: string,
  access: Access,
  sales: readonly NewTransaction[],
  { now, blindly }: { now: number; blindly: boolean },
): Promise<ReadonlySet<string>> {
  const { dialect } = sql;
  const ordered = blindly ? sales : [...sales].sort((a, b) => (a.natural_key < b.natural_key ? -1 : 1));
  const count = await sql.run(
    `INSERT INTO transactions (campaign_id, organization_id, superseded, refunded_amount, entries, created_at,
      updated_at, ${names.join(', ')})
    SELECT $1, $2, '', 0, r.granted, $3, $3, ${names.map((name) => `r.${name}`).join(', ')}
    FROM ${dialect.rows(newTransactionColumns, '$4')} WHERE true ${blindly ? '' : 'ON CONFLICT DO NOTHING'}`,
    [campaignId, access.organizationId, now, ...dialect.encodeRows(newTransactionColumns, ordered)],
  );
  const ids = sales.map(({ id }) => id);
  if (count === sales.length) return new Set(ids);
  if (count === 0) return new Set();
  const present = await sql.all<{ id: string }>(
    dialect.lookUp('$2', {
      select: 't.id',
      from: 'transactions t',
      where: 't.campaign_id = $1 AND t.id = r.key',
    }),
    [campaignId, dialect.encodeKeys(ids)],
  );
  return new Set(present.map(({ id }) => id));
}

/** Why a sale could not be inserted; undefined where nothing stands in its way. */
async function compareWithStored(
  sql: Sql,
  campaignId: string,
  access: Access,
  candidates: readonly Candidate[],
): Promise<(sale: NewTransaction) => TransactionResult | undefined> {
  if (candidates.length === 0) return () => undefined;
  const standing = (placeholder: string, key: string) =>
    sql.dialect.lookUp(placeholder, {
      select: `t.id, t.organization_id, t.external_id, t.natural_key, t.merchant_id, t.total_amount,
        t.document_date, t.entries`,
      from: 'transactions t',
      where: `t.campaign_id = $1 AND ${key} = r.key AND t.superseded = ''`,
    });
  const rows = await sql.all<StoredTransaction>(
    `${standing('$3', 't.natural_key')} UNION ${standing('$4', 't.organization_id = $2 AND t.external_id')}`,
    [
      campaignId,
      access.organizationId,
      sql.dialect.encodeKeys(candidates.map(({ row: sale }) => sale.natural_key)),
      sql.dialect.encodeKeys(candidates.map(({ row: sale }) => sale.external_id)),
    ],
  );
  const byKey = new Map(rows.map((row) => [row.natural_key, row]));
  const own = rows.filter(({ organization_id }) => organization_id === access.organizationId);
  const byExternalId = new Map(own.map((row) => [row.external_id, row]));
  return (sale) => compare(sale, access, byKey.get(sale.natural_key), byExternalId.get(sale.external_id));
}

function compare(
  sale: NewTransaction,
  access: Access,
  sameDocument: StoredTransaction | undefined,
  sameExternalId: StoredTransaction | undefined,
): TransactionResult | undefined {
  if (sameExternalId !== undefined && sameExternalId.natural_key !== sale.natural_key) {
    return { status: 'rejected', problem: new StoreProblem('external_id_conflict', '/externalId') };
  }
  if (sameDocument === undefined) return undefined;
  // Whose it is and what it gave is the other organization's affair.
  if (sameDocument.organization_id !== access.organizationId) {
    return { status: 'duplicate', id: null, entries: null, evaluation: null };
  }
  const same =
    sameDocument.total_amount === sale.total_amount &&
    sameDocument.document_date === sale.document_date &&
    sameDocument.merchant_id === sale.merchant_id;
  return same
    ? { status: 'duplicate', id: sameDocument.id, entries: sameDocument.entries, evaluation: null }
    : { status: 'rejected', problem: new StoreProblem('document_conflict', '/document') };
}

import type { Access } from '../db/access.js';
import { listColumns, pick, type Row } from '../db/column.js';
import { RetryTransaction, type Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { withDispute } from './heldReasons.js';
import { type Candidate, type NewTransaction, newTransactionColumns } from './plan.js';
import { transactionTable } from './tables.js';
import type { TransactionResult } from './types.js';
import {
  identifyingColumns,
  isReplay,
  mayReplayVoided,
  removeVoidedReplays,
  reportedByAnother,
} from './voidedReplays.js';

/** One for each row of the batch, by its index; undefined as long as it has none. */
export type Results = (TransactionResult | undefined)[];

const comparedColumns = pick(
  transactionTable.columns,
  ...(['id', 'organization_id', 'natural_key', 'entries'] as const),
  ...identifyingColumns,
);
/** A stored transaction that has the document or the externalId of a candidate. */
type StoredTransaction = Row<typeof comparedColumns>;

const MAX_ROUNDS = 5;
const noneEarlier: ReadonlyMap<string, TransactionResult> = new Map();

/**
 * Inserts the candidates that are new, gives them, and sets a result for those that are not. Of several rows of one
 * document or externalId the first is inserted, and the others are compared with it like any later row.
 *
 * An `optimistic` insert takes all candidates for new: it is faster, and inserts none where one is known. Each further
 * round looks: there is one as a rule, two with doubles in the batch, and more where a conflicting row vanishes in between.
 */
export async function insertTransactions(
  sql: Sql,
  campaignId: string,
  access: Access,
  batch: {
    candidates: readonly Candidate[];
    now: number;
    optimistic: boolean;
    results: Results;
  },
): Promise<Candidate[]> {
  const { candidates, now, results } = batch;
  const accepted: Candidate[] = [];
  let pending = candidates;
  let { optimistic } = batch;
  for (let round = 0; pending.length > 0; round++) {
    if (round === MAX_ROUNDS) throw new RetryTransaction();
    const rows = pending.map(({ row }) => row);
    // Of two rows of one document in a batch, the second fails an optimistic insert like any that is known.
    const insertable = optimistic ? rows : firstOfEachDocument(rows);
    const [inserted, mayReplay] = await Promise.all([
      insertRows(sql, campaignId, access, insertable, { now, optimistic }),
      mayReplayVoided(sql, campaignId, access, pending),
    ]);
    optimistic = false;
    const earlier = mayReplay
      ? await removeVoidedReplays(sql, campaignId, access, pending, inserted)
      : noneEarlier;
    const isNew = ({ row }: Candidate) => inserted.has(row.id) && !earlier.has(row.id);
    accepted.push(...pending.filter(isNew));
    const refused = pending.filter((candidate) => !isNew(candidate));
    const resultOf = await compareWithStored(sql, campaignId, access, refused);
    pending = refused.filter((candidate) => {
      const result = resultOf(candidate, earlier.get(candidate.row.id));
      if (result !== undefined) results[candidate.index] = result;
      return result === undefined;
    });
  }
  return accepted;
}

function firstOfEachDocument(rows: readonly NewTransaction[]): NewTransaction[] {
  const keys = new Set<string>();
  const externalIds = new Set<string>();
  const first: NewTransaction[] = [];
  for (const row of rows) {
    const seen = keys.has(row.natural_key) || externalIds.has(row.external_id);
    keys.add(row.natural_key);
    externalIds.add(row.external_id);
    if (!seen) first.push(row);
  }
  return first;
}

const names = Object.keys(newTransactionColumns);

/** Inserts transactions of documents for which those of other organizations stand: they are held and count nowhere. */
export async function insertDisputed(
  sql: Sql,
  campaignId: string,
  access: Access,
  rows: readonly NewTransaction[],
  now: number,
): Promise<void> {
  const disputed = rows.map((row) => ({
    ...row,
    ...{ status: 'held' as const, qualified: 0 as const, granted: 0 },
    ...{ rules_revision: undefined, evaluation: undefined, held_reasons: withDispute(row.held_reasons) },
  }));
  await insertAs(sql, campaignId, access, disputed, { now, superseded: 'r.id', onConflict: '' });
}

/**
 * Inserts what is new, and gives the ids of that. Where some rows may be known, in the order of natural keys, so that
 * two batches with the same documents wait for each other and do not deadlock. An optimistic insert keeps the order of
 * the batch, in which ids ascend and externalIds as a rule, so that indexes grow at their ends.
 */
async function insertRows(
  sql: Sql,
  campaignId: string,
  access: Access,
  rows: readonly NewTransaction[],
  { now, optimistic }: { now: number; optimistic: boolean },
): Promise<ReadonlySet<string>> {
  const { dialect } = sql;
  const ordered = optimistic ? rows : [...rows].sort((a, b) => (a.natural_key < b.natural_key ? -1 : 1));
  const onConflict = optimistic ? '' : 'ON CONFLICT DO NOTHING';
  const count = await insertAs(sql, campaignId, access, ordered, { now, superseded: "''", onConflict });
  const ids = rows.map(({ id }) => id);
  if (count === rows.length) return new Set(ids);
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

function insertAs(
  sql: Sql,
  campaignId: string,
  { organizationId }: Access,
  rows: readonly NewTransaction[],
  { now, superseded, onConflict }: { now: number; superseded: string; onConflict: string },
): Promise<number> {
  const { dialect } = sql;
  return sql.run(
    `INSERT INTO transactions (campaign_id, organization_id, superseded, refunded_amount, entries, created_at,
      updated_at, ${names.join(', ')})
    SELECT $1, $2, ${superseded}, 0, r.granted, $3, $3, ${names.map((name) => `r.${name}`).join(', ')}
    FROM ${dialect.rows(newTransactionColumns, '$4')} WHERE true ${onConflict}`,
    [campaignId, organizationId, now, ...dialect.encodeRows(newTransactionColumns, rows)],
  );
}

/**
 * The result of a candidate that could not be inserted; undefined where no stored transaction conflicts any more. What
 * equals the current version is a duplicate of that one, also where it equals a voided one.
 */
async function compareWithStored(
  sql: Sql,
  campaignId: string,
  access: Access,
  candidates: readonly Candidate[],
): Promise<(candidate: Candidate, earlier: TransactionResult | undefined) => TransactionResult | undefined> {
  if (candidates.length === 0) return () => undefined;
  const lookUpBy = (key: string, placeholder: string) =>
    sql.dialect.lookUp(placeholder, {
      select: listColumns(comparedColumns, 't'),
      from: 'transactions t',
      where: `t.campaign_id = $1 AND ${key} = r.key AND t.superseded = ''`,
    });
  const stored = await sql.all<StoredTransaction>(
    `${lookUpBy('t.natural_key', '$3')} UNION ${lookUpBy('t.organization_id = $2 AND t.external_id', '$4')}`,
    [
      campaignId,
      access.organizationId,
      sql.dialect.encodeKeys(candidates.map(({ row }) => row.natural_key)),
      sql.dialect.encodeKeys(candidates.map(({ row }) => row.external_id)),
    ],
  );
  const byKey = new Map(stored.map((each) => [each.natural_key, each]));
  const own = stored.filter(({ organization_id }) => organization_id === access.organizationId);
  const byExternalId = new Map(own.map((each) => [each.external_id, each]));
  return ({ row, version }, earlier) => {
    const current = byKey.get(row.natural_key);
    const isCurrent = version === undefined && current !== undefined && isReplay(row, current);
    if (earlier !== undefined && !isCurrent) return earlier;
    return compare(row, access, current, byExternalId.get(row.external_id));
  };
}

function compare(
  row: NewTransaction,
  access: Access,
  sameDocument: StoredTransaction | undefined,
  sameExternalId: StoredTransaction | undefined,
): TransactionResult | undefined {
  if (sameExternalId !== undefined && sameExternalId.natural_key !== row.natural_key) {
    return { status: 'rejected', problem: new StoreProblem('external_id_conflict', '/externalId') };
  }
  if (sameDocument === undefined) return undefined;
  if (sameDocument.organization_id !== access.organizationId) return reportedByAnother;
  const same =
    sameDocument.total_amount === row.total_amount &&
    sameDocument.document_date === row.document_date &&
    sameDocument.merchant_id === row.merchant_id &&
    !hasOtherRandomCode(sameDocument, row);
  return same
    ? { status: 'duplicate', id: sameDocument.id, entries: sameDocument.entries, evaluation: null }
    : { status: 'rejected', problem: new StoreProblem('document_conflict', '/document') };
}

/** Each issue of a number has a random code of its own; a table may have none. */
function hasOtherRandomCode({ random_code: known }: StoredTransaction, row: NewTransaction): boolean {
  return known !== null && row.random_code !== undefined && known !== row.random_code;
}

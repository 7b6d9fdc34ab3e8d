import type { Access } from '../db/access.js';
import { listColumns, pick, type Row } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { isDisputedIn } from './heldReasons.js';
import type { Candidate, NewTransaction } from './plan.js';
import { transactionTable } from './tables.js';
import type { TransactionResult } from './types.js';
import { duplicateOfRejected, duplicateOfVoided } from './warnings.js';

/** What a replay has in common with what was voided; a new issue of the document's number differs in one of these. */
export const identifyingColumns = [
  'external_id',
  'merchant_id',
  'occurred_at',
  'total_amount',
  'document_date',
  'buyer_ubn',
  'random_code',
  'participant',
] as const;

/** What a row must have in common with the version that it says to be. */
const comparedColumns = ['merchant_id', 'total_amount', 'document_date'] as const;

const columns = pick(
  transactionTable.columns,
  ...(['id', 'organization_id', 'natural_key', 'status'] as const),
  ...identifyingColumns,
);
type SupersededTransaction = Row<typeof columns>;

/**
 * Finds, among rows that were or could not be inserted, those that are no new version of their document. When a
 * transaction is voided so that its number may be issued again (註銷), its document and externalId are free for the next
 * issue; but a till that got no response, or a file that is read once more, may push the voided one again. A row that
 * says its version is that one. A row that does not, and equals a voided one, is taken for that one: its result is a
 * duplicate with a warning, since it may be a new issue that says no version. Deletes those that were inserted, and gives
 * the result of each by its id. Called after the insert, since an insert waits for a void that is under way.
 */
export async function removeVoidedReplays(
  sql: Sql,
  campaignId: string,
  access: Access,
  candidates: readonly Candidate[],
  inserted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, TransactionResult>> {
  const results = new Map<string, TransactionResult>();
  const superseded = await sql.all<SupersededTransaction>(
    `${sql.dialect.lookUp('$2', {
      select: listColumns(columns, 't'),
      from: 'transactions t',
      where: `t.campaign_id = $1 AND t.natural_key = r.key AND t.superseded <> '' AND NOT ${isDisputedIn('t')}`,
    })} ORDER BY id`,
    [campaignId, sql.dialect.encodeKeys([...new Set(candidates.map(({ row }) => row.natural_key))])],
  );
  const disputed = await loadDisputed(sql, campaignId, access, candidates);
  for (const candidate of candidates) {
    const { row } = candidate;
    const versions = superseded.filter(({ natural_key }) => natural_key === row.natural_key);
    const result = compareWithDisputed(row, disputed) ?? compareWithVoided(candidate, versions, access);
    if (result !== undefined) results.set(row.id, result);
  }
  await deleteRows(
    sql,
    campaignId,
    [...results.keys()].filter((id) => inserted.has(id)),
  );
  return results;
}

interface DisputedTransaction {
  readonly natural_key: string;
  readonly external_id: string;
}

/** The organization's own transactions for whose documents those of others stand: each has its externalId, too. */
function loadDisputed(
  sql: Sql,
  campaignId: string,
  { organizationId }: Access,
  candidates: readonly Candidate[],
): Promise<DisputedTransaction[]> {
  const { encodeKeys, lookUp } = sql.dialect;
  const query = (key: string, placeholder: string) =>
    lookUp(placeholder, {
      select: 't.id, t.natural_key, t.external_id',
      from: 'transactions t',
      where: `t.campaign_id = $1 AND ${key} = r.key AND t.organization_id = $2 AND t.superseded <> ''
        AND ${isDisputedIn('t')}`,
    });
  return sql.all(`${query('t.natural_key', '$3')} UNION ${query('t.external_id', '$4')}`, [
    ...[campaignId, organizationId],
    encodeKeys(candidates.map(({ row }) => row.natural_key)),
    encodeKeys(candidates.map(({ row }) => row.external_id)),
  ]);
}

function compareWithDisputed(
  { natural_key, external_id }: NewTransaction,
  disputed: readonly DisputedTransaction[],
): TransactionResult | undefined {
  if (disputed.some((each) => each.natural_key === natural_key)) return reportedByAnother;
  return disputed.some((each) => each.external_id === external_id)
    ? { status: 'rejected', problem: new StoreProblem('external_id_conflict', '/externalId') }
    : undefined;
}

/** Whose it is and what it gave concerns the other organization alone. */
export const reportedByAnother: TransactionResult = {
  status: 'duplicate',
  id: null,
  entries: null,
  evaluation: null,
};

/** Whether any of these may be one that was voided. Hardly any organization has voided one: this saves a look-up for each. */
export async function mayReplayVoided(
  sql: Sql,
  campaignId: string,
  { organizationId }: Access,
  candidates: readonly Candidate[],
): Promise<boolean> {
  if (candidates.some(({ version = 1 }) => version > 1)) return true;
  const found = await sql.all(
    `SELECT id FROM transactions WHERE campaign_id = $1 AND organization_id = $2 AND superseded <> '' LIMIT 1`,
    [campaignId, organizationId],
  );
  return found.length > 0;
}

/** `versions` are the voided ones of its document, the oldest first. Undefined for a new version. */
function compareWithVoided(
  { row, version }: Candidate,
  versions: readonly SupersededTransaction[],
  { organizationId }: Access,
): TransactionResult | undefined {
  if (version === undefined) {
    const voided = versions.find((each) => each.organization_id === organizationId && isReplay(row, each));
    return (
      voided && {
        status: 'duplicate',
        id: voided.id,
        entries: 0,
        evaluation: null,
        warnings: [voided.status === 'rejected' ? duplicateOfRejected : duplicateOfVoided],
      }
    );
  }
  const known = versions[version - 1];
  if (known !== undefined) {
    if (comparedColumns.some((column) => known[column] !== row[column]))
      return { status: 'rejected', problem: new StoreProblem('document_conflict', '/document') };
    return known.organization_id === organizationId
      ? { status: 'duplicate', id: known.id, entries: 0, evaluation: null }
      : { status: 'duplicate', id: null, entries: null, evaluation: null };
  }
  return version > versions.length + 1
    ? { status: 'rejected', problem: new StoreProblem('version_not_due', '/version') }
    : undefined;
}

/** Whether a row equals a stored transaction in all that identifies one. */
export function isReplay(
  row: NewTransaction,
  stored: Pick<SupersededTransaction, (typeof identifyingColumns)[number]>,
): boolean {
  return identifyingColumns.every((column) => stored[column] === (row[column] ?? null));
}

async function deleteRows(sql: Sql, campaignId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql.run(`DELETE FROM transactions WHERE campaign_id = $1 AND ${sql.dialect.among('id', '$2')}`, [
    campaignId,
    sql.dialect.encodeKeys(ids),
  ]);
}

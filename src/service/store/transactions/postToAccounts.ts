import { needsParticipant } from '../../../campaign/entries.js';
import { evaluateWithAccount, type TransactionVerdict } from '../../../campaign/verdict.js';
import { pick } from '../db/column.js';
import type { Sql } from '../db/database.js';
import { type AccountLine, insertLines, openAccounts, writeAccounts } from './entryAccounts.js';
import { transactionTable } from './tables.js';

/** A transaction that may be posted to the account of its participant. */
export interface AccountPosting {
  readonly id: string;
  readonly participant: string | null;
  /** Without what the participant has. Null while the transaction is held. */
  readonly verdict: TransactionVerdict | null;
}

/**
 * Posts transactions to the accounts of their participants, in the given order, where the rules ask for what a
 * participant has; gives the new verdicts by transaction. Accounts are locked in the order of participants, so that two
 * tills at once give no more entries than a cap allows.
 */
export async function postToAccounts(
  sql: Sql,
  campaignId: string,
  postings: readonly AccountPosting[],
  now: number,
): Promise<ReadonlyMap<string, TransactionVerdict>> {
  const posted = postings.flatMap(({ id, participant, verdict }) =>
    verdict !== null && participant !== null && needsParticipant(verdict.effective.rules.ruleSet)
      ? [{ id, participant, verdict }]
      : [],
  );
  const verdicts = new Map<string, TransactionVerdict>();
  if (posted.length === 0) return verdicts;
  const participants = posted.map(({ participant }) => participant);
  const accounts = await openAccounts(sql, campaignId, participants);
  const lines: AccountLine[] = [];
  for (const { id, participant, verdict: withoutAccount } of posted) {
    const account = accounts.get(participant);
    if (account === undefined) throw new Error('An account was not opened');
    const balance = account.balanceAt(withoutAccount.facts.occurredAt);
    const verdict = evaluateWithAccount(withoutAccount, balance, now);
    verdicts.set(id, verdict);
    if (countsInAccount(verdict)) lines.push(account.post(id, verdict));
  }
  await insertLines(sql, campaignId, lines);
  await writeAccounts(
    sql,
    campaignId,
    [...accounts.values()].map(({ row }) => row),
  );
  return verdicts;
}

/** Whether a transaction counts in an account: what does not qualify adds nothing. */
export function countsInAccount({ qualified, effective }: TransactionVerdict): boolean {
  return qualified && needsParticipant(effective.rules.ruleSet);
}

const grantColumns = pick(transactionTable.columns, 'id', 'granted', 'evaluation');

/** The same for transactions that are stored already, which get the entries that their accounts allow. */
export async function postAndUpdateGrants(
  sql: Sql,
  campaignId: string,
  postings: readonly AccountPosting[],
  now: number,
): Promise<ReadonlyMap<string, TransactionVerdict>> {
  const verdicts = await postToAccounts(sql, campaignId, postings, now);
  if (verdicts.size === 0) return verdicts;
  const { dialect } = sql;
  const rows = [...verdicts].map(([id, { entries: granted, evaluation }]) => ({ id, granted, evaluation }));
  await sql.run(
    `WITH r AS MATERIALIZED (SELECT * FROM ${dialect.rows(grantColumns, '$3')})
    UPDATE transactions AS t SET granted = r.granted, entries = r.granted, evaluation = r.evaluation
    FROM r WHERE t.campaign_id = $1 AND t.id = r.id AND ${dialect.among('t.id', '$2')}`,
    [campaignId, dialect.encodeKeys([...verdicts.keys()]), ...dialect.encodeRows(grantColumns, rows)],
  );
  return verdicts;
}

import { needsParticipant } from '../../../campaign/entries.js';
import { evaluateWithAccount, type TransactionVerdict } from '../../../campaign/verdict.js';
import type { Sql } from '../db/database.js';
import { type AccountLine, insertLines, openAccounts, writeAccounts } from './entryAccounts.js';

/** A sale that may go into the account of its participant. */
export interface AccountPosting {
  readonly id: string;
  readonly participant: string | null;
  /** Null while it is held. */
  readonly judged: TransactionVerdict | null;
}

/**
 * Enters sales in the accounts of their participants, in the given order, where the rules ask for what a participant
 * has; gives the new verdicts by sale. Accounts are locked in the order of participants, so that two tills at once
 * give no more than a cap allows.
 */
export async function postToAccounts(
  sql: Sql,
  campaignId: string,
  sales: readonly AccountPosting[],
  now: number,
): Promise<ReadonlyMap<string, TransactionVerdict>> {
  const entering = sales.flatMap(({ id, participant, judged }) =>
    judged !== null && participant !== null && needsParticipant(judged.effective.rules.ruleSet)
      ? [{ id, participant, judged }]
      : [],
  );
  const verdicts = new Map<string, TransactionVerdict>();
  if (entering.length === 0) return verdicts;
  const names = entering.map(({ participant }) => participant);
  const books = await openAccounts(sql, campaignId, names);
  const added: AccountLine[] = [];
  for (const { id, participant, judged } of entering) {
    const book = books.get(participant);
    if (book === undefined) throw new Error('An account was not opened');
    const verdict = evaluateWithAccount(judged, book.balanceAt(judged.facts.occurredAt), now);
    verdicts.set(id, verdict);
    if (countsInAccount(verdict)) added.push(book.add(id, verdict));
  }
  await insertLines(sql, campaignId, added);
  await writeAccounts(
    sql,
    campaignId,
    [...books.values()].map((book) => book.row),
  );
  return verdicts;
}

/** Whether a sale counts in an account: what does not qualify adds nothing. */
export function countsInAccount({ qualified, effective }: TransactionVerdict): boolean {
  return qualified && needsParticipant(effective.rules.ruleSet);
}

const grants = { id: 'text', granted: 'bigint', evaluation: 'text' } as const;

/** The same for sales that are stored, which are given what their accounts allow. */
export async function postAndUpdateGrants(
  sql: Sql,
  campaignId: string,
  sales: readonly AccountPosting[],
  now: number,
): Promise<ReadonlyMap<string, TransactionVerdict>> {
  const verdicts = await postToAccounts(sql, campaignId, sales, now);
  if (verdicts.size === 0) return verdicts;
  const { dialect } = sql;
  const rows = [...verdicts].map(([id, { entries: granted, evaluation }]) => ({ id, granted, evaluation }));
  await sql.run(
    `WITH r AS MATERIALIZED (SELECT * FROM ${dialect.rows(grants, '$3')})
    UPDATE transactions AS t SET granted = r.granted, entries = r.granted, evaluation = r.evaluation
    FROM r WHERE t.campaign_id = $1 AND t.id = r.id AND ${dialect.among('t.id', '$2')}`,
    [campaignId, dialect.encodeKeys([...verdicts.keys()]), ...dialect.encodeRows(grants, rows)],
  );
  return verdicts;
}

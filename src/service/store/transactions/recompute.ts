import { needsParticipant } from '../../../campaign/entries.js';
import { type EffectiveRules, evaluateFacts, type TransactionVerdict } from '../../../campaign/verdict.js';
import { loadRules, rulesOfRevision } from '../campaigns/rules.js';
import type { Sql } from '../db/database.js';
import { added, type Delta, removed } from '../statistics/delta.js';
import { countedTransaction } from './delta.js';
import {
  type AccountLine,
  EntryAccount,
  insertLines,
  loadLines,
  lockAccounts,
  writeAccounts,
} from './entryAccounts.js';
import { factsOfStored } from './facts.js';
import { insertAdjustment } from './insertAdjustment.js';
import { lockTransactions } from './lock.js';
import { countsInAccount } from './postToAccounts.js';
import type { TransactionRow } from './rows.js';

/** What becomes of the transactions of a participant when one of them is taken back, as a whole or in part. */
export interface Recomputation {
  /** Of what remains of the transaction itself. */
  readonly own: TransactionVerdict;
  /** Other transactions whose entries change. */
  readonly others: readonly { readonly row: TransactionRow; readonly verdict: TransactionVerdict }[];
}

/**
 * Evaluates the amount that remains of a transaction, by the rules by which it was last judged. Where those ask for what
 * its participant has, all that was registered after it is evaluated again, as if its amount had never been more.
 */
export async function recompute(
  sql: Sql,
  campaignId: string,
  row: TransactionRow,
  remaining: number,
  now: number,
): Promise<Recomputation> {
  const rules = await loadRules(sql, campaignId);
  const rulesOf = (each: TransactionRow): EffectiveRules => rulesOfRevision(rules, each.rules_revision);
  const withoutAccount = evaluateFacts(factsOfStored(row, remaining), rulesOf(row), now);
  const { participant } = row;
  if (participant === null || !needsParticipant(withoutAccount.effective.rules.ruleSet)) {
    return { own: withoutAccount, others: [] };
  }

  const [accountRow] = await lockAccounts(sql, campaignId, [participant]);
  const present = await loadLines(sql, campaignId, [participant]);
  const from = present.findIndex(({ transaction_id }) => transaction_id === row.id);
  if (accountRow === undefined || from < 0) return { own: withoutAccount, others: [] };
  const earlier = present.slice(0, from);
  const later = present.slice(from);
  const transactions = await lockTransactions(
    sql,
    campaignId,
    later.map(({ transaction_id }) => transaction_id),
  );

  const account = new EntryAccount(
    { ...sums(earlier), participant, documents: accountRow.documents },
    earlier,
  );
  const lines: AccountLine[] = [];
  const others: { row: TransactionRow; verdict: TransactionVerdict }[] = [];
  let own = withoutAccount;
  for (const line of later) {
    const isOwn = line.transaction_id === row.id;
    const transaction = isOwn ? row : transactions.get(line.transaction_id);
    if (transaction === undefined)
      throw new Error('An account has a line of a transaction that is not there');
    const amount = isOwn ? remaining : transaction.total_amount - transaction.refunded_amount;
    const facts = {
      ...factsOfStored(transaction, amount),
      account: account.balanceAt(transaction.occurred_at),
    };
    const verdict = evaluateFacts(facts, rulesOf(transaction), now);
    if (isOwn) own = verdict;
    else if (verdict.entries !== line.entries) others.push({ row: transaction, verdict });
    if (amount > 0 && countsInAccount(verdict)) {
      lines.push(account.post(line.transaction_id, verdict, line.position));
    }
  }
  await sql.run(
    `DELETE FROM participant_account_lines WHERE campaign_id = $1 AND participant = $2 AND position >= $3`,
    [campaignId, participant, later[0]?.position ?? 0],
  );
  await insertLines(sql, campaignId, lines);
  await writeAccounts(sql, campaignId, [account.row]);
  return { own, others };
}

/** Stores the new entries of the other transactions, each with an adjustment; gives their deltas. */
export async function applyRecomputation(
  sql: Sql,
  campaignId: string,
  { others }: Recomputation,
  now: number,
): Promise<Delta[]> {
  const deltas: Delta[] = [];
  for (const { row, verdict } of others) {
    await insertAdjustment(sql, campaignId, row, {
      kind: 'recomputation',
      amount: 0,
      entriesReversed: row.entries - verdict.entries,
      evaluation: verdict.evaluation,
      now,
    });
    await sql.run(
      `UPDATE transactions SET status = 'adjusted', entries = $3, updated_at = $4
      WHERE campaign_id = $1 AND id = $2`,
      [campaignId, row.id, verdict.entries, now],
    );
    // What it sold in zones does not change, and is in neither.
    const before = countedTransaction(row, verdict.effective.rules, []);
    deltas.push(removed(before), added({ ...before, entries: verdict.entries }));
  }
  return deltas;
}

function sums(lines: readonly AccountLine[]): { amount: number; entries: number } {
  let [amount, entries] = [0, 0];
  for (const line of lines) {
    amount += line.amount;
    entries += line.entries;
  }
  return { amount, entries };
}

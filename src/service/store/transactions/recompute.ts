import { needsParticipant } from '../../../campaign/entries.js';
import { type EffectiveRules, evaluateFacts, type TransactionVerdict } from '../../../campaign/verdict.js';
import { loadRules, rulesOfRevision } from '../campaigns/rules.js';
import type { Sql } from '../db/database.js';
import type { Delta } from '../statistics/delta.js';
import { emptyDelta, factsOf } from './delta.js';
import {
  type AccountLine,
  EntryAccount,
  insertLines,
  loadLines,
  lockAccounts,
  writeAccounts,
} from './entryAccounts.js';
import { insertAdjustment } from './insertAdjustment.js';
import { countsInAccount } from './postToAccounts.js';
import { selectTransactions, type TransactionRow } from './rows.js';

/** What becomes of the sales of a participant when one of them is taken back. */
export interface Recomputation {
  /** Of what is left of the sale itself. */
  readonly own: TransactionVerdict;
  /** Other sales whose entries change. */
  readonly others: readonly { readonly row: TransactionRow; readonly judged: TransactionVerdict }[];
}

/**
 * Judges what is left of a sale, by the rules of the first time. Where those ask for what its participant has, all that
 * was registered after it is counted anew, as if it had never been more.
 */
export async function recompute(
  sql: Sql,
  campaignId: string,
  row: TransactionRow,
  left: number,
  now: number,
): Promise<Recomputation> {
  const rules = await loadRules(sql, campaignId);
  const inForceFor = (sale: TransactionRow): EffectiveRules => rulesOfRevision(rules, sale.rules_revision);
  const own = evaluateFacts(factsOf(row, left), inForceFor(row), now);
  const { participant } = row;
  if (participant === null || !needsParticipant(own.effective.rules.ruleSet)) return { own, others: [] };

  const [account] = await lockAccounts(sql, campaignId, [participant]);
  const present = await loadLines(sql, campaignId, [participant]);
  const from = present.findIndex(({ transaction_id }) => transaction_id === row.id);
  if (account === undefined || from < 0) return { own, others: [] };
  const kept = present.slice(0, from);
  const after = present.slice(from);
  const sales = await lockTransactions(sql, campaignId, after);

  const book = new EntryAccount({ ...sums(kept), participant, documents: account.documents }, kept);
  const lines: AccountLine[] = [];
  const others: { row: TransactionRow; judged: TransactionVerdict }[] = [];
  let ownLeft: TransactionVerdict = own;
  for (const line of after) {
    const isOwn = line.transaction_id === row.id;
    const sale = isOwn ? row : sales.get(line.transaction_id);
    if (sale === undefined) throw new Error('An account has a line of a sale that is not there');
    const amount = isOwn ? left : sale.total_amount - sale.refunded_amount;
    const facts = { ...factsOf(sale, amount), account: book.balanceAt(sale.occurred_at) };
    const judged = evaluateFacts(facts, inForceFor(sale), now);
    if (isOwn) ownLeft = judged;
    else if (judged.entries !== line.entries) others.push({ row: sale, judged });
    if (amount > 0 && countsInAccount(judged))
      lines.push(book.add(line.transaction_id, judged, line.position));
  }
  await sql.run(
    `DELETE FROM participant_account_lines WHERE campaign_id = $1 AND participant = $2 AND position >= $3`,
    [campaignId, participant, after[0]?.position ?? 0],
  );
  await insertLines(sql, campaignId, lines);
  await writeAccounts(sql, campaignId, [book.row]);
  return { own: ownLeft, others };
}

/** Enters what taking one sale back changed in others of the participant; gives what that moves. */
export async function applyRecomputation(
  sql: Sql,
  campaignId: string,
  { others }: Recomputation,
  now: number,
): Promise<Delta[]> {
  const movements: Delta[] = [];
  for (const { row, judged } of others) {
    const change = judged.entries - row.entries;
    await insertAdjustment(sql, campaignId, row, {
      kind: 'recomputation',
      amount: 0,
      entriesReversed: -change,
      evaluation: judged.evaluation,
      now,
    });
    await sql.run(
      `UPDATE transactions SET status = 'adjusted', entries = $3, updated_at = $4
      WHERE campaign_id = $1 AND id = $2`,
      [campaignId, row.id, judged.entries, now],
    );
    movements.push({ ...emptyDelta(row), entries: change });
  }
  return movements;
}

function sums(lines: readonly AccountLine[]): { amount: number; entries: number } {
  let [amount, entries] = [0, 0];
  for (const line of lines) {
    amount += line.amount;
    entries += line.entries;
  }
  return { amount, entries };
}

/** By id, kept as they are until the end of the transaction. */
async function lockTransactions(
  sql: Sql,
  campaignId: string,
  lines: readonly AccountLine[],
): Promise<ReadonlyMap<string, TransactionRow>> {
  const ids = sql.dialect.encodeKeys(lines.map(({ transaction_id }) => transaction_id));
  const among = sql.dialect.among('t.id', '$2');
  await sql.all(
    `SELECT t.id FROM transactions t WHERE t.campaign_id = $1 AND ${among} ORDER BY t.id ${sql.dialect.forUpdate}`,
    [campaignId, ids],
  );
  const rows = await sql.all<TransactionRow>(`${selectTransactions} WHERE t.campaign_id = $1 AND ${among}`, [
    campaignId,
    ids,
  ]);
  return new Map(rows.map((row) => [row.id, row]));
}

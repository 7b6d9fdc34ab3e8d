import { evaluateFacts, rulesAgain } from '../../../campaign/verdict.js';
import { loadRulesHistory, rulesOfRevision } from '../campaigns/rules.js';
import type { Sql } from '../db/database.js';
import { lockMerchantStates } from '../merchants/lookup.js';
import { appendDeltas } from '../statistics/appendDeltas.js';
import { added, removed } from '../statistics/delta.js';
import { loadAdjustments } from '../transactions/adjustmentRows.js';
import { countedTransaction, currentZoneSums } from '../transactions/delta.js';
import { factsOfStored } from '../transactions/facts.js';
import { firstRevisionOf } from '../transactions/firstRevision.js';
import { insertAdjustment } from '../transactions/insertAdjustment.js';
import { lockTransaction } from '../transactions/lock.js';
import { postToAccounts } from '../transactions/postToAccounts.js';
import type { TransactionRow } from '../transactions/rows.js';
import type { ClaimRow } from './rows.js';

/** What becomes of a claim that matches a transaction. */
export type ClaimOutcome =
  | { readonly status: 'claimed'; readonly entries: number }
  | { readonly status: 'rejected'; readonly reason: 'document_claimed' | 'transaction_voided' }
  | { readonly status: 'waiting' };

/**
 * Assigns a transaction to the participant who claims it. It is evaluated again, as registered at the time of the
 * claim and by the periods that the campaign has now, and its entries go from nobody to the participant. A held transaction has no evaluation yet: the claim waits
 * until it is released.
 */
export async function assignTransaction(
  sql: Sql,
  campaignId: string,
  transaction: { readonly id: string; readonly merchant_id: string },
  claim: Pick<ClaimRow, 'participant' | 'created_at'>,
  now: number,
): Promise<ClaimOutcome> {
  // Merchant first, then the transaction: the order in which approval and adjustments lock, too.
  await lockMerchantStates(sql, campaignId, [transaction.merchant_id]);
  const row = await lockTransaction(sql, campaignId, transaction.id);
  if (row.participant === claim.participant) return { status: 'claimed', entries: row.entries };
  if (row.participant !== null) return { status: 'rejected', reason: 'document_claimed' };
  if (row.status === 'voided') return { status: 'rejected', reason: 'transaction_voided' };
  if (row.status === 'held') return { status: 'waiting' };

  const { participant, created_at: registeredAt } = claim;
  const { earlier, verdict } = await evaluateClaimed(
    sql,
    campaignId,
    row,
    { participant, registeredAt },
    now,
  );
  const { entries, evaluation } = verdict;
  const { revision } = verdict.effective;
  const qualified = verdict.qualified ? 1 : 0;
  const status = row.status === 'adjusted' ? row.status : verdict.qualified ? 'qualified' : 'notQualified';
  await insertAdjustment(
    sql,
    campaignId,
    { ...row, participant, rules_revision: revision },
    {
      kind: 'claim',
      amount: 0,
      entriesReversed: row.entries,
      granted: entries,
      evaluation,
      now,
    },
  );
  await sql.run(
    `UPDATE transactions SET participant = $3, claimed_at = $4, status = $5, qualified = $6, entries = $7,
      updated_at = $8, rules_revision = $9, evaluation_revision = $10 WHERE campaign_id = $1 AND id = $2`,
    [
      ...[campaignId, row.id, participant, registeredAt, status, qualified, entries, now],
      ...[revision, firstRevisionOf(row, revision)],
    ],
  );
  const adjustments = await loadAdjustments(sql, campaignId, [row]);
  const zones = currentZoneSums(row, adjustments.get(row.id) ?? []);
  const before = countedTransaction(row, earlier, zones);
  const { rules } = verdict.effective;
  const after = {
    ...before,
    participant,
    claimedAt: registeredAt,
    qualified: verdict.qualified,
    entries,
    rules,
  };
  appendDeltas(sql, campaignId, [removed(before), added(after)]);
  return { status: 'claimed', entries };
}

/** The verdict on the claimed transaction, and the rules by which it was judged before. */
async function evaluateClaimed(
  sql: Sql,
  campaignId: string,
  row: TransactionRow,
  { participant, registeredAt }: { participant: string; registeredAt: number },
  now: number,
) {
  const { byRevision, schedule } = await loadRulesHistory(sql, campaignId);
  const { rules } = rulesOfRevision(byRevision, row.rules_revision);
  const effective = rulesAgain(schedule, rules, row.occurred_at);
  const facts = { ...factsOfStored(row, row.total_amount - row.refunded_amount), registeredAt };
  const verdict = evaluateFacts(facts, effective, now);
  const posted = await postToAccounts(sql, campaignId, [{ id: row.id, participant, verdict }], now);
  return { earlier: rules, verdict: posted.get(row.id) ?? verdict };
}

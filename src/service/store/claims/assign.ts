import { evaluateFacts } from '../../../campaign/verdict.js';
import { loadRules, rulesOfRevision } from '../campaigns/rules.js';
import type { Sql } from '../db/database.js';
import { lockMerchantStates } from '../merchants/lookup.js';
import { appendDeltas } from '../statistics/appendDeltas.js';
import { emptyDelta, factsOf } from '../transactions/delta.js';
import { insertAdjustment } from '../transactions/insertAdjustment.js';
import { lockTransaction } from '../transactions/lock.js';
import { postToAccounts } from '../transactions/postToAccounts.js';
import type { TransactionRow } from '../transactions/rows.js';
import type { ClaimRow } from './rows.js';

/** What a claim comes to when it meets a sale. */
export type ClaimOutcome =
  | { readonly status: 'claimed'; readonly entries: number }
  | { readonly status: 'rejected'; readonly reason: 'document_claimed' | 'transaction_voided' }
  | { readonly status: 'waiting' };

/**
 * Gives a sale to the participant who claims it: judged anew, as registered at the time of the claim, its entries go
 * from nobody to them. A sale that is held is not judged yet, and the claim waits with it.
 */
export async function assignTransaction(
  sql: Sql,
  campaignId: string,
  sale: { readonly id: string; readonly merchant_id: string },
  claim: Pick<ClaimRow, 'participant' | 'created_at'>,
  now: number,
): Promise<ClaimOutcome> {
  // Merchant first, then the sale, as approval and adjustments do.
  await lockMerchantStates(sql, campaignId, [sale.merchant_id]);
  const row = await lockTransaction(sql, campaignId, sale.id);
  if (row.participant === claim.participant) return { status: 'claimed', entries: row.entries };
  if (row.participant !== null) return { status: 'rejected', reason: 'document_claimed' };
  if (row.status === 'voided') return { status: 'rejected', reason: 'transaction_voided' };
  if (row.status === 'held') return { status: 'waiting' };

  const { participant, created_at: registeredAt } = claim;
  const judged = await judgeClaimed(sql, campaignId, row, { participant, registeredAt }, now);
  const { entries, evaluation } = judged;
  const qualified = judged.qualified ? 1 : 0;
  const status = row.status === 'adjusted' ? row.status : judged.qualified ? 'qualified' : 'notQualified';
  await insertAdjustment(
    sql,
    campaignId,
    { ...row, participant },
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
      updated_at = $8 WHERE campaign_id = $1 AND id = $2`,
    [campaignId, row.id, participant, registeredAt, status, qualified, entries, now],
  );
  const figures = emptyDelta(row);
  await appendDeltas(sql, campaignId, [
    { ...figures, documents: -1 },
    {
      ...figures,
      participant,
      documents: 1,
      qualified: qualified - row.qualified,
      entries: entries - row.entries,
    },
  ]);
  return { status: 'claimed', entries };
}

async function judgeClaimed(
  sql: Sql,
  campaignId: string,
  row: TransactionRow,
  { participant, registeredAt }: { participant: string; registeredAt: number },
  now: number,
) {
  const effective = rulesOfRevision(await loadRules(sql, campaignId), row.rules_revision);
  const facts = { ...factsOf(row, row.total_amount - row.refunded_amount), registeredAt };
  const judged = evaluateFacts(facts, effective, now);
  const entered = await postToAccounts(sql, campaignId, [{ id: row.id, participant, verdict: judged }], now);
  return entered.get(row.id) ?? judged;
}

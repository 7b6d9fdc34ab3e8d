import { evaluateFacts } from '../../../campaign/verdict.js';
import { loadRules, rulesOfRevision } from '../campaigns/rules.js';
import type { Sql } from '../db/database.js';
import { lockMerchantStates } from '../merchants/lookup.js';
import { applyMovements } from '../statistics/appendDeltas.js';
import { factsOf, stillOf } from '../transactions/delta.js';
import { insertAdjustment } from '../transactions/insertAdjustment.js';
import { lockSaleRow } from '../transactions/lock.js';
import { enterAccounts } from '../transactions/postToAccounts.js';
import type { SaleRow } from '../transactions/rows.js';
import type { ClaimRow } from './rows.js';

/** What a claim comes to when it meets a sale. */
export type Outcome =
  | { readonly status: 'claimed'; readonly entries: number }
  | { readonly status: 'rejected'; readonly reason: 'document_claimed' | 'transaction_voided' }
  | { readonly status: 'waiting' };

/**
 * Gives a sale to the participant who claims it: judged anew, as registered at the time of the claim, its entries go
 * from nobody to them. A sale that is held is not judged yet, and the claim waits with it.
 */
export async function assignSale(
  sql: Sql,
  campaignId: string,
  sale: { readonly id: string; readonly merchant_id: string },
  claim: Pick<ClaimRow, 'participant' | 'created_at'>,
  now: number,
): Promise<Outcome> {
  // Merchant first, then the sale, as approval and adjustments do.
  await lockMerchantStates(sql, campaignId, [sale.merchant_id]);
  const row = await lockSaleRow(sql, campaignId, sale.id);
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
  const figures = stillOf(row);
  await applyMovements(sql, campaignId, [
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
  row: SaleRow,
  { participant, registeredAt }: { participant: string; registeredAt: number },
  now: number,
) {
  const inForce = rulesOfRevision(await loadRules(sql, campaignId), row.rules_revision);
  const facts = { ...factsOf(row, row.total_amount - row.refunded_amount), registeredAt };
  const judged = evaluateFacts(facts, inForce, now);
  const entered = await enterAccounts(sql, campaignId, [{ id: row.id, participant, judged }], now);
  return entered.get(row.id) ?? judged;
}

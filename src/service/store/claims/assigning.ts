import { judgeFacts } from '../../../campaign/judging.js';
import { insertAdjustment } from '../adjustmentRows.js';
import { loadRules } from '../campaignRules.js';
import type { Sql } from '../database.js';
import { holdMerchantStates } from '../merchantLookup.js';
import { applyMovements } from '../movements.js';
import { enterAccounts } from '../saleAccounts.js';
import { factsOf, stillOf } from '../saleMovements.js';
import { type SaleRow, selectSales } from '../saleRows.js';
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
  const row = await lock(sql, campaignId, sale);
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
  const revision = row.rules_revision ?? 0;
  const rules = (await loadRules(sql, campaignId)).get(revision);
  if (rules === undefined) throw new Error('A sale was judged by rules that are not there');
  const facts = { ...factsOf(row, row.total_amount - row.refunded_amount), registeredAt };
  const judged = judgeFacts(facts, { revision, effectiveFrom: 0, rules }, now);
  const entered = await enterAccounts(sql, campaignId, [{ id: row.id, participant, judged }], now);
  return entered.get(row.id) ?? judged;
}

/** Merchant first, then the sale, as approval and adjustments do. */
async function lock(
  sql: Sql,
  campaignId: string,
  { id, merchant_id }: { readonly id: string; readonly merchant_id: string },
): Promise<SaleRow> {
  await holdMerchantStates(sql, campaignId, [merchant_id]);
  await sql.all(`SELECT id FROM transactions WHERE campaign_id = $1 AND id = $2 ${sql.dialect.forUpdate}`, [
    campaignId,
    id,
  ]);
  const [row] = await sql.all<SaleRow>(`${selectSales} WHERE t.campaign_id = $1 AND t.id = $2`, [
    campaignId,
    id,
  ]);
  if (row === undefined) throw new Error('A claim was to be given a sale that is not there');
  return row;
}

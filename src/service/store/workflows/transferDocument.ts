import { locationOf } from '../../../campaign/location.js';
import { evaluateTransaction } from '../../../campaign/verdict.js';
import type { CampaignWithRules } from '../campaigns/index.js';
import { matchClaims } from '../claims/match.js';
import { reopenClaims } from '../claims/reopen.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow } from '../db/query.js';
import { lockMerchantStates } from '../merchants/lookup.js';
import { lockMerchants } from '../merchants/tree.js';
import { appendDeltas } from '../statistics/appendDeltas.js';
import { added, removed } from '../statistics/delta.js';
import { loadAdjustments } from '../transactions/adjustmentRows.js';
import { countedTransaction, currentZoneSums, heldAgain, noLongerHeld } from '../transactions/delta.js';
import { lockAccountIfPresent } from '../transactions/entryAccounts.js';
import { factsOfStored } from '../transactions/facts.js';
import { withDispute, withoutDispute } from '../transactions/heldReasons.js';
import { insertAdjustment } from '../transactions/insertAdjustment.js';
import { lockTransaction } from '../transactions/lock.js';
import { postToAccounts } from '../transactions/postToAccounts.js';
import { applyRecomputation, recompute } from '../transactions/recompute.js';
import type { TransactionRow } from '../transactions/rows.js';

interface Named {
  readonly id: string;
  readonly merchantId: string;
  readonly participant: string | null;
}

/**
 * Lets one transaction stand for a document instead of another, whose conflict is locked. What the other gave is taken
 * back by a line of its own, and what this one gives is another, both of now: a draw with an earlier cut-off has neither.
 */
export async function transferDocument(
  sql: Sql,
  campaign: CampaignWithRules,
  { from, to }: { readonly from: string | null; readonly to: string },
  now: number,
): Promise<void> {
  const campaignId = campaign.record.id;
  if (from !== null) await transferOut(sql, campaignId, await named(sql, campaignId, from), now);
  await transferIn(sql, campaign, await named(sql, campaignId, to), now);
}

async function named(sql: Sql, campaignId: string, id: string): Promise<Named> {
  const [row] = await sql.all<Named>(
    `SELECT id, merchant_id AS "merchantId", participant FROM transactions WHERE campaign_id = $1 AND id = $2`,
    [campaignId, id],
  );
  return orThrow(row, 'transaction_not_found');
}

/** Merchant, account, transaction: the order in which adjustments lock, too. */
async function transferOut(
  sql: Sql,
  campaignId: string,
  { id, merchantId, participant }: Named,
  now: number,
): Promise<void> {
  const states = await lockMerchantStates(sql, campaignId, [merchantId]);
  if (participant !== null) await lockAccountIfPresent(sql, campaignId, participant);
  const row = await lockTransaction(sql, campaignId, id);
  if (row.status === 'held')
    appendDeltas(sql, campaignId, [noLongerHeld(row, states.get(merchantId) === 'withdrawn')]);
  if (row.status !== 'held' && row.status !== 'voided') await takeBack(sql, campaignId, row, now);
  await sql.run(
    `UPDATE transactions SET status = $3, qualified = 0, entries = 0, superseded = id, held_reasons = $4,
      participant = CASE WHEN claimed_at IS NULL THEN participant END, claimed_at = NULL, updated_at = $5
    WHERE campaign_id = $1 AND id = $2`,
    [campaignId, id, row.status === 'voided' ? 'voided' : 'held', withDispute(row.held_reasons), now],
  );
  await reopenClaims(sql, campaignId, row);
}

async function takeBack(sql: Sql, campaignId: string, row: TransactionRow, now: number): Promise<void> {
  const adjustments = (await loadAdjustments(sql, campaignId, [row])).get(row.id) ?? [];
  const amount = row.total_amount - row.refunded_amount;
  await insertAdjustment(sql, campaignId, row, {
    ...{ kind: 'transferOut', amount, entriesReversed: row.entries, now },
  });
  const recomputation = await recompute(sql, campaignId, row, 0, now);
  const zones = currentZoneSums(row, adjustments);
  appendDeltas(sql, campaignId, [
    removed(countedTransaction(row, recomputation.own.effective.rules, zones)),
    ...(await applyRecomputation(sql, campaignId, recomputation, now)),
  ]);
}

async function transferIn(
  sql: Sql,
  campaign: CampaignWithRules,
  { id, merchantId }: Named,
  now: number,
): Promise<void> {
  const campaignId = campaign.record.id;
  const merchants = await lockMerchants(sql, campaignId, [merchantId]);
  const merchant = orThrow(merchants.get(merchantId), 'merchant_not_found');
  const row = await lockTransaction(sql, campaignId, id);
  await requireFreeExternalId(sql, campaignId, row);
  const reasons = withoutDispute(row.held_reasons);
  if (row.status === 'voided' || reasons !== null) {
    await sql.run(
      `UPDATE transactions SET superseded = '', held_reasons = $3, updated_at = $4
      WHERE campaign_id = $1 AND id = $2`,
      [campaignId, id, reasons, now],
    );
    if (row.status === 'held')
      appendDeltas(sql, campaignId, [
        heldAgain({ ...row, held_reasons: reasons }, merchant.status === 'withdrawn'),
      ]);
    return;
  }
  const { district, region } = locationOf(row, merchant, campaign.record.regions);
  const facts = factsOfStored(row, row.total_amount - row.refunded_amount);
  const judged = evaluateTransaction(campaign.schedule, facts, merchant, region, now);
  const { participant } = row;
  const posted = await postToAccounts(sql, campaignId, [{ id, participant, verdict: judged }], now);
  const { qualified, entries, evaluation, effective } = posted.get(id) ?? judged;
  const { revision, rules } = effective;
  const adjustments = (await loadAdjustments(sql, campaignId, [row])).get(id) ?? [];
  await insertAdjustment(
    sql,
    campaignId,
    { ...row, rules_revision: revision },
    { kind: 'transferIn', amount: 0, entriesReversed: 0, granted: entries, evaluation, now },
  );
  const ofMerchant = { industry: merchant.industry, district, region };
  const status = row.refunded_amount > 0 ? 'adjusted' : qualified ? 'qualified' : 'notQualified';
  await sql.run(
    `UPDATE transactions SET status = $3, qualified = $4, entries = $5, industry = $6, district = $7, region = $8,
      rules_revision = $9, evaluation_revision = COALESCE(evaluation_revision, rules_revision, $9),
      superseded = '', held_reasons = NULL, updated_at = $10
    WHERE campaign_id = $1 AND id = $2`,
    [
      ...[campaignId, id, status, qualified ? 1 : 0, entries],
      ...[ofMerchant.industry, district, region, revision, now],
    ],
  );
  const zones = currentZoneSums(row, adjustments);
  appendDeltas(sql, campaignId, [
    added({ ...countedTransaction(row, rules, zones), ...ofMerchant, qualified, entries }),
  ]);
  await matchClaims(sql, campaignId, [row.natural_key], now);
}

/** Another transaction may have the externalId that this one had before it was held. */
async function requireFreeExternalId(sql: Sql, campaignId: string, row: TransactionRow): Promise<void> {
  const [taken] = await sql.all(
    `SELECT id FROM transactions WHERE campaign_id = $1 AND external_id = $2 AND organization_id = $3
      AND superseded = '' AND id <> $4`,
    [campaignId, row.external_id, row.organization_id, row.id],
  );
  if (taken !== undefined) throw new StoreProblem('external_id_conflict');
}

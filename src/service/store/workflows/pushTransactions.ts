import { needsParticipant } from '../../../campaign/entries.js';
import { decodeEvaluation } from '../../../campaign/evaluation.js';
import { merchantReferenceOf } from '../../../campaign/merchantReference.js';
import type { Evaluation } from '../../../campaign/rules.js';
import { transactionHandling } from '../../../campaign/states.js';
import { type Campaign, loadCampaign } from '../campaigns/index.js';
import { matchClaims } from '../claims/match.js';
import type { Access } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { lockMerchantStates, lookUpMerchants, type MerchantFound } from '../merchants/lookup.js';
import { lookUpPromoItems } from '../promoItems/lookup.js';
import { appendDeltas } from '../statistics/appendDeltas.js';
import type { Delta } from '../statistics/delta.js';
import { ordersOf, zoneSums } from '../statistics/zoneSums.js';
import { latestEvaluations } from '../transactions/evaluations.js';
import { insertTransactions, type Results } from '../transactions/insert.js';
import { type Candidate, type PlanContext, planTransaction } from '../transactions/plan.js';
import { postAndUpdateGrants } from '../transactions/postToAccounts.js';
import { zoneLines } from '../transactions/rows.js';
import type { PushedTransaction, TransactionResult, TransactionStore } from '../transactions/types.js';

export function pushTransactions(context: Context): TransactionStore['push'] {
  return (campaignId, access, rows, { evaluations = false } = {}) =>
    context.write((sql) => pushBatch(sql, context, campaignId, access, rows, evaluations));
}

/**
 * Pushes a batch: looks up what the rows name, judges them, inserts what is new, tells why the others are
 * not, and brings the figures up to date. The number of statements does not depend on the number of rows.
 */
async function pushBatch(
  sql: Sql,
  { clock, keyedHash, duplicateSenders: resending }: Context,
  campaignId: string,
  access: Access,
  rows: readonly PushedTransaction[],
  evaluations: boolean,
): Promise<TransactionResult[]> {
  const now = clock();
  const campaign = await loadCampaign(sql, campaignId, now);
  if (campaign.record.status !== 'active') throw new StoreProblem('campaign_not_active');
  const tools: PlanContext = {
    campaign,
    activities: new Set(campaign.record.activities.map(({ id }) => id)),
    findPromoItem: await lookUpPromoItems(sql, campaignId, access, promoItemsOf(rows)),
    keyedHash,
    now,
  };

  const merchants = await lookUpAndLockMerchants(sql, campaignId, access, rows);
  const results: Results = new Array(rows.length);
  const candidates: Candidate[] = [];
  for (let index = 0; index < rows.length; index++) {
    const plan = planTransaction(
      index,
      rows[index] as PushedTransaction,
      merchants[index] as MerchantFound,
      tools,
    );
    if (plan instanceof StoreProblem) results[index] = { status: 'rejected', problem: plan };
    else candidates.push(plan);
  }

  const { organizationId } = access;
  const optimistic = sql.dialect.insertsOptimistically && sql.attempt === 1 && !resending.has(organizationId);
  const accepted = await insertTransactions(sql, campaignId, access, {
    candidates,
    now,
    optimistic,
    results,
  });
  const granted = await applyAccounts(sql, campaign, accepted, now);
  if (accepted.length === candidates.length) resending.delete(organizationId);
  else resending.add(organizationId);
  for (const { index, row: sale, judged, warnings } of granted) {
    const { id, granted: entries } = sale;
    const evaluation =
      evaluations && judged !== null ? decodeEvaluation(judged.evaluation, judged.effective.rules) : null;
    results[index] = { status: 'accepted', id, entries, evaluation, warnings };
  }
  await appendDeltas(
    sql,
    campaignId,
    granted.map((candidate) => deltaOf(candidate, access.organizationId)),
  );
  if (campaign.claimsWait) await matchClaims(sql, campaignId, unclaimedKeys(granted), now);
  if (evaluations) await addEvaluations(sql, campaignId, results);
  if (results.includes(undefined)) throw new Error('A row of a batch was left without a result');
  return results as TransactionResult[];
}

/** What a claim may wait for: it names the code that is printed on an e-invoice. */
function unclaimedKeys(candidates: readonly Candidate[]): string[] {
  return candidates.flatMap(({ row: sale }) =>
    sale.participant === undefined && sale.random_code !== undefined ? [sale.natural_key] : [],
  );
}

/**
 * The merchant of each row. Those that await approval must not be approved between the judging of a sale and its
 * commit, or the sale would be held for ever: their states are read again, and kept.
 */
async function lookUpAndLockMerchants(
  sql: Sql,
  campaignId: string,
  access: Access,
  rows: readonly PushedTransaction[],
): Promise<readonly MerchantFound[]> {
  const references = rows.map(merchantReferenceOf);
  const found = references.map(await lookUpMerchants(sql, campaignId, access, references));
  const holding = new Set<string>();
  for (const merchant of found) {
    if (!(merchant instanceof StoreProblem) && transactionHandling[merchant.status] === 'hold')
      holding.add(merchant.id);
  }
  if (holding.size === 0) return found;
  const states = await lockMerchantStates(sql, campaignId, holding);
  return found.map((merchant) => {
    if (merchant instanceof StoreProblem) return merchant;
    const status = states.get(merchant.id);
    return status === undefined ? merchant : { ...merchant, status };
  });
}

/** Gives sales the entries that depend on what their participants have, where the rules ask for that. */
async function applyAccounts(
  sql: Sql,
  { record: { id: campaignId }, schedule }: Campaign,
  accepted: readonly Candidate[],
  now: number,
): Promise<readonly Candidate[]> {
  if (!schedule.some(({ rules }) => needsParticipant(rules.ruleSet))) return accepted;
  const sales = accepted.map(({ row: sale, judged }) => ({
    id: sale.id,
    participant: sale.participant ?? null,
    verdict: judged,
  }));
  const verdicts = await postAndUpdateGrants(sql, campaignId, sales, now);
  return accepted.map((candidate) => {
    const judged = verdicts.get(candidate.row.id);
    if (judged === undefined) return candidate;
    return { ...candidate, judged, row: { ...candidate.row, granted: judged.entries } };
  });
}

function deltaOf({ row: sale, items }: Candidate, organizationId: string): Delta {
  const counts = sale.status !== 'held';
  const zones = counts && items.length > 0 ? zoneSums(zoneLines(items)) : [];
  return {
    organizationId,
    merchantId: sale.merchant_id,
    channel: sale.channel,
    documentType: sale.document_type,
    industry: sale.industry,
    district: sale.district ?? null,
    region: sale.region ?? null,
    activityId: sale.activity_id ?? null,
    occurredAt: sale.occurred_at,
    participant: sale.participant ?? null,
    documents: counts ? 1 : 0,
    qualified: sale.qualified,
    amount: counts ? sale.total_amount : 0,
    entries: sale.granted,
    held: counts ? 0 : 1,
    zones,
    orders: ordersOf(zones),
  };
}

/** Gives the caller's own duplicates the evaluation that stands. */
async function addEvaluations(sql: Sql, campaignId: string, results: Results): Promise<void> {
  const ids = new Set<string>();
  for (const result of results) {
    if (result?.status === 'duplicate' && result.id !== null) ids.add(result.id);
  }
  const evaluations: ReadonlyMap<string, Evaluation> = await latestEvaluations(sql, campaignId, [...ids]);
  for (const [index, result] of results.entries()) {
    if (result?.status !== 'duplicate' || result.id === null) continue;
    results[index] = { ...result, evaluation: evaluations.get(result.id) ?? null };
  }
}

function* promoItemsOf(rows: readonly PushedTransaction[]): Iterable<string> {
  for (const { items } of rows) {
    if (items === undefined) continue;
    for (const { promoItemId } of items) if (promoItemId !== undefined) yield promoItemId;
  }
}

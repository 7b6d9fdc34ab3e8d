import { needsParticipant } from '../../../campaign/entries.js';
import { decodeEvaluation } from '../../../campaign/evaluation.js';
import { merchantReferenceOf } from '../../../campaign/merchantReference.js';
import { transactionHandling } from '../../../campaign/states.js';
import { type CampaignWithRules, loadCampaign } from '../campaigns/index.js';
import { matchClaims } from '../claims/match.js';
import type { Access } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { StoreProblem } from '../db/problem.js';
import { lockMerchantStates, lookUpMerchants, type MerchantFound } from '../merchants/lookup.js';
import { lookUpTreeUbns, type Seller } from '../merchants/treeUbns.js';
import { lookUpPromoItems } from '../promoItems/lookup.js';
import { appendDeltas } from '../statistics/appendDeltas.js';
import { added, type Delta, heldDelta } from '../statistics/delta.js';
import { zoneSums } from '../statistics/zoneSums.js';
import { latestEvaluations } from '../transactions/evaluations.js';
import { isInReview } from '../transactions/heldReasons.js';
import { insertTransactions, type Results } from '../transactions/insert.js';
import { zoneLines } from '../transactions/items.js';
import { type Candidate, type PlanContext, planTransaction, unlistedSeller } from '../transactions/plan.js';
import { postAndUpdateGrants } from '../transactions/postToAccounts.js';
import type { PushedTransaction, TransactionResult, TransactionStore } from '../transactions/types.js';
import { reportedByAnother } from '../transactions/voidedReplays.js';
import { contestDocuments } from './contestDocuments.js';

export function pushTransactions(context: Context): TransactionStore['push'] {
  return (campaignId, access, rows, { evaluations = false } = {}) =>
    context.write((sql) => pushBatch(sql, context, campaignId, access, rows, evaluations));
}

/**
 * Pushes a batch: looks up what its rows name, evaluates them, inserts those that are new, appends their deltas, and
 * matches claims that wait for them. Each row gets a result, with its evaluation where `evaluations` is set.
 * The number of statements does not depend on the number of rows.
 */
export async function pushBatch(
  sql: Sql,
  context: Context,
  campaignId: string,
  access: Access,
  rows: readonly PushedTransaction[],
  evaluations: boolean,
): Promise<TransactionResult[]> {
  const now = context.clock();
  const results: Results = new Array(rows.length);
  const { campaign, candidates } = await planBatch(sql, context, campaignId, access, { rows, now, results });
  const inserted = await insertBatch(sql, context, campaignId, access, { candidates, now, results });
  const accepted = await postBatch(sql, campaign, inserted, now);
  appendDeltas(
    sql,
    campaignId,
    accepted.map((candidate) => deltaOf(candidate, access.organizationId, now)),
  );
  const claimed = campaign.claimsWait
    ? await matchClaims(sql, campaignId, claimableKeys(accepted), now)
    : noneClaimed;
  setAccepted(results, accepted, { claimed, evaluations });
  const contested = candidates.filter(({ index }) => results[index] === reportedByAnother);
  const transferred = await contest(sql, campaign, access, { candidates: contested, now, results });
  if (evaluations)
    await addStoredEvaluations(sql, campaignId, results, new Map([...claimed, ...transferred]));
  if (results.includes(undefined)) throw new Error('A row of a batch has no result');
  return results as TransactionResult[];
}

interface Batch {
  readonly now: number;
  /** What is not accepted gets its result here. */
  readonly results: Results;
}

/** The rows that may be inserted, by the rules of the campaign. What they need is looked up at once. */
async function planBatch(
  sql: Sql,
  { keyedHash }: Context,
  campaignId: string,
  access: Access,
  { rows, now, results }: Batch & { readonly rows: readonly PushedTransaction[] },
): Promise<{ campaign: CampaignWithRules; candidates: Candidate[] }> {
  const references = rows.map(merchantReferenceOf);
  const [campaign, findPromoItem, findMerchant] = await Promise.all([
    loadCampaign(sql, campaignId, now),
    lookUpPromoItems(sql, campaignId, access, promoItemsOf(rows)),
    lookUpMerchants(sql, campaignId, access, references),
  ]);
  if (campaign.record.status !== 'active') throw new StoreProblem('campaign_not_active');
  const merchants = await lockUnapproved(sql, campaignId, references.map(findMerchant));
  const isOfTree = await lookUpTreeUbns(sql, campaignId, unlistedSellers(rows, merchants));
  const planContext: PlanContext = { campaign, findPromoItem, isOfTree, keyedHash, now };
  const candidates: Candidate[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as PushedTransaction;
    const plan = planTransaction(index, row, merchants[index] as MerchantFound, planContext);
    if (plan instanceof StoreProblem) results[index] = { status: 'rejected', problem: plan };
    else candidates.push(plan);
  }
  return { campaign, candidates };
}

/** Sellers on invoices that their merchants do not have among their own UBNs: few, as a rule. */
function unlistedSellers(
  rows: readonly PushedTransaction[],
  merchants: readonly MerchantFound[],
): readonly Seller[] {
  return rows.flatMap((row, index) => {
    const merchant = merchants[index] as MerchantFound;
    return merchant instanceof StoreProblem ? [] : (unlistedSeller(row, merchant) ?? []);
  });
}

/** The candidates that were inserted: optimistically, unless this organization's batches lately had duplicates. */
async function insertBatch(
  sql: Sql,
  { duplicateSenders }: Context,
  campaignId: string,
  access: Access,
  { candidates, now, results }: Batch & { readonly candidates: readonly Candidate[] },
): Promise<Candidate[]> {
  const { organizationId } = access;
  const optimistic =
    sql.dialect.insertsOptimistically && sql.attempt === 1 && !duplicateSenders.has(organizationId);
  const batch = { candidates, now, optimistic, results };
  const inserted = await insertTransactions(sql, campaignId, access, batch);
  if (inserted.length === candidates.length) duplicateSenders.delete(organizationId);
  else duplicateSenders.add(organizationId);
  return inserted;
}

/** The same transactions, with the entries that accounts of participants allow, where the rules ask for those. */
async function postBatch(
  sql: Sql,
  { record: { id: campaignId }, schedule }: CampaignWithRules,
  inserted: readonly Candidate[],
  now: number,
): Promise<readonly Candidate[]> {
  if (!schedule.some(({ rules }) => needsParticipant(rules.ruleSet))) return inserted;
  const postings = inserted.map(({ row, verdict }) => ({
    id: row.id,
    participant: row.participant ?? null,
    verdict,
  }));
  const verdicts = await postAndUpdateGrants(sql, campaignId, postings, now);
  return inserted.map((candidate) => {
    const verdict = verdicts.get(candidate.row.id);
    if (verdict === undefined) return candidate;
    return { ...candidate, verdict, row: { ...candidate.row, granted: verdict.entries } };
  });
}

/** What others pushed before is contested; gives the entries of transactions that stand for their documents now. */
async function contest(
  sql: Sql,
  campaign: CampaignWithRules,
  access: Access,
  { candidates, now, results }: Batch & { readonly candidates: readonly Candidate[] },
): Promise<Claimed> {
  const outcomes = await contestDocuments(sql, campaign, access, candidates, now);
  const transferred = new Map<string, number>();
  for (const { index, row, warnings } of candidates) {
    const outcome = outcomes.get(row.natural_key);
    if (outcome === undefined) continue;
    const { conflictId, transaction } = outcome;
    if (transaction === null) {
      results[index] = { status: 'duplicate', id: null, entries: null, evaluation: null, conflictId };
      continue;
    }
    const { id, entries } = transaction;
    transferred.set(id, entries);
    results[index] =
      id === row.id
        ? { status: 'accepted', id, entries, evaluation: null, warnings }
        : { status: 'duplicate', id, entries, evaluation: null };
  }
  return transferred;
}

/** Documents that a claim may wait for: it names the code that is printed on an e-invoice, or the amount of a receipt. */
function claimableKeys(candidates: readonly Candidate[]): string[] {
  return candidates.flatMap(({ row: { participant, random_code, document_type, natural_key } }) =>
    participant === undefined && (random_code !== undefined || document_type === 'receipt')
      ? [natural_key]
      : [],
  );
}

/**
 * The merchant of each row. A merchant that awaits approval must not be approved between the evaluation of a row and
 * its commit, or the transaction would be held for ever: its status is read again, and locked.
 */
async function lockUnapproved(
  sql: Sql,
  campaignId: string,
  found: readonly MerchantFound[],
): Promise<readonly MerchantFound[]> {
  const unapproved = new Set<string>();
  for (const merchant of found) {
    if (merchant instanceof StoreProblem) continue;
    if (transactionHandling[merchant.status] === 'hold') unapproved.add(merchant.id);
  }
  if (unapproved.size === 0) return found;
  const statuses = await lockMerchantStates(sql, campaignId, unapproved);
  return found.map((merchant) => {
    if (merchant instanceof StoreProblem) return merchant;
    const status = statuses.get(merchant.id);
    return status === undefined ? merchant : { ...merchant, status };
  });
}

function deltaOf({ row, items, verdict }: Candidate, organizationId: string, now: number): Delta {
  if (verdict === null)
    return heldDelta(originOf(row, organizationId), 1, isInReview(row.held_reasons) ? 1 : 0);
  // Field by field: an object spread takes ten times as long.
  return added({
    organizationId,
    merchantId: row.merchant_id,
    channel: row.channel,
    documentType: row.document_type,
    industry: row.industry,
    district: row.district ?? null,
    region: row.region ?? null,
    activityId: row.activity_id ?? null,
    category: row.category ?? null,
    occurredAt: row.occurred_at,
    participant: row.participant ?? null,
    receivedAt: now,
    claimedAt: null,
    amount: row.total_amount,
    qualified: verdict.qualified,
    entries: row.granted,
    zones: items.length > 0 ? zoneSums(zoneLines(items)) : noZones,
    rules: verdict.effective.rules,
  });
}

const noZones: readonly never[] = [];

/** By what a held transaction is counted; it has no verdict. */
function originOf(row: Candidate['row'], organizationId: string) {
  return {
    organizationId,
    merchantId: row.merchant_id,
    channel: row.channel,
    documentType: row.document_type,
    industry: row.industry,
    district: row.district ?? null,
    region: row.region ?? null,
    activityId: row.activity_id ?? null,
    category: row.category ?? null,
    occurredAt: row.occurred_at,
    participant: row.participant ?? null,
  };
}

/** Entries of the transactions of a batch that a waiting claim got, by transaction. */
type Claimed = ReadonlyMap<string, number>;
const noneClaimed: Claimed = new Map();

/**
 * Gives the accepted rows their results, once accounts and claims are through with them, so that a result says what is
 * stored. A row that repeats another of its batch was compared with it before that, and gets the same entries.
 */
function setAccepted(
  results: Results,
  accepted: readonly Candidate[],
  { claimed, evaluations }: { readonly claimed: Claimed; readonly evaluations: boolean },
): void {
  const entriesOf = new Map<string, number>();
  for (const { index, row, verdict, warnings } of accepted) {
    const evaluation =
      evaluations && verdict !== null ? decodeEvaluation(verdict.evaluation, verdict.effective.rules) : null;
    const entries = claimed.get(row.id) ?? row.granted;
    entriesOf.set(row.id, entries);
    results[index] = { status: 'accepted', id: row.id, entries, evaluation, warnings };
  }
  for (const [index, result] of results.entries()) {
    if (result?.status !== 'duplicate' || result.id === null) continue;
    const entries = entriesOf.get(result.id);
    if (entries !== undefined) results[index] = { ...result, entries };
  }
}

/** Gives the caller's own duplicates, and what a claim got, their current evaluation. */
async function addStoredEvaluations(
  sql: Sql,
  campaignId: string,
  results: Results,
  claimed: Claimed,
): Promise<void> {
  const isReevaluated = (result: TransactionResult | undefined): result is StoredResult =>
    (result?.status === 'duplicate' && result.id !== null) ||
    (result?.status === 'accepted' && claimed.has(result.id));
  const ids = new Set(results.filter(isReevaluated).map(({ id }) => id));
  const evaluations = await latestEvaluations(sql, campaignId, [...ids]);
  for (const [index, result] of results.entries()) {
    if (!isReevaluated(result)) continue;
    results[index] = { ...result, evaluation: evaluations.get(result.id) ?? null };
  }
}

/** The result of a row whose transaction is the caller's own. */
type StoredResult = Exclude<TransactionResult, { status: 'rejected' }> & { readonly id: string };

function* promoItemsOf(rows: readonly PushedTransaction[]): Iterable<string> {
  for (const { items } of rows) {
    if (items === undefined) continue;
    for (const { promoItemId } of items) if (promoItemId !== undefined) yield promoItemId;
  }
}

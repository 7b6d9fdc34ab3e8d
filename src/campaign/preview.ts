import type { BundledMerchant, HeldReason, MerchantStatus, TransactionInput } from '../generated/types.js';
import { type ActivitySale, attribute } from './activities.js';
import { hasParticipantCap, needsParticipant, sumTowardsThreshold } from './entries.js';
import { decodeEvaluation } from './evaluation.js';
import { type Account, factsOfPushed } from './facts.js';
import { locationOf } from './location.js';
import { type MerchantDirectory, merchantReferenceOf, resolveMerchant } from './merchantReference.js';
import { exceededLimits } from './plausibility.js';
import { type Bound, type PreviewOutcome, receiptLine } from './receiptLine.js';
import { refusalOf, type TransactionRefusal } from './refusal.js';
import type { OpenedBundle, SignatureState } from './ruleBundle.js';
import type { Clause, RuleSet } from './rules.js';
import { mismatchOf, unlistedSellerUbn } from './sellerUbn.js';
import { transactionHandling } from './states.js';
import { fromTimestamp } from './taipeiTime.js';
import { evaluateTransaction, evaluateWithAccount, type TransactionVerdict } from './verdict.js';

/** What a sale will give, as far as the rules alone can tell. */
export interface Preview extends PreviewOutcome {
  readonly qualified: boolean;
  readonly ruleSetVersion: number;
  /** Why the service will hold it, and count nothing until it is released; empty where it will not. */
  readonly heldReasons: readonly HeldReason[];
  /** The activity that it names, or that takes it by its window. */
  readonly activityId: string | null;
  /** Pointer to what does not fit the activity that it names; null where all fits. */
  readonly activityMismatch: string | null;
  /** For the receipt, such as `3 draw entries`. */
  readonly line: string;
  /** For the receipt, such as `可得 3 組抽獎號碼`. */
  readonly lineZh: string;
  /** The rules that evaluated it: when the service issued them, and whether their signature was verified. */
  readonly rules: { readonly issuedAt: string; readonly signature: SignatureState };
}

/** The account of a participant who has nothing yet. */
const emptyAccount: Account = { amount: 0, entries: 0, entriesOfDay: 0 };

/**
 * Evaluates a transaction as the service will, when it is registered as it occurs; or the refusal with which the service
 * will reject it. The transaction conforms to the contract.
 */
export function previewTransaction(
  bundle: OpenedBundle,
  transaction: TransactionInput,
  now: number,
): Preview | TransactionRefusal {
  const merchant = resolveMerchant(merchantReferenceOf(transaction), directoryOf(bundle.merchants));
  if ('code' in merchant) return merchant;
  // A status of a later version of the contract is neither rejected nor held.
  const status = merchant.status as MerchantStatus;
  const refusal = refusalOf(transaction, { status }, bundle.regions);
  if (refusal !== null) return refusal;
  const activity = attribute(transaction.activityId, bundle.activities, () => saleOf(transaction, bundle));
  if (activity !== undefined && 'code' in activity) return activity;
  const mismatch = sellerMismatch(bundle, transaction, merchant);
  if ('code' in mismatch) return mismatch;
  const occurredAt = fromTimestamp(transaction.occurredAt);
  const exceeded = [...exceededLimits({ ...transaction, occurredAt }, bundle.limits, now), ...mismatch.held];
  const awaitsApproval = transactionHandling[status] === 'hold';
  const verdict = evaluate(bundle, transaction, merchant, now);
  const { effective, qualified, entries, evaluation } = verdict;
  const { clauses } = decodeEvaluation(evaluation, effective.rules);
  const outcome: PreviewOutcome = {
    entries,
    bound: boundOf(effective.rules.ruleSet),
    missingAmount: missingAmount(verdict, clauses),
    awaitsApproval,
    awaitsReview: exceeded.length > 0,
    clauses,
  };
  const [line, lineZh] = receiptLine(outcome);
  return {
    ...outcome,
    qualified,
    ruleSetVersion: effective.rules.ruleSet.version,
    heldReasons: [...(awaitsApproval ? (['merchantAwaitsApproval'] as const) : []), ...exceeded],
    activityId: activity?.id ?? null,
    activityMismatch: activity?.mismatch ?? null,
    line,
    lineZh,
    rules: { issuedAt: bundle.issuedAt, signature: bundle.signature },
  };
}

function directoryOf(merchants: readonly BundledMerchant[]): MerchantDirectory<BundledMerchant> {
  return {
    byId: (id) => merchants.find((merchant) => merchant.id === id),
    byExternalId: (externalId) => merchants.find((merchant) => merchant.externalId === externalId),
    byUbn: (ubn) => merchants.filter(({ ubns }) => ubns.includes(ubn)),
  };
}

/** A service of an earlier version does not say what it does with another seller. */
function sellerMismatch(
  { sellerUbnMismatch, trees }: OpenedBundle,
  transaction: TransactionInput,
  { ubns, tree }: BundledMerchant,
): ReturnType<typeof mismatchOf> {
  const ubn = unlistedSellerUbn(transaction, ubns);
  const ofTree = typeof tree === 'number' ? trees[tree] : undefined;
  const fits = ubn === undefined || ofTree?.ubns.includes(ubn);
  return mismatchOf(fits || sellerUbnMismatch === undefined ? 'warn' : sellerUbnMismatch);
}

/** What activities look at. An item that none of them names has no name here. */
function saleOf(
  { channel, occurredAt, items = [] }: TransactionInput,
  { activityItems }: OpenedBundle,
): ActivitySale {
  const sold = new Set(items.map(({ promoItemId }) => promoItemId));
  const names = activityItems.flatMap(({ id, externalId }) => {
    const both = [id, `external:${externalId}`];
    return both.some((name) => sold.has(name)) ? both : [];
  });
  return { channel, occurredAt: fromTimestamp(occurredAt), promoItems: new Set(names) };
}

function evaluate(
  bundle: OpenedBundle,
  transaction: TransactionInput,
  merchant: BundledMerchant,
  now: number,
): TransactionVerdict {
  const facts = factsOfPushed(transaction, fromTimestamp(transaction.occurredAt));
  const { region } = locationOf(transaction, merchant, bundle.regions);
  const verdict = evaluateTransaction(bundle.schedule, facts, merchant, region, now);
  const { ruleSet } = verdict.effective.rules;
  return needsParticipant(ruleSet) ? evaluateWithAccount(verdict, emptyAccount, now) : verdict;
}

function missingAmount(
  { facts, effective, entries }: TransactionVerdict,
  clauses: readonly Clause[],
): number | null {
  const { ruleSet } = effective.rules;
  if (clauses.some(({ id, passed }) => !passed && id !== 'threshold')) return null;
  const caps = [ruleSet.capPerDocument, ruleSet.capPerParticipant, ruleSet.capPerDay];
  if (caps.some((cap) => cap !== null && entries >= cap)) return null;
  const lacking = ruleSet.threshold - (sumTowardsThreshold(facts, ruleSet) % ruleSet.threshold);
  return Math.ceil(lacking / facts.factor);
}

function boundOf(ruleSet: RuleSet): Bound {
  const adds = ruleSet.accumulation === 'participant';
  const capped = hasParticipantCap(ruleSet);
  if (adds) return capped ? 'either' : 'atLeast';
  return capped ? 'atMost' : 'exact';
}

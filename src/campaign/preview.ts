import type { BundledMerchant, TransactionInput } from '../generated/types.js';
import { hasParticipantCap, needsParticipant, sumTowardsThreshold } from './entries.js';
import { decodeEvaluation } from './evaluation.js';
import { locationOf, regionOfDistrict } from './location.js';
import { type Bound, type PreviewOutcome, receiptLine } from './receiptLine.js';
import type { OpenedBundle, SignatureState } from './ruleBundle.js';
import type { Account, Clause, RuleSet } from './rules.js';
import { transactionHandling } from './states.js';
import { fromTimestamp } from './taipeiTime.js';
import { evaluateTransaction, evaluateWithAccount, type TransactionVerdict } from './verdict.js';

/** What a sale will give, as far as the rules alone can tell. */
export interface Preview extends PreviewOutcome {
  readonly qualified: boolean;
  readonly ruleSetVersion: number;
  /** For the receipt, such as `3 draw entries`. */
  readonly line: string;
  /** For the receipt, such as `可得 3 組抽獎號碼`. */
  readonly lineZh: string;
  /** The rules that it was judged by: when the service issued them, and whether their signature was checked. */
  readonly rules: { readonly issuedAt: string; readonly signature: SignatureState };
}

/** What the service would refuse the sale for. */
export interface PreviewRefusal {
  readonly code:
    | 'merchant_reference_missing'
    | 'merchant_not_found'
    | 'merchant_ambiguous'
    | 'merchant_not_approved'
    | 'district_unknown';
  readonly pointer: string;
}

const nothing: Account = { amount: 0, entries: 0, entriesOfDay: 0 };

/** Judges a sale as the service will, when it is registered as it takes place. The sale fits the contract. */
export function previewTransaction(
  book: OpenedBundle,
  sale: TransactionInput,
  now: number,
): Preview | PreviewRefusal {
  const merchant = findMerchant(book.merchants, sale);
  if ('code' in merchant) return merchant;
  const fate = transactionHandling[merchant.status as keyof typeof transactionHandling];
  if (fate === 'reject') return { code: 'merchant_not_approved', pointer: '' };
  const { district } = sale;
  if (district !== undefined && regionOfDistrict(book.regions, district) === null) {
    return { code: 'district_unknown', pointer: '/district' };
  }
  const judged = judge(book, sale, merchant, now);
  const { effective, qualified, entries, evaluation } = judged;
  const { clauses } = decodeEvaluation(evaluation, effective.rules);
  const outlook: PreviewOutcome = {
    entries,
    bound: boundOf(effective.rules.ruleSet),
    missingAmount: missingAmount(judged, clauses),
    awaitsApproval: fate === 'hold',
    clauses,
  };
  const [line, lineZh] = receiptLine(outlook);
  return {
    ...outlook,
    qualified,
    ruleSetVersion: effective.rules.ruleSet.version,
    line,
    lineZh,
    rules: { issuedAt: book.issuedAt, signature: book.signature },
  };
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

function judge(
  book: OpenedBundle,
  sale: TransactionInput,
  merchant: BundledMerchant,
  now: number,
): TransactionVerdict {
  const occurredAt = fromTimestamp(sale.occurredAt);
  const { document } = sale;
  const judged = evaluateTransaction(
    book.schedule,
    {
      amount: sale.totalAmount,
      occurredAt,
      registeredAt: occurredAt,
      channel: sale.channel,
      documentType: document.type,
      industry: merchant.industry,
      hasBuyerUbn: document.type === 'einvoice' && document.buyerUbn !== undefined,
      region: locationOf(sale, merchant, book.regions).region,
      category: sale.category ?? null,
    },
    merchant,
    now,
  );
  return needsParticipant(judged.effective.rules.ruleSet)
    ? evaluateWithAccount(judged, nothing, now)
    : judged;
}

function boundOf(ruleSet: RuleSet): Bound {
  const adds = ruleSet.accumulation === 'participant';
  const capped = hasParticipantCap(ruleSet);
  if (adds) return capped ? 'either' : 'atLeast';
  return capped ? 'atMost' : 'exact';
}

/** The merchant that a sale names, in the way of the service. */
function findMerchant(
  merchants: readonly BundledMerchant[],
  { merchantId, merchantExternalId, document }: TransactionInput,
): BundledMerchant | PreviewRefusal {
  if (merchantId !== undefined && merchantExternalId !== undefined) {
    return { code: 'merchant_reference_missing', pointer: '/merchantExternalId' };
  }
  const one = (is: (merchant: BundledMerchant) => boolean, pointer: string) =>
    merchants.find(is) ?? ({ code: 'merchant_not_found', pointer } as const);
  if (merchantId !== undefined) return one(({ id }) => id === merchantId, '/merchantId');
  if (merchantExternalId !== undefined) {
    return one(({ externalId }) => externalId === merchantExternalId, '/merchantExternalId');
  }
  const ubn = document.type === 'einvoice' ? document.sellerUbn : undefined;
  if (ubn === undefined) return { code: 'merchant_reference_missing', pointer: '/merchantId' };
  const [first, ...others] = merchants.filter(({ ubns }) => ubns.includes(ubn));
  if (others.length > 0) return { code: 'merchant_ambiguous', pointer: '/document/sellerUbn' };
  return first ?? { code: 'merchant_not_found', pointer: '/document/sellerUbn' };
}

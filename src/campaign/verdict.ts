import { factorOf } from './entries.js';
import { encodeEvaluation, verdictOf } from './evaluation.js';
import type { Account, Facts, TransactionFacts } from './facts.js';
import type { Rules, Verdict } from './rules.js';

/** Rules, with the revision by which stored evaluations refer to them. */
export interface EffectiveRules {
  readonly revision: number;
  /** They apply to transactions from this time on, up to the next `effectiveFrom` of the schedule. */
  readonly effectiveFrom: number;
  readonly rules: Rules;
}

/** When the first rules of a campaign take effect. */
export const FROM_THE_BEGINNING = 0;

/** The effective rules of a campaign, by `effectiveFrom`. Never empty. */
export type Schedule = readonly EffectiveRules[];

/** The verdict on a transaction, with the facts and rules that give the same verdict again. */
export interface TransactionVerdict extends Verdict {
  readonly facts: Facts;
  readonly effective: EffectiveRules;
  /** As it is stored, see `encodeEvaluation`. */
  readonly evaluation: string;
}

/** The merchant of a transaction, as far as rules depend on it. */
interface Merchant {
  readonly id: string;
  readonly kind: string;
  readonly industry: string;
}

/** The rules that apply to a transaction of this time. */
export function rulesAt(schedule: Schedule, time: number): EffectiveRules {
  const latest = schedule.length === 1 ? undefined : schedule.findLast((each) => each.effectiveFrom <= time);
  const effective = latest ?? schedule[0];
  if (effective === undefined) throw new Error('A campaign has no rules');
  return effective;
}

/**
 * The rules by which a transaction is judged again that was judged by `earlier` rules: the same rule set, with the
 * periods that the campaign has now.
 */
export function rulesAgain(schedule: Schedule, earlier: Rules, occurredAt: number): EffectiveRules {
  const { version } = earlier.ruleSet;
  return schedule.findLast(({ rules }) => rules.ruleSet.version === version) ?? rulesAt(schedule, occurredAt);
}

/**
 * Evaluates a transaction by the rules of its time. Where these depend on what the participant has so far, it has no
 * entries yet: see `evaluateWithAccount`.
 */
export function evaluateTransaction(
  schedule: Schedule,
  transaction: TransactionFacts,
  merchant: Merchant,
  region: string | null,
  now: number,
): TransactionVerdict {
  const effective = rulesAt(schedule, transaction.occurredAt);
  const factor = factorOf(effective.rules.ruleSet, {
    merchantId: merchant.id,
    merchantKind: merchant.kind,
    region,
  });
  // Field by field: an object spread takes ten times as long.
  const facts: Facts = {
    amount: transaction.amount,
    occurredAt: transaction.occurredAt,
    registeredAt: transaction.registeredAt,
    channel: transaction.channel,
    documentType: transaction.documentType,
    industry: merchant.industry,
    hasBuyerUbn: transaction.hasBuyerUbn,
    region,
    category: transaction.category,
    factor,
    account: null,
  };
  return evaluateFacts(facts, effective, now);
}

/** Evaluates the same transaction again, with the account of its participant. */
export function evaluateWithAccount(
  { facts, effective }: TransactionVerdict,
  account: Account,
  now: number,
): TransactionVerdict {
  return evaluateFacts({ ...facts, account }, effective, now);
}

export function evaluateFacts(facts: Facts, effective: EffectiveRules, now: number): TransactionVerdict {
  const verdict = verdictOf(facts, effective.rules);
  const { qualified, entries } = verdict;
  return {
    facts,
    effective,
    qualified,
    entries,
    evaluation: encodeEvaluation(facts, effective.rules, now, verdict),
  };
}

import { factorOf } from './entries.js';
import { encodeEvaluation, verdictOf } from './evaluation.js';
import type { Account, Facts, Rules } from './rules.js';

/** Rules and the number under which evaluations refer to them. */
export interface EffectiveRules {
  readonly revision: number;
  /** They hold for sales from this time on, up to the next. */
  readonly effectiveFrom: number;
  readonly rules: Rules;
}

/** Since ever: what a campaign begins with. */
export const FROM_THE_BEGINNING = 0;

/** What is in force, by the time from which it holds. Never empty. */
export type Schedule = readonly EffectiveRules[];

/** A sale as the rules look at it, beside its merchant and whose it is. */
export type TransactionFacts = Omit<Facts, 'factor' | 'account'>;

/** What a sale is worth, and all it takes to say so again. */
export interface TransactionVerdict {
  readonly facts: Facts;
  readonly effective: EffectiveRules;
  readonly qualified: boolean;
  readonly entries: number;
  readonly evaluation: string;
}

/** What a sale of this time is judged by. */
export function rulesAt(schedule: Schedule, time: number): EffectiveRules {
  const held = schedule.length === 1 ? undefined : schedule.findLast((each) => each.effectiveFrom <= time);
  const rules = held ?? schedule[0];
  if (rules === undefined) throw new Error('A campaign has no rules');
  return rules;
}

/**
 * Judges a sale by the rules of its time. Where those ask for what a participant has so far, it has no entries yet: see
 * `enterAccounts`.
 */
export function evaluateTransaction(
  schedule: Schedule,
  sale: TransactionFacts,
  merchant: { readonly id: string; readonly kind: string },
  now: number,
): TransactionVerdict {
  const effective = rulesAt(schedule, sale.occurredAt);
  const { ruleSet } = effective.rules;
  const factor = factorOf(ruleSet, {
    merchantId: merchant.id,
    merchantKind: merchant.kind,
    region: sale.region,
  });
  // One by one: spreading takes ten times as long.
  const facts: Facts = {
    amount: sale.amount,
    occurredAt: sale.occurredAt,
    registeredAt: sale.registeredAt,
    channel: sale.channel,
    documentType: sale.documentType,
    industry: sale.industry,
    hasBuyerUbn: sale.hasBuyerUbn,
    region: sale.region,
    category: sale.category,
    factor,
    account: null,
  };
  return evaluateFacts(facts, effective, now);
}

/** The same sale, now that it is known what its participant has. */
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

import { factorOf } from './entries.js';
import { encodeEvaluation, judge } from './evaluation.js';
import type { Account, Facts, Rules } from './rules.js';

/** Rules and the number under which evaluations refer to them. */
export interface RulesInForce {
  readonly revision: number;
  /** They hold for sales from this time on, up to the next. */
  readonly effectiveFrom: number;
  readonly rules: Rules;
}

/** Since ever: what a campaign begins with. */
export const FROM_THE_BEGINNING = 0;

/** What is in force, by the time from which it holds. Never empty. */
export type Schedule = readonly RulesInForce[];

/** A sale as the rules look at it, beside its merchant and whose it is. */
export type SaleFacts = Omit<Facts, 'factor' | 'account'>;

/** What a sale is worth, and all it takes to say so again. */
export interface JudgedSale {
  readonly facts: Facts;
  readonly inForce: RulesInForce;
  readonly qualified: boolean;
  readonly entries: number;
  readonly evaluation: string;
}

/** What a sale of this time is judged by. */
export function rulesAt(schedule: Schedule, time: number): RulesInForce {
  const held = schedule.length === 1 ? undefined : schedule.findLast((each) => each.effectiveFrom <= time);
  const rules = held ?? schedule[0];
  if (rules === undefined) throw new Error('A campaign has no rules');
  return rules;
}

/**
 * Judges a sale by the rules of its time. Where those ask for what a participant has so far, it has no entries yet: see
 * `enterAccounts`.
 */
export function judgeSale(
  schedule: Schedule,
  sale: SaleFacts,
  merchant: { readonly id: string; readonly kind: string },
  now: number,
): JudgedSale {
  const inForce = rulesAt(schedule, sale.occurredAt);
  const { ruleSet } = inForce.rules;
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
  return judgeFacts(facts, inForce, now);
}

/** The same sale, now that it is known what its participant has. */
export function judgeWithAccount({ facts, inForce }: JudgedSale, account: Account, now: number): JudgedSale {
  return judgeFacts({ ...facts, account }, inForce, now);
}

export function judgeFacts(facts: Facts, inForce: RulesInForce, now: number): JudgedSale {
  const verdict = judge(facts, inForce.rules);
  const { qualified, entries } = verdict;
  return {
    facts,
    inForce,
    qualified,
    entries,
    evaluation: encodeEvaluation(facts, inForce.rules, now, verdict),
  };
}

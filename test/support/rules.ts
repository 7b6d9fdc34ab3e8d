import type { Facts } from '../../src/campaign/facts.js';
import { completeRuleSet, type RuleSetInput, type Rules } from '../../src/campaign/rules.js';

export const at = (text: string): number => Date.parse(text);
export const industries = ['beauty', 'sportsLeisure', 'lodgingDining', 'retail'];
export const purchasePeriod = {
  startsAt: at('2020-12-09T00:00:00+08:00'),
  endsAt: at('2021-02-07T00:00:00+08:00'),
};
export const registrationPeriod = { ...purchasePeriod, endsAt: at('2021-02-10T00:00:00+08:00') };

/** The rules of 2020 with changes. */
export function rules(change: Partial<RuleSetInput> = {}): Rules {
  const ruleSet = completeRuleSet({ threshold: 500, ...change }, 1, industries);
  return { ruleSet, purchasePeriod, registrationPeriod };
}

/** The facts of a plain sale in a store. */
export const inStore = {
  channel: 'store',
  documentType: 'einvoice',
  industry: 'retail',
  hasBuyerUbn: false,
  region: 'city',
  category: null,
} as const;

/** The facts of a transaction that gives two entries, with changes. */
export function facts(change: Partial<Facts> = {}): Facts {
  const occurredAt = at('2020-12-12T14:30:00+08:00');
  return {
    amount: 1280,
    occurredAt,
    registeredAt: occurredAt,
    ...inStore,
    factor: 1,
    account: null,
    ...change,
  };
}

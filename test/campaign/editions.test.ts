import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedAmount, factorOf } from '../../src/campaign/entries.js';
import { evaluate } from '../../src/campaign/evaluation.js';
import type { Account } from '../../src/campaign/facts.js';
import { completeRuleSet, type RuleSetInput } from '../../src/campaign/rules.js';
import {
  evaluateTransaction,
  evaluateWithAccount,
  rulesAgain,
  rulesAt,
  type Schedule,
} from '../../src/campaign/verdict.js';
import { editions } from '../support/editions.js';
import { at, inStore } from '../support/rules.js';

const DAY = 86_400_000;
const purchasePeriod = {
  startsAt: at('2022-07-01T00:00:00+08:00'),
  endsAt: at('2022-09-01T00:00:00+08:00'),
};
const registrationPeriod = { ...purchasePeriod, endsAt: purchasePeriod.endsAt + 7 * DAY };
const noon = at('2022-07-10T12:00:00+08:00');

const scheduleOf = (input: RuleSetInput): Schedule => {
  const ruleSet = completeRuleSet(input, 1, ['retail']);
  return [{ revision: 1, effectiveFrom: 0, rules: { ruleSet, purchasePeriod, registrationPeriod } }];
};

const sale = (amount: number, registeredAt = noon) => ({
  amount,
  occurredAt: noon,
  registeredAt,
  ...inStore,
});

const partner = { id: 'mer_partner', kind: 'store', industry: 'retail' };
const other = { id: 'mer_other', kind: 'store', industry: 'retail' };
const emptyAccount: Account = { amount: 0, entries: 0, entriesOfDay: 0 };

/** Entries of consecutive transactions of one participant on one day. */
function entriesOf(
  input: RuleSetInput,
  sales: readonly [amount: number, merchant: typeof partner][],
): number[] {
  const schedule = scheduleOf(input);
  let account = emptyAccount;
  return sales.map(([amount, merchant]) => {
    const verdict = evaluateWithAccount(
      evaluateTransaction(schedule, sale(amount), merchant, 'city', 0),
      account,
      0,
    );
    account = {
      amount: account.amount + countedAmount(verdict.facts),
      entries: account.entries + verdict.entries,
      entriesOfDay: account.entriesOfDay + verdict.entries,
    };
    return verdict.entries;
  });
}

describe('an edition of Taichung', () => {
  it('counts each invoice by itself in 2019, at most 300 entries of it', () => {
    const amounts = [499, 500, 1_000, 149_999, 150_000, 2_000_000];
    expect(
      entriesOf(
        editions.taichung2019,
        amounts.map((amount) => [amount, other]),
      ),
    ).toEqual([0, 1, 2, 299, 300, 300]);
  });

  it('counts without a cap in 2020', () => {
    expect(entriesOf(editions.taichung2020, [[2_000_000, other]])).toEqual([4_000]);
  });

  it('adds amounts up in 2022, and carries the remainder over', () => {
    const rules = editions.taichung2022([partner.id]);
    expect(
      entriesOf(rules, [
        [300, other],
        [300, other],
        [399, other],
        [1, other],
      ]),
    ).toEqual([0, 1, 0, 1]);
  });

  it('gives an entry for NT$167 at a partner in 2022, and at most 600 for one purchase', () => {
    const rules = editions.taichung2022([partner.id]);
    expect(entriesOf(rules, [[166, partner]])).toEqual([0]);
    expect(entriesOf(rules, [[167, partner]])).toEqual([1]);
    expect(entriesOf(rules, [[100_000, partner]])).toEqual([600]);
    expect(entriesOf(rules, [[100_000, other]])).toEqual([200]);
  });

  it('accepts registrations for seven more days in 2022', () => {
    const schedule = scheduleOf(editions.taichung2022([partner.id]));
    const qualified = (days: number) =>
      evaluateTransaction(schedule, sale(500, noon + days * DAY), other, 'city', 0).qualified;
    expect([7, 8].map(qualified)).toEqual([true, false]);
  });

  it('gives no entries without a participant in 2022, and says that they wait', () => {
    const { facts, effective, entries } = evaluateTransaction(
      scheduleOf(editions.taichung2022([partner.id])),
      sale(5_000),
      other,
      'city',
      0,
    );
    expect(entries).toBe(0);
    expect(evaluate(facts, effective.rules, 0).clauses.at(-1)).toEqual({
      id: 'accumulation',
      passed: true,
      required: '500',
      actual: 'unclaimed',
      message: 'Adds up once it is known whose sale it is.',
      messageZh: '待參加者登錄後累計。',
    });
  });

  it('gives the entries of the sum, however it is divided into transactions', () => {
    const rules: RuleSetInput = { threshold: 500, accumulation: 'participant' };
    fc.assert(
      fc.property(fc.array(fc.nat(3_000), { maxLength: 20 }), (amounts) => {
        const entries = entriesOf(
          rules,
          amounts.map((amount) => [amount, other]),
        );
        const sum = amounts.reduce((total, amount) => total + amount, 0);
        expect(entries.reduce((total, each) => total + each, 0)).toBe(Math.floor(sum / 500));
      }),
    );
  });
});

describe('a rule set', () => {
  it('caps the entries of a participant, in the campaign and in a day', () => {
    const capped = (more: Partial<RuleSetInput>) =>
      entriesOf({ threshold: 100, ...more }, [
        [300, other],
        [300, other],
        [300, other],
      ]);
    expect(capped({ capPerParticipant: 7 })).toEqual([3, 3, 1]);
    expect(capped({ capPerDay: 4 })).toEqual([3, 1, 0]);
    expect(capped({ capPerParticipant: 5, capPerDay: 4, capPerDocument: 2 })).toEqual([2, 2, 0]);
  });

  it('multiplies by the highest multiplier that applies', () => {
    const ruleSet = completeRuleSet(
      {
        threshold: 500,
        multipliers: [
          { factor: 2, merchantKinds: ['stall', 'counter'] },
          { factor: 5, merchantIds: ['mer_1'], regions: ['sea'] },
        ],
      },
      1,
      [],
    );
    const factor = (merchantId: string, merchantKind: string, region: string | null) =>
      factorOf(ruleSet, { merchantId, merchantKind, region });
    expect(factor('mer_1', 'stall', 'sea')).toBe(5);
    expect(factor('mer_1', 'stall', 'city')).toBe(2);
    expect(factor('mer_1', 'store', null)).toBe(1);
    expect(factor('mer_2', 'counter', 'sea')).toBe(2);
  });

  it('takes effect from its date on, the later revision of two with the same date', () => {
    const of = (revision: number, effectiveFrom: number) => ({
      ...(scheduleOf({ threshold: revision })[0] as Schedule[number]),
      revision,
      effectiveFrom,
    });
    const schedule = [of(1, 0), of(2, noon), of(3, noon), of(4, noon + DAY)];
    const revisions = [-1, 0, noon - 1, noon, noon + DAY - 1, noon + DAY].map(
      (time) => rulesAt(schedule, time).revision,
    );
    expect(revisions).toEqual([1, 1, 1, 3, 3, 4]);
  });

  it('judges again by the same rule set, or by the rules of the time where that is in force no more', () => {
    const of = (version: number, revision: number, effectiveFrom: number): Schedule[number] => {
      const [first] = scheduleOf({ threshold: 500 }) as [Schedule[number]];
      const { rules } = first;
      return { revision, effectiveFrom, rules: { ...rules, ruleSet: { ...rules.ruleSet, version } } };
    };
    const schedule = [of(1, 5, 0), of(2, 6, noon)];
    const again = (version: number, time: number) =>
      rulesAgain(schedule, of(version, 1, 0).rules, time).revision;
    expect([again(1, noon), again(2, noon - 1)]).toEqual([5, 6]);
    expect([again(3, noon - 1), again(3, noon)]).toEqual([5, 6]);
  });
});

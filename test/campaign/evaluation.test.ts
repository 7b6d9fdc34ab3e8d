import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseRules } from '../../src/campaign/clauses.js';
import { needsParticipant } from '../../src/campaign/entries.js';
import {
  decodeEvaluation,
  encodeEvaluation,
  evaluate,
  factsInEvaluation,
  verdictOf,
} from '../../src/campaign/evaluation.js';
import type { Facts } from '../../src/campaign/facts.js';
import type { RuleSetInput } from '../../src/campaign/rules.js';
import type { Multiplier, RegionBonus } from '../../src/generated/types.js';
import { at, facts, industries, purchasePeriod, registrationPeriod, rules } from '../support/rules.js';

const failed = (change: Partial<Facts>, ruleSet: Partial<RuleSetInput> = {}) =>
  evaluate(facts(change), rules(ruleSet), 0)
    .clauses.filter(({ passed }) => !passed)
    .map(({ id }) => id);

describe('an evaluation', () => {
  it.each([
    [0, 0],
    [499, 0],
    [500, 1],
    [999, 1],
    [1000, 2],
    [1280, 2],
    [1_000_000, 2000],
  ])('gives for NT$%i, by the rules of 2020, %i entries', (amount, entries) => {
    expect(verdictOf(facts({ amount }), rules())).toEqual({ qualified: amount >= 500, entries });
  });

  it('caps and multiplies where the rules say so', () => {
    const { entries } = verdictOf(facts({ amount: 5000 }), rules({ entriesPerThreshold: 3 }));
    expect(entries).toBe(30);
    expect(
      verdictOf(facts({ amount: 5000 }), rules({ entriesPerThreshold: 3, capPerDocument: 7 })).entries,
    ).toBe(7);
  });

  it.each<[string, Partial<Facts>, Partial<RuleSetInput>]>([
    ['purchasePeriod', { occurredAt: purchasePeriod.startsAt - 1 }, {}],
    ['purchasePeriod', { occurredAt: purchasePeriod.endsAt }, {}],
    ['registrationPeriod', { registeredAt: registrationPeriod.endsAt }, {}],
    ['channel', { channel: 'tv' }, { channels: ['store', 'mall'] }],
    ['documentType', { documentType: 'receipt' }, { documentTypes: ['einvoice'] }],
    ['industry', { industry: 'retail' }, { industries: ['beauty'] }],
    ['buyerUbn', { hasBuyerUbn: true }, {}],
    ['threshold', { amount: 499 }, {}],
    ['threshold', { amount: 166, factor: 3 }, { multipliers: [{ factor: 3 }] }],
    ['category', { category: 'fuel' }, { excludedCategories: ['fuel', 'parking'] }],
    ['lateWindow', { registeredAt: at('2020-12-20T00:00:00+08:00') }, { lateWindowDays: 7 }],
  ])('fails on %s alone', (clause, change, ruleSet) => {
    expect(failed(change, ruleSet)).toEqual([clause]);
    expect(verdictOf(facts(change), rules(ruleSet))).toEqual({ qualified: false, entries: 0 });
  });

  it('counts the days of the late window by the calendar of Taipei', () => {
    const onTheLast = { registeredAt: at('2020-12-19T23:59:59+08:00') };
    expect(failed(onTheLast, { lateWindowDays: 7 })).toEqual([]);
    const first = { registeredAt: at('2020-12-11T00:00:00+08:00') };
    expect(failed(first, { lateWindowDays: 0 })).toEqual([]);
  });

  it('adds the extra entries of the region', () => {
    const regionBonuses = [
      { regions: ['city', 'sea'], extraEntries: 2 },
      { regions: ['sea'], extraEntries: 5 },
    ];
    const entries = (region: string | null) => verdictOf(facts({ region }), rules({ regionBonuses })).entries;
    expect(['city', 'sea', 'tun', null].map(entries)).toEqual([4, 9, 2, 2]);
  });

  it('keeps the facts for evaluating what remains after a refund', () => {
    const registeredAt = at('2020-12-15T00:00:00+08:00');
    const tripleRules = rules({ multipliers: [{ factor: 3 }] });
    expect(factsInEvaluation(encodeEvaluation(facts({ registeredAt, factor: 3 }), tripleRules, 0))).toEqual({
      registeredAt,
      factor: 3,
    });
    expect(factsInEvaluation(encodeEvaluation(facts({ registeredAt }), rules(), 0))?.factor).toBe(1);
  });

  it('has a letter of its own for each clause', () => {
    const letters = clauseRules.map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.join('')).toBe('PRLCDIBKMGQSA');
  });

  it('includes the first moment of a period, and not its end', () => {
    expect(failed({ occurredAt: purchasePeriod.startsAt })).toEqual([]);
    expect(failed({ occurredAt: purchasePeriod.endsAt - 1 })).toEqual([]);
  });

  it('has no clause about buyers where the rules have none', () => {
    const { clauses } = evaluate(facts({ hasBuyerUbn: true }), rules({ excludeBuyerUbn: false }), 0);
    expect(clauses.map(({ id }) => id)).not.toContain('buyerUbn');
  });

  it('gives the reasons in both languages', () => {
    const { clauses } = evaluate(facts(), rules(), 0);
    expect(clauses.at(-1)).toEqual({
      id: 'threshold',
      passed: true,
      required: '500',
      actual: '1280',
      message: 'NT$1,280 reaches the threshold of NT$500: 2 entries.',
      messageZh: '金額 NT$1,280 達門檻 NT$500，可得 2 組抽獎號碼。',
    });
    expect(clauses[0]).toMatchObject({
      required: '2020-12-09T00:00:00+08:00/2021-02-07T00:00:00+08:00',
      actual: '2020-12-12T14:30:00+08:00',
    });
  });

  it('promises no entries where another clause fails', () => {
    const { clauses } = evaluate(facts({ hasBuyerUbn: true }), rules(), 0);
    expect(clauses.at(-1)?.message).toBe('NT$1,280 reaches the threshold of NT$500.');
  });

  it('keeps its stored verdict under any later rules', () => {
    const stored = encodeEvaluation(facts(), rules(), 1_607_754_600_000);
    const read = decodeEvaluation(stored, rules({ threshold: 5000 }));
    expect(read).toMatchObject({ qualified: true, entries: 2, evaluatedAt: 1_607_754_600_000 });
    expect(read.clauses.at(-1)).toMatchObject({ passed: true, required: '5000', actual: '1280' });
  });

  it('is stored in few characters and without texts', () => {
    expect(encodeEvaluation(facts(), rules(), 1_607_754_600_000)).toMatch(/^[A-Za-z0-9.]{1,90}$/);
  });

  it.each([0, 36 ** 5 - 1, 36 ** 5, 36 ** 5 + 1, 36 ** 6, 1_607_754_600_000, 253_402_300_799_999])(
    'stores the time %d in base 36',
    (moment) => {
      expect(encodeEvaluation(facts(), rules(), moment).split('.')[2]).toBe(moment.toString(36));
    },
  );

  it('refuses an unknown stored clause', () => {
    expect(() => decodeEvaluation('1.2.0.Z1x', rules())).toThrow(RangeError);
  });

  it('has a verdict that follows from its clauses', () => {
    const anyFacts = fc.record<Facts>({
      amount: fc.nat(5_000),
      occurredAt: fc.integer({ min: purchasePeriod.startsAt - 9e8, max: purchasePeriod.endsAt + 9e8 }),
      registeredAt: fc.integer({ min: purchasePeriod.startsAt, max: registrationPeriod.endsAt + 9e8 }),
      channel: fc.constantFrom('store', 'mall', 'online', 'tv'),
      documentType: fc.constantFrom('einvoice', 'receipt'),
      industry: fc.constantFrom(...industries),
      hasBuyerUbn: fc.boolean(),
      region: fc.constantFrom('city', 'sea', null),
      category: fc.constantFrom('fuel', 'storedValue', null),
      factor: fc.integer({ min: 1, max: 5 }),
      account: fc.option(fc.record({ amount: fc.nat(5_000), entries: fc.nat(30), entriesOfDay: fc.nat(30) })),
    });
    const anyRules = fc.record({
      threshold: fc.integer({ min: 1, max: 3_000 }),
      entriesPerThreshold: fc.integer({ min: 1, max: 5 }),
      capPerDocument: fc.option(fc.integer({ min: 1, max: 20 })),
      excludeBuyerUbn: fc.boolean(),
      channels: fc.subarray(['store', 'mall', 'online', 'tv'], { minLength: 1 }),
      industries: fc.subarray(industries, { minLength: 1 }),
      accumulation: fc.constantFrom('document' as const, 'participant' as const),
      capPerParticipant: fc.option(fc.integer({ min: 1, max: 40 })),
      capPerDay: fc.option(fc.integer({ min: 1, max: 40 })),
      multipliers: fc.constantFrom<Multiplier[]>([], [{ factor: 3, merchantKinds: ['stall'] }]),
      regionBonuses: fc.constantFrom<RegionBonus[]>([], [{ regions: ['sea'], extraEntries: 2 }]),
      excludedCategories: fc.subarray(['fuel' as const, 'parking' as const]),
      lateWindowDays: fc.option(fc.nat(20)),
    });
    fc.assert(
      fc.property(anyFacts, anyRules, fc.nat(), (someFacts, ruleSet, now) => {
        const someRules = rules(ruleSet);
        const evaluation = evaluate(someFacts, someRules, now);
        expect(evaluation).toMatchObject(verdictOf(someFacts, someRules));
        expect(evaluation.qualified).toBe(evaluation.clauses.every(({ passed }) => passed));
        // Entries may also wait for the participant, or be capped by what the participant has.
        if (!needsParticipant(someRules.ruleSet)) expect(evaluation.entries > 0).toBe(evaluation.qualified);
        expect(evaluation.entries).toBeLessThanOrEqual(someRules.ruleSet.capPerDocument ?? Infinity);
        expect(evaluation.evaluatedAt).toBe(now);
      }),
    );
  });
});

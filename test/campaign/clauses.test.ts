import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/campaign/evaluation.js';
import type { Facts } from '../../src/campaign/facts.js';
import type { RuleSetInput } from '../../src/campaign/rules.js';
import { at, facts, rules } from '../support/rules.js';

type Said = readonly [passed: boolean, required: string, actual: string, message: string, messageZh: string];

const occurred = '2020-12-12T14:30:00+08:00';
const late = { registeredAt: at('2020-12-22T08:00:00+08:00') };
const after = at('2021-03-01T00:00:00+08:00');
const account = { amount: 820, entries: 4, entriesOfDay: 4 };
const excluded: Partial<RuleSetInput> = { excludedCategories: ['tobacco', 'alcohol'] };
const tripled: Partial<RuleSetInput> = { multipliers: [{ factor: 3, merchantKinds: ['store'] }] };
const bonus = (extraEntries: number): Partial<RuleSetInput> => ({
  regionBonuses: [{ regions: ['city'], extraEntries }],
});
const capped = { capPerParticipant: 10 };
const cumulative = { accumulation: 'participant' } as const;
const [purchase, registration] = [
  '2020-12-09T00:00:00+08:00/2021-02-07T00:00:00+08:00',
  '2020-12-09T00:00:00+08:00/2021-02-10T00:00:00+08:00',
];

/** The description of each clause by facts and rules, in both languages. */
const table: readonly [string, Partial<Facts>, Partial<RuleSetInput>, Said][] = [
  [
    'purchasePeriod',
    {},
    {},
    [
      true,
      purchase,
      occurred,
      `The sale at ${occurred} is within the purchase period.`,
      `消費時間 ${occurred} 在消費期間內。`,
    ],
  ],
  [
    'purchasePeriod',
    { occurredAt: after },
    {},
    [
      false,
      purchase,
      '2021-03-01T00:00:00+08:00',
      'The sale at 2021-03-01T00:00:00+08:00 is outside the purchase period.',
      '消費時間 2021-03-01T00:00:00+08:00 不在消費期間內。',
    ],
  ],
  [
    'registrationPeriod',
    {},
    {},
    [
      true,
      registration,
      occurred,
      `The registration at ${occurred} is within the registration period.`,
      `登錄時間 ${occurred} 在登錄期間內。`,
    ],
  ],
  [
    'lateWindow',
    late,
    { lateWindowDays: 10 },
    [true, '10', '10', 'Registered 10 days after the sale, within 10.', '消費後第 10 日登錄，在 10 日內。'],
  ],
  [
    'lateWindow',
    late,
    { lateWindowDays: 9 },
    [
      false,
      '9',
      '10',
      'Registered 10 days after the sale; at most 9 are allowed.',
      '消費後第 10 日登錄，已逾 9 日期限。',
    ],
  ],
  [
    'channel',
    {},
    { channels: ['store', 'tv'] },
    [true, 'store, tv', 'store', 'The channel store counts.', '通路 store 列入計算。'],
  ],
  [
    'channel',
    { channel: 'online' },
    { channels: ['store', 'tv'] },
    [false, 'store, tv', 'online', 'The channel online does not count.', '通路 online 不列入計算。'],
  ],
  [
    'documentType',
    {},
    {},
    [
      true,
      'einvoice, receipt',
      'einvoice',
      'The kind of document einvoice counts.',
      '憑證種類 einvoice 列入計算。',
    ],
  ],
  [
    'industry',
    {},
    { industries: ['beauty'] },
    [false, 'beauty', 'retail', 'The industry retail does not count.', '產業別 retail 不列入計算。'],
  ],
  ['buyerUbn', {}, {}, [true, 'none', 'none', 'The invoice has no buyer UBN.', '發票未打買方統一編號。']],
  [
    'buyerUbn',
    { hasBuyerUbn: true },
    {},
    [false, 'none', 'present', 'An invoice with a buyer UBN is excluded.', '打有買方統一編號的發票不列入。'],
  ],
  [
    'category',
    {},
    excluded,
    [true, 'not tobacco, not alcohol', 'none', 'The sale is of no excluded category.', '非排除品類。'],
  ],
  [
    'category',
    { category: 'alcohol' },
    excluded,
    [
      false,
      'not tobacco, not alcohol',
      'alcohol',
      'The category alcohol is excluded.',
      '品類 alcohol 不列入。',
    ],
  ],
  ['multiplier', {}, tripled, [true, '', '1', 'The amount counts 1 time.', '金額以 1 倍計。']],
  ['multiplier', { factor: 3 }, tripled, [true, '', '3', 'The amount counts 3 times.', '金額以 3 倍計。']],
  ['regionBonus', {}, bonus(1), [true, '', '1', '1 extra entry for the region.', '消費地區加贈 1 組。']],
  ['regionBonus', {}, bonus(2), [true, '', '2', '2 extra entries for the region.', '消費地區加贈 2 組。']],
  [
    'participantCaps',
    {},
    capped,
    [true, '', 'unclaimed', 'Waits until it is known whose sale it is.', '待參加者登錄後計算。'],
  ],
  [
    'participantCaps',
    { account },
    capped,
    [true, '', '6', 'The participant may get 6 more.', '此參加者尚可獲得 6 組。'],
  ],
  [
    'accumulation',
    {},
    cumulative,
    [true, '500', 'unclaimed', 'Adds up once it is known whose sale it is.', '待參加者登錄後累計。'],
  ],
  [
    'accumulation',
    { account },
    cumulative,
    [
      true,
      '500',
      '1600',
      'With what was carried NT$1,600; NT$400 more for the next.',
      '連同累計餘額為 NT$1,600，距下一組尚差 NT$400。',
    ],
  ],
  [
    'threshold',
    { amount: 499 },
    {},
    [false, '500', '499', 'NT$499 is below the threshold of NT$500.', '金額 NT$499 未達門檻 NT$500。'],
  ],
  [
    'threshold',
    { amount: 1_234_567 },
    { threshold: 1_000_000 },
    [
      true,
      '1000000',
      '1234567',
      'NT$1,234,567 reaches the threshold of NT$1,000,000: 1 entry.',
      '金額 NT$1,234,567 達門檻 NT$1,000,000，可得 1 組抽獎號碼。',
    ],
  ],
  [
    'threshold',
    {},
    {},
    [
      true,
      '500',
      '1280',
      'NT$1,280 reaches the threshold of NT$500: 2 entries.',
      '金額 NT$1,280 達門檻 NT$500，可得 2 組抽獎號碼。',
    ],
  ],
  // Where another clause fails, or the entries wait for the participant, no number of entries is stated.
  [
    'threshold',
    { hasBuyerUbn: true },
    {},
    [true, '500', '1280', 'NT$1,280 reaches the threshold of NT$500.', '金額 NT$1,280 達門檻 NT$500。'],
  ],
  [
    'threshold',
    {},
    capped,
    [true, '500', '1280', 'NT$1,280 reaches the threshold of NT$500.', '金額 NT$1,280 達門檻 NT$500。'],
  ],
];

describe('a clause', () => {
  it.each(table)('describes %s of %j by %j', (id, change, ruleSet, description) => {
    const clause = evaluate(facts(change), rules(ruleSet), 0).clauses.find((each) => each.id === id);
    const [passed, required, actual, message, messageZh] = description;
    expect(clause).toEqual({ id, passed, required, actual, message, messageZh });
  });

  it.each([
    ['lateWindow', { lateWindowDays: 7 }],
    ['buyerUbn', { excludeBuyerUbn: true }],
    ['category', excluded],
    ['multiplier', tripled],
    ['regionBonus', bonus(1)],
    ['participantCaps', capped],
    ['accumulation', cumulative],
    ['threshold', { accumulation: 'document' } as const],
  ])('leaves %s out where the rules do not have it', (id, asking) => {
    const without = {
      excludeBuyerUbn: false,
      accumulation: id === 'threshold' ? 'participant' : 'document',
    } as const;
    const idsBy = (ruleSet: Partial<RuleSetInput>) =>
      evaluate(facts(), rules(ruleSet), 0).clauses.map((clause) => clause.id);
    expect(idsBy(without)).not.toContain(id);
    expect(idsBy({ ...without, ...asking })).toContain(id);
  });
});

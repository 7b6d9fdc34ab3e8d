import {
  type ClauseRule,
  informational,
  membership,
  type Outcome,
  period,
  UNCLAIMED,
} from './clauseKinds.js';
import { bonusOf, countedAmount, entriesLeft, hasParticipantCap, sumTowardsThreshold } from './entries.js';
import type { Facts } from './facts.js';
import type { Rules } from './rules.js';
import { daysBetween } from './taipeiTime.js';

export const clauseRules: readonly ClauseRule[] = [
  period('purchasePeriod', 'P', {
    window: (rules) => rules.purchasePeriod,
    time: (facts) => facts.occurredAt,
    subject: 'The sale',
    subjectZh: '消費時間',
    name: 'purchase period',
    nameZh: '消費期間',
  }),
  period('registrationPeriod', 'R', {
    window: (rules) => rules.registrationPeriod,
    time: (facts) => facts.registeredAt,
    subject: 'The registration',
    subjectZh: '登錄時間',
    name: 'registration period',
    nameZh: '登錄期間',
  }),
  {
    id: 'lateWindow',
    letter: 'L',
    numeric: true,
    applies: ({ ruleSet }) => ruleSet.lateWindowDays !== null,
    value: daysLate,
    passes: (facts, { ruleSet }) =>
      ruleSet.lateWindowDays === null || daysLate(facts) <= ruleSet.lateWindowDays,
    required: ({ ruleSet }) => String(ruleSet.lateWindowDays),
    format: String,
    describe: ({ passed, required, actual }) =>
      passed
        ? [
            `Registered ${actual} days after the sale, within ${required}.`,
            `消費後第 ${actual} 日登錄，在 ${required} 日內。`,
          ]
        : [
            `Registered ${actual} days after the sale; at most ${required} are allowed.`,
            `消費後第 ${actual} 日登錄，已逾 ${required} 日期限。`,
          ],
  },
  membership('channel', 'C', {
    allowed: ({ ruleSet }) => ruleSet.channels,
    value: (facts) => facts.channel,
    name: 'channel',
    nameZh: '通路',
  }),
  membership('documentType', 'D', {
    allowed: ({ ruleSet }) => ruleSet.documentTypes,
    value: (facts) => facts.documentType,
    name: 'kind of document',
    nameZh: '憑證種類',
  }),
  membership('industry', 'I', {
    allowed: ({ ruleSet }) => ruleSet.industries,
    value: (facts) => facts.industry,
    name: 'industry',
    nameZh: '產業別',
  }),
  {
    id: 'buyerUbn',
    letter: 'B',
    numeric: false,
    applies: ({ ruleSet }) => ruleSet.excludeBuyerUbn,
    value: (facts) => (facts.hasBuyerUbn ? 'present' : 'none'),
    passes: (facts) => !facts.hasBuyerUbn,
    required: () => 'none',
    format: String,
    describe: ({ passed }) =>
      passed
        ? ['The invoice has no buyer UBN.', '發票未打買方統一編號。']
        : ['An invoice with a buyer UBN is excluded.', '打有買方統一編號的發票不列入。'],
  },
  {
    id: 'category',
    letter: 'K',
    numeric: false,
    applies: ({ ruleSet }) => ruleSet.excludedCategories.length > 0,
    value: ({ category }) => category ?? 'none',
    passes: ({ category }, { ruleSet }) =>
      category === null || !ruleSet.excludedCategories.includes(category),
    required: ({ ruleSet }) => ruleSet.excludedCategories.map((category) => `not ${category}`).join(', '),
    format: String,
    describe: ({ passed, actual }) =>
      passed
        ? ['The sale is of no excluded category.', '非排除品類。']
        : [`The category ${actual} is excluded.`, `品類 ${actual} 不列入。`],
  },
  informational('multiplier', 'M', {
    applies: ({ ruleSet }) => ruleSet.multipliers.length > 0,
    value: ({ factor }) => factor,
    describe: (factor) => [
      `The amount counts ${factor} ${factor === 1 ? 'time' : 'times'}.`,
      `金額以 ${factor} 倍計。`,
    ],
  }),
  informational('regionBonus', 'G', {
    applies: ({ ruleSet }) => ruleSet.regionBonuses.length > 0,
    value: (facts, { ruleSet }) => bonusOf(facts, ruleSet),
    describe: (extra) => [
      `${extra} extra ${extra === 1 ? 'entry' : 'entries'} for the region.`,
      `消費地區加贈 ${extra} 組。`,
    ],
  }),
  informational('participantCaps', 'Q', {
    applies: ({ ruleSet }) => hasParticipantCap(ruleSet),
    value: (facts, { ruleSet }) =>
      facts.account === null ? UNCLAIMED : (entriesLeft(facts, ruleSet) ?? UNCLAIMED),
    describe: (left) =>
      left === null
        ? ['Waits until it is known whose sale it is.', '待參加者登錄後計算。']
        : [`The participant may get ${left} more.`, `此參加者尚可獲得 ${left} 組。`],
  }),
  informational('accumulation', 'S', {
    applies: ({ ruleSet }) => ruleSet.accumulation === 'participant',
    value: (facts, { ruleSet }) => (facts.account === null ? UNCLAIMED : sumTowardsThreshold(facts, ruleSet)),
    required: ({ ruleSet }) => String(ruleSet.threshold),
    describe: (sum, threshold) =>
      sum === null
        ? ['Adds up once it is known whose sale it is.', '待參加者登錄後累計。']
        : [
            `With what was carried NT$${thousands(sum)}; NT$${thousands(missing(sum, threshold))} more for the next.`,
            `連同累計餘額為 NT$${thousands(sum)}，距下一組尚差 NT$${thousands(missing(sum, threshold))}。`,
          ],
  }),
  {
    id: 'threshold',
    letter: 'A',
    numeric: true,
    applies: ({ ruleSet }) => ruleSet.accumulation === 'document',
    value: countedAmount,
    passes: (facts, { ruleSet }) => countedAmount(facts) >= ruleSet.threshold,
    required: ({ ruleSet }) => String(ruleSet.threshold),
    format: String,
    describe: describeThreshold,
  },
];

/** A clause with the text that precedes its value in a stored evaluation. */
interface CompiledClause extends ClauseRule {
  readonly passedMark: string;
  readonly failedMark: string;
}

const compiledClauses = new WeakMap<Rules, readonly CompiledClause[]>();

/** The clauses that apply by these rules, selected once for all transactions. */
export function clausesOf(rules: Rules): readonly CompiledClause[] {
  const known = compiledClauses.get(rules);
  if (known !== undefined) return known;
  const clauses = clauseRules
    .filter(({ applies }) => applies(rules))
    .map((rule) => ({ ...rule, passedMark: `.${rule.letter}1`, failedMark: `.${rule.letter}0` }));
  compiledClauses.set(rules, clauses);
  return clauses;
}

/** Days of Taipei from the transaction to its registration. A claim made before the transaction is on time. */
function daysLate({ occurredAt, registeredAt }: Facts): number {
  return Math.max(0, daysBetween(occurredAt, registeredAt));
}

/** NT$ until the next full threshold. */
function missing(sum: number, threshold: number): number {
  return threshold - (sum % threshold);
}

function describeThreshold({ passed, required, actual, entries }: Outcome): readonly [string, string] {
  const [amount, threshold] = [thousands(actual), thousands(required)];
  if (!passed) {
    return [
      `NT$${amount} is below the threshold of NT$${threshold}.`,
      `金額 NT$${amount} 未達門檻 NT$${threshold}。`,
    ];
  }
  const suffix = entries === null ? '' : `: ${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  const suffixZh = entries === null ? '' : `，可得 ${entries} 組抽獎號碼`;
  return [
    `NT$${amount} reaches the threshold of NT$${threshold}${suffix}.`,
    `金額 NT$${amount} 達門檻 NT$${threshold}${suffixZh}。`,
  ];
}

function thousands(digits: number | string): string {
  return String(digits).replace(/\B(?=(\d{3})+$)/g, ',');
}

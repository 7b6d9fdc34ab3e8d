import type { Facts, Rules, Window } from './rules.js';
import { toTaipei } from './taipeiTime.js';

type Value = number | string;

/** One clause of the rules: how it is judged, stored and put into words. */
export interface ClauseRule {
  readonly id: string;
  /** Stands for the id in stored evaluations: never reused for another clause. */
  readonly letter: string;
  /** Whether `value` is a number. */
  readonly numeric: boolean;
  readonly applies: (rules: Rules) => boolean;
  readonly value: (facts: Facts) => Value;
  readonly passes: (facts: Facts, rules: Rules) => boolean;
  readonly required: (rules: Rules) => string;
  readonly show: (value: Value) => string;
  readonly say: (outcome: Outcome) => readonly [message: string, messageZh: string];
}

interface Outcome {
  readonly passed: boolean;
  readonly required: string;
  readonly actual: string;
  /** Null where another clause stands against it. */
  readonly entries: number | null;
}

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
    show: String,
    say: ({ passed }) =>
      passed
        ? ['The invoice has no buyer UBN.', '發票未打買方統一編號。']
        : ['An invoice with a buyer UBN is excluded.', '打有買方統一編號的發票不列入。'],
  },
  {
    id: 'threshold',
    letter: 'A',
    numeric: true,
    applies: () => true,
    value: (facts) => facts.amount,
    passes: (facts, { ruleSet }) => facts.amount >= ruleSet.threshold,
    required: ({ ruleSet }) => String(ruleSet.threshold),
    show: String,
    say: sayThreshold,
  },
];

function period(
  id: string,
  letter: string,
  words: {
    window: (rules: Rules) => Window;
    time: (facts: Facts) => number;
    subject: string;
    subjectZh: string;
    name: string;
    nameZh: string;
  },
): ClauseRule {
  const { window, time, subject, subjectZh, name, nameZh } = words;
  return {
    id,
    letter,
    numeric: true,
    applies: () => true,
    value: time,
    passes: (facts, rules) => {
      const { startsAt, endsAt } = window(rules);
      return startsAt <= time(facts) && time(facts) < endsAt;
    },
    // ISO 8601 writes an interval with a slash; its end is not part of it.
    required: (rules) => `${toTaipei(window(rules).startsAt)}/${toTaipei(window(rules).endsAt)}`,
    show: (value) => toTaipei(Number(value)),
    say: ({ passed, actual }) =>
      passed
        ? [`${subject} at ${actual} is within the ${name}.`, `${subjectZh} ${actual} 在${nameZh}內。`]
        : [`${subject} at ${actual} is outside the ${name}.`, `${subjectZh} ${actual} 不在${nameZh}內。`],
  };
}

function membership(
  id: string,
  letter: string,
  words: {
    allowed: (rules: Rules) => readonly string[];
    value: (facts: Facts) => string;
    name: string;
    nameZh: string;
  },
): ClauseRule {
  const { allowed, value, name, nameZh } = words;
  return {
    id,
    letter,
    numeric: false,
    applies: () => true,
    value,
    passes: (facts, rules) => allowed(rules).includes(value(facts)),
    required: (rules) => allowed(rules).join(', '),
    show: String,
    say: ({ passed, actual }) =>
      passed
        ? [`The ${name} ${actual} counts.`, `${nameZh} ${actual} 列入計算。`]
        : [`The ${name} ${actual} does not count.`, `${nameZh} ${actual} 不列入計算。`],
  };
}

function sayThreshold({ passed, required, actual, entries }: Outcome): readonly [string, string] {
  const [amount, threshold] = [thousands(actual), thousands(required)];
  if (!passed) {
    return [
      `NT$${amount} is below the threshold of NT$${threshold}.`,
      `金額 NT$${amount} 未達門檻 NT$${threshold}。`,
    ];
  }
  const given = entries === null ? '' : `: ${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  const givenZh = entries === null ? '' : `，可得 ${entries} 組抽獎號碼`;
  return [
    `NT$${amount} reaches the threshold of NT$${threshold}${given}.`,
    `金額 NT$${amount} 達門檻 NT$${threshold}${givenZh}。`,
  ];
}

function thousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

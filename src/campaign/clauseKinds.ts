import type { Facts } from './facts.js';
import type { Rules, Window } from './rules.js';
import { toTaipei } from './taipeiTime.js';

type Value = number | string;

/** One clause of the rules: how it is evaluated, stored and described. */
export interface ClauseRule {
  readonly id: string;
  /** Stands for the id in stored evaluations, and is never reused for another clause. */
  readonly letter: string;
  /** Whether `value` is a number. */
  readonly numeric: boolean;
  readonly applies: (rules: Rules) => boolean;
  readonly value: (facts: Facts, rules: Rules) => Value;
  readonly passes: (facts: Facts, rules: Rules) => boolean;
  readonly required: (rules: Rules) => string;
  readonly format: (value: Value) => string;
  readonly describe: (outcome: Outcome) => readonly [message: string, messageZh: string];
}

export interface Outcome {
  readonly passed: boolean;
  readonly required: string;
  readonly actual: string;
  /** Null where there are none, or none yet: another clause fails, or nobody has claimed the transaction. */
  readonly entries: number | null;
}

/** Whether a time is within a window. */
export function period(
  id: string,
  letter: string,
  spec: {
    window: (rules: Rules) => Window;
    time: (facts: Facts) => number;
    subject: string;
    subjectZh: string;
    name: string;
    nameZh: string;
  },
): ClauseRule {
  const { window, time, subject, subjectZh, name, nameZh } = spec;
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
    // ISO 8601 writes an interval with a slash. Its end is not part of it.
    required: (rules) => `${toTaipei(window(rules).startsAt)}/${toTaipei(window(rules).endsAt)}`,
    format: (value) => toTaipei(Number(value)),
    describe: ({ passed, actual }) =>
      passed
        ? [`${subject} at ${actual} is within the ${name}.`, `${subjectZh} ${actual} 在${nameZh}內。`]
        : [`${subject} at ${actual} is outside the ${name}.`, `${subjectZh} ${actual} 不在${nameZh}內。`],
  };
}

/** Whether a value is among those that count. */
export function membership(
  id: string,
  letter: string,
  spec: {
    allowed: (rules: Rules) => readonly string[];
    value: (facts: Facts) => string;
    name: string;
    nameZh: string;
  },
): ClauseRule {
  const { allowed, value, name, nameZh } = spec;
  return {
    id,
    letter,
    numeric: false,
    applies: () => true,
    value,
    passes: (facts, rules) => allowed(rules).includes(value(facts)),
    required: (rules) => allowed(rules).join(', '),
    format: String,
    describe: ({ passed, actual }) =>
      passed
        ? [`The ${name} ${actual} counts.`, `${nameZh} ${actual} 列入計算。`]
        : [`The ${name} ${actual} does not count.`, `${nameZh} ${actual} 不列入計算。`],
  };
}

/** The value of a clause that depends on the participant, where the transaction has none yet. */
export const UNCLAIMED = -1;

/** A clause that never fails: it says how the entries were counted. */
export function informational(
  id: string,
  letter: string,
  spec: {
    applies: (rules: Rules) => boolean;
    value: (facts: Facts, rules: Rules) => number;
    required?: (rules: Rules) => string;
    /** `value` is null where the transaction has no participant yet. */
    describe: (value: number | null, required: number) => readonly [string, string];
  },
): ClauseRule {
  const { applies, value, required, describe } = spec;
  return {
    id,
    letter,
    numeric: true,
    applies,
    value,
    passes: () => true,
    required: required ?? (() => ''),
    format: (number) => (number === UNCLAIMED ? 'unclaimed' : String(number)),
    describe: (outcome) =>
      describe(outcome.actual === 'unclaimed' ? null : Number(outcome.actual), Number(outcome.required)),
  };
}

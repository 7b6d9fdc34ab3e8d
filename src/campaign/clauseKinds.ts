import type { Facts } from './facts.js';
import type { Rules, Window } from './rules.js';
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
  readonly value: (facts: Facts, rules: Rules) => Value;
  readonly passes: (facts: Facts, rules: Rules) => boolean;
  readonly required: (rules: Rules) => string;
  readonly show: (value: Value) => string;
  readonly say: (outcome: Outcome) => readonly [message: string, messageZh: string];
}

export interface Outcome {
  readonly passed: boolean;
  readonly required: string;
  readonly actual: string;
  /** Null where there are none, or none yet: another clause stands against it, or nobody has claimed it. */
  readonly entries: number | null;
}

/** Whether a time is within a window. */
export function period(
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

/** Whether a word is among those that count. */
export function membership(
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

/** Stands where a number would be known if it were known whose sale it is. */
export const UNCLAIMED = -1;

/** A clause that stands against nothing: it tells by what the entries were counted. */
export function told(
  id: string,
  letter: string,
  words: {
    applies: (rules: Rules) => boolean;
    value: (facts: Facts, rules: Rules) => number;
    required?: (rules: Rules) => string;
    /** `value` is null where it is not known whose sale it is. */
    say: (value: number | null, required: number) => readonly [string, string];
  },
): ClauseRule {
  const { applies, value, required, say } = words;
  return {
    id,
    letter,
    numeric: true,
    applies,
    value,
    passes: () => true,
    required: required ?? (() => ''),
    show: (seen) => (seen === UNCLAIMED ? 'unclaimed' : String(seen)),
    say: ({ actual, required: wanted }) =>
      say(actual === 'unclaimed' ? null : Number(actual), Number(wanted)),
  };
}

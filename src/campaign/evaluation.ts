import type { ClauseRule } from './clauseKinds.js';
import { clauseRules, clausesOf } from './clauses.js';
import { entriesOf } from './entries.js';
import type { Facts } from './facts.js';
import type { Clause, Evaluation, Rules, Verdict } from './rules.js';

/** A transaction qualifies when every clause passes, and gives entries for each full threshold, up to the caps. */
export function verdictOf(facts: Facts, rules: Rules): Verdict {
  for (const rule of clausesOf(rules)) {
    if (!rule.passes(facts, rules)) return { qualified: false, entries: 0 };
  }
  return { qualified: true, entries: entriesOf(facts, rules.ruleSet) };
}

/** The verdict with its reasons, clause by clause. */
export function evaluate(facts: Facts, rules: Rules, evaluatedAt: number): Evaluation {
  return decodeEvaluation(encodeEvaluation(facts, rules, evaluatedAt), rules);
}

/**
 * The form in which an evaluation is stored: verdict, time, and for each clause its letter, whether it passed and the
 * value that it evaluated, with numbers in base 36: `1.3.kiayudw0.P1kiayudw0.….A115o`. What was required and the texts
 * are rendered on reading, from the rules of that time. A stored verdict is never evaluated again.
 */
export function encodeEvaluation(
  facts: Facts,
  rules: Rules,
  evaluatedAt: number,
  { qualified, entries }: Verdict = verdictOf(facts, rules),
): string {
  const parts = [`${qualified ? 1 : 0}.${entries.toString(36)}.${timeText(evaluatedAt)}`];
  for (const rule of clausesOf(rules)) {
    const value = rule.value(facts, rules);
    parts.push(
      rule.passes(facts, rules) ? rule.passedMark : rule.failedMark,
      typeof value === 'number' ? valueText(value) : value,
    );
  }
  return parts.join('');
}

/** The time is the same for a whole batch, and a value often for consecutive clauses. */
const timeText = memoizedBase36();
const valueText = memoizedBase36();

/** Base 36 of a number that often repeats: the last result is kept. */
function memoizedBase36(): (value: number) => string {
  let last = 0;
  let text = '0';
  return (value) => {
    if (value !== last) {
      last = value;
      text = base36(value);
    }
    return text;
  };
}

const HALF = 36 ** 5;

/** Writes a time in two halves: `toString` takes five times as long for a number that is no small integer. */
function base36(value: number): string {
  if (value < HALF) return value.toString(36);
  const high = Math.floor(value / HALF);
  return high.toString(36) + (value - high * HALF).toString(36).padStart(5, '0');
}

/** `rules` are those by which the evaluation was made. */
export function decodeEvaluation(text: string, rules: Rules): Evaluation {
  const [qualified, entries = '', evaluatedAt = '', ...clauses] = text.split('.');
  const verdict = { qualified: qualified === '1', entries: Number.parseInt(entries, 36) };
  return {
    ...verdict,
    ruleSetVersion: rules.ruleSet.version,
    clauses: clauses.map((clause) => renderClause(clause, rules, verdict)),
    evaluatedAt: Number.parseInt(evaluatedAt, 36),
  };
}

/** The facts that only the stored evaluation has, for evaluating the transaction again after a refund. */
export function factsInEvaluation(text: string): Pick<Facts, 'registeredAt' | 'factor'> | null {
  const clauses = text.split('.').slice(3);
  const read = (letter: string): number | undefined => {
    const clause = clauses.find((each) => each.startsWith(letter));
    return clause === undefined ? undefined : Number.parseInt(clause.slice(2), 36);
  };
  const registeredAt = read('R');
  return registeredAt === undefined ? null : { registeredAt, factor: read('M') ?? 1 };
}

function renderClause(text: string, rules: Rules, verdict: Verdict): Clause {
  const rule = ruleOf(text.charAt(0));
  const passed = text.charAt(1) === '1';
  const value = rule.numeric ? Number.parseInt(text.slice(2), 36) : text.slice(2);
  const required = rule.required(rules);
  const actual = rule.format(value);
  const [message, messageZh] = rule.describe({
    passed,
    required,
    actual,
    entries: verdict.entries > 0 ? verdict.entries : null,
  });
  return { id: rule.id, passed, required, actual, message, messageZh };
}

function ruleOf(letter: string): ClauseRule {
  const rule = clauseRules.find((candidate) => candidate.letter === letter);
  if (rule === undefined) throw new RangeError(`An evaluation has an unknown clause ${letter}`);
  return rule;
}

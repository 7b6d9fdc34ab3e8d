import type { ClauseRule } from './clauseKinds.js';
import { clauseRules, clausesOf } from './clauses.js';
import { entriesOf } from './entries.js';
import type { Facts } from './facts.js';
import type { Clause, Evaluation, Rules, Verdict } from './rules.js';

/** Qualifies when every clause is fulfilled; gives entries for each full threshold, up to the caps. */
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
 * The form in which an evaluation is stored: verdict, time, and for each clause its letter, whether it was
 * passed and the value it saw; numbers in base 36. What was required and the words are rendered on reading,
 * from the rules of that time: `1.3.kiayudw0.P1kiayudw0.….A115o`. A stored verdict is never judged again.
 */
export function encodeEvaluation(
  facts: Facts,
  rules: Rules,
  evaluatedAt: number,
  { qualified, entries }: Verdict = verdictOf(facts, rules),
): string {
  const parts = [`${qualified ? 1 : 0}.${entries.toString(36)}.${momentText(evaluatedAt)}`];
  for (const rule of clausesOf(rules)) {
    const value = rule.value(facts, rules);
    parts.push(
      rule.passes(facts, rules) ? rule.passedMark : rule.failedMark,
      typeof value === 'number' ? valueText(value) : value,
    );
  }
  return parts.join('');
}

/** The moment is the same for a whole batch, and a value for one clause after the other. */
const momentText = rememberingBase36();
const valueText = rememberingBase36();

/** Base 36 of a number that is often the one before. */
function rememberingBase36(): (value: number) => string {
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

/** A moment in two halves: `toString` takes five times as long with what is no small integer. */
function base36(value: number): string {
  if (value < HALF) return value.toString(36);
  const high = Math.floor(value / HALF);
  return high.toString(36) + (value - high * HALF).toString(36).padStart(5, '0');
}

/** `rules` are those the evaluation was made by. */
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

/** What a stored evaluation saw that the sale itself does not tell, for judging what is left of it. */
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
  const actual = rule.show(value);
  const [message, messageZh] = rule.say({
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

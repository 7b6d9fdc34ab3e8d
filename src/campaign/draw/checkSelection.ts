import { type DrawCheck, type DrawCheckReason, failed, passed, unchecked } from './checks.js';
import type { DrawProof, DrawStep } from './proof.js';
import { type Selection, select } from './selection.js';

const codes = ['slots', 'tickets', 'winners'] as const;
type Code = (typeof codes)[number];
type Finding = readonly [code: Code, reason: DrawCheckReason, pointer: string];

/**
 * Repeats the selection and compares each step with it. It ends with the first wrong step, since the next depend on it.
 * The ranges of the winners must be consistent.
 */
export function checkSelection(proof: DrawProof, seed: string): readonly DrawCheck[] {
  const wrong = firstWrong(proof, seed);
  if (!wrong) return codes.map(passed);
  const [failedCode, reason, pointer] = wrong;
  return codes.map((code) =>
    code === failedCode ? failed(code, reason, pointer) : unchecked(code, 'not_reached'),
  );
}

export const selectionNotReached = (): readonly DrawCheck[] =>
  codes.map((code) => unchecked(code, 'not_reached'));

function firstWrong({ steps, params, W }: DrawProof, seed: string): Finding | null {
  const selections = select(seed, W, params);
  let expected = selections.next();
  for (const [index, step] of steps.entries()) {
    if (expected.done) return ['slots', 'steps_extra', `/steps/${index}`];
    const wrong = stepWrong(step, expected.value, `/steps/${index}`);
    if (wrong) return wrong;
    expected = selections.next(step.leaf);
  }
  return expected.done ? null : ['slots', 'steps_missing', '/steps'];
}

function stepWrong({ slot, r, p, leaf }: DrawStep, expected: Selection, pointer: string): Finding | null {
  if (slot !== expected.slot) return ['slots', 'slot_differs', `${pointer}/slot`];
  if (r !== expected.r) return ['tickets', 'ticket_differs', `${pointer}/r`];
  if (p !== expected.p) return ['tickets', 'ticket_differs', `${pointer}/p`];
  return p < leaf.start || p >= leaf.end ? ['winners', 'ticket_not_held', `${pointer}/leaf`] : null;
}

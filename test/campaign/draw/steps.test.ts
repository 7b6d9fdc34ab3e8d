import { describe, expect, it } from 'vitest';
import { checkSelection } from '../../../src/campaign/draw/checkSelection.js';
import type { DrawProof, DrawStep } from '../../../src/campaign/draw/index.js';
import { verifyDraw } from '../../../src/campaign/draw/index.js';
import { proofFor } from '../../support/draws.js';

const params = {
  slots: ['A', { prize: 'B' }, { prize: 'B', reserve: true }, { prize: 'C', reserve: false }],
} as const;
const proof = await proofFor([1, 50, 2, 756], params);
const [first, second] = proof.steps as [DrawStep, DrawStep];

const verdicts = (steps: readonly DrawStep[]): (string | null)[][] =>
  checkSelection({ ...proof, steps } as DrawProof, proof.S).map(({ code, status, reason, pointer }) => [
    ...[code, status, reason, pointer],
  ]);

const with0 = (changed: Partial<DrawStep>): DrawStep[] => [{ ...first, ...changed }, ...proof.steps.slice(1)];
const notReached = (code: string) => [code, 'unchecked', 'not_reached', null];

describe('the check of the steps', () => {
  it('is valid in all steps, each for the slot of the rules', async () => {
    expect(verdicts(proof.steps).map(([code, status]) => [code, status])).toEqual([
      ...[
        ['slots', 'passed'],
        ['tickets', 'passed'],
        ['winners', 'passed'],
      ],
    ]);
    const { winners } = await verifyDraw(proof);
    expect(winners.map(({ prize, reserve }) => [prize, reserve])).toEqual([
      ...[
        ['A', false],
        ['B', false],
        ['B', true],
        ['C', false],
      ],
    ]);
  });

  it.each<[string, readonly DrawStep[], string, string, string]>([
    ['another ticket', with0({ r: first.r + 1 }), 'tickets', 'ticket_differs', '/steps/0/r'],
    ['another ticket among all', with0({ p: first.p + 1 }), 'tickets', 'ticket_differs', '/steps/0/p'],
    [
      'a range that ends before the ticket',
      with0({ leaf: { ...first.leaf, end: first.p } }),
      ...(['winners', 'ticket_not_held', '/steps/0/leaf'] as const),
    ],
    [
      'a range that begins after it',
      with0({ leaf: { ...first.leaf, start: first.p + 1, end: first.p + 2 } }),
      ...(['winners', 'ticket_not_held', '/steps/0/leaf'] as const),
    ],
    ['another slot', [second, first], 'slots', 'slot_differs', '/steps/0/slot'],
    ['no steps', [], 'slots', 'steps_missing', '/steps'],
  ])('finds %s with its pointer, and leaves later checks unreached', (_, steps, code, reason, pointer) => {
    const found = verdicts(steps);
    expect(found.filter(([, status]) => status === 'failed')).toEqual([[code, 'failed', reason, pointer]]);
    for (const other of ['slots', 'tickets', 'winners'].filter((each) => each !== code)) {
      expect(found).toContainEqual(notReached(other));
    }
  });
});

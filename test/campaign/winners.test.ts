import { describe, expect, it } from 'vitest';
import { winnerTransitions } from '../../src/campaign/states.js';
import type { WinnerStatus } from '../../src/generated/types.js';

const reachable = (from: WinnerStatus, without: readonly WinnerStatus[] = []): Set<WinnerStatus> => {
  const found = new Set<WinnerStatus>();
  const visit = (status: WinnerStatus): void => {
    for (const next of winnerTransitions[status]) {
      if (found.has(next) || without.includes(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(from);
  return found;
};

describe('winnerTransitions', () => {
  it('pays nobody who was not notified, did not claim or was not approved', () => {
    expect(reachable('drawn')).toContain('paid');
    for (const step of ['notified', 'claimed', 'approved'] as const)
      expect(reachable('drawn', [step]), step).not.toContain('paid');
    expect(reachable('drawn', ['documentsRequested'])).toContain('paid');
  });

  it('allows to disqualify a winner until the prize is paid, and never restores one', () => {
    for (const status of [
      'drawn',
      'reserve',
      'notified',
      'claimed',
      'documentsRequested',
      'approved',
    ] as const)
      expect(winnerTransitions[status]).toContain('disqualified');
    for (const status of ['paid', 'forfeited', 'disqualified'] as const)
      expect(winnerTransitions[status]).toEqual([]);
  });

  it('allows only who was asked for something to forfeit a prize, or who can be asked no more', () => {
    const forfeitable = Object.entries(winnerTransitions).filter(([, next]) => next.includes('forfeited'));
    expect(forfeitable.map(([status]) => status)).toEqual(['drawn', 'notified', 'documentsRequested']);
  });

  it('moves a reserve up only by the draw itself', () => {
    expect(reachable('reserve')).toEqual(new Set(['disqualified']));
  });
});

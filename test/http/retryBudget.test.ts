import { describe, expect, it } from 'vitest';
import { RetryBudget } from '../../src/http/retryBudget.js';

describe('RetryBudget', () => {
  it('is spent by retries and paid back by successes', () => {
    const budget = new RetryBudget(10, 5);
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
    for (let success = 0; success < 5; success++) budget.refund();
    expect([budget.take(), budget.take()]).toEqual([true, false]);
  });

  it('never grows above its capacity', () => {
    const budget = new RetryBudget(10, 5);
    for (let success = 0; success < 100; success++) budget.refund();
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
  });
});

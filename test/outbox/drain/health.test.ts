import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Health } from '../../../src/outbox/drain/health.js';
import { OutboxError } from '../../../src/outbox/error.js';
import { Events } from '../../../src/outbox/events.js';
import type { OutboxEvents } from '../../../src/outbox/types.js';

describe('the pause after a failure', () => {
  let health: Health;
  let told: OutboxEvents['waiting'][];

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance', 'Date'], now: 0 });
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const events = new Events();
    told = [];
    events.on('waiting', (event) => told.push(event));
    health = new Health(events, Date.now);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const fail = (): void => health.fail({ kind: 'retry', error: new OutboxError('database_unreachable') });

  it('grows with each failed attempt, up to 8 seconds', () => {
    const pauses = Array.from({ length: 7 }, () => {
      fail();
      const pause = health.pauseRemaining;
      vi.advanceTimersByTime(pause);
      return pause;
    });
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
  });

  it('is the same however many requests fail in one outage', () => {
    fail();
    for (let call = 0; call < 8; call++) {
      vi.advanceTimersByTime(10);
      fail();
    }
    expect(health.pauseRemaining).toBe(420);
    expect(told.map(({ retryIn, at }) => retryIn + at)).toEqual(Array(9).fill(500));
    expect(health.record.nextAttemptAt).toBe(500);
  });

  it('is longer where the service asks one of them to wait longer', () => {
    fail();
    health.fail({ kind: 'refused', error: new OutboxError('busy') });
    fail();
    expect(health.pauseRemaining).toBe(60_000);
  });

  it('ends once the store works, unless the service asked for it', () => {
    fail();
    expect(health.storeSucceeded()).toBe(true);
    expect(health.pauseRemaining).toBe(0);
    expect(health.storeSucceeded()).toBe(false);
    health.fail({ kind: 'refused', error: new OutboxError('busy') });
    health.storeSucceeded();
    expect(health.pauseRemaining).toBe(60_000);
  });

  it('begins anew once a batch was decided', () => {
    fail();
    vi.advanceTimersByTime(500);
    fail();
    health.succeed({ hasUntried: false });
    expect(health.pauseRemaining).toBe(0);
    fail();
    expect(health.pauseRemaining).toBe(500);
  });
});

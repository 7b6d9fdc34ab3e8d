import { inspect } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { RateLimiter, rateLimiterFor } from '../../src/http/rateLimiter.js';
import { ShopfestRateLimitError } from '../../src/index.js';
import { clientWithReplies, warmUp } from '../support/client.js';

const response = (headers: Record<string, string> = {}, status = 200) => ({ status, headers, body: '' });
const left = (r: number, t: number, policy = 'default'): Record<string, string> => ({
  ratelimit: `"${policy}";r=${r};t=${t}`,
});

describe('RateLimiter', () => {
  const forever = new AbortController().signal;
  let limiter: RateLimiter;
  beforeEach(() => {
    vi.useFakeTimers();
    limiter = new RateLimiter();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** One request that is admitted at once and gets this response. */
  const exchange = (headers: Record<string, string>, status?: number): void => {
    expect(limiter.tryAcquire()).toBe(true);
    limiter.release(response(headers, status));
  };

  it('admits everything as long as the service says nothing', () => {
    for (let request = 0; request < 1_000; request++) expect(limiter.tryAcquire()).toBe(true);
    expect(limiter.waitTime()).toBe(0);
  });

  it('admits what is left, and the rest when the window is over', async () => {
    exchange(left(2, 30));
    expect([limiter.tryAcquire(), limiter.tryAcquire(), limiter.tryAcquire()]).toEqual([true, true, false]);
    expect(limiter.waitTime()).toBe(30_000);
    const turn = vi.fn();
    void limiter.acquire(forever).then(turn);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(turn).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(turn).toHaveBeenCalledWith(true);
  });

  it('subtracts requests in flight, since the response may not count them yet', () => {
    expect([limiter.tryAcquire(), limiter.tryAcquire(), limiter.tryAcquire()]).toEqual([true, true, true]);
    limiter.release(response(left(3, 30)));
    expect([limiter.tryAcquire(), limiter.tryAcquire()]).toEqual([true, false]);
  });

  it('keeps to the scarcest of several policies', () => {
    exchange({ ratelimit: '"burst";r=0;t=2, "daily";r=9000;t=3600' });
    expect(limiter.waitTime()).toBe(2_000);
  });

  it('keeps to the quota in the next window, as the policy says', async () => {
    exchange({ ...left(0, 10), 'ratelimit-policy': '"default";q=2;w=60' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect([limiter.tryAcquire(), limiter.tryAcquire(), limiter.tryAcquire()]).toEqual([true, true, false]);
    expect(limiter.waitTime()).toBe(60_000);
  });

  it('ignores policies that do not count requests', () => {
    exchange({ ...left(0, 60), 'ratelimit-policy': '"default";q=1000;w=60;qu="content-bytes"' });
    expect(limiter.waitTime()).toBe(0);
  });

  it.each([
    ['1', 1_000],
    ['7.5', 7_500],
    [undefined, 1_000],
  ])('stops all requests after a 429 with Retry-After: %s', (retryAfter, expected) => {
    exchange(retryAfter === undefined ? {} : { 'retry-after': retryAfter }, 429);
    expect(limiter.waitTime()).toBe(expected);
    expect(limiter.tryAcquire()).toBe(false);
  });

  it('admits waiting requests in the order in which they came, and no other before them', async () => {
    exchange({ 'retry-after': '1' }, 429);
    const order: number[] = [];
    for (const place of [1, 2, 3]) void limiter.acquire(forever).then(() => order.push(place));
    await vi.advanceTimersByTimeAsync(999);
    expect(limiter.tryAcquire()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(order).toEqual([1, 2, 3]);
  });

  it('admits a waiting request when a response says that there is room after all', async () => {
    expect([limiter.tryAcquire(), limiter.tryAcquire()]).toEqual([true, true]);
    limiter.release(response(left(1, 60)));
    const turn = vi.fn();
    void limiter.acquire(forever).then(turn);
    await vi.advanceTimersByTimeAsync(10);
    expect(turn).not.toHaveBeenCalled();
    limiter.release(response(left(1, 60)));
    await vi.advanceTimersByTimeAsync(0);
    expect(turn).toHaveBeenCalledWith(true);
  });

  it('removes a waiting request when its signal aborts, and leaves no timer', async () => {
    exchange({ 'retry-after': '1' }, 429);
    const controller = new AbortController();
    const turn = limiter.acquire(controller.signal);
    controller.abort();
    expect(await turn).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  describe('that is asked to wait for hours', () => {
    const hours: readonly (readonly [name: string, headers: Record<string, string>, status: number])[] = [
      ['Retry-After: 86400', { 'retry-after': '86400' }, 429],
      ['a Retry-After without end', { 'retry-after': '9'.repeat(30) }, 429],
      ['RateLimit', left(0, 999_999_999), 503],
    ];

    it.each(hours)('waits a minute, then lets one probe go (%s)', async (_name, headers, status) => {
      exchange(headers, status);
      expect(limiter.waitTime()).toBe(60_000);
      await vi.advanceTimersByTimeAsync(60_000);
      expect([limiter.tryAcquire(), limiter.tryAcquire()]).toEqual([true, false]);
      limiter.release(response(headers, status));
      expect(limiter.tryAcquire()).toBe(false);
      await vi.advanceTimersByTimeAsync(60_000);
      exchange({}, 200);
      for (let request = 0; request < 10; request++) expect(limiter.tryAcquire()).toBe(true);
    });

    it.each(hours)('lets a call go as a probe at once, one at a time (%s)', (_name, headers, status) => {
      exchange(headers, status);
      expect([limiter.tryProbe(), limiter.tryProbe()]).toEqual([true, false]);
      limiter.release(response());
      expect(limiter.waitTime()).toBe(0);
    });

    it('lets requests in the queue go when the probe got through', async () => {
      exchange({ 'retry-after': '86400' }, 429);
      const admitted = [limiter.acquire(forever), limiter.acquire(forever), limiter.acquire(forever)];
      const order: number[] = [];
      for (const [index, turn] of admitted.entries()) void turn.then(() => order.push(index));
      await vi.advanceTimersByTimeAsync(60_000);
      expect(order).toEqual([0]);
      limiter.release(response());
      await vi.advanceTimersByTimeAsync(0);
      expect(order).toEqual([0, 1, 2]);
    });

    it('lets no probe go within a wait of a minute or less', () => {
      exchange({ 'retry-after': '60' }, 429);
      expect(limiter.tryProbe()).toBe(false);
    });
  });

  it('shows no key to whoever inspects globalThis', () => {
    const limiter = rateLimiterFor('https://a.example', 'sf_test_canary');
    const shared = Reflect.get(globalThis, Symbol.for('@shopfest/partner-sdk/rateLimiters'));
    expect(rateLimiterFor('https://a.example', 'sf_test_canary')).toBe(limiter);
    expect(inspect(shared, { depth: null, showHidden: true })).not.toContain('canary');
  });

  it('is shared by the clients of one key at one service, and by no others', () => {
    expect(rateLimiterFor('https://a.example', 'key 1')).toBe(rateLimiterFor('https://a.example', 'key 1'));
    expect(rateLimiterFor('https://a.example', 'key 1')).not.toBe(
      rateLimiterFor('https://a.example', 'key 2'),
    );
    expect(rateLimiterFor('https://a.example', 'key 1')).not.toBe(
      rateLimiterFor('https://b.example', 'key 1'),
    );
  });
});

describe('A client whose key is limited', () => {
  beforeAll(warmUp);
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('never meets a 429 at a service that counts its requests', async () => {
    const limit = { quota: 5, windowMs: 10_000 };
    let windowStart = performance.now();
    let used = 0;
    const { client, sent } = clientWithReplies([
      () => {
        const now = performance.now();
        if (now - windowStart >= limit.windowMs) {
          windowStart = now;
          used = 0;
        }
        used += 1;
        const t = Math.ceil((windowStart + limit.windowMs - now) / 1000);
        const headers = {
          ratelimit: `"default";r=${Math.max(0, limit.quota - used)};t=${t}`,
          'ratelimit-policy': `"default";q=${limit.quota};w=10`,
        };
        return used > limit.quota ? { status: 429, headers } : { headers };
      },
    ]);
    await client.service.health();
    const calls = Array.from({ length: 20 }, () =>
      client.service.health({ timeout: 120_000 }).withResponse(),
    );
    await vi.runAllTimersAsync();
    expect((await Promise.all(calls)).map(({ response }) => response.status)).toEqual(Array(20).fill(200));
    // 5 in each window of 10 s: 1 + 4, then 5, 5, 5 and the last one.
    expect(sent.at(-1)?.at).toBeGreaterThanOrEqual((sent[0]?.at ?? 0) + 40_000);
    expect(sent).toHaveLength(21);
  });

  it('sends nothing when its turn would come after the deadline, and says when to come back', async () => {
    const { client, sent } = clientWithReplies([{ headers: { ratelimit: '"default";r=0;t=45' } }]);
    await client.service.health();
    const error = await client.service.health().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ShopfestRateLimitError);
    expect(error).toMatchObject({
      status: null,
      code: 'rate_limited',
      retryAfter: 45,
      attempts: 0,
      retryable: true,
    });
    expect(sent).toHaveLength(1);
  });
});

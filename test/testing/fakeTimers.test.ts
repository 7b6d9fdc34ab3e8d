import { Shopfest } from '@shopfest/partner-sdk';
import { createMockService } from '@shopfest/partner-sdk/testing';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { saleInput, storeInput } from '../support/sales.js';

const mock = createMockService();
const server = setupServer(...mock.handlers);
const info = vi.fn();
const shopfest = new Shopfest({
  baseURL: mock.baseURL,
  apiKey: mock.apiKeys.partner,
  campaign: mock.campaign,
  logger: { debug() {}, info, warn() {}, error() {} },
});

beforeAll(() => server.listen());
beforeEach(() => {
  vi.useFakeTimers({
    now: new Date('2030-01-01'),
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
  });
});
afterEach(async () => {
  vi.useRealTimers();
  info.mockClear();
  await mock.reset();
});
afterAll(async () => {
  server.close();
  await mock.close();
});

describe('with fake timers, a mock', () => {
  it('answers', async () => {
    await shopfest.merchants.register(storeInput('store-1'));
    expect(
      await shopfest.transactions.push(saleInput(1, { occurredAt: '2020-12-12T09:30:00+08:00' })),
    ).toMatchObject({ status: 'accepted' });
  });

  it('keeps its own time, which the test moves', async () => {
    const today = async () => (await shopfest.stats.summary()).asOf.slice(0, 10);
    expect(await today()).toBe('2020-12-12');
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(await today()).toBe('2020-12-12');
    mock.clock.advance(86_400_000);
    expect(await today()).toBe('2020-12-13');
  });

  it('lets a client wait and repeat when the test advances the time', async () => {
    mock.faults.add({ kind: 'unavailable', retryAfterSeconds: 20 });
    const call = shopfest.campaigns.retrieve().withResponse();
    while (info.mock.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(20_000);
    expect((await call).response.attempts).toBe(2);
  });

  it('lets a call time out when the test advances the time', async () => {
    mock.faults.add({ kind: 'stall' });
    const call = shopfest.campaigns.retrieve({ maxRetries: 0 });
    const outcome = expect(call).rejects.toMatchObject({ code: 'timeout' });
    await vi.advanceTimersByTimeAsync(31_000);
    await outcome;
  });

  it('lets a run wait for a rate limit when the test advances the time', async () => {
    mock.faults.add({ kind: 'rateLimited', retryAfterSeconds: 30 });
    await shopfest.campaigns.retrieve({ maxRetries: 0 }).catch(() => undefined);
    const run = shopfest.merchants.registerAll([storeInput('store-1')]);
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await run).toMatchObject({ accepted: 1 });
  });
});

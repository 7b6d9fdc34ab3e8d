import {
  type Shopfest,
  ShopfestConnectionError,
  ShopfestError,
  ShopfestRateLimitError,
  ShopfestServiceError,
  ShopfestTimeoutError,
} from '@shopfest/partner-sdk';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { createMockService, type Fault } from '@shopfest/partner-sdk/testing';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { saleInput, storeInput } from '../support/sales.js';

const mock = createMockService({ checkResponses: 'throw' });
const network = setupServer(...mock.handlers);
beforeAll(() => network.listen({ onUnhandledRequest: 'error' }));
afterEach(() => mock.reset());
afterAll(async () => {
  network.close();
  await mock.close();
});

const as = (apiKey: string, options = {}): ShopfestOperator =>
  new ShopfestOperator({ baseURL: mock.baseURL, campaign: mock.campaign, apiKey, ...options });

let partner: Shopfest;
beforeEach(async () => {
  partner = as(mock.apiKeys.partner);
  const { id } = await partner.merchants.register(storeInput('store-1'));
  await as(mock.apiKeys.operator).merchants.approve(id);
});

/** What a sale came to under these faults, and how often it was sent. */
async function push(
  faults: readonly Fault[],
  options = {},
): Promise<{ attempts: number; status?: string; error?: ShopfestError }> {
  for (const fault of faults) mock.faults.add({ operation: 'pushTransaction', ...fault });
  try {
    const { data, response } = await partner.transactions.push(saleInput(1), options).withResponse();
    return { attempts: response.attempts, status: data.status };
  } catch (error) {
    if (!ShopfestError.is(error)) throw error;
    return { attempts: error.attempts, error };
  }
}

/** How many transactions the service has, whatever response the client got. */
const counted = async (): Promise<number> => (await partner.stats.summary()).received.documents;

describe('a call that a retry saves', () => {
  it.each<[string, Fault, number]>([
    ['a rate limit', { kind: 'rateLimited', retryAfterSeconds: 0 }, 2],
    ['a failure', { kind: 'serverError' }, 2],
    ['two failures', { kind: 'serverError', times: 2 }, 3],
    ['a restart', { kind: 'unavailable', retryAfterSeconds: 0 }, 2],
    ['a connection that is cut', { kind: 'cut' }, 2],
    ['a response in HTML from a proxy', { kind: 'malformedJson' }, 2],
    ['a late response', { kind: 'latency', delayMs: 30 }, 1],
    ['a response in chunks', { kind: 'slowBody', delayMs: 0 }, 1],
  ])('succeeds after %s, and the transaction counts once', async (_, fault, attempts) => {
    expect(await push([fault])).toEqual({ attempts, status: 'accepted' });
    expect(await counted()).toBe(1);
  });

  it('gets the first response again when it was lost after the work, and counts once', async () => {
    expect(await push([{ kind: 'dropAnswer' }])).toEqual({ attempts: 2, status: 'accepted' });
    expect(await counted()).toBe(1);
  });

  it('survives a response that is lost again and again', async () => {
    expect(await push([{ kind: 'dropAnswer', times: 2 }])).toEqual({ attempts: 3, status: 'accepted' });
    expect(await counted()).toBe(1);
  });

  it('waits for the seconds of Retry-After', async () => {
    const begun = performance.now();
    expect(await push([{ kind: 'rateLimited', retryAfterSeconds: 1 }])).toMatchObject({ attempts: 2 });
    expect(performance.now() - begun).toBeGreaterThanOrEqual(950);
  });

  it('counts each row of a batch once when its response is lost', async () => {
    mock.faults.add({ kind: 'dropAnswer', operation: 'pushTransactions' });
    const sales = Array.from({ length: 500 }, (_, index) => saleInput(index));
    expect(await partner.transactions.pushAll(sales)).toMatchObject({ accepted: 500, duplicate: 0 });
    expect(await counted()).toBe(500);
  });
});

describe('a call that no retry saves', () => {
  it.each<[string, Fault, new (...parameters: never[]) => ShopfestError, Partial<ShopfestError>]>([
    [
      'a rate limit',
      { kind: 'rateLimited' },
      ShopfestRateLimitError,
      { code: 'rate_limited', status: 429, retryAfter: 1 },
    ],
    ['a failure', { kind: 'serverError' }, ShopfestServiceError, { code: 'internal_error', status: 500 }],
    [
      'a restart',
      { kind: 'unavailable' },
      ShopfestServiceError,
      { code: 'service_unavailable', status: 503 },
    ],
    [
      'a cut connection',
      { kind: 'cut' },
      ShopfestConnectionError,
      { code: 'connection_failed', status: null },
    ],
    [
      'a lost response',
      { kind: 'dropAnswer' },
      ShopfestConnectionError,
      { code: 'connection_failed', status: null },
    ],
    ['HTML', { kind: 'malformedJson' }, ShopfestServiceError, { code: 'response_invalid', status: 201 }],
  ])('throws a retryable error for %s without retries', async (_, fault, kind, fields) => {
    const { error, attempts } = await push([{ ...fault, times: Number.POSITIVE_INFINITY }], {
      maxRetries: 0,
    });
    expect(attempts).toBe(1);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ retryable: true, idempotencyKey: expect.any(String), ...fields });
  });

  it.each<[string, Fault]>([
    ['headers without a body', { kind: 'stall' }],
    ['a body that takes its time', { kind: 'slowBody', delayMs: 100 }],
    ['no response', { kind: 'latency', delayMs: 60_000 }],
  ])('%s ends with the deadline of the call', async (_, fault) => {
    const begun = performance.now();
    const { error } = await push([fault], { timeout: 300 });
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(error).toBeInstanceOf(ShopfestTimeoutError);
    expect(error).toMatchObject({ retryable: true, attempts: 1 });
  });

  it('counts once when it is repeated later with its key', async () => {
    const { error } = await push([{ kind: 'dropAnswer' }], { maxRetries: 0 });
    expect(await counted()).toBe(1);
    const again = await push([], { idempotencyKey: error?.idempotencyKey });
    expect(again).toEqual({ attempts: 1, status: 'accepted' });
    expect(await counted()).toBe(1);
  });

  it('stops a run of batches with the rows that have results, and continues when it is started again', async () => {
    const sales = Array.from({ length: 30 }, (_, index) => saleInput(index));
    mock.faults.add({
      kind: 'cut',
      operation: 'pushTransactions',
      after: 2,
      times: Number.POSITIVE_INFINITY,
    });
    const options = { batchSize: 10, concurrency: 1, maxRetries: 0 };
    const run = partner.transactions.pushAll(sales, options);
    await expect(run).rejects.toMatchObject({
      code: 'connection_failed',
      progress: { accepted: 20, total: 20 },
    });
    mock.faults.clear();
    expect(await partner.transactions.pushAll(sales, options)).toMatchObject({ accepted: 10, duplicate: 20 });
    expect(await counted()).toBe(30);
  });
});

describe('a queue of faults', () => {
  it('affects only the operation that it names, each fault as often as it says, in the order in which they were added', async () => {
    mock.faults.add({ kind: 'serverError', operation: 'retrieveSummary' });
    const sent = await push([{ kind: 'cut' }, { kind: 'serverError' }]);
    expect(sent).toEqual({ attempts: 3, status: 'accepted' });
    expect(mock.faults.list()).toMatchObject([
      { kind: 'serverError', operation: 'retrieveSummary', times: 1 },
    ]);
  });

  it('lets calls pass first where it says so', async () => {
    mock.faults.add({ kind: 'cut', after: 2 });
    const once = { maxRetries: 0 };
    await partner.service.me(once);
    await partner.service.me(once);
    await expect(partner.service.me(once)).rejects.toBeInstanceOf(ShopfestConnectionError);
    await partner.service.me(once);
  });

  it.each([
    [{ kind: 'rateLimit' }],
    [{ kind: 'cut', operation: 'pushTransactons' }],
    [{ kind: 'cut', times: 1.5 }],
    [{ kind: 'cut', times: -1 }],
    [{ kind: 'latency', ms: 5 }],
  ])('refuses %j, which would test nothing', (fault) => {
    expect(() => mock.faults.add(fault as Fault)).toThrow(RangeError);
    expect(mock.faults.list()).toEqual([]);
  });
});

import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AttemptFailure, type RetryLimits, shouldRetry } from '../../src/http/shouldRetry.js';
import { ShopfestConnectionError, ShopfestRateLimitError, ShopfestServiceError } from '../../src/index.js';
import { clientWithReplies, sale, taken, warmUp } from '../support/client.js';
import { problem } from '../support/server.js';

const reply = (status: number, headers: Record<string, string> = {}, code = 'service_unavailable') => ({
  status,
  headers,
  body: JSON.stringify(problem(status, code, { retryable: true })),
});
const done = { status: 201, body: JSON.stringify(taken) };
const cut = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

describe('shouldRetry', () => {
  const push = { method: 'POST', idempotencyKey: true } as const;
  /** A call that has plenty left. */
  const plenty: RetryLimits = {
    operation: push,
    attempts: 1,
    maxRetries: 2,
    remaining: 30_000,
    hasEnded: false,
    budgetSuffices: true,
    random: 0.5,
  };
  const unavailable: AttemptFailure = { code: 'service_unavailable', status: 503 };

  it.each([
    [null, 'connection_failed', undefined, true],
    [null, 'timeout', undefined, true],
    [null, 'rate_limited', undefined, true],
    [null, 'aborted', undefined, false],
    [200, 'response_invalid', undefined, true],
    [404, 'response_invalid', undefined, false],
    [400, 'malformed_json', undefined, false],
    [401, 'key_invalid', true, false],
    [408, 'service_unavailable', undefined, true],
    [409, 'idempotency_in_flight', true, true],
    [409, 'document_conflict', true, false],
    [422, 'validation_failed', undefined, false],
    [429, 'rate_limited', undefined, true],
    [500, 'internal_error', undefined, true],
    [503, 'service_unavailable', true, true],
    [500, 'internal_error', false, false],
  ])('judges %s %s (retryable: %s) retryable: %s', (status, code, retryable, expected) => {
    expect(shouldRetry({ status, code, problemRetryable: retryable }, plenty)).toEqual({
      retryable: expected,
      delay: expected ? 250 : null,
    });
  });

  it.each([
    ['ECONNRESET', true],
    ['Z_DATA_ERROR', true],
    ['CERT_HAS_EXPIRED', false],
    ['SELF_SIGNED_CERT_IN_CHAIN', false],
    ['ANSWER_TOO_LARGE', false],
  ])('judges a connection that failed with %s retryable: %s', (systemCode, expected) => {
    const failure = { code: 'connection_failed', status: null, systemCode };
    expect(shouldRetry(failure, plenty).retryable).toBe(expected);
  });

  it.each([
    ['POST', true, true],
    ['POST', false, false],
    ['PATCH', false, false],
    ['GET', false, true],
    ['PUT', false, true],
    ['DELETE', false, true],
  ] as const)('repeats a %s (Idempotency-Key: %s): %s', (method, idempotencyKey, expected) => {
    const operation = { method, idempotencyKey };
    expect(shouldRetry(unavailable, { ...plenty, operation }).retryable).toBe(expected);
    // What never went on the wire may always be repeated.
    expect(shouldRetry(unavailable, { ...plenty, operation, attempts: 0 }).retryable).toBe(true);
  });

  it.each<[string, Partial<RetryLimits & AttemptFailure>, number | null]>([
    ['waits for the backoff', {}, 250],
    ['waits as long as the service asked', { retryAfter: 5_000 }, 5_000],
    ['waits a minute', { retryAfter: 60_000, remaining: 60_001 }, 60_000],
    ['waits no longer than a minute', { retryAfter: 60_001, remaining: 100_000 }, null],
    ['does not wait beyond the deadline', { remaining: 250 }, null],
    ['makes the last retry of maxRetries', { attempts: 2 }, 500],
    ['makes no more retries than maxRetries', { attempts: 3 }, null],
    ['makes none for a call that has ended', { hasEnded: true }, null],
    ['makes none when the budget is spent', { budgetSuffices: false }, null],
  ])('%s', (_name, given, delay) => {
    expect(shouldRetry({ ...unavailable, ...given }, { ...plenty, ...given })).toEqual({
      retryable: true,
      delay,
    });
  });
});

describe('A call that is retried', () => {
  beforeAll(warmUp);
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Lets the call run to its end on the fake clock and gives what it came to. */
  async function finish<T>(call: PromiseLike<T>): Promise<T | unknown> {
    const outcome = Promise.resolve(call).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    return outcome;
  }
  const pauses = (sent: { at: number }[]): number[] =>
    sent.slice(1).map(({ at }, i) => at - (sent[i]?.at ?? 0));

  it.each([
    ['a lost connection', cut],
    ['408', reply(408)],
    ['429', reply(429, {}, 'rate_limited')],
    ['500', reply(500, {}, 'internal_error')],
    ['503', reply(503)],
    ['409 in flight', reply(409, {}, 'idempotency_in_flight')],
    ['an answer that is cut', { status: 201, body: '{"index":0' }],
    ['an empty answer', { status: 201, body: '' }],
  ])('tries again after %s, and succeeds', async (_name, failure) => {
    const { client, sent } = clientWithReplies([failure, done], { maxRetries: 2 });
    const outcome = await finish(client.transactions.push(sale).withResponse());
    expect(outcome).toMatchObject({ data: taken, response: { attempts: 2, status: 201 } });
    expect(sent).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 409, 413, 422, 302])('does not try again after %d', async (status) => {
    const { client, sent } = clientWithReplies([reply(status, {}, 'state_conflict'), done], {
      maxRetries: 2,
    });
    expect(await finish(client.transactions.push(sale))).toMatchObject({ status, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  it('gives up after maxRetries, and says how often it tried', async () => {
    const { client, sent } = clientWithReplies([reply(503)], { maxRetries: 3 });
    expect(await finish(client.transactions.push(sale))).toMatchObject({
      status: 503,
      attempts: 4,
      retryable: true,
    });
    expect(sent).toHaveLength(4);
    expect(pauses(sent)).toEqual([250, 500, 1000]);
  });

  it('sends exactly once with maxRetries: 0, of the client or of the call', async () => {
    const ofClient = clientWithReplies([cut, done], { maxRetries: 0 });
    expect(await finish(ofClient.client.transactions.push(sale))).toBeInstanceOf(ShopfestConnectionError);
    expect(ofClient.sent).toHaveLength(1);
    const ofCall = clientWithReplies([reply(503), done], { maxRetries: 5 });
    expect(await finish(ofCall.client.campaigns.retrieve({ maxRetries: 0 }))).toBeInstanceOf(
      ShopfestServiceError,
    );
    expect(ofCall.sent).toHaveLength(1);
  });

  it.each([
    ['5', 5_000],
    ['0.5', 500],
    ['1', 1_000],
    ['0', 250],
    ['-3', 250],
    ['soon', 250],
  ])('waits for Retry-After: %s as %d ms', async (value, expected) => {
    const { client, sent } = clientWithReplies([reply(429, { 'retry-after': value }, 'rate_limited'), done], {
      maxRetries: 1,
    });
    await finish(client.campaigns.retrieve());
    expect(sent).toHaveLength(2);
    // After a 429 all requests of the key wait, for a second where the service does not say.
    expect(pauses(sent)).toEqual([/^[\d.]+$/.test(value) ? expected : 1_000]);
  });

  it('waits until the date of Retry-After', async () => {
    const date = new Date(Date.now()).toUTCString();
    const at = new Date(Date.parse(date) + 9_000).toUTCString();
    const { client, sent } = clientWithReplies([reply(503, { 'retry-after': at, date }), done], {
      maxRetries: 1,
    });
    await finish(client.campaigns.retrieve());
    expect(pauses(sent)).toEqual([9_000]);
  });

  it('fails at once when Retry-After is beyond the deadline, and says when to come back', async () => {
    const { client, sent } = clientWithReplies([reply(429, { 'retry-after': '31' }, 'rate_limited')], {
      maxRetries: 2,
    });
    const started = performance.now();
    const error = await finish(client.campaigns.retrieve());
    expect(error).toBeInstanceOf(ShopfestRateLimitError);
    expect(error).toMatchObject({ retryAfter: 31, retryable: true, attempts: 1 });
    expect(performance.now() - started).toBe(0);
    expect(sent).toHaveLength(1);
  });

  it('fails at once when Retry-After is beyond the ceiling of a minute, however long the deadline', async () => {
    const { client, sent } = clientWithReplies([reply(503, { 'retry-after': '61' })], {
      maxRetries: 2,
      timeout: Number.POSITIVE_INFINITY,
    });
    expect(await finish(client.campaigns.retrieve())).toMatchObject({ status: 503, retryAfter: 61 });
    expect(sent).toHaveLength(1);
  });

  it('does not wait for a retry that the deadline would cut', async () => {
    const { client, sent } = clientWithReplies([reply(503)], { maxRetries: 9, timeout: 1_000 });
    expect(await finish(client.campaigns.retrieve())).toMatchObject({ status: 503, attempts: 3 });
    expect(pauses(sent)).toEqual([250, 500]);
  });

  it('does not repeat an operation that has neither a key nor a method that may be repeated', async () => {
    const { client, sent } = clientWithReplies([reply(503)], { maxRetries: 2 });
    const error = await finish(
      client.merchants.update('mer_01kb1q3m8x7v5r2t9w4y6z0e', { address: '範例路 2 號' }),
    );
    expect(error).toMatchObject({ status: 503, retryable: false, idempotencyKey: null });
    expect(sent).toHaveLength(1);
  });

  it('repeats GET, PUT and DELETE, which need no key', async () => {
    const { client, sent } = clientWithReplies([reply(503), { status: 200 }], { maxRetries: 1 });
    await finish(client.promoItems.remove('external:SKU-1'));
    expect(sent.map(({ request }) => [request.method, request.headers['Idempotency-Key']])).toEqual([
      ['DELETE', undefined],
      ['DELETE', undefined],
    ]);
  });

  it('stops retrying when the budget of the client is spent', async () => {
    const { client, sent } = clientWithReplies([reply(503)], { maxRetries: 2 });
    for (let call = 0; call < 15; call++) await finish(client.campaigns.retrieve());
    expect(sent).toHaveLength(15 + 20);
  });
});

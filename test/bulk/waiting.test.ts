import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BulkProgressEvent } from '../../src/bulk/options.js';
import type { AdapterRequest } from '../../src/index.js';
import { clientOf, clientWithReplies, sale, warmUp } from '../support/client.js';
import { acceptAll } from '../support/outbox.js';

const day = { status: 429, headers: { 'retry-after': '86400' } };
const unavailable = { status: 503, headers: { 'retry-after': '0' } };
const accept = (request: AdapterRequest) => ({ status: 200, headers: {}, ...acceptAll(request) });
const sales = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...sale, externalId: `POS-${index}` }));

describe('A bulk run', () => {
  beforeAll(async () => {
    await warmUp();
    await clientWithReplies([accept]).client.transactions.pushAll([sale]);
  });
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Lets time pass until the promise has an outcome, and says how long that took. */
  async function timed<T>(promise: Promise<T>): Promise<{ outcome: T | Error; took: number }> {
    const started = performance.now();
    let outcome: { value: T | Error } | undefined;
    promise.then(
      (value) => (outcome = { value }),
      (error: Error) => (outcome = { value: error }),
    );
    while (outcome === undefined) await vi.advanceTimersByTimeAsync(100);
    return { outcome: outcome.value, took: performance.now() - started };
  }

  it('ends within its timeout when the service asks to wait for a day, and a later call probes', async () => {
    const { client, sent } = clientWithReplies([day, day, accept]);
    await expect(client.transactions.pushAll([sale])).rejects.toMatchObject({ code: 'rate_limited' });
    const other = clientOf(JSON.parse(JSON.stringify(client)).baseURL, {
      adapter: async (request) => {
        sent.push({ request, at: performance.now() });
        return sent.length < 3 ? { body: '', ...day } : accept(request);
      },
    });
    const { outcome, took } = await timed(other.transactions.pushAll([sale], { timeout: 1_000 }));
    expect(outcome).toMatchObject({ code: 'rate_limited', progress: { total: 0 } });
    expect(took).toBeLessThan(1_500);
    expect(await other.transactions.pushAll([sale], { timeout: 1_000 })).toMatchObject({ accepted: 1 });
    expect(sent).toHaveLength(3);
  });

  it('waits a minute for a day when it has no timeout, and says so', async () => {
    const { client } = clientWithReplies([day, accept]);
    await client.campaigns.retrieve().catch(() => undefined);
    const events: BulkProgressEvent[] = [];
    const { outcome, took } = await timed(
      client.transactions.pushAll([sale], { onProgress: (event) => events.push(event) }),
    );
    expect(outcome).toMatchObject({ accepted: 1 });
    expect(took).toBeGreaterThan(59_000);
    expect(took).toBeLessThan(61_000);
    expect(events[0]).toMatchObject({ done: 0, total: 1, waitingFor: { code: 'rate_limited', seconds: 60 } });
    expect(events.at(-1)).not.toHaveProperty('waitingFor');
  });

  it('stops at an outage by default', async () => {
    const { client, sent } = clientWithReplies([unavailable]);
    await expect(client.transactions.pushAll([sale])).rejects.toMatchObject({ status: 503 });
    expect(sent).toHaveLength(1);
  });

  it('waits out an outage of minutes with maxOutage, under the same key, and says so', async () => {
    const isBackAt = performance.now() + 240_000;
    const reply = (request: AdapterRequest) => (performance.now() < isBackAt ? unavailable : accept(request));
    const { client, sent } = clientWithReplies([reply]);
    const waits = new Set<string>();
    const { outcome } = await timed(
      client.transactions.pushAll(sales(4), {
        batchSize: 2,
        maxOutage: 300_000,
        onProgress: ({ waitingFor }) => waitingFor && waits.add(waitingFor.code),
      }),
    );
    expect(outcome).toMatchObject({ accepted: 4, total: 4 });
    expect(new Set(sent.map(({ request }) => request.headers['Idempotency-Key'])).size).toBe(2);
    expect([...waits]).toEqual(['service_unavailable']);
    expect(sent.length).toBeLessThan(200);
  });

  it('gives up when the outage is longer than maxOutage', async () => {
    const { client } = clientWithReplies([unavailable]);
    const { outcome, took } = await timed(client.transactions.pushAll([sale], { maxOutage: 60_000 }));
    expect(outcome).toMatchObject({ status: 503 });
    expect(took).toBeGreaterThanOrEqual(60_000);
    expect(took).toBeLessThan(75_000);
  });

  it('does not wait for what no time mends', async () => {
    const { client, sent } = clientWithReplies([{ status: 401 }]);
    await expect(client.transactions.pushAll([sale], { maxOutage: 60_000 })).rejects.toMatchObject({
      status: 401,
    });
    expect(sent).toHaveLength(1);
  });

  it.each([-1, 1.5, Number.NaN, '5' as never])('refuses maxOutage %s', async (maxOutage) => {
    const { client } = clientWithReplies([accept]);
    await expect(client.transactions.pushAll([sale], { maxOutage })).rejects.toMatchObject({
      code: 'configuration_invalid',
    });
  });
});

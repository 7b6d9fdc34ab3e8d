import { describe, expect, it } from 'vitest';
import { type BulkProgressEvent, ShopfestRateLimitError } from '../../src/index.js';
import { clientOf, sale } from '../support/client.js';
import { acceptAll } from '../support/outbox.js';
import { type Answering, json, problem, serve, type TestServer } from '../support/server.js';

const TIMEOUT = 1_000;
/** Milliseconds at which a run has ended by its timeout, also on a busy machine. */
const LATEST = 4_000;

const accept: Answering = ({ body }, response) => {
  json(response, 200, JSON.parse(acceptAll({ body } as Parameters<typeof acceptAll>[0]).body));
};
const limited = (seconds: number): Answering => {
  return (_request, response) =>
    json(response, 429, problem(429, 'rate_limited'), { 'Retry-After': String(seconds) });
};

/** A service that answers the first request in its own way. */
const serveFirst = (first: Answering, others: Answering = accept): Promise<TestServer> =>
  serve((request, response, count) => (count === 1 ? first : others)(request, response, count));

async function timed<T>(run: Promise<T>): Promise<{ outcome: T | Error; took: number }> {
  const started = performance.now();
  const outcome = await run.catch((error: Error) => error);
  return { outcome, took: performance.now() - started };
}

describe('pushAll with a timeout, on the wire', () => {
  it('probes at once when another client was told to wait for a day', async () => {
    await using server = await serveFirst(limited(86_400));
    await expect(clientOf(server.url).campaigns.retrieve()).rejects.toMatchObject({ retryAfter: 86_400 });
    const { outcome, took } = await timed(
      clientOf(server.url).transactions.pushAll([sale], { timeout: TIMEOUT }),
    );
    expect(outcome).toMatchObject({ accepted: 1 });
    expect(took).toBeLessThan(LATEST);
  });

  it('ends when it is told to wait for a day itself, and a later run goes through', async () => {
    await using server = await serveFirst(limited(86_400));
    const client = clientOf(server.url, { maxRetries: 2 });
    const { outcome, took } = await timed(client.transactions.pushAll([sale], { timeout: TIMEOUT }));
    expect(outcome).toMatchObject({ code: 'rate_limited', retryAfter: 86_400, progress: { total: 0 } });
    expect(took).toBeLessThan(LATEST);
    expect(await client.transactions.pushAll([sale], { timeout: TIMEOUT })).toMatchObject({ accepted: 1 });
  });

  it('sends nothing when the limit lasts longer than the timeout', async () => {
    await using server = await serveFirst(limited(30));
    await clientOf(server.url)
      .campaigns.retrieve()
      .catch(() => undefined);
    const { outcome, took } = await timed(
      clientOf(server.url).transactions.pushAll([sale], { timeout: TIMEOUT }),
    );
    expect(ShopfestRateLimitError.is(outcome)).toBe(true);
    expect(outcome).toMatchObject({ status: null, retryable: true });
    expect(took).toBeLessThan(LATEST);
    expect(server.received).toHaveLength(1);
  });

  it('waits for a limit that is over within the timeout, and says so', async () => {
    await using server = await serveFirst(limited(2));
    await clientOf(server.url)
      .campaigns.retrieve()
      .catch(() => undefined);
    const events: BulkProgressEvent[] = [];
    const run = clientOf(server.url).transactions.pushAll([sale], {
      timeout: 20_000,
      onProgress: (event) => events.push(event),
    });
    expect(await run).toMatchObject({ accepted: 1 });
    expect(events[0]?.waitingFor).toEqual({ code: 'rate_limited', seconds: 2 });
  });

  it('ends when the service says nothing', async () => {
    await using server = await serveFirst(() => undefined);
    const { outcome, took } = await timed(
      clientOf(server.url).transactions.pushAll([sale], { timeout: TIMEOUT }),
    );
    expect(outcome).toMatchObject({ code: 'timeout' });
    expect(took).toBeLessThan(LATEST);
  });

  it('ends as a whole by its signal, while it waits for a limit or an outage', async () => {
    await using server = await serveFirst(limited(30), (_request, response) =>
      json(response, 503, problem(503, 'service_unavailable')),
    );
    const run = (signal: AbortSignal) =>
      clientOf(server.url).transactions.pushAll([sale], { signal, maxOutage: 60_000 });
    await clientOf(server.url)
      .campaigns.retrieve()
      .catch(() => undefined);
    const { outcome, took } = await timed(run(AbortSignal.timeout(TIMEOUT)));
    expect(outcome).toMatchObject({ code: 'aborted' });
    expect(took).toBeLessThan(LATEST);
  });
});

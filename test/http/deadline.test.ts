import { beforeAll, describe, expect, it } from 'vitest';
import { ShopfestConfigurationError, ShopfestTimeoutError } from '../../src/index.js';
import { clientOf, clientWithReplies, sale } from '../support/client.js';
import { type Answering, json, problem, serve } from '../support/server.js';

/** Milliseconds that a call is given here, and the latest at which it may come back, on a busy machine. */
const timeout = 300;
const latest = 3_000;

const stalls: readonly (readonly [name: string, answering: Answering])[] = [
  ['before the headers', () => undefined],
  ['after the headers', (_request, response) => response.writeHead(201).flushHeaders()],
  [
    'in the middle of the body',
    (_request, response) => {
      response.writeHead(201, { 'Content-Type': 'application/json' });
      response.write('{"index":');
    },
  ],
  [
    'by dripping the body',
    (_request, response) => {
      response.writeHead(201);
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    },
  ],
  [
    'in the middle of a compressed body',
    (_request, response) => {
      response.writeHead(201, { 'Content-Encoding': 'gzip' });
      response.write(Buffer.from([0x1f, 0x8b, 0x08, 0x00]));
    },
  ],
];

// What a first call loads is not to take the time of one that is measured.
beforeAll(async () => {
  await using server = await serve((_request, response) => json(response, 200, {}));
  await clientOf(server.url).service.health();
});

describe('The deadline of a call', () => {
  it.each(stalls)('ends a call whose service stalls %s', async (_name, answering) => {
    await using server = await serve(answering);
    const client = clientOf(server.url, { timeout });
    const started = performance.now();
    const error = await client.transactions.push(sale).catch((reason: unknown) => reason);
    const took = performance.now() - started;
    expect(error).toBeInstanceOf(ShopfestTimeoutError);
    expect(error).toMatchObject({ code: 'timeout', status: null, attempts: 1, retryable: true });
    expect((error as ShopfestTimeoutError).idempotencyKey).toBe(
      server.received[0]?.headers['idempotency-key']?.toString().slice(1, -1),
    );
    expect(took).toBeGreaterThanOrEqual(timeout - 5);
    expect(took).toBeLessThan(latest);
  });

  it('covers all attempts and pauses together', async () => {
    await using server = await serve((_request, response, count) => {
      if (count === 1)
        setTimeout(() => json(response, 503, problem(503, 'service_unavailable', { retryable: true })), 150);
    });
    const client = clientOf(server.url, { timeout: 1_000, maxRetries: 5 });
    const started = performance.now();
    const error = await client.campaigns.retrieve().catch((reason: unknown) => reason);
    expect(performance.now() - started).toBeLessThan(latest);
    expect(error).toBeInstanceOf(ShopfestTimeoutError);
    expect(error).toMatchObject({ attempts: 2, cause: { code: 'service_unavailable', status: 503 } });
  });

  it('may be longer or shorter for one call', async () => {
    await using server = await serve(() => undefined);
    const client = clientOf(server.url, { timeout: 60_000 });
    const error = await client.campaigns.retrieve({ timeout: 100 }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'timeout', message: expect.stringContaining('100 ms') });
  });

  it('ends a call whose adapter ignores its signal', async () => {
    const { client } = clientWithReplies([() => new Promise(() => undefined)]);
    const error = await client.campaigns.retrieve({ timeout: 100 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ShopfestTimeoutError);
  });

  it('closes the connection of the call that it ends', async () => {
    let closed: Promise<unknown> | undefined;
    await using server = await serve((_request, response) => {
      closed = new Promise((resolve) => response.on('close', resolve));
    });
    await clientOf(server.url, { timeout: 100 })
      .campaigns.retrieve()
      .catch(() => undefined);
    await closed;
    expect(server.received).toHaveLength(1);
  });

  it('is off with Infinity', async () => {
    await using server = await serve((_request, response) => json(response, 200, { status: 'ok' }));
    const client = clientOf(server.url, { timeout: Number.POSITIVE_INFINITY });
    expect(await client.service.health()).toEqual({ status: 'ok' });
  });

  it.each([0, -1, Number.NaN])('cannot be %d', async (wrong) => {
    const { client, sent } = clientWithReplies([{}]);
    await expect(client.campaigns.retrieve({ timeout: wrong })).rejects.toThrow(ShopfestConfigurationError);
    expect(sent).toHaveLength(0);
  });
});

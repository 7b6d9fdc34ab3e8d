import pg from 'pg';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { operations } from '../../../src/generated/operations.js';
import { createAdmission } from '../../../src/service/admission/admission.js';
import { type ServiceOptions, startServer } from '../../../src/service/index.js';
import type { Refusal } from '../../../src/service/metrics/index.js';
import { openSqlite } from '../../../src/sqlite.js';
import { engines, type TestDatabase } from '../../support/stores.js';
import { approvedStore, type Client, clientOf, startHarness, transaction } from '../harness.js';

describe('the admission', () => {
  const createTestAdmission = () => {
    const refused: Refusal[] = [];
    const {
      admitRequest,
      reserveBody,
      waitToParse: parse,
    } = createAdmission({ requests: 2, bodyBytes: 1_000, parsedBytes: 100_000 }, (why) => refused.push(why));
    return { refused, admitRequest, reserveBody: (length?: number) => reserveBody(headersOf(length)), parse };
  };
  const headersOf = (length?: number) =>
    new Headers(length === undefined ? {} : { 'Content-Length': String(length) });
  const problem = { code: 'service_unavailable', headers: { 'Retry-After': '1' } };

  it('admits as many requests as configured, and the next when one is released', () => {
    const { admitRequest, refused } = createTestAdmission();
    const release = admitRequest(operations.retrieveMe);
    admitRequest(null);
    expect(() => admitRequest(operations.retrieveMe)).toThrow(expect.objectContaining(problem));
    release();
    admitRequest(operations.retrieveMe);
    expect(refused).toEqual(['requests']);
  });

  it('reserves room for monitoring', () => {
    const { admitRequest } = createTestAdmission();
    admitRequest(null);
    admitRequest(null);
    for (let watchers = 0; watchers < 8; watchers++) {
      admitRequest(operations.retrieveHealth);
      admitRequest(operations.retrieveMetrics);
    }
    expect(() => admitRequest(operations.retrieveHealth)).toThrow(expect.objectContaining(problem));
  });

  it('reserves bytes of bodies, and the most for a body of unknown length', () => {
    const { reserveBody, refused } = createTestAdmission();
    reserveBody()();
    const release = reserveBody(600);
    expect(() => reserveBody(401)).toThrow(expect.objectContaining(problem));
    reserveBody(400);
    expect(() => reserveBody()).toThrow(expect.objectContaining(problem));
    release();
    reserveBody(600);
    expect(refused).toEqual(['bodyBytes', 'bodyBytes']);
  });

  it('lets a small body be parsed while large ones wait, until their timeout', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { parse, refused } = createTestAdmission();
    const release = await parse(100_000);
    const late = expect(parse(20_000)).rejects.toMatchObject(problem);
    await parse(16_384);
    await vi.advanceTimersByTimeAsync(5_000);
    await late;
    expect(refused).toEqual(['bodyBytes']);
    release();
    await parse(20_000);
  });
});

/** Keeps every sale from being written until it is let go, as a migration or a long report would. */
async function block({ engine, url }: TestDatabase): Promise<() => Promise<void>> {
  if (engine === 'sqlite') {
    const database = await openSqlite(url.slice('sqlite:'.length));
    database.exec('BEGIN IMMEDIATE');
    return async () => database.close();
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('BEGIN');
  await client.query('LOCK TABLE merchants IN ACCESS EXCLUSIVE MODE');
  return () => client.end();
}

describe.each(engines)('a service on %s whose database is blocked', (engine) => {
  async function start(options: Partial<ServiceOptions>) {
    const harness = await startHarness(engine);
    onTestFinished(() => harness.close());
    await approvedStore(harness, harness.partner);
    const service = await harness.another(options);
    const server = await startServer(service);
    onTestFinished(() => server.close());
    const onPort = async ({ url, method, headers, body }: Request): Promise<Response> =>
      fetch(url.replace('http://service.test', server.url), {
        method,
        headers,
        body: body && (await new Response(body).arrayBuffer()),
      });
    const as = ({ apiKey }: Client): Client => clientOf({ fetch: onPort }, apiKey);
    return { harness, operator: as(harness.operator), partner: as(harness.partner) };
  }

  it('refuses requests beyond its limit with Retry-After, still serves monitoring, and recovers', async () => {
    const { harness, operator, partner } = await start({ admission: { requests: 12 } });
    await operator.done('retrieveMe');
    await partner.done('retrieveMe');
    const unblock = await block(harness.database);
    const bodies = Array.from({ length: 60 }, (_, index) => transaction(`s-${index}`));
    const startedAt = performance.now();
    const refusedAfter: number[] = [];
    const responses = bodies.map(async (body, index) => {
      const response = await partner.call('pushTransaction', { body, idempotencyKey: `"s-${index}"` });
      if (response.status === 503) refusedAfter.push(performance.now() - startedAt);
      return response;
    });
    await expect.poll(() => refusedAfter.length, { timeout: 4_000 }).toBe(48);
    expect(Math.max(...refusedAfter)).toBeLessThan(4_000);
    expect((await operator.call('retrieveMetrics')).text).toContain(
      'shopfest_http_requests_refused_total{reason="requests"} 48\n',
    );
    await unblock();
    const all = await Promise.all(responses);
    const refused = all.filter(({ status }) => status !== 201);
    expect(refused).toHaveLength(48);
    for (const { headers, body } of refused) {
      expect(headers.get('retry-after')).toBe('1');
      expect(body).toMatchObject({ code: 'service_unavailable', retryable: true });
    }
    for (const [index, body] of bodies.entries())
      await partner.done('pushTransaction', { body, idempotencyKey: `"s-${index}"` });
    expect((await partner.done('retrieveSummary')).received.documents).toBe(60);
  });

  it('parses a batch only when it is admitted, and a small body at once', async () => {
    const { harness, partner } = await start({ admission: { parsedBytes: 1 } });
    const unblock = await block(harness.database);
    const batch = (name: string) => ({
      body: { rows: Array.from({ length: 200 }, (_, index) => transaction(`${name}-${index}`)) },
    });
    const statuses: number[] = [];
    const push = async (parts: object): Promise<void> => {
      statuses.push((await partner.call('pushTransactions', parts)).status);
    };
    // What is wrong with a batch is found when it is parsed.
    const pushed = [push(batch('a')), push({ body: { rows: 'x'.repeat(20_000) } }), push(batch('b'))];
    await push({ body: { rows: 'small' } });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(statuses).toEqual([422]);
    await unblock();
    await Promise.all(pushed);
    expect(statuses.toSorted()).toEqual([200, 200, 422, 422]);
    expect((await partner.done('retrieveSummary')).received.documents).toBe(400);
  });

  it('reads no bodies beyond the bytes that it may hold', async () => {
    const { harness, partner } = await start({ admission: { bodyBytes: 200_000 } });
    const unblock = await block(harness.database);
    const batch = (name: string) => ({
      body: { rows: Array.from({ length: 200 }, (_, index) => transaction(`${name}-${index}`)) },
    });
    const { length } = JSON.stringify(batch('x').body);
    const fits = Math.floor(200_000 / length);
    const statuses: number[] = [];
    const responses = Array.from({ length: fits + 3 }, async (_, index) => {
      const { status } = await partner.call('pushTransactions', batch(`b${index}`));
      statuses.push(status);
    });
    await expect.poll(() => statuses, { timeout: 4_000 }).toEqual([503, 503, 503]);
    await unblock();
    await Promise.all(responses);
    expect(statuses).toEqual([503, 503, 503, ...Array(fits).fill(200)]);
    await partner.done('pushTransactions', batch('after'));
  });
});

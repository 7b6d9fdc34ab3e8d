import { connect } from 'node:net';
import pg from 'pg';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { operations } from '../../../src/generated/operations.js';
import { createAdmission } from '../../../src/service/admission/admission.js';
import { type ServiceOptions, startServer } from '../../../src/service/index.js';
import type { Refusal } from '../../../src/service/metrics/index.js';
import { openSqlite } from '../../../src/sqlite.js';
import { engines, type TestDatabase } from '../../support/stores.js';
import {
  approvedStore,
  CAMPAIGN,
  type Client,
  clientOf,
  merchant,
  startHarness,
  transaction,
} from '../harness.js';

describe('the admission', () => {
  const createTestAdmission = () => {
    const refused: Refusal[] = [];
    const options = {
      ...{ requests: 2, publicRequests: 2, uploadsOfKey: 3 },
      ...{ bodyBytes: 1_200, parsedBytes: 100_000 },
    };
    const { admitRequest, beginUpload, waitToParse } = createAdmission(options, (why) => refused.push(why));
    const begin = (keyId: string, length?: number) => beginUpload(headersOf(length), keyId);
    return { refused, admit: admitRequest, begin, parse: waitToParse };
  };
  const headersOf = (length?: number) =>
    new Headers(length === undefined ? {} : { 'Content-Length': String(length) });
  const problem = { code: 'service_unavailable', headers: { 'Retry-After': '1' } };
  const refusal = expect.objectContaining(problem);
  const { retrieveMe, retrieveHealth, retrieveMetrics, showPublished } = operations;

  it('admits as many requests as configured, and the next when one is released', async () => {
    const { admit, refused } = createTestAdmission();
    const slot = await admit(retrieveMe);
    await admit(retrieveMe);
    await expect(admit(retrieveMe)).rejects.toMatchObject(problem);
    slot.release();
    slot.release();
    await admit(retrieveMe);
    await expect(admit(retrieveMe)).rejects.toMatchObject(problem);
    expect(refused).toEqual(['requests', 'requests']);
  });

  it('lets another request have the slot of one whose body is on its way', async () => {
    const { admit } = createTestAdmission();
    const [slot] = [await admit(retrieveMe), await admit(retrieveMe)];
    slot.release();
    const other = await admit(retrieveMe);
    expect(() => slot.acquire()).toThrow(refusal);
    other.release();
    slot.acquire();
    await expect(admit(retrieveMe)).rejects.toMatchObject(problem);
  });

  it('reserves room for monitoring', async () => {
    const { admit } = createTestAdmission();
    await admit(retrieveMe);
    await admit(retrieveMe);
    for (let watchers = 0; watchers < 8; watchers++) {
      await admit(retrieveHealth);
      await admit(retrieveMetrics);
    }
    await expect(admit(retrieveHealth)).rejects.toMatchObject(problem);
  });

  it('lets requests without a key wait for each other, and for nobody else', async () => {
    const { admit } = createTestAdmission();
    await admit(retrieveMe);
    await admit(retrieveMe);
    const [first] = [await admit(showPublished), await admit(showPublished)];
    let isAdmitted = false;
    const third = admit(showPublished).then(() => {
      isAdmitted = true;
    });
    await Promise.resolve();
    expect(isAdmitted).toBe(false);
    first.release();
    await third;
  });

  it('gives an address that floods no more turns than one that asks once', async () => {
    const { admit, refused } = createTestAdmission();
    const held = [await admit(showPublished, '198.51.100.1'), await admit(showPublished, '198.51.100.1')];
    const order: string[] = [];
    const ask = (address: string) =>
      admit(showPublished, address).then(
        (slot) => {
          order.push(address);
          slot.release();
        },
        () => undefined,
      );
    const flood = Array.from({ length: 200 }, () => ask('198.51.100.1'));
    const single = ask('198.51.100.2');
    for (const slot of held) slot.release();
    await Promise.all([...flood, single]);
    expect(order.indexOf('198.51.100.2')).toBeLessThan(3);
    // Of the flood, 64 wait; the others are refused.
    expect([order.length, refused.length]).toEqual([65, 136]);
  });

  it('lets readers pause while requests with a key are worked on', async () => {
    const { admit } = createTestAdmission();
    await admit(retrieveMe);
    const [first] = [await admit(showPublished), await admit(showPublished)];
    const startedAt = performance.now();
    first.release();
    await admit(showPublished);
    expect(performance.now() - startedAt).toBeGreaterThan(3);
  });

  it('refuses a request without a key when too many wait, or when it waited too long', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { admit, refused } = createTestAdmission();
    await admit(showPublished);
    await admit(showPublished);
    const waiting = Array.from({ length: 512 }, () => admit(showPublished).catch(({ code }) => code));
    await expect(admit(showPublished)).rejects.toMatchObject(problem);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['service_unavailable']));
    expect(refused).toHaveLength(513);
  });

  it('reserves bytes of bodies, and the most for a body of unknown length', () => {
    const { begin, refused } = createTestAdmission();
    begin('a').release();
    const bodies = ['a', 'b', 'c'].map((key) => begin(key, 400));
    expect(() => begin('d', 1)).toThrow(refusal);
    expect(() => begin('d')).toThrow(refusal);
    bodies[0]?.release();
    bodies[0]?.release();
    begin('d', 400);
    expect(() => begin('e', 1)).toThrow(refusal);
    expect(refused).toEqual(['bodyBytes', 'bodyBytes', 'bodyBytes']);
  });

  it('leaves others an eighth of the memory, and all but a few uploads of one key', () => {
    const { begin } = createTestAdmission();
    const slow = [begin('slow', 300), begin('slow', 300), begin('slow', 300)];
    expect(() => begin('slow', 10)).toThrow(refusal);
    slow[0]?.end();
    // Its bodies are there, but in memory still.
    begin('slow', 150);
    expect(() => begin('slow', 10)).toThrow(refusal);
    begin('other', 150);
    for (const upload of slow) upload.release();
    begin('slow', 300);
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
    const as = ({ apiKey }: Client): Client => clientOf({ fetch: onServer(server.url) }, apiKey);
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

  it('reads no bodies of a key beyond what is left for others of the bytes that it may hold', async () => {
    const { harness, partner } = await start({ admission: { bodyBytes: 200_000 } });
    const unblock = await block(harness.database);
    const batch = (name: string) => ({
      body: { rows: Array.from({ length: 200 }, (_, index) => transaction(`${name}-${index}`)) },
    });
    const { length } = JSON.stringify(batch('x').body);
    const fits = Math.floor((200_000 * 7) / 8 / length);
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

describe.each(engines)('a service on %s to which one key sends bodies that never end', (engine) => {
  it('works for others and for monitoring, and for the key itself once they are gone', async () => {
    const harness = await startHarness(engine);
    onTestFinished(() => harness.close());
    await approvedStore(harness, harness.partner);
    const service = await harness.another({ admission: { requests: 4, uploadsOfKey: 8 } });
    const server = await startServer(service, { requestTimeoutMs: 2_000 });
    onTestFinished(() => server.close());
    const stalled = await Promise.all(
      Array.from({ length: 40 }, () => stall(server.port, harness.partner.apiKey)),
    );
    const as = ({ apiKey }: Client): Client => clientOf({ fetch: onServer(server.url) }, apiKey);
    await expect.poll(() => stalled.filter(({ answer }) => answer().includes(' 503 ')).length).toBe(32);
    for (let times = 0; times < 8; times++) {
      await as(harness.operator).done('retrieveMe');
      await as(harness.other).done('registerMerchant', { body: merchant(`shop-${times}`) });
    }
    expect((await as(harness.partner).call('pushTransaction', { body: transaction('stalled') })).status).toBe(
      503,
    );
    for (const { socket } of stalled) socket.destroy();
    await expect
      .poll(
        async () =>
          (await as(harness.partner).call('pushTransaction', { body: transaction('after') })).status,
      )
      .toBe(201);
  });
});

/** A request whose body was announced and does not come. */
async function stall(port: number, apiKey: string) {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => undefined);
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  socket.write(
    `POST /v1/campaigns/${CAMPAIGN}/transactions HTTP/1.1\r\nHost: till\r\nAuthorization: Bearer ${apiKey}\r\n` +
      'Content-Type: application/json\r\nIdempotency-Key: "stalled"\r\nContent-Length: 400\r\n\r\n{',
  );
  return { socket, answer: () => answer };
}

const onServer =
  (base: string) =>
  async ({ url, method, headers, body }: Request): Promise<Response> =>
    fetch(url.replace('http://service.test', base), {
      method,
      headers,
      body: body && (await new Response(body).arrayBuffer()),
    });

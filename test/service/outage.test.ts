import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service/index.js';
import { type Gate, gateTo } from '../support/gate.js';
import { engines } from '../support/stores.js';
import {
  approvedStore,
  type Client,
  clientOf,
  type Harness,
  type ReadResponse,
  startHarness,
  transaction,
} from './harness.js';

// PostgreSQL goes away and comes back while the service runs: callers are told when to retry, nothing is lost
// and nothing counted twice, and nobody restarts the service.

/** The server is shared: only connections of this name are ended. */
const NAME = `outage_${process.pid}`;

describe.runIf(engines.includes('postgres'))('a service recovers when PostgreSQL', () => {
  let harness: Harness;
  let gate: Gate;
  let service: Service;
  let partner: Client;
  let operator: Client;
  let pushed = 0;

  beforeAll(async () => {
    harness = await startHarness('postgres');
    await approvedStore(harness, harness.partner);
    const { hostname, port, host } = new URL(harness.database.url);
    gate = await gateTo(hostname, Number(port || 5432));
    const url = harness.database.url.replace(host, `127.0.0.1:${gate.port}`);
    service = await harness.another({
      store: `${url}&query_timeout=1500&lock_timeout=300&application_name=${NAME}`,
    });
    partner = clientOf(service, harness.partner.apiKey);
    operator = clientOf(service, harness.operator.apiKey);
  });
  afterAll(async () => {
    await gate?.[Symbol.asyncDispose]();
    await harness?.close();
  });
  // Nothing is known from the test before.
  beforeEach(async () => void (await operator.done('retrieveMe')));

  const query = async (text: string): Promise<void> => {
    const client = new pg.Client({ connectionString: harness.database.url });
    await client.connect();
    await client.query(text);
    await client.end();
  };
  const backends = (does: string): Promise<void> =>
    query(`SELECT ${does}(pid) FROM pg_stat_activity WHERE application_name = '${NAME}'`);

  /** Pushes sales one after the other, 8 at once, each until it is taken. */
  async function pushAll(count: number): Promise<ReadResponse[]> {
    const refused: ReadResponse[] = [];
    const pushOne = async (): Promise<void> => {
      const number = ++pushed;
      const parts = { body: transaction(`o-${number}`), idempotencyKey: `"o-${number}"` };
      for (;;) {
        const response = await partner.call('pushTransaction', parts);
        if (response.status < 300) return;
        refused.push(response);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const workers = Array.from({ length: 8 }, async () => {
      for (let index = 0; index < count / 8; index++) await pushOne();
    });
    await Promise.all(workers);
    return refused;
  }

  const after = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));

  async function expectOnlyUnavailable(refused: readonly ReadResponse[]): Promise<void> {
    expect(refused.length).toBeGreaterThan(0);
    for (const { status, headers, body } of refused) {
      expect([status, body]).toEqual([
        503,
        expect.objectContaining({ code: 'service_unavailable', retryable: true }),
      ]);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await partner.done('retrieveSummary')).received.documents).toBe(pushed);
    expect(harness.log.filter(({ level }) => level === 'error')).toEqual([]);
  }

  it('is restarted', async () => {
    const run = pushAll(160);
    await after(100);
    gate.shut();
    await after(700);
    expect((await operator.call('retrieveHealth')).status).toBe(503);
    gate.open();
    await expectOnlyUnavailable(await run);
    expect((await operator.call('retrieveHealth')).status).toBe(200);
  });

  it('ends every connection in the middle of work', async () => {
    const run = pushAll(160);
    for (let times = 0; times < 5; times++) {
      await after(60);
      await backends('pg_terminate_backend');
    }
    await expectOnlyUnavailable(await run);
  });

  it('cancels statements', async () => {
    const run = pushAll(400);
    for (let times = 0; times < 30; times++) await backends('pg_cancel_backend');
    await run;
    expect((await partner.done('retrieveSummary')).received.documents).toBe(pushed);
    expect(harness.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('holds a lock longer than the lock timeout', async () => {
    const client = new pg.Client({ connectionString: harness.database.url });
    await client.connect();
    await client.query('BEGIN; LOCK TABLE merchants IN ACCESS EXCLUSIVE MODE');
    const run = pushAll(8);
    await after(700);
    await client.end();
    await expectOnlyUnavailable(await run);
  });

  it('disappears silently, as after a failover', { timeout: 40_000 }, async () => {
    const run = pushAll(16);
    gate.swallow();
    await after(2_500);
    // Nobody waits for more than a statement may take and a connection is waited for.
    const startedAt = performance.now();
    expect((await operator.call('retrieveHealth')).status).toBe(503);
    expect(performance.now() - startedAt).toBeLessThan(9_000);
    gate.open();
    await expectOnlyUnavailable(await run);
  });

  it('is away while metrics are read', async () => {
    await operator.call('retrieveMetrics');
    gate.shut();
    harness.clock.now += 60_000;
    await operator.refused('retrieveMe', 'service_unavailable');
    const { status, text } = await operator.call('retrieveMetrics');
    expect([status, text]).toEqual([200, expect.stringMatching(/refused_total\{reason="database"\} [1-9]/)]);
    // A key that nobody knows stays unknown.
    const otherClient = clientOf(service, harness.other.apiKey);
    await otherClient.refused('retrieveMetrics', 'service_unavailable');
    gate.open();
    await expect.poll(async () => (await partner.call('retrieveMe')).status).toBe(200);
  });
});

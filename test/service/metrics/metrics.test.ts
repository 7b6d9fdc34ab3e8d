import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../../src/generated/operations.js';
import { createService } from '../../../src/service/index.js';
import { type Family, readPrometheus } from '../../support/prometheus.js';
import { engines } from '../../support/stores.js';
import { approvedStore, createKey, type Harness, requestFor, startHarness, transaction } from '../harness.js';

async function read({ operator }: Harness): Promise<Map<string, Family>> {
  const { headers, text } = await operator.call('retrieveMetrics');
  expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  return readPrometheus(text);
}

type Values = Readonly<Record<string, number>>;

/** The samples of a family as `a,b: value`, by the values of these labels. */
function valuesOf(families: Map<string, Family>, name: string, ...labels: string[]): Values {
  const samples = families.get(name)?.samples ?? [];
  return Object.fromEntries(
    samples.map((each) => [labels.map((label) => each.labels[label]).join(), each.value]),
  );
}

describe.each(engines)('on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());

  it('counts requests by operation and class of status, and their durations', async () => {
    await harness.partner.done('retrieveMe');
    await harness.partner.done('retrieveMe');
    await harness.partner.refused('retrieveMerchant', 'merchant_not_found', {
      path: { merchantId: 'external:none' },
    });
    await harness.service.fetch(new Request('http://service.test/v1/no/such'));
    const now = await read(harness);
    expect(valuesOf(now, 'shopfest_http_requests_total', 'operation', 'status')).toMatchObject({
      'retrieveMe,2xx': 2,
      'retrieveMerchant,4xx': 1,
      'none,4xx': 1,
    });
    const durations = valuesOf(now, 'shopfest_http_request_duration_seconds', 'operation', 'le');
    expect(durations['retrieveMe,+Inf']).toBe(2);
    // The request that asks is one of them.
    expect(valuesOf(now, 'shopfest_http_requests_in_flight')).toEqual({ '': 1 });
  });

  it('counts rows by their result once, and replays separately', async () => {
    const { partner } = harness;
    const first = transaction('m-1');
    const rows = [first, transaction('m-2'), { ...transaction('m-3'), totalAmount: 'many' }, first];
    const batch = { body: { rows }, idempotencyKey: '"metrics"' };
    await partner.done('pushTransactions', batch);
    await partner.done('pushTransactions', batch);
    await partner.done('pushTransaction', { body: transaction('m-4') });
    const now = await read(harness);
    expect(valuesOf(now, 'shopfest_rows_total', 'operation', 'result')).toEqual({
      'pushTransactions,accepted': 2,
      'pushTransactions,rejected': 1,
      'pushTransactions,duplicate': 1,
      'pushTransaction,accepted': 1,
    });
    expect(valuesOf(now, 'shopfest_idempotent_replays_total', 'operation')).toEqual({ pushTransactions: 1 });
  });

  it('counts refusals by the rate limit of a key', async () => {
    const limited = await harness.another({ quota: { requestsPerSecond: 1 / 10, burstSeconds: 10 } });
    for (let times = 0; times < 3; times++)
      await limited.fetch(requestFor('retrieveMe', harness.partner.apiKey));
    const refused = limited.metrics().find(({ name }) => name === 'shopfest_http_requests_refused_total');
    expect(refused?.samples).toEqual([{ labels: { reason: 'rateLimit' }, value: 2 }]);
  });

  it('reports the process and its connections', async () => {
    const now = await read(harness);
    const of = (name: string): number => now.get(name)?.samples[0]?.value ?? Number.NaN;
    expect(of('process_resident_memory_bytes')).toBeGreaterThan(10e6);
    expect(of('nodejs_heap_used_bytes')).toBeGreaterThan(1e6);
    expect(of('process_cpu_seconds_total')).toBeGreaterThan(0);
    expect(of('process_uptime_seconds')).toBeGreaterThan(0);
    expect(of('process_start_time_seconds')).toBeCloseTo(
      Date.now() / 1_000 - of('process_uptime_seconds'),
      -1,
    );
    expect(of('nodejs_eventloop_active_seconds_total')).toBeGreaterThan(0);
    expect(of('nodejs_eventloop_lag_max_seconds')).toBeGreaterThanOrEqual(0);
    const connections = valuesOf(now, 'shopfest_database_connections', 'state');
    if (engine === 'sqlite') expect(connections).toEqual({});
    else {
      expect(connections).toMatchObject({ limit: 10 });
      expect((connections.used ?? 0) + (connections.idle ?? 0)).toBeGreaterThan(0);
      expect(valuesOf(now, 'shopfest_database_waiting')).toEqual({ '': 0 });
    }
    expect(now.get('shopfest_info')?.samples[0]?.labels).toEqual({
      contract: '1.0.0',
      mode: 'test',
      store: engine,
      worker: '0',
    });
  });

  it('has only words of the contract as labels, whatever is sent', async () => {
    const before = await seriesOf(harness);
    for (let index = 0; index < 50; index++) {
      await harness.service.fetch(
        new Request(`http://service.test/v1/canary-${index}/x`, { method: 'REPORT' }),
      );
      await harness.partner.call('retrieveMerchant', { path: { merchantId: `external:canary-${index}` } });
      await harness.partner.call('listMerchants', { query: { [`canary-${index}`]: 'canary' } });
    }
    const after = await seriesOf(harness);
    expect(after.join('\n')).not.toMatch(/canary|_[0-9a-z]{20}/);
    // What is new are one operation's status, its duration, and no more.
    expect(after.length - before.length).toBeLessThan(40);
    const known = new Set<string | undefined>([...Object.keys(operations), 'none', undefined]);
    const operationOf = (line: string) => /operation="([^"]*)"/.exec(line)?.[1];
    expect(after.map(operationOf).filter((operation) => !known.has(operation))).toEqual([]);
  });
});

async function seriesOf({ operator }: Harness): Promise<string[]> {
  const { text } = await operator.call('retrieveMetrics');
  return text.split('\n').map((line) => line.replace(/ \S+$/, ''));
}

it('responds to a key of the operator, and to one that may do nothing else', async () => {
  const harness = await startHarness();
  await harness.partner.refused('retrieveMetrics', 'scope_missing');
  const body = {
    organizationId: harness.operator.organizationId,
    name: 'prometheus',
    scopes: ['metrics:read'],
  };
  const { secret } = await createKey(harness.operator, body);
  const watcher = harness.client(secret ?? '');
  expect((await watcher.call('retrieveMetrics')).status).toBe(200);
  await watcher.refused('listMerchants', 'scope_missing');
  await harness.close();
});

it('reports the gathered metrics of several processes', async () => {
  const samples = [{ labels: { a: 'b' }, value: 7 }];
  const service = await createService({
    gatherMetrics: async () => [{ name: 'of_all', help: 'Of all.', type: 'gauge', samples }],
  });
  const { secret } = await service.createOperatorKey({ name: 'test' });
  const response = await service.fetch(requestFor('retrieveMetrics', secret));
  const text = await response.text();
  expect(text).toMatch(/^# HELP of_all Of all\.\n# TYPE of_all gauge\nof_all{a="b"} 7\n/);
  // And what the database says, once for all of them.
  expect(text).toContain('\nshopfest_access_review_due 1\n');
  await service.close();
});

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import type { Shopfest } from '@shopfest/partner-sdk';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { workerMemory } from '../../../../src/cli/serve/workers/workerMemory.js';
import {
  approvedStore,
  CAMPAIGN,
  type Harness,
  startHarness,
  transaction,
} from '../../../service/harness.js';
import { type CommandProcess, runsFirst, spawnShopfest } from '../../../support/commandProcess.js';
import { type Family, readPrometheus } from '../../../support/prometheus.js';
import { engines } from '../../../support/stores.js';

const env = { SHOPFEST_SECRET: 'a secret of tests, long enough' };

/** As on Windows: each signal that a process sends to its child kills it. */
const everySignalKills = runsFirst(`
import { ChildProcess } from 'node:child_process';
const { kill } = ChildProcess.prototype;
ChildProcess.prototype.kill = function () { return kill.call(this, 'SIGKILL'); };
`);

describe.runIf(engines.includes('postgres'))('serve --workers', { timeout: 60_000 }, () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness('postgres');
    await approvedStore(harness, harness.partner);
  });
  afterAll(() => harness?.close());

  interface Served extends CommandProcess {
    readonly url: string;
    readonly partner: Shopfest;
    /** Process ids of the workers. */
    workers(): number[];
    metrics(): Promise<Map<string, Family>>;
  }

  async function serve(more: Readonly<Record<string, string>> = {}): Promise<Served> {
    const db = harness.database.url;
    const argv = ['serve', '--db', db, '--mode', 'test', '--workers', '2', '--pool', '4', '--port', '0'];
    const served = spawnShopfest([...argv, '--json'], { ...env, ...more });
    await served.waitForOutput(/\n}\n/);
    const { url } = JSON.parse(served.out()) as { url: string };
    const client = (apiKey: string): ShopfestOperator =>
      new ShopfestOperator({ baseURL: url, apiKey, campaign: CAMPAIGN, maxRetries: 8 });
    const operator = client(harness.operator.apiKey);
    return {
      ...served,
      url,
      partner: client(harness.partner.apiKey),
      workers: () => childrenOf(served.child.pid),
      metrics: async () => readPrometheus(await operator.service.metrics()),
    };
  }

  async function stop({ child, exitCode, err }: Served): Promise<void> {
    child.kill('SIGTERM');
    expect(await exitCode()).toBe(0);
    expect(err().match(/Stopped/g)).toHaveLength(1);
  }

  it('answers from every worker at one address, which it prints once, and sums up their metrics', async () => {
    const served = await serve();
    expect(served.workers()).toHaveLength(2);
    for (const worker of served.workers())
      expect(execFileSync('ps', ['-o', 'args=', '-p', String(worker)], { encoding: 'utf8' })).toContain(
        workerMemory([]).join(' '),
      );
    const statuses: number[] = [];
    // No more at once than one worker admits, should it get them all.
    for (let round = 0; round < 4; round++) {
      const calls = Array.from({ length: 10 }, () =>
        fetch(`${served.url}/v1/health`, { headers: { Connection: 'close' } }),
      );
      for (const { status } of await Promise.all(calls)) statuses.push(status);
    }
    expect(statuses).toEqual(Array(40).fill(200));
    const metrics = await served.metrics();
    expect(sum(metrics, 'shopfest_http_requests_total', { operation: 'retrieveHealth', status: '2xx' })).toBe(
      40,
    );
    const workers = metrics.get('process_resident_memory_bytes')?.samples.map(({ labels }) => labels.worker);
    expect(workers?.toSorted()).toEqual(['1', '2']);
    expect(sum(metrics, 'shopfest_database_connections', { state: 'limit' })).toBe(8);
    expect(served.out()).toBe(`${JSON.stringify({ url: served.url }, null, 2)}\n`);
    await stop(served);
    expect(served.err()).toBe('Stopped\n');
  });

  it('refuses no key below its quota, whichever worker answers', async () => {
    const served = await serve();
    const headers = { Authorization: `Bearer ${harness.other.apiKey}` };
    const statuses: number[] = [];
    const policies = new Set<string | null>();
    const lane = async (): Promise<void> => {
      for (let index = 0; index < 75; index++) {
        const response = await fetch(`${served.url}/v1/me`, { headers });
        await response.arrayBuffer();
        statuses.push(response.status);
        policies.add(response.headers.get('ratelimit-policy'));
      }
    };
    await Promise.all(Array.from({ length: 8 }, lane));
    expect(statuses).toEqual(Array(600).fill(200));
    expect([...policies]).toEqual(['"default";q=600;w=10']);
    await stop(served);
  });

  it('neither loses nor doubles a row when workers are killed in the middle of batches', async () => {
    const served = await serve();
    const before = await served.partner.stats.summary();
    const rows = Array.from({ length: 12_000 }, (_, index) => transaction(`killed-${index}`));
    const totals: number[] = [];
    let pushing = true;
    const killing = (async () => {
      for (let killed = 0; pushing && killed < 3; ) {
        await pause(200);
        const metrics = await served.metrics();
        totals.push(rowsOf(metrics));
        // Killing one while the other is still starting would leave no worker.
        if (metrics.get('process_resident_memory_bytes')?.samples.length !== 2) continue;
        const [pid] = served.workers();
        if (pid === undefined) continue;
        process.kill(pid, 'SIGKILL');
        killed += 1;
      }
    })();
    const report = await served.partner.transactions.pushAll(rows, { batchSize: 100, concurrency: 4 });
    pushing = false;
    await killing;
    expect(report).toMatchObject({ total: 12_000, rejected: 0 });
    const after = await served.partner.stats.summary();
    expect(after.received.documents - before.received.documents).toBe(12_000);
    expect(after.received.amount - before.received.amount).toBe(12_000 * 1_280);
    expect(served.err()).toContain('A worker ended (SIGKILL); another takes its place');
    await expect.poll(() => served.workers().length, { timeout: 15_000 }).toBe(2);
    // A counter never falls, also when its worker was killed.
    totals.push(rowsOf(await served.metrics()));
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    expect(totals.length).toBeGreaterThan(1);
    await stop(served);
  });

  it('answers the requests that came before SIGTERM', async () => {
    const served = await serve();
    await served.partner.service.me();
    const client = new pg.Client({ connectionString: harness.database.url });
    await client.connect();
    await client.query('BEGIN; LOCK TABLE merchants IN ACCESS EXCLUSIVE MODE');
    const answers = Array.from({ length: 6 }, (_, index) =>
      fetch(`${served.url}/v1/campaigns/${CAMPAIGN}/transactions`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${harness.partner.apiKey}`,
          'Idempotency-Key': `"drained-${index}"`,
          'Content-Type': 'application/json',
        },
        body: JSON.stringify(transaction(`drained-${index}`)),
      }).then(({ status, headers }) => [status, headers.get('connection')]),
    );
    await pause(800);
    served.child.kill('SIGTERM');
    await pause(500);
    await expect(fetch(`${served.url}/v1/health`)).rejects.toThrow();
    await client.end();
    expect(await Promise.all(answers)).toEqual(Array(6).fill([201, 'close']));
    expect(await served.exitCode()).toBe(0);
  });

  it('answers requests that are half sent, where no signal reaches a worker but as a kill', async () => {
    const served = await serve(everySignalKills);
    await served.partner.service.me();
    const requests = await Promise.all(
      Array.from({ length: 6 }, (_, index) => sendHalf(served.url, `half-sent-${index}`)),
    );
    await expect
      .poll(async () => sum(await served.metrics(), 'shopfest_http_requests_in_flight', {}))
      .toBeGreaterThanOrEqual(6);
    served.child.kill('SIGTERM');
    await pause(700);
    for (const request of requests) request.sendRest();
    expect(await Promise.all(requests.map(({ statusLine }) => statusLine()))).toEqual(
      Array(6).fill('HTTP/1.1 201 Created'),
    );
    expect(await served.exitCode()).toBe(0);
    expect(served.err()).toBe('Stopped\n');
  });

  it('ends with exit code 0 at SIGTERM while its workers start', async () => {
    const argv = ['serve', '--db', harness.database.url, '--mode', 'test', '--workers', '2', '--port', '0'];
    const served = spawnShopfest(argv, { ...env, ...everySignalKills });
    await expect.poll(() => childrenOf(served.child.pid), { timeout: 40_000 }).toHaveLength(2);
    served.child.kill('SIGTERM');
    expect(await served.exitCode()).toBe(0);
    expect(served.err()).toContain('Stopped\n');
  });

  async function sendHalf(url: string, name: string) {
    const body = JSON.stringify(transaction(name));
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    let received = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      received += text;
    });
    const closed = new Promise((resolve) => socket.once('close', resolve));
    // A connection that is cut closes; what was received by then is the answer.
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    const head = [
      `POST /v1/campaigns/${CAMPAIGN}/transactions HTTP/1.1`,
      'Host: localhost',
      `Authorization: Bearer ${harness.partner.apiKey}`,
      `Idempotency-Key: "${name}"`,
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 40)}`);
    return {
      sendRest: () => socket.write(body.slice(40)),
      async statusLine() {
        await closed;
        return received.split('\r\n')[0];
      },
    };
  }

  it('ends its workers when it is killed', async () => {
    const served = await serve();
    const workers = served.workers();
    served.child.kill('SIGKILL');
    await served.exitCode();
    await expect.poll(() => workers.filter(isAlive), { timeout: 10_000 }).toEqual([]);
  });

  it('exits 3 when its workers exit as soon as they are started', async () => {
    const { hostname, port, host } = new URL(harness.database.url);
    let connections = 0;
    // Only the first connection, that of the primary, gets through.
    const gate = createServer((near) => {
      if (++connections > 1) return void near.destroy();
      const far = connect(Number(port || 5432), hostname);
      near.pipe(far).pipe(near);
      for (const socket of [near, far]) socket.on('error', () => socket.destroy());
    }).listen(0, '127.0.0.1');
    await once(gate, 'listening');
    onTestFinished(() => void gate.close());
    const db = harness.database.url.replace(host, `127.0.0.1:${(gate.address() as AddressInfo).port}`);
    const argv = ['serve', '--db', db, '--mode', 'test', '--workers', '2', '--port', '0', '--json'];
    const served = spawnShopfest(argv, env);
    expect(await served.exitCode()).toBe(3);
    expect(served.err()).toContain('The database cannot be reached');
    expect(served.err()).toContain('A worker ended (exit code 3); another takes its place');
    expect(served.err()).toContain('The workers end as soon as they are started');
    expect(JSON.parse(served.out())).toEqual({
      error: expect.objectContaining({ messageZh: '工作行程一啟動即結束' }),
    });
  });

  it('reports an error before it starts a worker', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const argv = ['serve', '--db', harness.database.url, '--workers', '2', '--port', String(port)];
    const served = spawnShopfest(argv, env);
    expect(await served.exitCode()).toBe(2);
    expect(served.err()).toBe(
      `shopfest: Port ${port} is taken\n  Choose another with --port, or 0 for a free one\n`,
    );
  });
});

function childrenOf(parent: number | undefined): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, of, state]) => Number(of) === parent && !state?.startsWith('Z'))
    .map(([pid]) => Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

function sum(families: Map<string, Family>, name: string, labels: Readonly<Record<string, string>>): number {
  return (families.get(name)?.samples ?? [])
    .filter((sample) => Object.entries(labels).every(([label, text]) => sample.labels[label] === text))
    .reduce((total, { value }) => total + value, 0);
}

const rowsOf = (families: Map<string, Family>): number =>
  sum(families, 'shopfest_rows_total', { operation: 'pushTransactions' });

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { clientOf, testKey } from '../support/client.js';
import { acceptAll, createOutboxStore, type OutboxStore, openOutbox } from '../support/outbox.js';
import { saleInput } from '../support/sales.js';
import { json, serve, type TestServer } from '../support/server.js';
import { engines } from '../support/stores.js';

const LEASE = 2_000;
const child = fileURLToPath(new URL('../support/outboxProcess.ts', import.meta.url));

/** A service that never answers the first till. */
const hanging = (): Promise<TestServer> =>
  serve(({ headers, body }, response) => {
    if (headers['x-till'] === 'first') return;
    json(response, 200, JSON.parse(acceptAll({ body } as Parameters<typeof acceptAll>[0]).body));
  });

/** A process whose call never ends. */
async function hangingTill({ url: store }: OutboxStore, server: TestServer): Promise<ChildProcess> {
  const till = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), child], {
    env: {
      PATH: process.env.PATH,
      SHOPFEST_BASE_URL: server.url,
      SHOPFEST_API_KEY: testKey,
      SHOPFEST_CAMPAIGN: 'taichung-2020',
      TEST_STORE: store,
      TEST_LEASE: String(LEASE),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  onTestFinished(() => void till.kill('SIGKILL'));
  await expect.poll(() => server.received.length, { timeout: 30_000 }).toBeGreaterThan(0);
  return till;
}

/** A stopped process keeps its connection and its lease; one that is asked to end closes without waiting for its call. */
const cases = [...engines.map((engine) => [engine, 'SIGSTOP'] as const), ['sqlite', 'SIGTERM'] as const];

it.each(cases)(
  'takes over on %s when another process hangs in its call and gets %s',
  { timeout: 60_000 },
  async (engine, signal) => {
    const server = await hanging();
    const store = await createOutboxStore(engine);
    const till = await hangingTill(store, server);
    const second = await openOutbox(store, clientOf(server.url), { lease: LEASE });
    onTestFinished(async () => {
      await second.close();
      await store.drop();
      await server[Symbol.asyncDispose]();
    });
    const firstKey = server.received[0]?.headers['idempotency-key'];

    await second.enqueue(saleInput(2));
    expect(await second.status()).toMatchObject({ pending: 2, draining: 'elsewhere' });

    const closed = once(till, 'exit');
    till.kill(signal);
    // It closes although its call has no end.
    if (signal === 'SIGTERM') expect((await closed)[0]).toBe(0);
    expect(await second.drain({ patience: 20_000 })).toMatchObject({ accepted: 2 });
    expect(await second.status()).toMatchObject({ pending: 0 });
    // What the first one was sending is sent as it was, so that it counts once.
    const keys = server.received
      .filter(({ headers }) => headers['x-till'] === undefined)
      .map(({ headers }) => headers['idempotency-key']);
    expect(keys.filter((key) => key === firstKey)).toHaveLength(1);
  },
);

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Shopfest } from '../../src/client.js';
import type { Outbox } from '../../src/outbox/index.js';
import { clientWithReplies } from '../support/client.js';
import { acceptAll, clientFor, createOutboxStore, type OutboxStore, openOutbox } from '../support/outbox.js';
import { saleInput, storeInput } from '../support/sales.js';
import { engines } from '../support/stores.js';
import { type Running, targets } from '../support/targets.js';

const withPostgres = engines.includes('postgres');
const [, onSqlite] = targets;

/** Two of one backlog: on a file the second waits for the first, on PostgreSQL both send. */
describe.each(engines)('two outboxes of one backlog on %s', (engine) => {
  let service: Running;
  let store: OutboxStore;
  let client: Shopfest;
  let both: Outbox[] = [];

  beforeAll(async () => {
    if (onSqlite === undefined) throw new Error('There is no service on SQLite');
    service = await onSqlite.start();
    client = clientFor(service);
    await client.merchants.register(storeInput('store-1'));
    store = await createOutboxStore(engine);
    both = [
      await openOutbox(store, client, { batchSize: 7, lease: 400 }),
      await openOutbox(store, client, { batchSize: 7, lease: 400 }),
    ];
  });

  afterAll(async () => {
    for (const outbox of both) await outbox.close();
    await service?.close();
    await store?.drop();
  });

  it('send everything once, each stream in its order', async () => {
    const sales = Array.from({ length: 200 }, (_, index) => saleInput(index + 1));
    const stored = await Promise.all(
      sales.map((sale, index) => (both[index % 2] as Outbox).enqueue(sale, { stream: `till-${index % 5}` })),
    );
    expect(new Set(stored.map(({ id }) => id)).size).toBe(200);
    const delivered: string[] = [];
    for (const outbox of both) {
      outbox.on('delivered', ({ id }) => delivered.push(id));
      outbox.start();
    }
    const reports = await Promise.all(both.map((outbox) => outbox.drain()));
    const accepted = reports.reduce((sum, report) => sum + report.accepted, 0);
    expect({ accepted, delivered: new Set(delivered).size, told: delivered.length }).toEqual({
      accepted: 200,
      delivered: 200,
      told: 200,
    });
    expect((await client.stats.summary()).pending.transactionsHeld).toBe(200);
  });

  it('let the other take over when one ends', async () => {
    const [first, second] = both as [Outbox, Outbox];
    await first.close();
    await second.enqueue(saleInput(500));
    expect(await second.drain()).toMatchObject({ accepted: 1 });
    expect((await second.status()).draining).toBe('here');
  });
});

describe.runIf(withPostgres)('an outbox on PostgreSQL', () => {
  let store: OutboxStore;
  let outbox: Outbox;
  let caller: pg.Client;

  beforeAll(async () => {
    store = await createOutboxStore('postgres');
    outbox = await openOutbox(store, clientWithReplies([new Error('offline')]).client);
    caller = new pg.Client({ connectionString: store.url });
    await caller.connect();
    await caller.query('CREATE TABLE receipts (number BIGINT PRIMARY KEY)');
  });

  afterAll(async () => {
    await caller?.end();
    await outbox?.close();
    await store?.drop();
  });

  it("stores a sale with the caller's own transaction, or not at all", async () => {
    for (const [number, end] of [
      [1, 'ROLLBACK'],
      [2, 'COMMIT'],
    ] as const) {
      await caller.query('BEGIN');
      await caller.query('INSERT INTO receipts VALUES ($1)', [number]);
      expect(await outbox.enqueue(saleInput(number), { within: caller })).toMatchObject({ status: 'queued' });
      expect((await outbox.status()).pending).toBe(0);
      await caller.query(end);
    }
    expect(await outbox.status()).toMatchObject({ pending: 1, amountAtRisk: 1280 });
    // Numbers of the caller's own queries are as its driver has them.
    expect((await caller.query('SELECT number FROM receipts')).rows).toEqual([{ number: '2' }]);
  });

  it('leaves the rollback to the caller when storing fails', async () => {
    const invalid = outbox.enqueue({ ...saleInput(3), totalAmount: -1 }, { within: caller });
    await expect(invalid).rejects.toMatchObject({ messageZh: expect.stringContaining('totalAmount') });
  });

  it('waits for no worker that hangs', async () => {
    const hanging = clientWithReplies([() => new Promise(() => undefined)], {
      baseURL: (await address(store)).baseURL,
    });
    const other = await openOutbox(store, hanging.client, { batchSize: 1, concurrency: 1 });
    onTestFinished(() => other.close());
    await outbox.enqueue(saleInput(10), { stream: 'a' });
    await outbox.enqueue(saleInput(11), { stream: 'b' });
    other.start();
    await expect.poll(() => hanging.sent.length).toBe(1);
    const working = clientWithReplies([acceptAll], { baseURL: (await address(store)).baseURL });
    const worker = await openOutbox(store, working.client);
    onTestFinished(() => worker.close());
    worker.start();
    await expect.poll(async () => (await worker.status()).pending).toBe(1);
  });
});

/** The service that a backlog belongs to. */
async function address({ query }: OutboxStore): Promise<{ baseURL: string }> {
  const [row] = await query<{ value: string }>(
    "SELECT value FROM shopfest_outbox_meta WHERE name = 'baseURL'",
  );
  return { baseURL: row?.value ?? '' };
}

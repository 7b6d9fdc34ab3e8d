import { describe, expect, it, onTestFinished } from 'vitest';
import { transportOf } from '../../../src/http/transportAccess.js';
import { Drainer } from '../../../src/outbox/drain/drainer.js';
import { plaintext } from '../../../src/outbox/entries/cipher.js';
import { enqueueAll } from '../../../src/outbox/entries/enqueue.js';
import { newTransactionEntry } from '../../../src/outbox/entries/entry.js';
import { OutboxError } from '../../../src/outbox/error.js';
import { Events } from '../../../src/outbox/events.js';
import { readOptions } from '../../../src/outbox/options.js';
import type { Database, Sql } from '../../../src/outbox/store/database.js';
import { openStore } from '../../../src/outbox/store/openStore.js';
import { clientWithReplies } from '../../support/client.js';
import { acceptAll, createOutboxStore } from '../../support/outbox.js';
import { saleInput } from '../../support/sales.js';
import { engines } from '../../support/stores.js';

/** `before` a transaction began, or `after` it was committed, so that nobody knows of it. */
type Moment = 'before' | 'after';

/** Its transaction of this number, from 1, fails. */
function failingOnce(database: Database, number: number, moment: Moment): Database {
  let begun = 0;
  return {
    ...database,
    async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
      begun += 1;
      const fails = begun === number;
      if (fails && moment === 'before') throw new OutboxError('database_unreachable');
      const result = await database.transaction(work);
      if (fails) throw new OutboxError('database_unreachable');
      return result;
    },
  };
}

describe.each(engines)('a drainer on %s', (engine) => {
  /** One runner before one sale; `fault`: what of its work fails. */
  async function begin(lease: number, fault?: { readonly number: number; readonly moment: Moment }) {
    const store = await createOutboxStore(engine);
    const { client, sent } = clientWithReplies([acceptAll]);
    const { database } = await openStore(
      store.url,
      { baseURL: 'b', campaign: 'c', check: null },
      { connections: 3, create: true, onLocked: () => undefined },
    );
    const transport = transportOf(client);
    if (transport === undefined) throw new Error('The client lends no transport');
    const sale = newTransactionEntry(saleInput(1), { stream: 'till', cipher: plaintext, now: Date.now() });
    await database.transaction((sql) => enqueueAll(sql, [{ entry: sale, adjusts: null }]));
    const drainer = new Drainer({
      ...readOptions({ client, store: store.url, concurrency: 1, lease }),
      database: fault === undefined ? database : failingOnce(database, fault.number, fault.moment),
      sender: { transport, cipher: plaintext },
      events: new Events(),
      holder: 'this worker',
    });
    onTestFinished(async () => {
      await drainer.stop();
      await database.close();
      await store.drop();
    });
    const pending = async () =>
      (await store.query("SELECT 1 FROM shopfest_outbox_entries WHERE state = 'pending'")).length;
    return { drainer, database, sent, pending };
  }

  const LEASE = 1;
  const RESULT = 2;

  it.each([
    { what: 'it cannot lease a batch', number: LEASE, moment: 'before', requests: 1 },
    { what: 'it does not learn that its lease was committed', number: LEASE, moment: 'after', requests: 1 },
    { what: 'it cannot store the response', number: RESULT, moment: 'before', requests: 2 },
    { what: 'it does not learn that the response was stored', number: RESULT, moment: 'after', requests: 1 },
  ] as const)('goes on long before its lease is over where $what', async ({ requests, ...fault }) => {
    const { drainer, sent, pending } = await begin(60_000, fault);
    drainer.start();
    await expect.poll(pending, { timeout: 4_000 }).toBe(0);
    const keys = sent.map(({ request }) => request.headers['Idempotency-Key']);
    expect([keys.length, new Set(keys).size]).toEqual([requests, 1]);
  });

  it('does not renew the lease of a batch that it does not work on', async () => {
    const { drainer, database, pending } = await begin(300);
    // A lease that was committed after it had failed for the worker.
    await database.transaction(async (sql) => {
      await sql.run("UPDATE shopfest_outbox_entries SET parcel = 'lost'");
      await sql.run(
        "INSERT INTO shopfest_outbox_parcels (key, seq, streams, holder, expires_at) VALUES ('lost', 1, '[\"till\"]', $1, $2)",
        ['this worker', Date.now() + 300],
      );
    });
    drainer.start();
    await expect.poll(pending, { timeout: 4_000 }).toBe(0);
  });
});

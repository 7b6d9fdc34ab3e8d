import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { AdapterAnswer, AdapterRequest } from '../../src/index.js';
import type { Outbox } from '../../src/outbox/index.js';
import { clientWithReplies } from '../support/client.js';
import { type Gate, gateTo } from '../support/gate.js';
import { acceptAll, createOutboxStore, openOutbox } from '../support/outbox.js';
import { saleInput } from '../support/sales.js';
import { engines } from '../support/stores.js';

// PostgreSQL goes away and comes back while an outbox on it sends: nobody restarts the process.

describe.runIf(engines.includes('postgres'))('an outbox on PostgreSQL', () => {
  /** `answer` is what the service does, and what happens meanwhile. */
  async function begin(answer: (request: AdapterRequest, gate: Gate) => Partial<AdapterAnswer>) {
    const database = await createOutboxStore('postgres');
    const { hostname, port, host } = new URL(database.url);
    const gate = await gateTo(hostname, Number(port || 5432));
    const { client, sent } = clientWithReplies([(request) => answer(request, gate)]);
    const url = `${database.url.replace(host, `127.0.0.1:${gate.port}`)}&query_timeout=1000`;
    const outbox = await openOutbox({ ...database, url }, client, { concurrency: 4 });
    onTestFinished(async () => {
      await outbox.close();
      await gate[Symbol.asyncDispose]();
      await database.drop();
    });
    return { outbox, gate, sent };
  }

  const pending = async (outbox: Outbox): Promise<number> => (await outbox.status()).pending;

  it('sends the same again at once when the database restarts before a response is stored', async () => {
    let restarts = 0;
    const { outbox, sent } = await begin((request, gate) => {
      restarts += 1;
      if (restarts <= 2) {
        gate.shut();
        setTimeout(() => gate.open(), 200);
      }
      return acceptAll(request);
    });
    await outbox.enqueue(saleInput(1));
    outbox.start();
    await expect.poll(() => sent.length, { timeout: 4_000 }).toBe(3);
    await expect.poll(() => pending(outbox)).toBe(0);
    expect(new Set(sent.map(({ request }) => request.headers['Idempotency-Key'])).size).toBe(1);
  });

  it('goes on as soon as anything is stored when the database comes back', { timeout: 20_000 }, async () => {
    // The longest pauses that there are: after half a second, one, two and four.
    vi.spyOn(Math, 'random').mockReturnValue(1);
    onTestFinished(() => void vi.restoreAllMocks());
    const { outbox, gate } = await begin(acceptAll);
    let longest = 0;
    outbox.on('waiting', ({ retryIn }) => {
      longest = Math.max(longest, retryIn);
    });
    outbox.start();
    gate.shut();
    await expect.poll(() => longest, { timeout: 9_000 }).toBeGreaterThan(3_900);
    gate.open();
    await expect.poll(() => outbox.enqueue(saleInput(1)), { timeout: 2_000 }).toHaveProperty('id');
    await expect.poll(() => pending(outbox), { timeout: 2_000 }).toBe(0);
  });

  it('fails while the database has vanished, as in a failover, and goes on when it is back', async () => {
    const { outbox, gate } = await begin(acceptAll);
    outbox.start();
    await outbox.enqueue(saleInput(1));
    await expect.poll(() => pending(outbox)).toBe(0);
    gate.swallow();
    await expect(outbox.enqueue(saleInput(2))).rejects.toMatchObject({ code: 'database_unreachable' });
    gate.open();
    // The pool may have more connections that lead nowhere, each of which says so once.
    await expect.poll(() => outbox.enqueue(saleInput(2)), { timeout: 4_000 }).toHaveProperty('id');
    await expect.poll(() => pending(outbox), { timeout: 9_000 }).toBe(0);
  });
});

import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { AdapterAnswer, AdapterRequest } from '../../src/index.js';
import type { Outbox } from '../../src/outbox/index.js';
import { clientWithReplies } from '../support/client.js';
import { type Gate, gateTo } from '../support/gate.js';
import { createOutboxPlace, openOutbox, takeAll } from '../support/outbox.js';
import { saleInput } from '../support/sales.js';
import { engines } from '../support/stores.js';

// PostgreSQL goes away and comes back while an outbox on it sends: nobody restarts the process.

describe.runIf(engines.includes('postgres'))('an outbox whose PostgreSQL', () => {
  /** `answer` is what the service does, and what happens meanwhile. */
  async function begin(answer: (request: AdapterRequest, gate: Gate) => Partial<AdapterAnswer>) {
    const place = await createOutboxPlace('postgres');
    const { hostname, port, host } = new URL(place.store);
    const gate = await gateTo(hostname, Number(port || 5432));
    const { client, sent } = clientWithReplies([(request) => answer(request, gate)]);
    const store = `${place.store.replace(host, `127.0.0.1:${gate.port}`)}&query_timeout=1000`;
    const outbox = await openOutbox({ ...place, store }, client, { concurrency: 4 });
    onTestFinished(async () => {
      await outbox.close();
      await gate[Symbol.asyncDispose]();
      await place.drop();
    });
    return { outbox, gate, sent };
  }

  const pending = async (outbox: Outbox): Promise<number> => (await outbox.status()).pending;

  it('restarts while an answer is on its way sends the same again at once', async () => {
    let restarts = 0;
    const { outbox, sent } = await begin((request, gate) => {
      restarts += 1;
      if (restarts <= 2) {
        gate.shut();
        setTimeout(() => gate.open(), 200);
      }
      return takeAll(request);
    });
    await outbox.enqueue(saleInput(1));
    outbox.start();
    await expect.poll(() => sent.length, { timeout: 4_000 }).toBe(3);
    await expect.poll(() => pending(outbox)).toBe(0);
    expect(new Set(sent.map(({ request }) => request.headers['Idempotency-Key'])).size).toBe(1);
  });

  it('comes back goes on as soon as anything is stored', { timeout: 20_000 }, async () => {
    // The longest pauses that there are: after half a second, one, two and four.
    vi.spyOn(Math, 'random').mockReturnValue(1);
    onTestFinished(() => void vi.restoreAllMocks());
    const { outbox, gate } = await begin(takeAll);
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

  it('is gone without a word, as after a failover, says so and goes on when it is back', async () => {
    const { outbox, gate } = await begin(takeAll);
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

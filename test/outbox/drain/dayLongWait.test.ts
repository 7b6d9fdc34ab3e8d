import { describe, expect, it, onTestFinished } from 'vitest';
import { type Outbox, OutboxError } from '../../../src/outbox/index.js';
import { clientOf } from '../../support/client.js';
import { acceptAll, createOutboxStore, openOutbox } from '../../support/outbox.js';
import { saleInput } from '../../support/sales.js';
import { json, problem, serve, type TestServer } from '../../support/server.js';
import { engines } from '../../support/stores.js';

/** Asks to wait for a day, until it is well again. */
async function wrongForADay(): Promise<{ readonly server: TestServer; readonly recover: () => void }> {
  let isWell = false;
  const server = await serve(({ body }, response) => {
    if (!isWell) json(response, 429, problem(429, 'rate_limited'), { 'Retry-After': '86400' });
    else json(response, 200, JSON.parse(acceptAll({ body } as Parameters<typeof acceptAll>[0]).body));
  });
  const recover = () => {
    isWell = true;
  };
  return { server, recover };
}

describe.each(engines)('an outbox on %s that is told to wait for a day', (engine) => {
  async function openAt({ url }: TestServer): Promise<Outbox> {
    const store = await createOutboxStore(engine);
    const outbox = await openOutbox(store, clientOf(url));
    onTestFinished(async () => {
      await outbox.close();
      await store.drop();
    });
    await outbox.enqueue(saleInput(1));
    return outbox;
  }

  it('waits for a minute at most, and is overridden by drain', async () => {
    const { server: answering, recover } = await wrongForADay();
    await using server = answering;
    const outbox = await openAt(server);
    const waiting = new Promise<{ retryIn: number }>((resolve) => outbox.on('waiting', resolve));
    outbox.start();
    expect((await waiting).retryIn).toBeLessThanOrEqual(60_000);
    recover();
    expect(await outbox.status()).toMatchObject({ pending: 1, lastError: { code: 'rate_limited' } });
    expect(await outbox.drain({ patience: 10_000 })).toMatchObject({ accepted: 1 });
    expect(server.received).toHaveLength(2);
    expect(await outbox.status()).toMatchObject({ pending: 0, lastError: null, nextAttemptAt: null });
  });

  it('throws when drain itself is told so, and sends with the next drain', async () => {
    const { server: answering, recover } = await wrongForADay();
    await using server = answering;
    const outbox = await openAt(server);
    let error: unknown;
    // On a machine that does much else, patience may end before anything is sent.
    do error = await outbox.drain({ patience: 200 }).catch((thrown: unknown) => thrown);
    while (OutboxError.is(error) && error.code === 'busy');
    expect(error).toMatchObject({ code: 'rate_limited', retryAfter: 86_400 });
    recover();
    expect(await outbox.drain({ patience: 10_000 })).toMatchObject({ accepted: 1 });
  });
});

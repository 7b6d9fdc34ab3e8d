import type { Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clientOf, sale } from '../support/client.js';
import { acceptAll, createOutboxStore, openOutbox } from '../support/outbox.js';
import { rawServer } from '../support/rawServer.js';

const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';

/** Milliseconds of a call, and the latest at which it has failed. */
const TIMEOUT = 1_000;
const LATEST = { timeout: 8_000 };

const behaviours: readonly (readonly [name: string, behave: (socket: Socket) => void])[] = [
  ['101 and closes', (socket) => socket.end(upgrade)],
  ['101 and stays open', (socket) => socket.write(upgrade)],
  ['nothing at all', () => undefined],
];

describe('An outbox whose service answers', () => {
  it.each(behaviours)('%s shows it, and can be closed and opened elsewhere', async (_name, behave) => {
    const store = await createOutboxStore('sqlite');
    onTestFinished(() => store.drop());
    await using server = await rawServer(behave);
    const first = await openOutbox(store, clientOf(server.url, { timeout: TIMEOUT }), { lease: 2_000 });
    await first.enqueue(sale);
    first.start();
    await expect
      .poll(() => first.status(), LATEST)
      .toMatchObject({
        pending: 1,
        lastError: { code: expect.stringMatching(/^(?:connection_failed|timeout)$/) },
        nextAttemptAt: expect.any(Number),
      });
    await first.close();

    const client = clientOf(server.url, {
      adapter: async (request) => ({ status: 200, headers: {}, ...acceptAll(request) }),
    });
    const second = await openOutbox(store, client);
    onTestFinished(() => second.close());
    expect(await second.drain()).toMatchObject({ accepted: 1 });
  });

  it('101 goes on when the service is well again', async () => {
    const store = await createOutboxStore('sqlite');
    onTestFinished(() => store.drop());
    const results = JSON.stringify({
      results: [{ index: 0, externalId: sale.externalId, status: 'accepted', id: 'txn_1' }],
    });
    await using server = await rawServer((socket, connection) => {
      if (connection === 1) socket.end(upgrade);
      else socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${results.length}\r\n\r\n${results}`);
    });
    const outbox = await openOutbox(store, clientOf(server.url, { timeout: TIMEOUT }));
    onTestFinished(() => outbox.close());
    await outbox.enqueue(sale);
    outbox.start();
    await expect.poll(() => outbox.status(), LATEST).toMatchObject({ pending: 0, lastError: null });
  });
});

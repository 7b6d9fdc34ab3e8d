import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ShopfestConnectionError, ShopfestError, ShopfestTimeoutError } from '../../src/index.js';
import { clientOf, sale, warmUp } from '../support/client.js';
import { rawServer } from '../support/rawServer.js';

const TIMEOUT = 1_000;
const LATEST = 2_500;

const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
const compressed = gzipSync('{"status":"ok"}').subarray(0, 20);

/** What breaks the connection, so that the call fails at once. */
const breaks: readonly (readonly [name: string, behave: (socket: Socket) => void])[] = [
  ['closes without a word', (socket) => socket.end()],
  ['resets the connection', (socket) => socket.resetAndDestroy()],
  ['answers 101 and closes', (socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n')],
  ['answers 101 with Upgrade and closes', (socket) => socket.end(upgrade)],
  ['answers 101 with Upgrade and stays open', (socket) => socket.write(upgrade)],
  ['answers 101 and stays open', (socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n')],
  ['answers with half a status line', (socket) => socket.end('HTTP/1.1 20')],
  ['answers with half a header', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Le')],
  ['answers in no HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')],
  ['cuts the body', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"sta')],
  [
    'cuts a chunk',
    (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{"sta'),
  ],
  [
    'cuts a compressed body',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 100\r\n\r\n');
      socket.end(compressed);
    },
  ],
  ['answers 100 and closes', (socket) => socket.end('HTTP/1.1 100 Continue\r\n\r\n')],
];

/** What leaves the call waiting, so that the deadline ends it. */
const stalls: readonly (readonly [name: string, behave: (socket: Socket) => void])[] = [
  ['says nothing', () => undefined],
  ['answers 100 and stays open', (socket) => socket.write('HTTP/1.1 100 Continue\r\n\r\n')],
  [
    'announces a body that never comes',
    (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n'),
  ],
  ['drips a header', (socket) => drip(socket, 'HTTP/1.1 200 OK\r\nX-Long: ')],
  ['drips a body', (socket) => drip(socket, 'HTTP/1.1 200 OK\r\n\r\n')],
];

function drip(socket: Socket, head: string): void {
  socket.write(head);
  const timer = setInterval(() => socket.write('x'), 50);
  socket.on('close', () => clearInterval(timer));
}

const outcomeOf = async (url: string): Promise<{ error: ShopfestError; took: number }> => {
  const started = performance.now();
  const error = await clientOf(url, { timeout: TIMEOUT })
    .transactions.push(sale)
    .catch((reason: unknown) => reason);
  return { error: error as ShopfestError, took: performance.now() - started };
};

describe('Every call ends', () => {
  beforeAll(warmUp);

  it.each(breaks)('when the service %s', async (_name, behave) => {
    await using server = await rawServer(behave);
    const { error, took } = await outcomeOf(server.url);
    expect(ShopfestError.is(error)).toBe(true);
    expect(error.attempts).toBe(1);
    expect(took).toBeLessThan(LATEST);
  });

  it.each(stalls)('by its deadline when the service %s', async (_name, behave) => {
    await using server = await rawServer(behave);
    const { error, took } = await outcomeOf(server.url);
    expect(ShopfestTimeoutError.is(error) || ShopfestConnectionError.is(error)).toBe(true);
    expect(took).toBeLessThan(LATEST);
  });

  it('and one that an upgrade ended may be repeated', async () => {
    await using server = await rawServer((socket) => socket.write(upgrade));
    const { error } = await outcomeOf(server.url);
    expect(error).toMatchObject({
      code: 'connection_failed',
      retryable: true,
      cause: { code: 'UNEXPECTED_UPGRADE' },
    });
  });

  it('when its signal aborts on the way to the network', async () => {
    await using server = await rawServer(() => undefined);
    const controller = new AbortController();
    const call = clientOf(server.url).service.health({ signal: controller.signal });
    queueMicrotask(() => controller.abort());
    await expect(call).rejects.toMatchObject({ code: 'aborted' });
  });
});

import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../../src/service/index.js';

const opened: Socket[] = [];
const servers: RunningServer[] = [];
afterEach(async () => {
  for (const socket of opened.splice(0)) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const service = { fetch: async () => Response.json({ done: true }), close: async () => undefined };

async function start(options: Parameters<typeof startServer>[1]): Promise<RunningServer> {
  const server = await startServer(service, options);
  servers.push(server);
  return server;
}

interface Opened {
  readonly socket: Socket;
  readonly closed: Promise<void>;
  isClosed: boolean;
}

/** A connection from an address of loopback, of which there are many. */
async function open({ port }: RunningServer, from: string, text = ''): Promise<Opened> {
  const socket = connect({ port, host: '127.0.0.1', localAddress: from });
  socket.on('error', () => undefined).resume();
  opened.push(socket);
  let isClosed = false;
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      isClosed = true;
      resolve();
    });
  });
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  if (text !== '') socket.write(text);
  return {
    socket,
    closed,
    get isClosed() {
      return isClosed;
    },
  };
}

/** The status line of a request on a connection of its own. */
async function request(server: RunningServer, from: string): Promise<string> {
  const socket = connect({ port: server.port, host: '127.0.0.1', localAddress: from });
  opened.push(socket);
  socket.write('GET /v1/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  let received = '';
  for await (const data of socket) received += data;
  return received.split('\r\n')[0] ?? '';
}

const HALF = 'GET /v1/health HTTP/1.1\r\nHost: a\r\n';
const ok = 'HTTP/1.1 200 OK';

describe('many connections of one address', () => {
  it.each([
    ['idle ones', ''],
    ['ones that never end their headers', HALF],
  ])('do not stop others, nor itself: %s', async (_, text) => {
    const server = await start({ connectionsPerAddress: 20 });
    const idle: Opened[] = [];
    for (let index = 0; index < 200; index++) idle.push(await open(server, '127.0.0.2', text));
    expect(await request(server, '127.0.0.3')).toBe(ok);
    expect(await request(server, '127.0.0.2')).toBe(ok);
    await Promise.all(idle.slice(0, 180).map(({ closed }) => closed));
    expect(idle.slice(181).filter(({ isClosed }) => isClosed)).toEqual([]);
  });

  it('are not limited behind a declared proxy, whose connections they all are', async () => {
    const server = await start({ connectionsPerAddress: 2, proxies: 1 });
    const idle = [];
    for (let index = 0; index < 20; index++) idle.push(await open(server, '127.0.0.2'));
    expect(await request(server, '127.0.0.2')).toBe(ok);
    expect(idle.filter(({ isClosed }) => isClosed)).toEqual([]);
  });

  it('closes a new one where requests are under way on all, and interrupts none', async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const server = await startServer(
      { fetch: () => gate.then(() => Response.json({})), close: async () => undefined },
      { connectionsPerAddress: 3 },
    );
    servers.push(server);
    const busy = [];
    for (let index = 0; index < 3; index++) busy.push(await open(server, '127.0.0.2', `${HALF}\r\n`));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const fourth = await open(server, '127.0.0.2');
    await fourth.closed;
    expect(busy.filter(({ isClosed }) => isClosed)).toEqual([]);
    const answered = busy.map(
      ({ socket }) => new Promise((resolve) => socket.once('data', (data) => resolve(String(data)))),
    );
    release();
    for (const answer of await Promise.all(answered)) expect(answer).toContain(ok);
  });
});

it.each([
  ['sends nothing', ''],
  ['sends its headers slowly', HALF],
])('ends a connection that %s', async (_, text) => {
  const server = await start({ headersTimeoutMs: 200 });
  const { closed } = await open(server, '127.0.0.2', text);
  await closed;
});

import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createService, type RunningServer, type Service, startServer } from '../../../src/service/index.js';

type Behind = Pick<Service, 'fetch' | 'close'>;

const servers: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(service: Behind, options?: Parameters<typeof startServer>[1]): Promise<RunningServer> {
  const server = await startServer(service, options);
  servers.push(server);
  return server;
}

/** A service whose responses wait until they are released. */
function waitingService() {
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  let arrived = (): void => undefined;
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  let closed = 0;
  const service: Behind = {
    async fetch() {
      arrived();
      await gate;
      return Response.json({ done: true });
    },
    close: async () => void closed++,
  };
  return { service, release, arrival, closed: () => closed };
}

it('serves on a port of its own', async () => {
  const server = await start(await createService());
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  const response = await fetch(`${server.url}/v1/health`);
  expect([response.status, await response.json()]).toMatchObject([200, { status: 'ok', store: 'sqlite' }]);
});

it('reads nothing of a response for which the adapter would have to create a whole Response', async () => {
  const served = Response.json({ done: true });
  Object.defineProperty(served, 'type', {
    get() {
      throw new Error('its type was read');
    },
  });
  const server = await start({ fetch: async () => served, close: async () => undefined });
  const response = await fetch(server.url);
  expect([response.status, await response.json()]).toEqual([200, { done: true }]);
});

it('rejects when a port is in use', async () => {
  const { port } = await start(await createService());
  const second = await createService();
  await expect(startServer(second, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await second.close();
});

it('responds to requests in flight before it stops, accepts no new ones, and closes the service last', async () => {
  const { service, release, arrival, closed } = waitingService();
  const server = await start(service);
  const pending = fetch(`${server.url}/v1/health`);
  await arrival;
  const stopped = server.close();
  await expect(fetch(`${server.url}/v1/health`)).rejects.toThrow();
  expect(closed()).toBe(0);
  release();
  const response = await pending;
  expect([response.status, response.headers.get('connection'), await response.json()]).toEqual([
    200,
    'close',
    { done: true },
  ]);
  await stopped;
  expect(closed()).toBe(1);
});

it('waits for a response no longer than its drain timeout', async () => {
  const { service, arrival, closed } = waitingService();
  const server = await start(service, { drainMs: 20 });
  const pending = fetch(`${server.url}/v1/health`);
  pending.catch(() => undefined);
  await arrival;
  await server.close();
  await expect(pending).rejects.toThrow();
  expect(closed()).toBe(1);
});

it('does not wait for idle connections', async () => {
  const server = await start(await createService());
  const socket = connect(server.port, '127.0.0.1');
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  socket.write('GET /v1/health HTTP/1.1\r\nHost: a\r\n\r\n');
  await new Promise<void>((resolve) => socket.once('data', () => resolve()));
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await server.close();
  await ended;
});

it.each([
  ['its headers', 'POST /v1/organizations HTTP/1.1\r\nHost: a\r\n'],
  ['its body', 'POST /v1/organizations HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\nKEY\r\n{'],
])('disconnects a caller that does not finish %s', async (_, text) => {
  const service = await createService();
  const { secret } = await service.createOperatorKey({ name: 'test' });
  const server = await start(service, { requestTimeoutMs: 200 });
  const socket = connect(server.port, '127.0.0.1');
  socket.write(text.replace('KEY', `Authorization: Bearer ${secret}\r\nContent-Type: application/json\r\n`));
  let received = '';
  for await (const data of socket) received += data;
  expect(received).toMatch(/^HTTP\/1\.1 408 /);
});

it('refuses 10 MB without waiting for them', async () => {
  const service = await createService();
  const { secret } = await service.createOperatorKey({ name: 'test' });
  const server = await start(service);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const request = httpRequest(`${server.url}/v1/organizations`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secret}`,
        'content-type': 'application/json',
        'content-length': 10_485_760,
      },
    });
    request.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
      request.destroy();
    });
    request.on('error', reject);
    request.write('{');
  });
  expect(status).toBe(413);
});

it('lets a caller that is refused before its body was read send all of it, and keeps the connection', async () => {
  const refusing: Behind = {
    fetch: async () => new Response('busy', { status: 503 }),
    close: async () => undefined,
  };
  const server = await start(refusing);
  const socket = connect(server.port, '127.0.0.1');
  let text = '';
  socket.on('data', (data) => {
    text += data;
  });
  socket.write('POST /v1/organizations HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n');
  await expect.poll(() => text).toContain('busy');
  for (let pieces = 0; pieces < 10; pieces++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.write('x'.repeat(10_000));
  }
  socket.write('GET /v1/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  await new Promise((resolve) => socket.once('close', resolve));
  expect(text.match(/HTTP\/1\.1 503 /g)).toHaveLength(2);
});

it('responds with a problem where no URL can be made of a request', async () => {
  const server = await start(await createService());
  const socket = connect(server.port, '127.0.0.1');
  socket.write('GET /v1/health HTTP/1.1\r\nHost: a b<>\r\nConnection: close\r\n\r\n');
  let text = '';
  for await (const data of socket) text += data;
  expect(text).toMatch(/^HTTP\/1\.1 400 /);
  expect(text).toContain('"code":"parameter_invalid"');
});

it('ends the connection where the service returns a network error', async () => {
  const server = await start({ fetch: async () => Response.error(), close: async () => undefined });
  await expect(fetch(server.url)).rejects.toThrow();
});

it('ends a silent connection', async () => {
  const stalled: Behind = {
    fetch: async () => new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array(1)) })),
    close: async () => undefined,
  };
  const server = await start(stalled, { silenceMs: 100 });
  const response = await fetch(server.url);
  await expect(response.text()).rejects.toThrow();
});

import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { proxyFor } from '../../src/http/proxy.js';
import { clientOf, sale, testKey } from '../support/client.js';
import { createOutboxStore, openOutbox } from '../support/outbox.js';
import { certificate, privateKey } from '../support/tls.js';

const variables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY'];

async function listen(server: Server | ReturnType<typeof createTlsServer>): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** A service over TLS and one without, and a proxy before them that notes what it is asked. */
async function network(refusal?: number) {
  const requests: string[] = [];
  const respond = (request: IncomingMessage, response: import('node:http').ServerResponse): void => {
    response.end(JSON.stringify({ status: request.url === '/v1/health' ? 'ok' : request.url }));
  };
  const tlsPort = await listen(createTlsServer({ cert: certificate, key: privateKey }, respond));
  const plainPort = await listen(createServer(respond));
  const proxy = createServer((request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? '-'}`);
    const { pathname, port } = new URL(request.url ?? '');
    httpRequest({ host: '127.0.0.1', port, path: pathname }, (inner) => inner.pipe(response)).end();
  });
  proxy.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url} ${request.headers['proxy-authorization'] ?? '-'}`);
    if (refusal !== undefined) return socket.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
    const tunnel = connect(tlsPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(tunnel).pipe(socket);
    });
    for (const each of [socket, tunnel]) each.on('error', () => undefined);
    return undefined;
  });
  const proxyPort = await listen(proxy);
  return { requests, tlsPort, plainPort, proxyPort };
}

beforeEach(() => {
  for (const name of variables.flatMap((each) => [each, each.toLowerCase()])) vi.stubEnv(name, undefined);
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('A client behind a proxy', () => {
  it.each(['HTTPS_PROXY', 'https_proxy'])('reaches an https service through a tunnel (%s)', async (name) => {
    const { requests, proxyPort } = await network();
    vi.stubEnv(name, `http://till:p%40ss@127.0.0.1:${proxyPort}`);
    const client = clientOf('https://api.shopfest.example');
    for (let call = 0; call < 3; call++) expect(await client.service.health()).toEqual({ status: 'ok' });
    const credentials = Buffer.from('till:p@ss').toString('base64');
    expect(requests).toEqual([`CONNECT api.shopfest.example:443 Basic ${credentials}`]);
    expect(requests.join()).not.toContain(testKey);
  });

  it.each(['HTTP_PROXY', 'http_proxy'])('sends the whole address to an http service (%s)', async (name) => {
    const { requests, plainPort, proxyPort } = await network();
    vi.stubEnv(name, `127.0.0.1:${proxyPort}`);
    const service = `http://127.0.0.1:${plainPort}`;
    expect(await clientOf(service).service.health()).toEqual({ status: 'ok' });
    expect(requests).toEqual([`GET ${service}/v1/health -`]);
  });

  it('goes directly where NO_PROXY says so, and where a service of this machine has a proxy elsewhere', async () => {
    const { requests, plainPort, proxyPort } = await network();
    const client = () => clientOf(`http://127.0.0.1:${plainPort}`);
    vi.stubEnv('HTTP_PROXY', `http://127.0.0.1:${proxyPort}`);
    vi.stubEnv('no_proxy', 'localhost,127.0.0.1');
    expect(await client().service.health()).toEqual({ status: 'ok' });
    vi.stubEnv('HTTP_PROXY', 'http://proxy.company.example:3128');
    vi.stubEnv('no_proxy', undefined);
    expect(await client().service.health()).toEqual({ status: 'ok' });
    expect(requests).toEqual([]);
  });

  it.each([
    [407, false],
    [503, true],
  ])('says with which status the proxy refused (%d)', async (status, retryable) => {
    const { proxyPort } = await network(status);
    vi.stubEnv('HTTPS_PROXY', `http://till:secret@127.0.0.1:${proxyPort}`);
    const error: unknown = await clientOf('https://api.shopfest.example')
      .service.health()
      .catch((e) => e);
    expect(error).toMatchObject({
      code: 'connection_failed',
      retryable,
      cause: { code: `PROXY_REFUSED_${status}` },
    });
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  it('ends by its deadline where the proxy says nothing', async () => {
    const silent = createServer();
    silent.on('connect', () => undefined);
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${await listen(silent)}`);
    const call = clientOf('https://api.shopfest.example', { timeout: 200 }).service.health();
    await expect(call).rejects.toMatchObject({ code: 'timeout' });
  });

  it('prefers the agent that it was given', async () => {
    const { Agent } = await import('node:http');
    const { requests, plainPort, proxyPort } = await network();
    vi.stubEnv('HTTP_PROXY', `http://127.0.0.1:${proxyPort}`);
    await clientOf(`http://127.0.0.1:${plainPort}`, { httpAgent: new Agent() }).service.health();
    expect(requests).toEqual([]);
  });

  it('names a variable that is no address, and not its value', async () => {
    vi.stubEnv('HTTPS_PROXY', 'socks5://user:secret@127.0.0.1:1080');
    const error: unknown = await clientOf('https://api.shopfest.example')
      .service.health()
      .catch((e) => e);
    expect(error).toMatchObject({
      code: 'configuration_invalid',
      message: expect.stringContaining('HTTPS_PROXY'),
    });
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  it('sends an outbox through it', async () => {
    const { requests, proxyPort } = await network();
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${proxyPort}`);
    const store = await createOutboxStore('sqlite');
    onTestFinished(() => store.drop());
    const outbox = await openOutbox(store, clientOf('https://api.shopfest.example'));
    onTestFinished(() => outbox.close());
    await outbox.enqueue(sale);
    outbox.start();
    await expect.poll(() => requests[0]).toBe('CONNECT api.shopfest.example:443 -');
  });
});

describe('proxyFor', () => {
  const through = (service: string, environment: Record<string, string>): string | null => {
    const proxy = proxyFor(new URL(service), environment);
    return proxy instanceof URL ? proxy.host : proxy;
  };

  it.each([
    ['https://api.example', '', 'p:1'],
    ['https://api.example', '*', null],
    ['https://api.example', 'api.example', null],
    ['https://api.example', 'EXAMPLE', null],
    ['https://api.example', '.example', null],
    ['https://api.example', '*.example', null],
    ['https://api.example', 'a.example, api.example', null],
    ['https://api.example', 'pi.example', 'p:1'],
    ['https://api.example', 'api.example:443', null],
    ['https://api.example', 'api.example:8443', 'p:1'],
    ['https://api.example:8443', 'api.example:8443', null],
    ['https://10.1.2.3', '10.1.2.3', null],
    ['https://[2001:db8::1]', '2001:db8::1', null],
    ['https://[2001:db8::1]', '[2001:db8::1]:443', null],
    ['https://api.example', ',,', 'p:1'],
  ])('reaches %s with NO_PROXY=%s through %s', (service, list, expected) => {
    expect(through(service, { HTTPS_PROXY: 'http://p:1', NO_PROXY: list })).toBe(expected);
  });

  it('takes each variable for its scheme, and ALL_PROXY for both', () => {
    expect(through('https://a.example', { HTTP_PROXY: 'http://p:1' })).toBe(null);
    expect(through('https://a.example', { all_proxy: 'http://p:1' })).toBe('p:1');
    expect(through('https://a.example', { HTTPS_PROXY: '', ALL_PROXY: 'http://p:1' })).toBe('p:1');
  });
});

import { Agent } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { clientOf, operatorOf } from '../support/client.js';
import { json, problem, serve } from '../support/server.js';

const failure = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    (value) => expect.unreachable(`got ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );

describe('nodeAdapter', () => {
  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['GZIP', gzipSync],
    [' Br ', brotliCompressSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['identity', (body: Buffer) => body],
    ['Identity', (body: Buffer) => body],
  ])('reads a response in %s', async (encoding, compress) => {
    await using server = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': encoding }).end(compress(Buffer.from('{"status":"好"}')));
    });
    expect(await clientOf(server.url).service.health()).toEqual({ status: '好' });
  });

  it.each(['gzip', 'GZIP', 'br', 'deflate'])(
    'reads an empty body in %s as an empty one, and sends the request once',
    async (encoding) => {
      await using server = await serve((_request, response) => {
        response.writeHead(200, { 'Content-Encoding': encoding }).end();
      });
      expect(await operatorOf(server.url, { maxRetries: 2 }).service.metrics()).toBe('');
      expect(server.received).toHaveLength(1);
    },
  );

  it('refuses a compressed body that is cut', async () => {
    const whole = gzipSync('{"status":"ok"}');
    await using server = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(whole.subarray(0, -8));
    });
    expect(await failure(clientOf(server.url).service.health())).toMatchObject({ code: 'response_invalid' });
  });

  it('skips a byte order mark, in a response and in a problem', async () => {
    await using server = await serve((_request, response, count) => {
      if (count === 1) response.writeHead(200).end('\ufeff{"status":"好"}');
      else response.writeHead(404).end(`\ufeff${JSON.stringify(problem(404, 'merchant_not_found'))}`);
    });
    const client = clientOf(server.url);
    expect(await client.service.health()).toEqual({ status: '好' });
    expect(await failure(client.merchants.retrieve('external:a'))).toMatchObject({
      code: 'merchant_not_found',
    });
  });

  it('refuses a response in a compression that was not requested', async () => {
    await using server = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'zstd' }).end('{}');
    });
    expect(await failure(clientOf(server.url).service.health())).toMatchObject({
      name: 'ShopfestServiceError',
      code: 'response_invalid',
      cause: { code: 'ANSWER_ENCODING' },
      retryable: false,
    });
  });

  it('distinguishes broken compression from a lost connection', async () => {
    await using server = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('{"status":"ok"}');
    });
    expect(await failure(clientOf(server.url).service.health())).toMatchObject({
      code: 'response_invalid',
      cause: { code: 'Z_DATA_ERROR' },
    });
  });

  it('joins characters that are split between chunks', async () => {
    const body = Buffer.from(JSON.stringify({ status: '臺中女麗購'.repeat(100) }));
    await using server = await serve(async (_request, response) => {
      response.writeHead(200);
      for (let at = 0; at < body.length; at += 7) {
        response.write(body.subarray(at, at + 7));
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    });
    expect(await clientOf(server.url).service.health()).toEqual({ status: '臺中女麗購'.repeat(100) });
  });

  it.each([
    ['plain', (body: Buffer) => body, {}],
    ['that unpack to', gzipSync, { 'Content-Encoding': 'gzip' }],
  ])(
    'refuses a response of more than 32 MiB (%s), and does not read it to its end',
    async (_name, pack, headers) => {
      const huge = pack(Buffer.alloc(40 * 1024 * 1024, ' '));
      await using server = await serve((_request, response) => {
        response.writeHead(200, headers).end(huge);
      });
      expect(await failure(clientOf(server.url).service.health())).toMatchObject({
        code: 'response_invalid',
        cause: { code: 'ANSWER_TOO_LARGE' },
        retryable: false,
      });
    },
  );

  it('reports a response that is cut off as a failure of the connection', async () => {
    await using server = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': 1000 }).write('{"a":1');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await failure(clientOf(server.url).service.health())).toMatchObject({
      name: 'ShopfestConnectionError',
      cause: { code: 'ECONNRESET' },
      retryable: true,
      attempts: 1,
    });
  });

  it('does not follow a redirect, so that the key goes nowhere else', async () => {
    await using elsewhere = await serve((_request, response) => json(response, 200, {}));
    await using server = await serve((_request, response) => {
      response.writeHead(307, { Location: elsewhere.url }).end();
    });
    expect(await failure(clientOf(server.url).campaigns.retrieve())).toMatchObject({
      name: 'ShopfestServiceError',
      code: 'redirected',
      status: 307,
      retryable: false,
    });
    expect(elsewhere.received).toEqual([]);
  });

  it.each([
    ['https://login.example/sso?token=secret#x', '302 → https://login.example/sso'],
    ['https://user:secret@login.example/', '302 → https://login.example/'],
    ['/v2/secretless?token=secret', '302 → /v2/secretless'],
    [undefined, '302'],
  ])('says where a redirect to %s points to, without secrets', async (location, note) => {
    await using server = await serve((_request, response) => {
      response.writeHead(302, location === undefined ? {} : { Location: location }).end('<html>');
    });
    const error = (await failure(clientOf(server.url).campaigns.retrieve())) as Error;
    expect(error.message).toContain(`, ${note})`);
    expect(JSON.stringify(error)).not.toMatch(/secret\b/);
  });

  it.each([401, 403])('takes the page of a gateway with %d for a refusal of the caller', async (status) => {
    await using server = await serve((_request, response) => {
      response.writeHead(status, { 'Content-Type': 'text/html' }).end('<h1>Sign in</h1>');
    });
    expect(await failure(clientOf(server.url).campaigns.retrieve())).toMatchObject({
      name: status === 401 ? 'ShopfestAuthenticationError' : 'ShopfestPermissionError',
      code: 'unauthenticated',
      status,
      retryable: false,
    });
  });

  it('uses the agent of the caller', async () => {
    const used: unknown[] = [];
    const agent = new Agent();
    // Not in the types of Node, and what the agents of proxies override.
    const inner = agent as unknown as { addRequest(...given: unknown[]): void };
    const addRequest = inner.addRequest.bind(agent);
    inner.addRequest = (...given) => {
      used.push(given[0]);
      addRequest(...given);
    };
    await using server = await serve((_request, response) => json(response, 200, {}));
    await clientOf(server.url, { httpAgent: agent }).service.health();
    expect(used).toHaveLength(1);
  });

  it('returns the headers, with repeated ones joined', async () => {
    await using server = await serve((_request, response) => {
      response.setHeader('Set-Cookie', ['a=1', 'b=2']);
      json(response, 200, {}, { 'Idempotent-Replayed': 'true' });
    });
    const { response } = await clientOf(server.url).service.health().withResponse();
    expect(response).toMatchObject({
      status: 200,
      requestId: 'req_01test',
      replayed: true,
      attempts: 1,
      idempotencyKey: null,
    });
    expect(response.headers).toMatchObject({ 'set-cookie': 'a=1, b=2', 'content-type': 'application/json' });
  });
});

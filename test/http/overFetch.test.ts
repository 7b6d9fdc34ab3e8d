import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { operations } from '../../src/generated/operations.js';
import type { Transport } from '../../src/http/transport.js';
import { transportOf } from '../../src/http/transportAccess.js';
import { clientOf, operatorOf, sale, taken, testKey } from '../support/client.js';
import { json, problem, serve } from '../support/server.js';

const failure = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    (value) => expect.unreachable(`got ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );

describe('A call over fetch, where there is no Node', () => {
  beforeEach(() => {
    // What the client takes for another runtime; fetch is Node's.
    vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('sends a POST with all it needs', async () => {
    await using server = await serve((_request, response) => json(response, 201, taken));
    const { data, response } = await clientOf(`${server.url}/base`).transactions.push(sale).withResponse();
    expect(data).toEqual(taken);
    expect(response).toMatchObject({ status: 201, requestId: 'req_01test', attempts: 1 });
    const [request] = server.received;
    expect(request).toMatchObject({ method: 'POST', url: '/base/v1/campaigns/taichung-2020/transactions' });
    expect(JSON.parse(request?.body ?? '')).toEqual(sale);
    expect(request?.headers).toMatchObject({
      authorization: `Bearer ${testKey}`,
      'idempotency-key': `"${response.idempotencyKey}"`,
      'content-type': 'application/json',
    });
  });

  it('sends a body that is bytes as it is', async () => {
    await using server = await serve((_request, response) => json(response, 200, { results: [] }));
    const text = '{"rows":[{"externalId":"a","title":"禮盒"}]}';
    await (transportOf(clientOf(server.url)) as Transport).request(operations.stageMirrorItems, {
      path: { mirrorId: 'mir_01kb1q3m8x7v5r2t9w4y6z0e' },
      bodyJson: new TextEncoder().encode(text),
    });
    expect(server.received[0]?.body).toBe(text);
    expect(server.received[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
  });

  it('sends a POST without a body without a content type', async () => {
    await using server = await serve((_request, response) => json(response, 200, {}));
    await operatorOf(server.url).merchants.approve('mer_01kb1q3m8x7v5r2t9w4y6z0e');
    expect(server.received[0]?.headers).not.toHaveProperty('content-type');
  });

  it('reads a response once that has no stream, as in React Native', async () => {
    const fetched = vi.fn(async () => ({
      status: 200,
      headers: new Map([['request-id', 'req_1']]),
      body: undefined,
      text: async () => '\ufeff{"status":"ok"}',
    }));
    vi.stubGlobal('fetch', fetched);
    const client = clientOf('https://api.example', { maxRetries: 2 });
    expect(await client.service.health()).toEqual({ status: 'ok' });
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('calls where there is neither crypto nor URL.canParse, as in React Native', async () => {
    vi.stubGlobal('crypto', undefined);
    class PlainURL extends URL {
      static override canParse = undefined as never;
    }
    vi.stubGlobal('URL', PlainURL);
    const sent: string[] = [];
    vi.stubGlobal('fetch', async (_url: string, { headers }: { headers: Record<string, string> }) => {
      sent.push(headers['Idempotency-Key'] ?? '');
      return {
        status: 201,
        headers: new Map(),
        body: undefined,
        text: async () => JSON.stringify(taken),
      };
    });
    const client = clientOf('https://api.example', { maxRetries: 2 });
    for (let i = 0; i < 100; i++) expect(await client.transactions.push(sale)).toEqual(taken);
    expect(sent).toHaveLength(100);
    expect(new Set(sent).size).toBe(100);
    for (const key of sent) {
      expect(key).toMatch(/^"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}"$/);
    }
    expect(() => clientOf('no address')).toThrow(/not a URL/);
  });

  it('ends by its deadline when fetch ignores the signal', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    expect(await failure(clientOf('https://api.example', { timeout: 100 }).service.health())).toMatchObject({
      code: 'timeout',
    });
  });

  it('throws the error of a problem document', async () => {
    await using server = await serve((_request, response) =>
      json(response, 409, problem(409, 'document_conflict')),
    );
    expect(await failure(clientOf(server.url).transactions.push(sale))).toMatchObject({
      name: 'ShopfestConflictError',
      code: 'document_conflict',
    });
  });

  it('retries under the same key', async () => {
    await using server = await serve((_request, response, count) =>
      count === 1
        ? json(response, 503, problem(503, 'service_unavailable', { retryable: true }))
        : json(response, 201, taken),
    );
    await clientOf(server.url, { maxRetries: 1 }).transactions.push(sale);
    const keys = server.received.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('does not follow a redirect', async () => {
    await using server = await serve((_request, response) => {
      response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end();
    });
    expect(await failure(clientOf(server.url).campaigns.retrieve())).toMatchObject({
      code: 'redirected',
      retryable: false,
    });
    expect(server.received).toHaveLength(1);
  });

  it('knows a redirect that a browser hides', async () => {
    const hidden = { status: 0, type: 'opaqueredirect', headers: new Map(), body: null };
    vi.stubGlobal('fetch', async () => hidden);
    expect(await failure(clientOf('https://api.example').campaigns.retrieve())).toMatchObject({
      code: 'redirected',
      retryable: false,
    });
  });

  it('is ended by the deadline while the body comes', async () => {
    await using server = await serve((_request, response) => {
      response.writeHead(200).write('{');
    });
    const error = await failure(clientOf(server.url, { timeout: 200 }).campaigns.retrieve());
    expect(error).toMatchObject({ name: 'ShopfestTimeoutError', attempts: 1 });
  });

  it('is ended by the signal of the caller', async () => {
    const controller = new AbortController();
    await using server = await serve(() => setTimeout(() => controller.abort(), 30));
    const error = await failure(clientOf(server.url).campaigns.retrieve({ signal: controller.signal }));
    expect(error).toMatchObject({ name: 'ShopfestAbortError' });
  });

  it('names the code of the system when the service is not there', async () => {
    // Not port 1: fetch refuses ports of other protocols by itself.
    const gone = await serve(() => undefined);
    await gone[Symbol.asyncDispose]();
    expect(await failure(clientOf(gone.url).campaigns.retrieve())).toMatchObject({
      name: 'ShopfestConnectionError',
      cause: { code: 'ECONNREFUSED' },
    });
  });

  it('refuses a response of more than 32 MiB', async () => {
    await using server = await serve((_request, response) => {
      response.writeHead(200).end(Buffer.alloc(33 * 1024 * 1024, ' '));
    });
    expect(await failure(clientOf(server.url).service.health())).toMatchObject({ code: 'response_invalid' });
  });
});

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatApiKey } from '../../src/campaign/apiKey.js';
import { operations } from '../../src/generated/operations.js';
import type { Transport } from '../../src/http/transport.js';
import { transportOf } from '../../src/http/transportAccess.js';
import { ShopfestError, type ShopfestOptions } from '../../src/index.js';
import { ShopfestOperator } from '../../src/operator.js';
import { sale } from '../support/client.js';
import { type Answering, json, problem, serve } from '../support/server.js';

/**
 * Lesson 1: a canary in every input, searched for in every thrown value through every way in which a value ends in
 * a log. The values are of several kinds, since each kind has slipped through some redaction before.
 */
const canaries = {
  key: formatApiKey('test', 'CANARYkeyCANARYkeyCANARYkey01234'),
  header: 'canary-header-b3JpZ2lu',
  name: '王金絲雀',
  address: '臺中市西屯區金絲雀路 1 號',
  token: 'pt_Canary7Qm4XvT2',
  externalId: 'canary-external/id 1',
  reason: 'canary "quoted" \\ reason',
  query: 'canary-query@example.com',
  number: 'ZZ87654321',
} as const;

const merchant = {
  externalId: canaries.externalId,
  kind: 'store',
  name: canaries.name,
  ubns: ['22099131'],
  industry: 'retail',
  district: '66000060',
  address: canaries.address,
} as const;
const canarySale = {
  ...sale,
  externalId: canaries.externalId,
  participant: { token: canaries.token },
  document: { ...sale.document, number: canaries.number },
} as const;

/** Every text into which a thrown value can be turned. */
function* traces(value: unknown): Generator<string> {
  yield String(value);
  yield JSON.stringify(value) ?? '';
  yield inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true });
  yield inspect(structuredClone(value), { depth: Number.POSITIVE_INFINITY, showHidden: true });
  if (value instanceof Error) {
    yield `${value.stack}`;
    if (value.cause !== undefined) yield* traces(value.cause);
  }
}

/** The canaries in a thrown value: whole, encoded, escaped, or the better part of them. */
function found(value: unknown): string[] {
  const forms = Object.entries(canaries).flatMap(([name, text]) =>
    [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1), text.slice(0, -2), text.slice(2)].map(
      (form) => [name, form] as const,
    ),
  );
  const all = [...traces(value)].join('\n');
  return [...new Set(forms.filter(([, form]) => all.includes(form)).map(([name]) => name))];
}

/** Every call with canaries in it that a client can make. */
const calls: readonly ((client: ShopfestOperator) => PromiseLike<unknown>)[] = [
  (client) => client.merchants.register(merchant),
  (client) => client.merchants.list({ externalId: canaries.query }),
  (client) => client.merchants.reject('mer_01kb1q3m8x7v5r2t9w4y6z0e', { reason: canaries.reason }),
  (client) => client.transactions.push(canarySale),
  (client) => client.transactions.list({ documentNumber: canaries.number }),
  (client) => client.merchants.registerAll([merchant]),
  (client) => client.transactions.pushAll([canarySale]),
  // As a mirror sends its rows.
  (client) =>
    (transportOf(client) as Transport).request(operations.stageMirrorItems, {
      path: { mirrorId: 'mir_01kb1q3m8x7v5r2t9w4y6z0e' },
      bodyJson: new TextEncoder().encode(JSON.stringify({ rows: [merchant] })),
    }),
];

async function thrown(client: ShopfestOperator): Promise<unknown[]> {
  const outcomes = await Promise.allSettled(calls.map((call) => Promise.resolve(call(client))));
  return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
}

const clientTo = (baseURL: string, options: ShopfestOptions = {}): ShopfestOperator =>
  new ShopfestOperator({
    apiKey: canaries.key,
    baseURL,
    campaign: 'taichung-2020',
    maxRetries: 1,
    timeout: 2_000,
    defaultHeaders: { 'X-Canary': canaries.header },
    ...options,
  });

/** Everything the service got, given back by it in every way it has. */
const echo = (request: { url: string; body: string; headers: object }): string =>
  `${decodeURIComponent(request.url)} ${request.url} ${request.body} ${texts(request.body)} ${JSON.stringify(request.headers)}`;

/** The values of a body, as a service has them after reading it, whole and cut. */
function texts(body: string): string {
  const values: string[] = [];
  JSON.parse(body || 'null', (_key, value) => values.push(String(value)) && value);
  return values.map((value) => `${value} (${value.slice(0, -2)}) (${value.slice(2)})`).join(' / ');
}

const echoing =
  (status: number): Answering =>
  (request, response) => {
    const text = echo(request);
    json(
      response,
      status,
      {
        ...problem(status, 'validation_failed', { detail: text, detailZh: text, title: text, titleZh: text }),
        type: text,
        requestId: text,
        code: status === 422 ? 'validation_failed' : canaries.key,
        instance: text,
        debug: text,
        errors: [{ pointer: `/${text}`, code: text, message: text, messageZh: text }],
      },
      { 'Request-Id': canaries.key, 'X-Echo': canaries.header },
    );
  };

describe('An error that is thrown', () => {
  let count = 0;
  beforeAll(() => () => expect(count).toBeGreaterThan(60));

  const check = (errors: readonly unknown[], least = calls.length): void => {
    expect(errors.length).toBeGreaterThanOrEqual(least);
    for (const error of errors) {
      expect(ShopfestError.is(error)).toBe(true);
      expect(found(error)).toEqual([]);
      count += 1;
    }
  };

  it.each([400, 401, 403, 404, 409, 413, 422, 429, 500, 503, 302])(
    'holds nothing that was sent when the service echoes it with %d',
    async (status) => {
      await using server = await serve(echoing(status));
      // Bulk runs take 400, 413 and 422 as verdicts on rows and do not throw.
      check(await thrown(clientTo(server.url)), calls.length - 2);
    },
  );

  it('holds nothing that was sent when the response cannot be read', async () => {
    await using server = await serve((request, response) => {
      response.writeHead(200, { 'Request-Id': canaries.key }).end(echo(request));
    });
    check(await thrown(clientTo(server.url)));
  });

  it('holds nothing that was sent when the connection is cut in the middle', async () => {
    await using server = await serve((request, response) => {
      response.writeHead(200, { 'Content-Length': 100_000 }).write(echo(request));
      setTimeout(() => response.destroy(), 20);
    });
    check(await thrown(clientTo(server.url)));
  });

  it('holds nothing that was sent when the service speaks no HTTP', async () => {
    const server = createServer((socket) => socket.end(`${canaries.key} ${canaries.name}\r\n\r\n`));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    check(await thrown(clientTo(`http://127.0.0.1:${port}`)));
    server.close();
  });

  it('holds nothing that was sent when the service is not there', async () => {
    check(await thrown(clientTo('http://127.0.0.1:1')));
  });

  it('holds nothing that was sent when a deadline or a signal ends the call', async () => {
    await using server = await serve(() => undefined);
    check(await thrown(clientTo(server.url, { timeout: 100 })));
    const signal = AbortSignal.abort(new Error(canaries.reason));
    check(
      [
        await clientTo(server.url)
          .transactions.push(canarySale, { signal })
          .catch((error: unknown) => error),
      ],
      1,
    );
  });

  it('holds nothing that was sent when an adapter throws an error of axios, with all it carries', async () => {
    const { AxiosError } = await import('axios');
    const adapter: ShopfestOptions['adapter'] = async (request) => {
      const config = { headers: request.headers, data: request.body, url: request.url } as never;
      throw new AxiosError(
        echo({ url: request.url, body: request.body ?? '', headers: request.headers }),
        'ERR_NETWORK',
        config,
        request,
      );
    };
    check(await thrown(clientTo('https://api.example', { adapter })));
  });

  it('holds nothing that was sent when the request does not fit the contract', async () => {
    const client = clientTo('https://api.example');
    const wrong = {
      [canaries.name]: canaries.token,
      ...canarySale,
      totalAmount: canaries.reason,
      channel: canaries.header,
    };
    const all = await Promise.allSettled([
      client.transactions.push(wrong as never),
      client.merchants.list({
        externalId: 'x'.repeat(101) + canaries.query,
        status: canaries.header as never,
      }),
      client.merchants.retrieve(`external:${canaries.query.repeat(9)}`),
      client.stats.breakdown({ by: canaries.name as never }),
      client.transactions.push(canarySale, { campaign: canaries.name }),
    ]);
    check(
      all.map((outcome) => (outcome as PromiseRejectedResult).reason),
      5,
    );
  });

  it('holds nothing of options that are wrong', () => {
    const wrong: ShopfestOptions[] = [
      { apiKey: `${canaries.key}x` },
      { baseURL: `https://user:${canaries.header}@api.example` },
      { baseURL: `http://${canaries.header}.example` },
      { baseURL: `${canaries.header}` },
      { baseURL: `https://api.example/?key=${canaries.header}` },
      { defaultHeaders: { 'X-Bad': `${canaries.header}\n` } },
      { defaultHeaders: { [`${canaries.header}:`]: 'x' } },
      { defaultHeaders: { Authorization: canaries.header } },
    ];
    const errors = wrong.map((options) => {
      try {
        return clientTo('https://api.example', options);
      } catch (error) {
        return error;
      }
    });
    check(errors, wrong.length);
  });

  it('would be found by the search if it held something', () => {
    expect(found(new Error(`key ${canaries.key}`))).toEqual(['key']);
    expect(found(new Error('x', { cause: { config: { name: canaries.name } } }))).toEqual(['name']);
    expect(found(Object.defineProperty(new Error('x'), 'hidden', { value: canaries.token }))).toEqual([
      'token',
    ]);
  });
});

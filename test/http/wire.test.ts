import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { apiVersion } from '../../src/generated/version.js';
import type { ShopfestOperator } from '../../src/operator.js';
import { operatorOf, sale, taken, testKey } from '../support/client.js';

/** A server of bytes: answers each request of a connection with the next of `answers`, and keeps what it read. */
async function bytes(
  answers: readonly string[],
): Promise<{ client: ShopfestOperator; requests: string[]; connections: () => number; close: () => void }> {
  const requests: string[] = [];
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    let pending = '';
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      pending += chunk.toString('latin1');
      const end = pending.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(pending)?.[1] ?? 0);
      if (end < 0 || pending.length < end + 4 + length) return;
      requests.push(pending.slice(0, end + 4 + length));
      pending = pending.slice(end + 4 + length);
      socket.write(answers[Math.min(requests.length, answers.length) - 1] ?? '');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = operatorOf(`http://127.0.0.1:${port}/base/`, { maxRetries: 2 });
  return { client, requests, connections: () => connections, close: () => server.close() };
}

const answer = (status: string, body: unknown): string => {
  const text = JSON.stringify(body);
  return `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};
const headersOf = (request: string): Record<string, string> =>
  Object.fromEntries(
    request
      .split('\r\n\r\n')[0]
      ?.split('\r\n')
      .slice(1)
      .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]) ?? [],
  );

describe('A call on the wire', () => {
  it('sends a POST as one request with everything it needs', async () => {
    const { client, requests, close } = await bytes([answer('201 Created', taken)]);
    const { response } = await client.transactions.push(sale).withResponse();
    close();
    const [request = ''] = requests;
    expect(request.split('\r\n')[0]).toBe('POST /base/v1/campaigns/taichung-2020/transactions HTTP/1.1');
    const headers = headersOf(request);
    expect(headers).toEqual({
      Accept: 'application/json, application/problem+json',
      'Accept-Encoding': 'gzip',
      Authorization: `Bearer ${testKey}`,
      'User-Agent': `shopfest-js/0.0.0-test node/${process.versions.node}`,
      'Shopfest-Version': apiVersion,
      'Idempotency-Key': `"${response.idempotencyKey}"`,
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(JSON.stringify(sale))),
      Host: expect.stringMatching(/^127\.0\.0\.1:\d+$/),
      Connection: 'keep-alive',
    });
    expect(response.idempotencyKey).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(JSON.parse(request.split('\r\n\r\n')[1] ?? '')).toEqual(sale);
  });

  it('sends all attempts under one key, byte for byte the same request', async () => {
    const failure = answer('503 Service Unavailable', {});
    const { client, requests, close } = await bytes([failure, failure, answer('201 Created', taken)]);
    const { response } = await client.transactions.push(sale).withResponse();
    close();
    expect(response.attempts).toBe(3);
    expect(requests).toHaveLength(3);
    expect(new Set(requests).size).toBe(1);
    expect(requests[0]).toContain(`Idempotency-Key: "${response.idempotencyKey}"\r\n`);
  });

  it('makes a key for each call, and takes a key of the caller as it is', async () => {
    const { client, requests, close } = await bytes([answer('201 Created', taken)]);
    await client.transactions.push(sale);
    await client.transactions.push(sale);
    const key = 'sale 42/α'.replace('α', 'a');
    const { response } = await client.transactions.push(sale, { idempotencyKey: key }).withResponse();
    close();
    const keys = requests.map((request) => headersOf(request)['Idempotency-Key']);
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe(`"${key}"`);
    expect(response.idempotencyKey).toBe(key);
  });

  it('sends a GET, PATCH, PUT or DELETE without a key', async () => {
    const { client, requests, close } = await bytes([answer('200 OK', { items: [] })]);
    await client.merchants.list();
    await client.merchants.update('external:a', { name: '新名' });
    await client.promoItems.remove('external:a');
    await client.stats.putExternalSeries('app-downloads', {
      name: '下載',
      unit: '次',
      source: '報告',
      sourceDate: '2021-04-23',
      points: [{ date: '2021-02-06', value: 1 }],
    });
    close();
    expect(requests.map((request) => request.split(' ')[0])).toEqual(['GET', 'PATCH', 'DELETE', 'PUT']);
    for (const request of requests) expect(request).not.toMatch(/idempotency-key/i);
  });

  it('sends a POST without a body without a content type, with length 0', async () => {
    const { client, requests, close } = await bytes([answer('200 OK', {})]);
    await client.merchants.approve('mer_01kb1q3m8x7v5r2t9w4y6z0e');
    close();
    expect(requests[0]).not.toMatch(/content-type/i);
    expect(headersOf(requests[0] ?? '')['Content-Length']).toBe('0');
  });

  it.each([
    ['external:POS/1 2', 'external%3APOS%2F1%202'],
    ['external:臺中?x=1#y', 'external%3A%E8%87%BA%E4%B8%AD%3Fx%3D1%23y'],
    ['external:../../v1/keys', 'external%3A..%2F..%2Fv1%2Fkeys'],
    ['external:100%', 'external%3A100%25'],
  ])('keeps the id %s one segment of the path', async (id, segment) => {
    const { client, requests, close } = await bytes([answer('200 OK', {})]);
    await client.transactions.retrieve(id);
    close();
    expect(requests[0]?.split(' ')[1]).toBe(`/base/v1/campaigns/taichung-2020/transactions/${segment}`);
  });

  it('encodes the query, and leaves out what is undefined', async () => {
    const { client, requests, close } = await bytes([answer('200 OK', { items: [] })]);
    await client.transactions.list({
      externalId: 'a b&c=d',
      channel: undefined,
      occurredFrom: '2020-12-12T00:00:00+08:00',
      pageSize: 50,
    });
    close();
    expect(requests[0]?.split(' ')[1]).toBe(
      '/base/v1/campaigns/taichung-2020/transactions?externalId=a%20b%26c%3Dd&occurredFrom=2020-12-12T00%3A00%3A00%2B08%3A00&pageSize=50',
    );
  });

  it('keeps one connection for calls that follow each other', async () => {
    const { client, connections, close } = await bytes([answer('200 OK', {})]);
    for (let call = 0; call < 5; call++) await client.campaigns.retrieve();
    close();
    expect(connections()).toBe(1);
  });

  it('sends nothing that does not fit the contract', async () => {
    const { client, requests, close } = await bytes([answer('201 Created', taken)]);
    const error = await client.transactions
      .push({ ...sale, totalAmount: -1, extra: true } as never)
      .catch((reason: unknown) => reason);
    close();
    expect(requests).toEqual([]);
    expect(error).toMatchObject({
      name: 'ShopfestValidationError',
      code: 'validation_failed',
      status: null,
      attempts: 0,
      errors: [
        {
          pointer: '/totalAmount',
          code: 'too_small',
          message: expect.any(String),
          messageZh: expect.any(String),
        },
        { pointer: '/extra', code: 'unknown_field' },
      ],
    });
  });

  it.each(['..', '.', ''])('refuses the id "%s", since it would be another path', async (id) => {
    const { client, requests, close } = await bytes([answer('200 OK', {})]);
    await expect(client.merchants.retrieve(id)).rejects.toMatchObject({
      code: 'parameter_invalid',
      errors: [{ pointer: '/path/merchantId' }],
    });
    close();
    expect(requests).toEqual([]);
  });

  it.each(['', 'a"b', 'a\\b', 'a\nb', '鍵', 'x'.repeat(256)])(
    'refuses the key %j',
    async (idempotencyKey) => {
      const { client, requests, close } = await bytes([answer('201 Created', taken)]);
      await expect(client.transactions.push(sale, { idempotencyKey })).rejects.toMatchObject({
        code: 'configuration_invalid',
      });
      close();
      expect(requests).toEqual([]);
    },
  );
});

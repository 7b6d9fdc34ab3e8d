import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractSamples, pathOf, type Sample, type SampleAnswer } from '../support/contractSamples.js';
import type { Exchange } from '../support/prism/prism.js';
import { startValidatingProxy, type ValidatingProxy } from '../support/prism/proxy.js';

// A validator that understands nothing finds nothing: here every shape of the contract is shown to be judged.

let upstream: Server;
let proxy: ValidatingProxy;
/** What the upstream answers next. */
let answer: { status: number; mediaType: string; body: unknown };

beforeAll(async () => {
  upstream = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(answer.status, { 'content-type': answer.mediaType, 'request-id': 'req_1' });
      response.end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  proxy = await startValidatingProxy();
});

afterAll(async () => {
  await proxy.close();
  upstream.close();
});

interface Sent {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Sends a sample through the proxy and gives what Prism found. */
async function judged(sample: Sample, answered: SampleAnswer, sent: Sent = {}): Promise<readonly string[]> {
  answer = answered;
  const query = new URLSearchParams(sent.query ?? sample.query).toString();
  const body = 'body' in sent ? sent.body : sample.body;
  const response = await send({
    method: sample.method,
    path: `${pathOf(sample, sent.path)}${query && `?${query}`}`,
    headers: {
      ...(sample.needsKey ? { authorization: 'Bearer sf_test_sample' } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(sent.headers ?? sample.headers),
    },
    body: body === undefined ? '' : JSON.stringify(body),
  });
  expect(response.statusCode).toBe(answered.status);
  expect(JSON.parse(await text(response))).toEqual(answer.body);
  const exchange = proxy.exchanges.at(-1) as Exchange;
  return [...exchange.request, ...exchange.response];
}

/** As a client whose connections were led to the proxy: it still names the upstream in `Host`. */
function send({ body, ...options }: { method: string; path: string; headers: object; body: string }) {
  const { port } = upstream.address() as AddressInfo;
  const headers = {
    ...options.headers,
    host: `127.0.0.1:${port}`,
    'content-length': Buffer.byteLength(body),
  };
  return new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest({ ...options, host: '127.0.0.1', port: proxy.port, headers })
      .on('response', resolve)
      .on('error', reject)
      .end(body);
  });
}

/** Too long, and of a character that no parameter takes. */
const hostile = '\u0001'.repeat(1100);

const without = (body: unknown, name: string): unknown =>
  Object.fromEntries(Object.entries(body as object).filter(([key]) => key !== name));

/**
 * What an answer must have. All operations answer problems in one shape: of each of theirs one field in turn is left out, so
 * that every operation is seen to judge every status, and of the first operation every field of every status.
 */
function requiredIn({ mediaType, required, status }: SampleAnswer, turn: number): readonly string[] {
  if (mediaType !== problem || turn === 0) return required;
  return required.filter((_, place) => place === (turn + status) % required.length);
}

const problem = 'application/problem+json';
const samples = contractSamples().map((sample, turn) => [sample.id, sample, turn] as const);

it('knows one shape of problems', () => {
  const problems = samples.flatMap(([, { answers }]) =>
    answers.filter(({ mediaType }) => mediaType === problem),
  );
  expect(problems.length).toBeGreaterThan(samples.length);
  expect(new Set(problems.map(({ schema }) => schema))).toEqual(new Set(['#/components/schemas/Problem']));
});

describe.each(samples)('%s', (_, sample, turn) => {
  const [success] = sample.answers as [SampleAnswer];

  it('finds nothing in the examples of the contract', async () => {
    for (const each of sample.answers) expect(await judged(sample, each)).toEqual([]);
  });

  it('finds what an answer lacks, and a status the contract does not name', async () => {
    for (const each of sample.answers) {
      for (const name of requiredIn(each, turn)) {
        const found = await judged(sample, { ...each, body: without(each.body, name) });
        expect(found.join('\n'), `${each.status} without ${name}`).toContain(`'${name}'`);
      }
    }
    expect(await judged(sample, { ...success, status: 418 })).toHaveLength(1);
  });

  it('finds what is wrong with a request', async () => {
    if (sample.needsKey)
      expect(
        await judged(sample, success, { headers: { ...sample.headers, authorization: '' } }),
      ).not.toEqual([]);
    if (sample.headers['idempotency-key'])
      expect(await judged(sample, success, { headers: {} })).toHaveLength(1);
    for (const name of Object.keys(sample.path))
      expect(await judged(sample, success, { path: { [name]: hostile } }), name).not.toEqual([]);
    for (const name of Object.keys(sample.query))
      expect(
        await judged(sample, success, { query: { ...sample.query, [name]: hostile } }),
        name,
      ).not.toEqual([]);
    if (sample.body === undefined) return;
    expect(await judged(sample, success, { body: { ...sample.body, notInTheContract: 1 } })).not.toEqual([]);
    for (const name of sample.bodyRequired)
      expect(await judged(sample, success, { body: without(sample.body, name) }), name).not.toEqual([]);
  });
});

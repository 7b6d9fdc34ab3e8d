import type { Agent, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { type Send, WireFailure, type WireResponse } from './wireMessage.js';

export interface NodeAdapterOptions {
  readonly base: URL;
  /** An agent of the caller's own, such as a proxy's; ours keeps connections alive. */
  readonly agent: object | undefined;
  /** Longest body that is read, in bytes after decompression. */
  readonly maxBytes: number;
}

/**
 * An adapter for axios on `node:http(s)`. Leaner than axios's own, and still seen by everything that watches
 * `node:http`: MSW, nock, proxies' agents, OpenTelemetry. Node's modules come through `process.getBuiltinModule`,
 * so that bundlers for browsers find no import to choke on. Never follows redirects.
 */
export function nodeAdapter({ base, agent, maxBytes }: NodeAdapterOptions): Send {
  const http = process.getBuiltinModule(base.protocol === 'https:' ? 'node:https' : 'node:http');
  const { protocol, port } = base;
  const hostname = base.hostname.replace(/^\[(.*)\]$/, '$1');
  const ourAgent = (agent as Agent | undefined) ?? new http.Agent({ keepAlive: true });
  return ({ method, path, headers, body, call }) =>
    new Promise((resolve, reject) => {
      const request = http.request({ protocol, hostname, port, agent: ourAgent, method, path, headers });
      const finish = (outcome: WireResponse | WireFailure): void => {
        call.onEnd = null;
        if (outcome instanceof WireFailure) {
          request.destroy();
          reject(outcome);
        } else resolve(outcome);
      };
      call.onEnd = () => request.destroy();
      request.on('error', (error) => finish(failureOf(error)));
      request.on('response', (response) => receive(response, maxBytes, finish));
      request.end(typeof body === 'string' && body.length > LONG ? Buffer.from(body) : body);
    });
}

/** Node would put a text behind the text of the headers first, and so copy a batch once more. */
const LONG = 16_384;

function receive(
  response: IncomingMessage,
  maxBytes: number,
  finish: (outcome: WireResponse | WireFailure) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const body = decoded(response);
  if (body === null) {
    finish(new WireFailure('ANSWER_ENCODING'));
    return;
  }
  body.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) finish(new WireFailure('ANSWER_TOO_LARGE'));
    else chunks.push(chunk);
  });
  body.on('error', (error) => finish(failureOf(error)));
  body.on('end', () =>
    finish({
      status: response.statusCode ?? 0,
      headers: flatten(response.headers),
      body: (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString('utf8'),
    }),
  );
  // A connection cut in the middle of a compressed body ends the response, not the decompressor.
  if (body !== response) response.on('error', (error) => finish(failureOf(error)));
}

/** The body without its compression; null for one that was not asked for and is not known. */
function decoded(response: IncomingMessage): Readable | null {
  const encoding = response.headers['content-encoding'];
  if (encoding === undefined || encoding === '' || encoding === 'identity') return response;
  const zlib = process.getBuiltinModule('node:zlib');
  if (encoding === 'gzip' || encoding === 'x-gzip') return response.pipe(zlib.createGunzip());
  if (encoding === 'deflate') return response.pipe(zlib.createInflate());
  if (encoding === 'br') return response.pipe(zlib.createBrotliDecompress());
  return null;
}

function flatten(headers: IncomingHttpHeaders): Record<string, string> {
  const cookies = headers['set-cookie'];
  if (cookies === undefined) return headers as Record<string, string>;
  return { ...headers, 'set-cookie': cookies.join(', ') } as Record<string, string>;
}

function failureOf(error: Error): WireFailure {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return new WireFailure(code ?? 'ECONNRESET', syscall);
}

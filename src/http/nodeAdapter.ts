import type { Agent, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { configurationError } from './configuration.js';
import { proxyFor } from './proxy.js';
import { type Send, WireFailure, type WireResponse } from './wireMessage.js';

export interface NodeAdapterOptions {
  readonly base: URL;
  /** An agent of the caller's own; by default the proxy that the environment names, else none. Ours keep connections alive. */
  readonly agent: object | undefined;
  /** Longest body that is read, in bytes after decompression. */
  readonly maxBytes: number;
}

/**
 * An adapter for axios on `node:http(s)`. Leaner than axios's own, and still seen by everything that watches
 * `node:http`: MSW, nock, proxies' agents, OpenTelemetry. Node's modules come through `process.getBuiltinModule`,
 * so that bundlers for browsers find no import to choke on. Never follows redirects.
 */
export async function nodeAdapter({ base, agent, maxBytes }: NodeAdapterOptions): Promise<Send> {
  const http = process.getBuiltinModule(base.protocol === 'https:' ? 'node:https' : 'node:http');
  const { protocol, port } = base;
  const hostname = base.hostname.replace(/^\[(.*)\]$/, '$1');
  const ourAgent =
    (agent as Agent | undefined) ?? (await agentOfEnvironment(base)) ?? new http.Agent({ keepAlive: true });
  return ({ method, path, headers, body, call }) =>
    new Promise((resolve, reject) => {
      // A signal of the caller may have ended the call on its way through axios.
      if (call.endReason !== null) return reject(new WireFailure('ABORTED'));
      const request = http.request({ protocol, hostname, port, agent: ourAgent, method, path, headers });
      const finish = (outcome: WireResponse | WireFailure): void => {
        call.onEnd = null;
        if (outcome instanceof WireFailure) {
          request.destroy();
          reject(outcome);
        } else resolve(outcome);
      };
      // Not left to events of the request: whatever a socket does, the end of the call ends the attempt.
      call.onEnd = () => finish(new WireFailure('ABORTED'));
      request.on('error', (error) => finish(failureOf(error)));
      let hasResponse = false;
      request.on('response', (response) => {
        hasResponse = true;
        receive(response, maxBytes, finish);
      });
      request.on('upgrade', (_response, socket) => {
        socket.destroy();
        finish(new WireFailure('UNEXPECTED_UPGRADE'));
      });
      // After a 101 without `Upgrade` Node closes the connection, and emits neither a response nor an error.
      request.on('close', () => {
        if (!hasResponse) finish(new WireFailure('ECONNRESET'));
      });
      request.end(typeof body === 'string' && body.length > LONG ? Buffer.from(body) : body);
    });
}

/** An agent for the proxy that the environment names. Node's own begins with 24, and passes by agents. */
async function agentOfEnvironment(service: URL): Promise<Agent | undefined> {
  const proxy = proxyFor(service, process.env);
  if (proxy === null) return undefined;
  if (proxy !== 'malformed') return (await import('./proxyAgent.js')).proxyAgent(service, proxy);
  throw configurationError(
    'The proxy in HTTPS_PROXY, HTTP_PROXY or ALL_PROXY is not an http or https URL.',
    'HTTPS_PROXY、HTTP_PROXY 或 ALL_PROXY 所指的代理伺服器不是 http 或 https 網址。',
  );
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
  const decompress = decompressorOf(response.headers['content-encoding']);
  if (decompress === undefined) {
    finish(new WireFailure('ANSWER_ENCODING'));
    return;
  }
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) finish(new WireFailure('ANSWER_TOO_LARGE'));
    else chunks.push(chunk);
  });
  response.on('error', (error) => finish(failureOf(error)));
  response.on('close', () => {
    if (!response.complete) finish(new WireFailure('ECONNRESET'));
  });
  const complete = (body: Buffer): void =>
    finish({
      status: response.statusCode ?? 0,
      headers: flatten(response.headers),
      body: body.toString('utf8'),
    });
  response.on('end', () => {
    const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
    // An empty body is no compressed one, whatever its header says.
    if (decompress === null || size === 0) return complete(body);
    decompress(body, { maxOutputLength: maxBytes }, (error, plain) => {
      if (error === null) return complete(plain);
      const { code } = error as NodeJS.ErrnoException;
      finish(code === 'ERR_BUFFER_TOO_LARGE' ? new WireFailure('ANSWER_TOO_LARGE') : failureOf(error));
    });
  });
}

type Decompress = (
  body: Buffer,
  options: { readonly maxOutputLength: number },
  callback: (error: Error | null, plain: Buffer) => void,
) => void;

/** What undoes a coding, whose name is case-insensitive; null for none, undefined for one that is not known. */
function decompressorOf(coding: string | undefined): Decompress | null | undefined {
  if (coding === undefined) return null;
  const name = coding.trim().toLowerCase();
  if (name === '' || name === 'identity') return null;
  const zlib = process.getBuiltinModule('node:zlib');
  if (name === 'gzip' || name === 'x-gzip') return zlib.gunzip;
  if (name === 'deflate') return zlib.inflate;
  if (name === 'br') return zlib.brotliDecompress;
  return undefined;
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

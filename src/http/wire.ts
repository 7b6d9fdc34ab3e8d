import type { AxiosAdapter, AxiosRequestConfig, AxiosResponse } from 'axios';
import { type Answer, Failure } from './answer.js';
import type { Adapter, TransportSettings } from './options.js';
import { sentHeaders } from './sentHeaders.js';

/** One attempt, ready to go. */
export interface WireRequest {
  readonly method: string;
  /** Path and query, encoded, below the base URL. */
  readonly path: string;
  /** False: not to be sent, nor to be filled in. */
  readonly headers: Readonly<Record<string, string | false>>;
  readonly body: string | undefined;
}

export type Send = (request: WireRequest, signal: AbortSignal) => Promise<Answer>;

/** Longest answer that is read; a page of 500 rows or a batch of 1,000 results stays far below. */
const maxBytes = 32 * 1024 * 1024;

/**
 * Opens the wire: axios, loaded with the first call, with an adapter that fits the runtime. The instance is bare:
 * no transforms, no interceptors, no defaults of axios's own, since bodies are text here on both sides. It rejects
 * with a `Failure` and never with an error of axios, which would carry the request.
 */
export async function openWire(settings: TransportSettings): Promise<Send> {
  const { Axios } = (await import('axios')).default;
  const { adapter, unwrap } = await adapterFor(settings);
  const axios = new Axios({ ...adapter, headers: {} as never });
  return async ({ method, path, headers, body }, signal) => {
    const request: AxiosRequestConfig = { url: path, method, headers: { ...headers }, signal };
    if (body !== undefined) request.data = body;
    try {
      return unwrap(await axios.request(request));
    } catch (reason) {
      throw reason instanceof Failure ? reason : new Failure(codeOf(reason));
    }
  };
}

interface Wiring {
  readonly adapter: AxiosRequestConfig;
  readonly unwrap: (response: AxiosResponse) => Answer;
}

async function adapterFor({ adapter, baseURL, httpAgent }: TransportSettings): Promise<Wiring> {
  const base = baseURL.origin;
  if (adapter !== undefined) {
    return { adapter: { adapter: customAdapter(adapter, base) }, unwrap: answerInData };
  }
  if (runsOnNode()) {
    const { nodeAdapter } = await import('./nodeAdapter.js');
    const onNode = nodeAdapter({ base: baseURL, agent: httpAgent, maxBytes });
    return { adapter: { adapter: onNode }, unwrap: answerInData };
  }
  return { adapter: { ...fetchConfig, baseURL: base }, unwrap: answerOfFetch };
}

/** axios's own fetch adapter: any status is an answer, redirects are not followed, the body stays text. */
const fetchConfig: AxiosRequestConfig = {
  adapter: 'fetch',
  maxRedirects: 0,
  maxContentLength: maxBytes,
  responseType: 'text',
  validateStatus: () => true,
};

const answerInData = (response: AxiosResponse): Answer => response.data as Answer;

function answerOfFetch({ status, headers, data }: AxiosResponse): Answer {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) plain[name.toLowerCase()] = String(value);
  return { status, headers: plain, body: typeof data === 'string' ? data : '' };
}

function customAdapter(adapter: Adapter, base: string): AxiosAdapter {
  return async (config) => {
    const signal = config.signal as AbortSignal;
    const answer = await untilAborted(
      adapter({
        method: (config.method ?? 'get').toUpperCase(),
        url: base + (config.url ?? ''),
        headers: sentHeaders(config),
        body: config.data as string | undefined,
        signal,
      }),
      signal,
    );
    return { data: answer, status: answer.status, statusText: '', headers: {}, config };
  };
}

/** A custom adapter may not heed its signal; the deadline holds all the same. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(new Failure('ABORTED'));
    signal.addEventListener('abort', abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Cloudflare Workers offer parts of Node's API, but their sockets are behind fetch. */
function runsOnNode(): boolean {
  const { process, navigator } = globalThis as {
    process?: NodeJS.Process;
    navigator?: { userAgent?: string };
  };
  return typeof process?.getBuiltinModule === 'function' && navigator?.userAgent !== 'Cloudflare-Workers';
}

/** The deepest code of the system in a chain of causes: `ECONNREFUSED` rather than axios's `ERR_NETWORK`. */
function codeOf(reason: unknown): string {
  let code = 'UNKNOWN';
  let at: unknown = reason;
  for (let depth = 0; depth < 5 && typeof at === 'object' && at !== null; depth++) {
    const { code: found, cause } = at as { code?: unknown; cause?: unknown };
    if (typeof found === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(found)) code = found;
    at = cause;
  }
  return code;
}

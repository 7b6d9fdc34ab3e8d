import type { Axios, AxiosAdapter, InternalAxiosRequestConfig } from 'axios';
import { fetchAdapter } from './fetchAdapter.js';
import { textOfJson } from './json.js';
import type { Adapter, TransportSettings } from './options.js';
import { type Send, WireFailure, type WireRequest, type WireResponse } from './wireMessage.js';

/** Longest response that is read; a page of 500 rows or a batch of 1,000 results stays far below. */
const maxBytes = 32 * 1024 * 1024;

/**
 * The function that sends an attempt: axios, loaded with the first call, with an adapter that fits the runtime. The
 * instance is bare: no transforms, no interceptors, no defaults of axios's own, since bodies are text here on both
 * sides. No error of axios gets out, since it would carry the request.
 *
 * What all requests have in common goes into each of them and not into the instance's defaults, because axios merges
 * the two by object spread: see `Transport`.
 */
export async function createSend({ adapter, baseURL, httpAgent }: TransportSettings): Promise<Send> {
  const axios = new (await import('axios')).default.Axios();
  if (adapter !== undefined) return throughAxios(axios, customAdapter(adapter, baseURL.origin));
  if (!runsOnNode())
    return throughAxios(axios, untilEnded(fetchAdapter({ origin: baseURL.origin, maxBytes })));
  const { nodeAdapter } = await import('./nodeAdapter.js');
  return throughAxios(axios, await nodeAdapter({ base: baseURL, agent: httpAgent, maxBytes }));
}

/** Sends through axios: our adapter gets the whole request, in `wire`, and returns the whole response, in `data`. */
function throughAxios(axios: Axios, send: Send): Send {
  const noHeaders = {};
  const adapter: AxiosAdapter = async (config) => {
    const data = await send((config as InternalAxiosRequestConfig & { readonly wire: WireRequest }).wire);
    return { data, status: data.status, statusText: '', headers: noHeaders, config };
  };
  return (wire) => {
    const config = { url: wire.path, method: wire.method, adapter, wire };
    return axios.request<WireResponse>(config).then(({ data }) => data, rejectWithFailure);
  };
}

function rejectWithFailure(reason: unknown): never {
  throw reason instanceof WireFailure ? reason : new WireFailure(codeOf(reason));
}

function customAdapter(adapter: Adapter, base: string): Send {
  return untilEnded(({ method, path, headers, body, call: { signal } }) =>
    adapter({ method, url: base + path, headers, body: body && textOfJson(body), signal }),
  );
}

/** An adapter of the caller's, or a `fetch`, may ignore its signal; the deadline ends the attempt all the same. */
function untilEnded(send: Send): Send {
  return (wire) => untilAborted(send(wire), wire.call.signal);
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(new WireFailure('ABORTED'));
    signal.addEventListener('abort', abort);
    // The signal may be aborted before the adapter returns its promise.
    if (signal.aborted) abort();
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

import { fetchAdapter } from './fetchAdapter.js';
import { textOfJson } from './json.js';
import type { Adapter, TransportSettings } from './options.js';
import { rejectWithFailure } from './rejectWithFailure.js';
import { type Send, WireFailure, type WireResponse } from './wireMessage.js';

/** Defined in the build for browsers and edge, which has neither axios nor Node's modules. */
declare const __BROWSER__: true | undefined;

/** Longest response that is read; a page of 500 rows or a batch of 1,000 results stays far below. */
const maxBytes = 32 * 1024 * 1024;

/**
 * The function that sends an attempt, which fits the runtime and is loaded with the first call. On Node it is axios over
 * an adapter of ours; elsewhere it is fetch, to which axios would only pass the request on.
 */
export async function createSend({ adapter, baseURL, httpAgent }: TransportSettings): Promise<Send> {
  if (adapter !== undefined) return plainFailures(customAdapter(adapter, baseURL.origin));
  if (typeof __BROWSER__ === 'undefined' && runsOnNode()) {
    const [{ throughAxios }, { nodeAdapter }] = await Promise.all([
      import('./axiosSend.js'),
      import('./nodeAdapter.js'),
    ]);
    return throughAxios(await nodeAdapter({ base: baseURL, agent: httpAgent, maxBytes }));
  }
  return plainFailures(untilEnded(fetchAdapter({ origin: baseURL.origin, maxBytes })));
}

/** No error from below gets out, since it would carry the request. */
function plainFailures(send: Send): Send {
  return (request) => send(request).catch(rejectWithFailure);
}

function customAdapter(adapter: Adapter, base: string): Send {
  // Async, so that an adapter that throws rejects.
  return untilEnded(async ({ method, path, headers, body, call: { signal } }) => {
    const request = { method, url: base + path, headers, body: body && textOfJson(body), signal };
    const response: WireResponse | undefined = await adapter(request);
    const { status, headers: fields, body: text } = response ?? {};
    const isResponse = Number.isInteger(status) && typeof fields === 'object' && typeof text === 'string';
    if (!isResponse || fields === null) throw new WireFailure('ANSWER_MALFORMED');
    return response as WireResponse;
  });
}

/** An adapter of the caller's, or a `fetch`, may ignore its signal; the deadline ends the attempt all the same. */
function untilEnded(send: Send): Send {
  return (request) => untilAborted(send(request), request.call.signal);
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

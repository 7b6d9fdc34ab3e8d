import { setTimeout as sleep } from 'node:timers/promises';
import type { Adapter, AdapterRequest } from '../../../src/index.js';

/** What may happen to one request. */
export const networkFaults = [
  'lost',
  'responseLost',
  'twice',
  'late',
  'slow',
  'unavailable',
  'tooMany',
  'gibberish',
  'refused',
] as const;
export type NetworkFault = (typeof networkFaults)[number];

/** A line of one client to the service; a client that is dead has none, whatever it is about to do. */
export interface Line {
  readonly adapter: Adapter;
  cut(): void;
}

type Fetch = (request: Request) => Promise<Response>;

/** Between outboxes and the service of a test: lets requests meet faults, and records what the service did. */
export class Network {
  /** What the service took for the first time, in its order: externalIds of sales, `void` and `refund` with the sale's. */
  readonly applied: string[] = [];
  readonly #fetch: Fetch;
  readonly #injected: NetworkFault[] = [];
  readonly #inFlight = new Set<Promise<unknown>>();

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  /** The next requests meet these faults, one each. */
  inject(next: readonly NetworkFault[]): void {
    this.#injected.push(...next);
  }

  heal(): void {
    this.#injected.length = 0;
  }

  /** Resolves when no request is in flight. */
  async settled(): Promise<void> {
    while (this.#inFlight.size > 0) await Promise.allSettled(this.#inFlight);
  }

  open(): Line {
    let isCut = false;
    return {
      adapter: async (request) => {
        if (isCut) throw new Error('The line is cut');
        const response = await this.#send(this.#injected.shift(), request);
        if (isCut) throw new Error('The line was cut');
        return response;
      },
      cut: () => {
        isCut = true;
      },
    };
  }

  async #send(fault: NetworkFault | undefined, request: AdapterRequest) {
    switch (fault) {
      case undefined:
        return this.#deliver(request);
      case 'lost':
        throw new Error('The request is lost');
      case 'responseLost':
        await this.#deliver(request);
        throw new Error('The response is lost');
      case 'twice': {
        const [response] = await Promise.all([this.#deliver(request), this.#deliver(request)]);
        return response;
      }
      case 'late':
        this.#track(sleep(40).then(() => this.#deliver(request)));
        throw new Error('The request is on its way, and nobody knows');
      case 'slow':
        await sleep(30);
        return this.#deliver(request);
      case 'unavailable':
        return refusal(503, 'service_unavailable', { 'retry-after': '0' });
      case 'tooMany':
        return refusal(429, 'rate_limited', { 'retry-after': '0' });
      case 'gibberish':
        return { status: 200, headers: {}, body: '<html>Sign in to the network of the mall</html>' };
      case 'refused':
        return refusal(401, 'key_invalid');
    }
  }

  #deliver({ url, method, headers, body }: AdapterRequest) {
    const request = new Request(url, { method, headers, ...(body === undefined ? {} : { body }) });
    return this.#track(
      this.#fetch(request).then(async (received) => {
        const { ok, status } = received;
        const response = {
          status,
          headers: Object.fromEntries(received.headers),
          body: await received.text(),
        };
        const isReplayed = response.headers['idempotent-replayed'] === 'true';
        if (ok && !isReplayed) this.#record(url, response.body);
        return response;
      }),
    );
  }

  #record(url: string, body: string): void {
    const [, reference = '', action] = /transactions\/external%3A([^/]+)\/(void|refund)$/.exec(url) ?? [];
    if (action !== undefined) this.applied.push(`${action} ${decodeURIComponent(reference)}`);
    const { results = [] } = JSON.parse(body) as { results?: { status: string; externalId: string }[] };
    for (const { status, externalId } of results) if (status === 'accepted') this.applied.push(externalId);
  }

  #track<T>(work: Promise<T>): Promise<T> {
    const tracked = work.finally(() => this.#inFlight.delete(tracked));
    this.#inFlight.add(tracked);
    // Its sender may be dead, so that nobody handles its failure.
    tracked.catch(() => undefined);
    return tracked;
  }
}

function refusal(status: number, code: string, headers: Record<string, string> = {}) {
  const problem = { type: 'about:blank', title: code, titleZh: code, status, code, detail: '', detailZh: '' };
  const retryable = status !== 401;
  return { status, headers, body: JSON.stringify({ ...problem, requestId: 'req_fault', retryable }) };
}

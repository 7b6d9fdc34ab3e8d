import { setTimeout as sleep } from 'node:timers/promises';
import type { Adapter, AdapterRequest } from '../../../src/index.js';

/** What happens to one request. */
export const mishaps = [
  'lost',
  'answerLost',
  'twice',
  'late',
  'slow',
  'unavailable',
  'tooMany',
  'gibberish',
  'refused',
] as const;
export type Mishap = (typeof mishaps)[number];

/** A line of one client to the service; a client that is dead has none, whatever it is about to do. */
export interface Line {
  readonly adapter: Adapter;
  cut(): void;
}

type Fetch = (request: Request) => Promise<Response>;

/** Between outboxes and the service of a test: lets requests meet mishaps, and writes down what the service did. */
export class Network {
  /** What the service took for the first time, in its order: externalIds of sales, `void` and `refund` with the sale's. */
  readonly applied: string[] = [];
  readonly #fetch: Fetch;
  readonly #waiting: Mishap[] = [];
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  /** The next requests meet these, one each. */
  expect(next: readonly Mishap[]): void {
    this.#waiting.push(...next);
  }

  heal(): void {
    this.#waiting.length = 0;
  }

  /** Resolves when nothing that was sent is still on its way. */
  async quiet(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  open(): Line {
    let isCut = false;
    return {
      adapter: async (request) => {
        if (isCut) throw new Error('The line is cut');
        const answer = await this.#meet(this.#waiting.shift(), request);
        if (isCut) throw new Error('The line was cut');
        return answer;
      },
      cut: () => {
        isCut = true;
      },
    };
  }

  async #meet(mishap: Mishap | undefined, request: AdapterRequest) {
    switch (mishap) {
      case undefined:
        return this.#deliver(request);
      case 'lost':
        throw new Error('The request is lost');
      case 'answerLost':
        await this.#deliver(request);
        throw new Error('The answer is lost');
      case 'twice': {
        const [answer] = await Promise.all([this.#deliver(request), this.#deliver(request)]);
        return answer;
      }
      case 'late':
        this.#hold(sleep(40).then(() => this.#deliver(request)));
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
    return this.#hold(
      this.#fetch(request).then(async (response) => {
        const answer = {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: await response.text(),
        };
        if (response.ok && answer.headers['idempotent-replayed'] !== 'true') this.#write(url, answer.body);
        return answer;
      }),
    );
  }

  #write(url: string, body: string): void {
    const [, reference = '', action] = /transactions\/external%3A([^/]+)\/(void|refund)$/.exec(url) ?? [];
    if (action !== undefined) this.applied.push(`${action} ${decodeURIComponent(reference)}`);
    const { results = [] } = JSON.parse(body) as { results?: { status: string; externalId: string }[] };
    for (const { status, externalId } of results) if (status === 'accepted') this.applied.push(externalId);
  }

  #hold<T>(work: Promise<T>): Promise<T> {
    const held = work.finally(() => this.#underWay.delete(held));
    this.#underWay.add(held);
    // Whoever sent it may be dead, and nobody hears that it failed.
    held.catch(() => undefined);
    return held;
  }
}

function refusal(status: number, code: string, headers: Record<string, string> = {}) {
  const problem = { type: 'about:blank', title: code, titleZh: code, status, code, detail: '', detailZh: '' };
  const retryable = status !== 401;
  return { status, headers, body: JSON.stringify({ ...problem, requestId: 'req_mishap', retryable }) };
}

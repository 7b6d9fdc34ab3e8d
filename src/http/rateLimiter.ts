import { longestTimer } from './call.js';
import { parseRateLimit } from './rateLimitFields.js';
import { parseRetryAfter } from './retryAfter.js';
import type { Answer } from './wireMessage.js';

/** What one named policy of the service leaves us, as far as we know. */
interface Window {
  remaining: number;
  resetsAt: number;
  /** Requests and milliseconds of a whole window, once the service named them. */
  quota: number | null;
  length: number | null;
}

interface Waiter {
  readonly go: (entered: boolean) => void;
}

/** How long to hold after a 429 that does not say. */
const defaultHold = 1_000;

/**
 * Paces the requests under one API key so that they stay within what the service says is left (`RateLimit`,
 * `RateLimit-Policy`), and holds all of them after a 429. First come, first served. Times are of `performance.now`.
 */
export class Pace {
  readonly #windows = new Map<string, Window>();
  readonly #queue: Waiter[] = [];
  #heldUntil = 0;
  #underWay = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Milliseconds until the next request may go. */
  wait(): number {
    if (this.#heldUntil === 0 && this.#windows.size === 0) return 0;
    const now = performance.now();
    let until = this.#heldUntil;
    for (const [policy, window] of this.#windows) {
      if (window.resetsAt <= now) this.#renew(policy, window, now);
      else if (window.remaining <= 0) until = Math.max(until, window.resetsAt);
    }
    return Math.max(0, until - now);
  }

  /** Enters one request, if nothing holds it back; `leave` must follow. */
  enter(): boolean {
    if (this.#queue.length > 0 || this.wait() > 0) return false;
    this.#take();
    return true;
  }

  /** Enters one request when its turn comes (true; `leave` must follow), or the signal aborts (false). */
  queue(signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const giveUp = (): void => waiter.go(false);
      const waiter: Waiter = {
        go: (entered) => {
          signal.removeEventListener('abort', giveUp);
          if (!entered) this.#forget(waiter);
          resolve(entered);
        },
      };
      this.#queue.push(waiter);
      signal.addEventListener('abort', giveUp);
      this.#pump();
    });
  }

  /** A request that entered is over; what its answer said of the limits is taken to heart. */
  leave(answer: Answer | null): void {
    this.#underWay -= 1;
    if (answer !== null) {
      const now = performance.now();
      this.#learn(answer.headers, now);
      if (answer.status === 429) this.#heldUntil = Math.max(this.#heldUntil, now + holdAfter(answer));
    }
    if (this.#queue.length > 0) this.#pump();
  }

  #learn(headers: Readonly<Record<string, string>>, now: number): void {
    const limits = headers.ratelimit;
    if (limits === undefined) return;
    const policies = new Map(
      parseRateLimit(headers['ratelimit-policy']).map(({ policy, parameters }) => [policy, parameters]),
    );
    for (const { policy, parameters } of parseRateLimit(limits)) {
      const { r, t } = parameters;
      const { q, w, qu } = policies.get(policy) ?? {};
      const countsRequests = qu === undefined || qu === 'requests';
      if (!countsRequests || typeof r !== 'number' || typeof t !== 'number' || t < 0) continue;
      this.#windows.set(policy, {
        // Requests under way may not be counted in the answer yet, so they are taken off.
        remaining: r - this.#underWay,
        resetsAt: now + t * 1000,
        quota: typeof q === 'number' ? q : null,
        length: typeof w === 'number' ? w * 1000 : null,
      });
    }
  }

  #renew(policy: string, window: Window, now: number): void {
    if (window.quota === null || window.length === null) {
      this.#windows.delete(policy);
      return;
    }
    window.remaining = window.quota - this.#underWay;
    window.resetsAt = now + window.length;
  }

  #take(): void {
    this.#underWay += 1;
    for (const window of this.#windows.values()) window.remaining -= 1;
  }

  #forget(waiter: Waiter): void {
    this.#queue.splice(this.#queue.indexOf(waiter), 1);
    if (this.#queue.length === 0) clearTimeout(this.#timer);
  }

  /** Lets those in the queue go that may, and wakes again when the next one may. */
  #pump(): void {
    clearTimeout(this.#timer);
    while (this.#queue.length > 0) {
      const wait = this.wait();
      if (wait > 0) {
        this.#timer = setTimeout(() => this.#pump(), Math.min(Math.ceil(wait), longestTimer));
        return;
      }
      this.#take();
      this.#queue.shift()?.go(true);
    }
  }
}

function holdAfter({ headers }: Answer): number {
  return parseRetryAfter(headers['retry-after'], headers.date, Date.now()) ?? defaultHold;
}

const shared = new Map<string, WeakRef<Pace>>();

/** The pace of a key at a service. Clients with the same key share it, since the service counts them together. */
export function paceOf(service: string, apiKey: string): Pace {
  for (const [name, reference] of shared) if (reference.deref() === undefined) shared.delete(name);
  const name = `${service} ${apiKey}`;
  let pace = shared.get(name)?.deref();
  if (pace === undefined) {
    pace = new Pace();
    shared.set(name, new WeakRef(pace));
  }
  return pace;
}

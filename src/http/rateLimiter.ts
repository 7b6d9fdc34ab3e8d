import { longestTimer } from './call.js';
import { parseRateLimit } from './rateLimitFields.js';
import { parseRetryAfter } from './retryAfter.js';
import type { WireResponse } from './wireMessage.js';

/** What one named policy of the service leaves us, as far as we know. */
interface RateWindow {
  remaining: number;
  resetsAt: number;
  /** Requests and milliseconds of a whole window, once the service named them. */
  quota: number | null;
  length: number | null;
}

/** A request in the queue. */
interface Waiter {
  readonly resume: (isAdmitted: boolean) => void;
}

/** Milliseconds that all requests wait after a 429 without `Retry-After`. */
const defaultPause = 1_000;

/**
 * Longest that requests wait after a response, in milliseconds, however long the service asks for: a gateway that says
 * a day may be wrong. After it one request is sent as a probe, and its response decides.
 */
export const longestWait = 60_000;

/** Milliseconds after which a request looks again whether the probe has its response. */
const probeInterval = 1_000;

/**
 * Keeps the requests under one API key within what the service says is left (`RateLimit`, `RateLimit-Policy`), and
 * stops all of them for a while after a 429. First come, first served. Times are of `performance.now`.
 */
export class RateLimiter {
  readonly #windows = new Map<string, RateWindow>();
  readonly #queue: Waiter[] = [];
  #blockedUntil = 0;
  /** When the limits last became known: with a response, or with a new window. */
  #confirmedAt = 0;
  /** Whether a request is in flight that tries a limit longer than `longestWait`. */
  #isProbing = false;
  #inFlight = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Milliseconds until the next request may go. */
  waitTime(): number {
    if (this.#blockedUntil === 0 && this.#windows.size === 0) return 0;
    const now = performance.now();
    const until = this.#limitedUntil(now);
    if (until <= now) return 0;
    if (this.#isProbing) return Math.min(until - now, probeInterval);
    return Math.max(0, Math.min(until, this.#confirmedAt + longestWait) - now);
  }

  /** Admits one request, if it need not wait; `release` must follow. */
  tryAcquire(): boolean {
    if (this.#queue.length > 0 || this.waitTime() > 0) return false;
    this.#countRequest();
    return true;
  }

  /**
   * Admits one request before its time, as a probe, where the service asks for a longer wait than `longestWait`; `release`
   * must follow. False while another probe is in flight.
   */
  tryProbe(): boolean {
    const isBeyond = this.#limitedUntil(performance.now()) > this.#confirmedAt + longestWait;
    if (this.#isProbing || !isBeyond) return false;
    this.#countRequest();
    return true;
  }

  /** Admits one request when its turn comes (true; `release` must follow), or the signal aborts (false). */
  acquire(signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const giveUp = (): void => waiter.resume(false);
      const waiter: Waiter = {
        resume: (isAdmitted) => {
          signal.removeEventListener('abort', giveUp);
          if (!isAdmitted) this.#dequeue(waiter);
          resolve(isAdmitted);
        },
      };
      this.#queue.push(waiter);
      signal.addEventListener('abort', giveUp);
      this.#admitQueued();
    });
  }

  /** An admitted request is over; null when it got no response. What the response says of the limits holds from now. */
  release(response: WireResponse | null): void {
    this.#inFlight -= 1;
    const isProbe = this.#isProbing;
    this.#isProbing = false;
    if (response !== null) {
      const now = performance.now();
      // Whatever the service said before, it has let this request through.
      if (isProbe && response.status !== 429) this.#forgetLimits();
      this.#confirmedAt = now;
      this.#readLimits(response.headers, now);
      if (response.status === 429) {
        this.#blockedUntil = Math.max(this.#blockedUntil, now + pauseAfter(response));
      }
    }
    if (this.#queue.length > 0) this.#admitQueued();
  }

  /** Forgets all that the service said: it has begun anew, as a mock between two tests. */
  reset(): void {
    this.#forgetLimits();
    this.#admitQueued();
  }

  #forgetLimits(): void {
    this.#blockedUntil = 0;
    this.#windows.clear();
  }

  /** Until when the service wants no request, however long that is. */
  #limitedUntil(now: number): number {
    let until = this.#blockedUntil;
    for (const [policy, window] of this.#windows) {
      if (window.resetsAt <= now) this.#startNextWindow(policy, window, now);
      else if (window.remaining <= 0) until = Math.max(until, window.resetsAt);
    }
    return until;
  }

  #readLimits(headers: Readonly<Record<string, string>>, now: number): void {
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
        // The response may not count the requests in flight yet, so they are subtracted.
        remaining: r - this.#inFlight,
        resetsAt: now + t * 1000,
        quota: typeof q === 'number' ? q : null,
        length: typeof w === 'number' ? w * 1000 : null,
      });
    }
  }

  #startNextWindow(policy: string, window: RateWindow, now: number): void {
    if (window.quota === null || window.length === null) {
      this.#windows.delete(policy);
      return;
    }
    window.remaining = window.quota - this.#inFlight;
    window.resetsAt = now + window.length;
    this.#confirmedAt = now;
  }

  #countRequest(): void {
    this.#inFlight += 1;
    if (this.#blockedUntil === 0 && this.#windows.size === 0) return;
    const now = performance.now();
    this.#isProbing ||= this.#limitedUntil(now) > now;
    for (const window of this.#windows.values()) window.remaining -= 1;
  }

  #dequeue(waiter: Waiter): void {
    this.#queue.splice(this.#queue.indexOf(waiter), 1);
    if (this.#queue.length === 0) clearTimeout(this.#timer);
  }

  /** Admits those in the queue that may go, and sets a timer for the next one. */
  #admitQueued(): void {
    clearTimeout(this.#timer);
    while (this.#queue.length > 0) {
      const wait = this.waitTime();
      if (wait > 0) {
        this.#timer = setTimeout(() => this.#admitQueued(), Math.min(Math.ceil(wait), longestTimer));
        return;
      }
      this.#countRequest();
      this.#queue.shift()?.resume(true);
    }
  }
}

function pauseAfter({ headers }: WireResponse): number {
  return parseRetryAfter(headers['retry-after'], headers.date, Date.now()) ?? defaultPause;
}

/** The rate limiters of a process. They stand in a closure, so that no inspection of `globalThis` shows an API key. */
interface RateLimiterRegistry {
  get(service: string, apiKey: string): RateLimiter;
  /** Resets all of one service. */
  reset(service: string): void;
}

function createRegistry(): RateLimiterRegistry {
  const byService = new Map<string, Map<string, WeakRef<RateLimiter>>>();
  return {
    get(service, apiKey) {
      const byKey = byService.get(service) ?? new Map<string, WeakRef<RateLimiter>>();
      byService.set(service, byKey);
      for (const [key, reference] of byKey) if (reference.deref() === undefined) byKey.delete(key);
      const limiter = byKey.get(apiKey)?.deref() ?? new RateLimiter();
      byKey.set(apiKey, new WeakRef(limiter));
      return limiter;
    },
    reset(service) {
      for (const reference of byService.get(service)?.values() ?? []) reference.deref()?.reset();
    },
  };
}

/** Shared by every copy of this package in a process, since the service counts them together; the mock resets them. */
const property = Symbol.for('@shopfest/partner-sdk/rateLimiters');
const shared = globalThis as { [property]?: RateLimiterRegistry };

/** The rate limiter of a key at a service. Clients with the same key share it, since the service counts them together. */
export function rateLimiterFor(service: string, apiKey: string): RateLimiter {
  shared[property] ??= createRegistry();
  return shared[property].get(service, apiKey);
}

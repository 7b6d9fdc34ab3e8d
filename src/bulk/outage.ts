import { faultOf } from '../batch/faultOf.js';
import type { ClientOperation } from '../generated/operation.js';
import { ShopfestError } from '../http/errors/index.js';
import { longestWait } from '../http/rateLimiter.js';
import { retryDelay } from '../http/retryDelay.js';

/** How long a run has met nothing but failures that pass, over all its batches. */
export class Outage {
  readonly #longest: number;
  #startedAt: number | null = null;
  #failures = 0;

  /** `longest`: milliseconds that are waited out. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** A batch has its results. */
  end(): void {
    this.#startedAt = null;
    this.#failures = 0;
  }

  /** Milliseconds until a batch that failed is sent again; null where the failure stops the run. */
  pauseAfter(error: unknown, operation: ClientOperation): number | null {
    if (!ShopfestError.is(error) || !error.retryable || faultOf(error, operation) !== 'transient')
      return null;
    const now = performance.now();
    this.#startedAt ??= now;
    this.#failures += 1;
    const remaining = this.#startedAt + this.#longest - now;
    if (remaining <= 0) return null;
    const requested = Math.min((error.retryAfter ?? 0) * 1000, longestWait);
    // At the end of the time there is one more attempt.
    return Math.min(retryDelay(this.#failures + 1, requested, 0.5 + Math.random() / 2), remaining);
  }
}

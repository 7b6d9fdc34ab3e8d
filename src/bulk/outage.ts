import { faultOf } from '../batch/faultOf.js';
import type { ClientOperation } from '../generated/operation.js';
import { sleep } from '../http/call.js';
import { checkCount } from '../http/configuration.js';
import { ShopfestError } from '../http/errors/index.js';
import { longestWait } from '../http/rateLimiter.js';
import { retryDelay } from '../http/retryDelay.js';
import type { WaitReason } from './options.js';

/** How long a run has met nothing but failures that pass, over all its batches. */
export class Outage {
  readonly #longest: number;
  #startedAt: number | null = null;
  #failures = 0;

  /** `maxOutage`: milliseconds that are waited out. */
  constructor(maxOutage: number | undefined) {
    this.#longest = checkCount('maxOutage', maxOutage ?? 0, 0);
  }

  /** Sends a call again and again through an outage. A `send` that rejects with another error ends it. */
  async waitOut<T>(
    operation: ClientOperation,
    send: () => PromiseLike<T>,
    stop: AbortSignal = new AbortController().signal,
    reportWait?: (reason: WaitReason) => void,
  ): Promise<T> {
    for (;;) {
      try {
        const data = await send();
        this.#startedAt = null;
        this.#failures = 0;
        return data;
      } catch (error) {
        const pause = this.#pauseAfter(error, operation);
        if (pause === null) throw error;
        reportWait?.({ code: (error as ShopfestError).code, seconds: Math.ceil(pause / 1000) });
        await sleep(pause, stop);
      }
    }
  }

  /** Milliseconds until a call that failed is sent again; null where the failure is no outage, or it lasts too long. */
  #pauseAfter(error: unknown, operation: ClientOperation): number | null {
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

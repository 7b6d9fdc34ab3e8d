/** When a call is tried again, and how long it waits before. Pure: the clock and the dice come from outside. */

/** Upper bound of the first back-off, and of any, in milliseconds. */
const firstBackoff = 500;
const longestBackoff = 8_000;

/** A service that asks for a longer pause than this is not waited for; the error says when to come back. */
export const longestRetryAfter = 60_000;

/** What is known of a failed attempt. */
export interface FailedAttempt {
  /** HTTP status, or null when the connection failed. */
  readonly status: number | null;
  readonly code: string;
  /** What the problem document says of itself, if it does. */
  readonly retryable: boolean | undefined;
}

/**
 * Whether a failure may go away by itself: no connection, an answer that could not be read, 408, 429, 5xx, and 409
 * while the same key is still being worked on. A 5xx that calls itself final is believed.
 */
export function isTransient({ status, code, retryable }: FailedAttempt): boolean {
  if (status === null) return retryable !== false;
  if (status < 300) return code === 'response_invalid';
  if (status === 409) return code === 'idempotency_in_flight';
  if (status === 408 || status === 429) return true;
  return status >= 500 && retryable !== false;
}

/**
 * Milliseconds before attempt `next` (2 is the first retry). Full jitter, so that a thousand tills do not come
 * back together; never sooner than the service asked.
 */
export function retryDelay(next: number, retryAfter: number | null, random: number): number {
  const backoff = random * Math.min(longestBackoff, firstBackoff * 2 ** (next - 2));
  return Math.max(Math.round(backoff), retryAfter ?? 0);
}

/**
 * A budget of retries per client (as in AWS SDKs and gRPC): each retry costs, each success pays back a little, so
 * that a service that is down is not kept down by retries.
 */
export class RetryBudget {
  readonly #capacity: number;
  readonly #cost: number;
  #tokens: number;

  constructor(capacity = 100, cost = 5) {
    this.#capacity = capacity;
    this.#cost = cost;
    this.#tokens = capacity;
  }

  /** Takes what one retry costs; false when the budget is spent. */
  take(): boolean {
    if (this.#tokens < this.#cost) return false;
    this.#tokens -= this.#cost;
    return true;
  }

  /** Pays back for a call that succeeded. */
  refund(): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + 1);
  }
}

/**
 * A budget of retries per client, as AWS SDKs and gRPC have it: each retry costs, each success pays back a little, so
 * that a service that is down is not kept down by retries.
 *
 * @see https://github.com/grpc/proposal/blob/master/A6-client-retries.md#throttling-retry-attempts-and-hedged-rpcs
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

  /** Whether it pays for one more retry. */
  get suffices(): boolean {
    return this.#tokens >= this.#cost;
  }

  /** Takes what one retry costs; false when the budget is spent. */
  take(): boolean {
    if (!this.suffices) return false;
    this.#tokens -= this.#cost;
    return true;
  }

  /** Pays back for a call that succeeded. */
  refund(): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + 1);
  }
}

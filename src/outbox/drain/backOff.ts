import { retryDelay } from '../../http/retryDelay.js';

const MIN_PAUSE = 50;

/** A pause that grows with each failure, until something works again. */
export class BackOff {
  #failures = 0;
  /** Of `performance.now`, which no setting of the clock moves. */
  #until = 0;

  /** Milliseconds until the next attempt. */
  get remaining(): number {
    return Math.max(0, this.#until - performance.now());
  }

  /** `retryAfter`: milliseconds that the service asked to wait, or null. */
  fail(retryAfter: number | null): void {
    // Requests that were in flight when the first failed meet the same outage: they do not lengthen the pause.
    if (this.remaining === 0) {
      this.#failures += 1;
      this.pauseFor(Math.max(MIN_PAUSE, retryDelay(this.#failures + 1, null, Math.random())));
    }
    this.pauseFor(retryAfter ?? 0);
  }

  /** Pauses for so many milliseconds at least. */
  pauseFor(milliseconds: number): void {
    this.#until = Math.max(this.#until, performance.now() + milliseconds);
  }

  /** Ends this pause; the next one is longer all the same. */
  tryNow(): void {
    this.#until = 0;
  }

  /** An attempt succeeded. */
  reset(): void {
    this.#failures = 0;
    this.#until = 0;
  }
}

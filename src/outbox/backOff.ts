import { retryDelay } from '../http/retryDelay.js';

const SHORTEST_PAUSE = 50;

/** A pause that grows with each failure, until something works again. */
export class BackOff {
  #failures = 0;
  /** Of `performance.now`, which no setting of the clock moves. */
  #until = 0;

  /** Milliseconds that are left. */
  get left(): number {
    return Math.max(0, this.#until - performance.now());
  }

  /** Something failed, and asked for so many milliseconds or for none in particular. */
  fail(asked: number | null): void {
    // What was under way when the first of it failed meets the same outage: only an attempt after it is news.
    if (this.left === 0) {
      this.#failures += 1;
      this.hold(Math.max(SHORTEST_PAUSE, retryDelay(this.#failures + 1, null, Math.random())));
    }
    this.hold(asked ?? 0);
  }

  /** For so many milliseconds at least. */
  hold(milliseconds: number): void {
    this.#until = Math.max(this.#until, performance.now() + milliseconds);
  }

  /** Ends the pause; the next one is longer all the same. */
  tryNow(): void {
    this.#until = 0;
  }

  /** It works. */
  end(): void {
    this.#failures = 0;
    this.#until = 0;
  }
}

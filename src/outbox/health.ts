import type { ShopfestError } from '../http/errors.js';
import { retryDelay } from '../http/retry.js';
import { ClockSkew } from './clockSkew.js';
import type { OutboxError } from './error.js';
import type { Events } from './events.js';
import type { OutboxFault } from './types.js';

/** Milliseconds until a refused key is tried again: whoever mends it at the service need not come to the till. */
const REFUSED_PAUSE = 60_000;
const SHORTEST_PAUSE = 50;

/** What can be told of the sending, also to other processes that look at the same backlog. */
export interface HealthRecord {
  readonly paused: OutboxFault | null;
  readonly lastError: OutboxFault | null;
  readonly nextAttemptAt: number | null;
  readonly clockSkew: number | null;
}

/** How the sending fares: what went wrong last, whether it is held back, and until when. Tells of each change. */
export class Health {
  readonly #skew = new ClockSkew();
  readonly #events: Events;
  readonly #clock: () => number;
  #failures = 0;
  /** Of `performance.now`, which no setting of the clock moves. */
  #holdUntil = 0;
  #succeededAt = 0;
  #refusal: ShopfestError | OutboxError | null = null;
  #failure: ShopfestError | OutboxError | null = null;
  #fault: OutboxFault | null = null;
  /** Epoch milliseconds. */
  #nextAttemptAt: number | null = null;

  constructor(events: Events, clock: () => number) {
    this.#events = events;
    this.#clock = clock;
  }

  /** What kept the last request from an answer; null once one came. */
  get failure(): ShopfestError | OutboxError | null {
    return this.#failure;
  }

  /** Why the service takes nothing from this key; null when it does. */
  get refusal(): ShopfestError | OutboxError | null {
    return this.#refusal;
  }

  /** When the last answer came, of `performance.now`. */
  get succeededAt(): number {
    return this.#succeededAt;
  }

  get record(): HealthRecord {
    return {
      paused: this.#refusal === null ? null : this.#fault,
      lastError: this.#fault,
      nextAttemptAt: this.#nextAttemptAt,
      clockSkew: this.#skew.value,
    };
  }

  /** Milliseconds until the next attempt. */
  get holdFor(): number {
    return Math.max(0, this.#holdUntil - performance.now());
  }

  /** Somebody asks for an attempt now. */
  tryNow(): void {
    this.#holdUntil = 0;
    this.#refusal = null;
  }

  /** When an answer came, for telling the time of the service; times of this clock in epoch milliseconds. */
  timed(date: string | undefined, sentAt: number, answeredAt: number): void {
    this.#skew.take(date, sentAt, answeredAt);
  }

  /** An answer came. Rows in it that the service did not try are a sign to slow down. */
  succeed({ untried }: { untried: boolean }): void {
    const wasHeld = this.#failure !== null;
    this.#succeededAt = performance.now();
    this.#failure = null;
    this.#refusal = null;
    this.#fault = null;
    this.#nextAttemptAt = null;
    // What one call was told is over when another is answered.
    this.#holdUntil = 0;
    if (untried) this.#hold(this.#backOff(null));
    else this.#failures = 0;
    if (wasHeld) this.#events.tell('resumed', undefined);
  }

  fail({ kind, error }: { kind: 'later' | 'refused'; error: ShopfestError | OutboxError }): void {
    const { code, message, messageZh } = error;
    const isNews = this.#refusal?.code !== code;
    this.#failure = error;
    this.#refusal = kind === 'refused' ? error : null;
    this.#fault = { code, message, messageZh, at: this.#clock() };
    const retryIn = this.#hold(kind === 'refused' ? REFUSED_PAUSE : this.#backOff(askedFor(error)));
    this.#nextAttemptAt = this.#fault.at + retryIn;
    if (kind === 'later') this.#events.tell('waiting', { ...this.#fault, retryIn });
    else if (isNews) this.#events.tell('paused', this.#fault);
  }

  /** Holds for so long at least; gives the milliseconds that are left. */
  #hold(milliseconds: number): number {
    const now = performance.now();
    this.#holdUntil = Math.max(this.#holdUntil, now + milliseconds);
    return Math.round(this.#holdUntil - now);
  }

  #backOff(asked: number | null): number {
    // Calls that were under way when the first of them failed meet the same outage: only an attempt after it is news.
    if (this.holdFor > 0) return asked ?? 0;
    this.#failures += 1;
    return Math.max(SHORTEST_PAUSE, retryDelay(this.#failures + 1, asked, Math.random()));
  }
}

/** Milliseconds that the service asked to wait. */
function askedFor(error: ShopfestError | OutboxError): number | null {
  const seconds = 'retryAfter' in error ? error.retryAfter : null;
  return seconds === null ? null : seconds * 1000;
}

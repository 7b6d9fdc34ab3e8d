import type { ShopfestError } from '../http/errors/index.js';
import { BackOff } from './backOff.js';
import { ClockSkew } from './clockSkew.js';
import { OutboxError } from './error.js';
import type { Events } from './events.js';
import type { OutboxFault } from './types.js';

/** Milliseconds until a refused key is tried again: whoever mends it at the service need not come to the till. */
const REFUSED_PAUSE = 60_000;

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
  readonly #service = new BackOff();
  readonly #store = new BackOff();
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
    return Math.max(this.#service.left, this.#store.left);
  }

  /** Somebody asks for an attempt now. */
  tryNow(): void {
    this.#service.tryNow();
    this.#store.tryNow();
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
    this.storeWorks();
    // What one call was told is over when another is answered.
    if (untried) {
      this.#service.tryNow();
      this.#service.fail(null);
    } else this.#service.end();
    if (wasHeld) this.#events.tell('resumed', undefined);
  }

  /** Something was read or written: what a failure of the store held back goes on. False when it held nothing. */
  storeWorks(): boolean {
    const wasHeld = this.#store.left > 0;
    this.#store.end();
    if (this.holdFor === 0) this.#nextAttemptAt = null;
    return wasHeld;
  }

  fail({ kind, error }: { kind: 'later' | 'refused'; error: ShopfestError | OutboxError }): void {
    const { code, message, messageZh } = error;
    const isNews = this.#refusal?.code !== code;
    this.#failure = error;
    this.#refusal = kind === 'refused' ? error : null;
    this.#fault = { code, message, messageZh, at: this.#clock() };
    if (kind === 'refused') this.#service.hold(REFUSED_PAUSE);
    else if (OutboxError.is(error)) this.#store.fail(null);
    else this.#service.fail(askedFor(error));
    const retryIn = Math.round(this.holdFor);
    this.#nextAttemptAt = this.#fault.at + retryIn;
    if (kind === 'later') this.#events.tell('waiting', { ...this.#fault, retryIn });
    else if (isNews) this.#events.tell('paused', this.#fault);
  }
}

/** Milliseconds that the service asked to wait. */
function askedFor({ retryAfter }: ShopfestError): number | null {
  return retryAfter === null ? null : retryAfter * 1000;
}

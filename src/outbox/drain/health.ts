import type { ShopfestError } from '../../http/errors/index.js';
import { longestWait } from '../../http/rateLimiter.js';
import { OutboxError } from '../error.js';
import type { Events } from '../events.js';
import type { OutboxFault, OutboxStatus } from '../types.js';
import { BackOff } from './backOff.js';
import { ClockSkew } from './clockSkew.js';

/** Milliseconds until a refused API key is tried again: whoever corrects it at the service need not come to the till. */
const REFUSED_PAUSE = 60_000;

/** What is known of the sending, also to other processes that open the same backlog. */
export type HealthRecord = Pick<OutboxStatus, 'clockSkew' | 'lastError' | 'nextAttemptAt' | 'paused'>;

/** The last failure of the drainer, and until when it pauses after it. Emits an event of each change. */
export class Health {
  readonly #skew = new ClockSkew();
  readonly #events: Events;
  readonly #clock: () => number;
  readonly #serviceBackOff = new BackOff();
  readonly #storeBackOff = new BackOff();
  #succeededAt = 0;
  #refusal: ShopfestError | OutboxError | null = null;
  #failure: ShopfestError | OutboxError | null = null;
  #fault: OutboxFault | null = null;
  /** Why the last entry could not be stored. */
  #storeFault: OutboxFault | null = null;
  /** Epoch milliseconds. */
  #nextAttemptAt: number | null = null;

  constructor(events: Events, clock: () => number) {
    this.#events = events;
    this.#clock = clock;
  }

  /** Why the last batch was not decided; null once one was. */
  get failure(): ShopfestError | OutboxError | null {
    return this.#failure;
  }

  /** Why the service takes nothing from this API key; null when it does. */
  get refusal(): ShopfestError | OutboxError | null {
    return this.#refusal;
  }

  /** When a batch was last decided, by `performance.now`. */
  get succeededAt(): number {
    return this.#succeededAt;
  }

  get record(): HealthRecord {
    return {
      paused: this.#refusal === null ? null : this.#fault,
      lastError: this.#storeFault ?? this.#fault,
      nextAttemptAt: this.#nextAttemptAt,
      clockSkew: this.#skew.value,
    };
  }

  /** Milliseconds until the next attempt. */
  get pauseRemaining(): number {
    return Math.max(this.#serviceBackOff.remaining, this.#storeBackOff.remaining);
  }

  /** The caller asks for an attempt now. */
  tryNow(): void {
    this.#serviceBackOff.tryNow();
    this.#storeBackOff.tryNow();
    this.#refusal = null;
  }

  /** Compares the clocks by the `Date` of a response; times of this clock in epoch milliseconds. */
  recordResponseTime(date: string | undefined, sentAt: number, receivedAt: number): void {
    this.#skew.addSample(date, sentAt, receivedAt);
  }

  /** A batch was decided. Rows in it that the service did not try are a sign to slow down. */
  succeed({ hasUntried }: { hasUntried: boolean }): void {
    const hadFailed = this.#failure !== null;
    this.#succeededAt = performance.now();
    this.#failure = null;
    this.#refusal = null;
    this.#fault = null;
    this.#nextAttemptAt = null;
    this.storeSucceeded();
    // A pause that the service asked for ends when another request of ours succeeds.
    if (hasUntried) {
      this.#serviceBackOff.tryNow();
      this.#serviceBackOff.fail(null);
    } else this.#serviceBackOff.reset();
    if (hadFailed) this.#events.emit('resumed', undefined);
  }

  /** An entry was stored. */
  entryStored(): void {
    this.#storeFault = null;
    this.storeSucceeded();
  }

  /** An entry could not be stored. Its caller knows, and no sending pauses for it. */
  entryNotStored(error: OutboxError): void {
    this.#storeFault = this.#faultOf(error);
  }

  /** Something was read from the store or written to it, which ends a pause after its failure. False without a pause. */
  storeSucceeded(): boolean {
    const wasPaused = this.#storeBackOff.remaining > 0;
    if (this.#refusal === null && OutboxError.is(this.#failure)) this.#fault = null;
    this.#storeBackOff.reset();
    if (this.pauseRemaining === 0) this.#nextAttemptAt = null;
    return wasPaused;
  }

  /** A batch was not decided: it will be sent again, or the service refuses all of them. */
  fail({ kind, error }: { kind: 'retry' | 'refused'; error: ShopfestError | OutboxError }): void {
    const fault = this.#faultOf(error);
    const isNewRefusal = this.#refusal?.code !== error.code;
    this.#failure = error;
    this.#refusal = kind === 'refused' ? error : null;
    this.#fault = fault;
    if (kind === 'refused') this.#serviceBackOff.pauseFor(REFUSED_PAUSE);
    else if (OutboxError.is(error)) this.#storeBackOff.fail(null);
    else this.#serviceBackOff.fail(retryAfterOf(error));
    const retryIn = Math.round(this.pauseRemaining);
    this.#nextAttemptAt = fault.at + retryIn;
    if (kind === 'retry') this.#events.emit('waiting', { ...fault, retryIn });
    else if (isNewRefusal) this.#events.emit('paused', fault);
  }

  #faultOf({ code, message, messageZh }: ShopfestError | OutboxError): OutboxFault {
    return { code, message, messageZh, at: this.#clock() };
  }
}

/** Milliseconds that the service asked to wait, up to a minute: then one batch tries whether it is well again. */
function retryAfterOf({ retryAfter }: ShopfestError): number | null {
  return retryAfter === null ? null : Math.min(retryAfter * 1000, longestWait);
}

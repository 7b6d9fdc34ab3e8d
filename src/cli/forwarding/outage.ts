import { sleep } from '../../http/call.js';
import type { Outbox } from '../../outbox/index.js';
import type { Text } from '../terminal/text.js';

/** Why the outbox cannot send. */
export interface DeliveryFault {
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
}

/** An outage of this many milliseconds ends the wait, unless the user says how long; the rows stay in the outbox. */
const maxWait = 5_000;
/** The same where the service answers and asks for a pause. */
const maxPause = 30_000;
/** The wait lasts at least this long, also where the outage began before it. */
const minWait = 1_000;
const asksForPause = new Set(['rate_limited', 'service_unavailable']);

/** Follows whether the service is out of reach or refuses, and prints once when that begins and once when it ends. */
export class Outage {
  readonly #print: ((text: Text) => void) | null;
  readonly #longest: number | undefined;
  #fault: DeliveryFault | null = null;
  #isRefusal = false;
  #since = 0;
  #hasDelivered = false;
  readonly #refused = new AbortController();

  /** `print` is null where only the end of the command prints the fault; `longest`: milliseconds of an outage to wait out. */
  constructor(outbox: Outbox, print: ((text: Text) => void) | null, longest?: number) {
    this.#print = print;
    this.#longest = longest;
    outbox.on('waiting', (fault) => this.#begin(fault, false));
    outbox.on('paused', (fault) => this.#begin(fault, true));
    outbox.on('resumed', () => this.#end());
    for (const name of ['delivered', 'rejected'] as const) {
      outbox.on(name, () => {
        this.#hasDelivered = true;
      });
    }
  }

  /** Why nothing can be sent now, or null. */
  get fault(): DeliveryFault | null {
    return this.#fault;
  }

  /** Aborted when the service refused the very first request: the command is set up wrongly, and waiting does not help. */
  get refused(): AbortSignal {
    return this.#refused.signal;
  }

  /** Resolves with the fault when it has lasted too long to wait for its end, or with null when `signal` is aborted. */
  async tooLong(signal: AbortSignal): Promise<DeliveryFault | null> {
    const earliest = performance.now() + minWait;
    while (!signal.aborted) {
      const fault = this.#fault;
      if (fault !== null) {
        const longest = this.#longest ?? (asksForPause.has(fault.code) ? maxPause : maxWait);
        const latest = this.#since + longest;
        if (performance.now() > Math.max(earliest, latest)) return fault;
      }
      await sleep(100, signal);
    }
    return null;
  }

  #begin(fault: DeliveryFault, isRefusal: boolean): void {
    const isNew = this.#fault === null || (isRefusal && !this.#isRefusal);
    if (this.#fault === null) this.#since = performance.now();
    this.#fault = fault;
    this.#isRefusal = isRefusal;
    if (isRefusal && !this.#hasDelivered) this.#refused.abort();
    else if (isNew) this.#print?.(isRefusal ? refusalText(fault) : waitingText(fault));
  }

  #end(): void {
    if (this.#fault !== null) this.#print?.({ en: 'The service is back', zh: '服務已恢復' });
    this.#fault = null;
    this.#isRefusal = false;
  }
}

const waitingText = ({ code, message, messageZh }: DeliveryFault): Text => ({
  en: `${message} [${code}] Waiting, and trying again`,
  zh: `${messageZh} [${code}] 稍候重試中`,
});

const refusalText = ({ code, message, messageZh }: DeliveryFault): Text => ({
  en: `${message} [${code}] Everything is kept, and tried again every minute`,
  zh: `${messageZh} [${code}] 資料均已保留，每分鐘重試一次`,
});

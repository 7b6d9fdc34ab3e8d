import { sleep } from '../../http/call.js';
import type { Outbox } from '../../outbox/index.js';
import type { Text } from '../terminal/text.js';

/** What stands in the way of sending. */
export interface Away {
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
}

/** Milliseconds after which one who waits for the end leaves it to the next time. */
const patience = 5_000;
/** The same where the service is there and asks to be left alone for a while. */
const longPatience = 30_000;
/** At least so long after one began to wait. */
const leastPatience = 1_000;
const asksToWait = new Set(['rate_limited', 'service_unavailable']);

/** Knows when the service is away or refuses, and tells it once when that begins and once when it ends. */
export class Outage {
  readonly #tell: ((text: Text) => void) | null;
  #away: Away | null = null;
  #isRefusal = false;
  #since = 0;
  #hasWorked = false;
  readonly #unwelcome = new AbortController();

  /** `tell` is null where only the end is told. */
  constructor(outbox: Outbox, tell: ((text: Text) => void) | null) {
    this.#tell = tell;
    outbox.on('waiting', (fault) => this.#begin(fault, false));
    outbox.on('paused', (fault) => this.#begin(fault, true));
    outbox.on('resumed', () => this.#end());
    for (const name of ['delivered', 'rejected'] as const) {
      outbox.on(name, () => {
        this.#hasWorked = true;
      });
    }
  }

  get away(): Away | null {
    return this.#away;
  }

  /** Aborted when the service refused before it took anything: what was typed is wrong, and waiting mends nothing. */
  get unwelcome(): AbortSignal {
    return this.#unwelcome.signal;
  }

  /** Resolves with the reason when it has lasted too long to wait for its end, or with null when `signal` is aborted. */
  async givenUp(signal: AbortSignal): Promise<Away | null> {
    const least = performance.now() + leastPatience;
    while (!signal.aborted) {
      const away = this.#away;
      if (away !== null) {
        const most = this.#since + (asksToWait.has(away.code) ? longPatience : patience);
        if (performance.now() > Math.max(least, most)) return away;
      }
      await sleep(100, signal);
    }
    return null;
  }

  #begin(away: Away, isRefusal: boolean): void {
    const isNews = this.#away === null || (isRefusal && !this.#isRefusal);
    if (this.#away === null) this.#since = performance.now();
    this.#away = away;
    this.#isRefusal = isRefusal;
    if (isRefusal && !this.#hasWorked) this.#unwelcome.abort();
    else if (isNews) this.#tell?.(isRefusal ? refused(away) : waiting(away));
  }

  #end(): void {
    if (this.#away !== null) this.#tell?.({ en: 'The service is back', zh: '服務已恢復' });
    this.#away = null;
    this.#isRefusal = false;
  }
}

const waiting = ({ code, message, messageZh }: Away): Text => ({
  en: `${message} [${code}] Waiting, and trying again`,
  zh: `${messageZh} [${code}] 稍候重試中`,
});

const refused = ({ code, message, messageZh }: Away): Text => ({
  en: `${message} [${code}] Everything is kept, and tried again every minute`,
  zh: `${messageZh} [${code}] 資料均已保留，每分鐘重試一次`,
});

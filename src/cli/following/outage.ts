import { sleep } from '../../http/call.js';
import { ShopfestAbortError, ShopfestError } from '../../index.js';
import type { Text } from '../text.js';

/** Gets work through times in which the service cannot be reached or asks to be left alone. */
export class Outage {
  readonly #retry: number;
  readonly #signal: AbortSignal;
  readonly #tell: (text: Text) => void;
  #isOut = false;

  /** @param retry milliseconds between two tries */
  constructor(retry: number, signal: AbortSignal, tell: (text: Text) => void) {
    this.#retry = retry;
    this.#signal = signal;
    this.#tell = tell;
  }

  /** Tries until it is done. @throws whatever does not pass by waiting, and everything once the signal is aborted */
  async through<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        const result = await work();
        if (this.#isOut) this.#tell({ en: 'The service is back', zh: '服務已恢復' });
        this.#isOut = false;
        return result;
      } catch (error) {
        if (!passes(error) || this.#signal.aborted) throw error;
        if (!this.#isOut) this.#tell(waiting(error));
        this.#isOut = true;
        await sleep(this.#retry, this.#signal);
        if (this.#signal.aborted) throw error;
      }
    }
  }
}

const passes = (error: unknown): error is ShopfestError =>
  ShopfestError.is(error) && error.retryable && !ShopfestAbortError.is(error);

const waiting = ({ code, message, messageZh }: ShopfestError): Text => ({
  en: `${message} [${code}] Waiting, and trying again`,
  zh: `${messageZh} [${code}] 稍候重試中`,
});

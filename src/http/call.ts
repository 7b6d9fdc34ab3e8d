/** Why a call ended before its response. */
export type EndReason = 'timeout' | 'aborted';

/** Longest delay that timers take (about 24 days); a longer or infinite timeout means no timer. */
export const longestTimer = 2 ** 31 - 1;

/**
 * One logical call with its one deadline. The deadline starts here and covers everything: loading, waiting for
 * the rate limiter, connecting, headers, body, every retry and every pause between them. `close()` must follow, so that
 * neither the timer nor the listener on the caller's signal outlives the call.
 */
export class Call {
  /** The key made once for all attempts, or null for operations that take none. */
  readonly idempotencyKey: string | null;
  readonly timeout: number;
  /** Requests that went on the wire so far. */
  attempts = 0;
  /** Called when the call ends early; set by whoever works for it at the moment. */
  onEnd: (() => void) | null = null;

  readonly #startedAt = performance.now();
  readonly #caller: AbortSignal | undefined;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  #controller: AbortController | null = null;
  #ending: EndReason | null = null;

  constructor(timeout: number, caller: AbortSignal | undefined, idempotencyKey: string | null) {
    this.timeout = timeout;
    this.idempotencyKey = idempotencyKey;
    this.#caller = caller;
    if (timeout <= longestTimer) this.#timer = setTimeout(() => this.#end('timeout'), timeout);
    if (caller === undefined) return;
    if (caller.aborted) this.#end('aborted');
    else caller.addEventListener('abort', this);
  }

  get endReason(): EndReason | null {
    return this.#ending;
  }

  /** Aborted when the call ends early. Made when it is first asked for: most calls never need one. */
  get signal(): AbortSignal {
    if (this.#controller === null) {
      this.#controller = new AbortController();
      if (this.#ending !== null) this.#controller.abort();
    }
    return this.#controller.signal;
  }

  /** Milliseconds since the call began. */
  elapsed(): number {
    return performance.now() - this.#startedAt;
  }

  /** Milliseconds until the deadline. */
  remaining(): number {
    return this.timeout - this.elapsed();
  }

  /** Pauses; returns early when the call ends. */
  sleep(milliseconds: number): Promise<void> {
    return sleep(milliseconds, this.signal);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener('abort', this);
  }

  /** Listens to the caller's signal. */
  handleEvent(): void {
    this.#end('aborted');
  }

  #end(ending: EndReason): void {
    this.#ending ??= ending;
    this.#controller?.abort();
    this.onEnd?.();
  }
}

/** Pauses for a time, or until the signal aborts. No timer and no listener remains. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const wake = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, Math.min(milliseconds, longestTimer));
    signal.addEventListener('abort', wake);
  });
}

import type { Events } from './events.js';
import type { OutboxStatus, OutboxWarning, WarningCode } from './types.js';

/** Milliseconds between looks. */
const INTERVAL = 10_000;

/** Looks from time to time whether there is something to warn of, and tells each warning when it begins. */
export class Watch {
  readonly #status: () => Promise<Pick<OutboxStatus, 'warnings'>>;
  readonly #events: Events;
  #told = new Set<WarningCode>();
  #timer: ReturnType<typeof setInterval> | null = null;
  #look: Promise<void> = Promise.resolve();

  constructor(status: () => Promise<Pick<OutboxStatus, 'warnings'>>, events: Events) {
    this.#status = status;
    this.#events = events;
  }

  start(): void {
    this.#timer ??= setInterval(() => this.#lookOnce(), INTERVAL).unref();
    this.#lookOnce();
  }

  /** Resolves when the last look is over. */
  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#look;
  }

  #lookOnce(): void {
    this.#look = this.#status().then(
      ({ warnings }) => this.#tell(warnings),
      // The drainer tells of a store that fails; there is nothing to warn of beyond that.
      () => undefined,
    );
  }

  #tell(warnings: readonly OutboxWarning[]): void {
    for (const warning of warnings) if (!this.#told.has(warning.code)) this.#events.tell('warning', warning);
    this.#told = new Set(warnings.map(({ code }) => code));
  }
}

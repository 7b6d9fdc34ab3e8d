import type { Events } from '../events.js';
import type { OutboxStatus, OutboxWarning, WarningCode } from '../types.js';

/** Milliseconds between two checks. */
const INTERVAL = 10_000;

type Warnings = Pick<OutboxStatus, 'warnings'>;

/** Checks the status from time to time, and emits each warning when it begins. */
export class WarningMonitor {
  readonly #readStatus: () => Promise<Warnings>;
  readonly #events: Events;
  #emitted = new Set<WarningCode>();
  #timer: ReturnType<typeof setInterval> | null = null;
  #lastCheck: Promise<void> = Promise.resolve();

  constructor(readStatus: () => Promise<Warnings>, events: Events) {
    this.#readStatus = readStatus;
    this.#events = events;
  }

  start(): void {
    this.#timer ??= setInterval(() => this.#check(), INTERVAL).unref();
    this.#check();
  }

  /** Resolves when the last check is over. */
  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#lastCheck;
  }

  #check(): void {
    this.#lastCheck = this.#readStatus().then(
      ({ warnings }) => this.#emit(warnings),
      // The drainer reports a store that fails.
      () => undefined,
    );
  }

  #emit(warnings: readonly OutboxWarning[]): void {
    for (const warning of warnings) {
      if (!this.#emitted.has(warning.code)) this.#events.emit('warning', warning);
    }
    this.#emitted = new Set(warnings.map(({ code }) => code));
  }
}

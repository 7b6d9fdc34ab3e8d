import type { OutboxEvents } from './types.js';

type Listener<Name extends keyof OutboxEvents> = (event: OutboxEvents[Name]) => void;

/** Tells listeners what happened. One that throws stops neither the others nor the draining: its error goes uncaught. */
export class Events {
  readonly #listeners = new Map<keyof OutboxEvents, Set<Listener<never>>>();

  /** Gives a function that takes the listener off again. */
  on<Name extends keyof OutboxEvents>(name: Name, listener: Listener<Name>): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  tell<Name extends keyof OutboxEvents>(name: Name, event: OutboxEvents[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) {
      try {
        (listener as Listener<Name>)(event);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}

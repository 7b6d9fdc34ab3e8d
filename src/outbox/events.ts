import { notify } from '../http/callbacks.js';
import type { OutboxEvents } from './types.js';

type Listener<Name extends keyof OutboxEvents> = (event: OutboxEvents[Name]) => void;

/** Calls listeners. What one throws stops neither the others nor the drainer, and is reported once. */
export class Events {
  readonly #listeners = new Map<keyof OutboxEvents, Set<Listener<never>>>();

  /** Returns a function that removes the listener. */
  on<Name extends keyof OutboxEvents>(name: Name, listener: Listener<Name>): () => void {
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  emit<Name extends keyof OutboxEvents>(name: Name, event: OutboxEvents[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) {
      notify(`outbox.on('${name}')`, () => (listener as Listener<Name>)(event));
    }
  }
}

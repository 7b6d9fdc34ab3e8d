import type { Database } from './database.js';
import { enqueueAll, type Incoming } from './enqueue.js';
import { OutboxError } from './error.js';
import type { Enqueued } from './types.js';

interface Waiting {
  readonly incoming: Incoming;
  readonly resolve: (enqueued: Enqueued) => void;
  readonly reject: (error: OutboxError) => void;
}

/** A commit holds no more than this, so that none takes long. */
const MOST_IN_A_COMMIT = 1_000;

/**
 * Group commit: what comes in while the loop is busy, or while a commit is under way, goes to disk together. Alone, an
 * entry waits for nothing.
 */
export class WriteQueue {
  readonly #database: Database;
  readonly #onStored: () => void;
  #waiting: Waiting[] = [];
  #work: Promise<void> | null = null;

  constructor(database: Database, onStored: () => void) {
    this.#database = database;
    this.#onStored = onStored;
  }

  /** Resolves when it is on disk. */
  add(incoming: Incoming): Promise<Enqueued> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ incoming, resolve, reject });
      this.#work ??= this.#writeAll();
    });
  }

  /** When all that was added is on disk, or its caller knows that it is not. */
  async settled(): Promise<void> {
    await this.#work;
  }

  async #writeAll(): Promise<void> {
    // Everything else that is ready in this turn of the loop comes along.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) await this.#write(this.#waiting.splice(0, MOST_IN_A_COMMIT));
    this.#work = null;
  }

  async #write(group: readonly Waiting[]): Promise<void> {
    try {
      const incoming = group.map((waiting) => waiting.incoming);
      const enqueued = await this.#database.transaction((sql) => enqueueAll(sql, incoming));
      group.forEach(({ resolve }, place) => {
        resolve(enqueued[place] as Enqueued);
      });
      this.#onStored();
    } catch (error) {
      for (const { reject } of group) reject(OutboxError.of(error));
    }
  }
}

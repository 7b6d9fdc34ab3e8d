import { OutboxError } from '../error.js';
import type { Database } from '../store/database.js';
import type { Enqueued } from '../types.js';
import { type EnqueueRequest, enqueueAll } from './enqueue.js';

interface QueuedWrite {
  readonly request: EnqueueRequest;
  readonly resolve: (enqueued: Enqueued) => void;
  readonly reject: (error: OutboxError) => void;
}

/** Learns of each commit, and of each that failed. */
interface WriteListener {
  stored(): void;
  failed(error: OutboxError): void;
}

/** Entries of one commit, so that none takes long. */
const MAX_GROUP = 1_000;

/**
 * Group commit: entries that come while the event loop is busy, or while a commit is in progress, are committed together.
 * A single entry waits for nothing.
 */
export class WriteQueue {
  readonly #database: Database;
  readonly #listener: WriteListener;
  #queued: QueuedWrite[] = [];
  #writing: Promise<void> | null = null;

  constructor(database: Database, listener: WriteListener) {
    this.#database = database;
    this.#listener = listener;
  }

  /** Resolves when it is on disk. */
  add(request: EnqueueRequest): Promise<Enqueued> {
    return new Promise((resolve, reject) => {
      this.#queued.push({ request, resolve, reject });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Resolves when each entry that was added is on disk, or its caller knows that it is not. */
  async flushed(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    // What else is enqueued in this turn of the event loop joins the group.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#queued.length > 0) await this.#write(this.#queued.splice(0, MAX_GROUP));
    this.#writing = null;
  }

  async #write(group: readonly QueuedWrite[]): Promise<void> {
    try {
      const requests = group.map(({ request }) => request);
      const enqueued = await this.#database.transaction(async (sql) => {
        const stored = await enqueueAll(sql, requests);
        this.#database.requireFile();
        return stored;
      });
      group.forEach(({ resolve }, index) => {
        resolve(enqueued[index] as Enqueued);
      });
      this.#listener.stored();
    } catch (error) {
      const reason = OutboxError.of(error);
      this.#listener.failed(reason);
      for (const { reject } of group) reject(reason);
    }
  }
}

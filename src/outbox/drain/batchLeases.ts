import type { Database, Sql } from '../store/database.js';
import { takeDrainerLease } from './drainerLease.js';
import { type LeasedBatch, leaseNextBatch, releaseBatches, renewBatches } from './leasedBatch.js';
import type { LeaseTerms } from './leaseTerms.js';
import type { BatchLimits } from './selectEntries.js';

export interface BatchLeaseSettings {
  readonly database: Database;
  readonly holder: string;
  /** Milliseconds. */
  readonly lease: number;
  readonly limits: BatchLimits;
  readonly clock: () => number;
}

/**
 * The batches that a worker has leased. It renews the leases of those that it is working on, and of no others: where the
 * database fails in the middle, a batch may be leased to it without its knowledge. Such an orphaned batch is released
 * when the next one is leased, and at the latest its lease expires.
 */
export class BatchLeases {
  readonly #settings: BatchLeaseSettings;
  /** Keys of the batches that are being worked on. */
  readonly #active = new Set<string>();
  /** Keys of batches that may be leased to this worker, and that nobody works on. */
  readonly #orphaned: string[] = [];

  constructor(settings: BatchLeaseSettings) {
    this.#settings = settings;
  }

  /** Leases the next batch until `work` is over; false when there is none. */
  async withNext(work: (batch: LeasedBatch) => Promise<void>): Promise<boolean> {
    const batch = await this.#leaseNext();
    if (batch === null) return false;
    const { key } = batch;
    this.#active.add(key);
    try {
      await work(batch);
    } catch (error) {
      this.#orphaned.push(key);
      throw error;
    } finally {
      this.#active.delete(key);
    }
    return true;
  }

  /** Renews the lease of the drainer and those of the active batches; false when another worker drains. */
  async renew(sql: Sql): Promise<boolean> {
    const terms = this.#terms;
    if (!(await takeDrainerLease(sql, terms))) return false;
    await renewBatches(sql, [...this.#active], terms);
    return true;
  }

  async #leaseNext(): Promise<LeasedBatch | null> {
    const { database, holder, limits } = this.#settings;
    // Taken out first: by the time this is committed, a batch that it releases may be active again.
    const orphaned = this.#orphaned.splice(0);
    try {
      return await database.transaction(async (sql) => {
        if (!(await takeDrainerLease(sql, this.#terms))) return null;
        await releaseBatches(sql, orphaned, holder);
        const batch = await leaseNextBatch(sql, this.#terms, limits);
        if (batch !== null) orphaned.push(batch.key);
        return batch;
      });
    } catch (error) {
      // The transaction may have been committed all the same.
      this.#orphaned.push(...orphaned);
      throw error;
    }
  }

  get #terms(): LeaseTerms {
    const { holder, lease, clock } = this.#settings;
    return { holder, lease, now: clock() };
  }
}

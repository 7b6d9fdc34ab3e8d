import { halfOf } from '../../batch/limits.js';
import { sleep } from '../../http/call.js';
import { deleteFinished } from '../entries/deadLetters.js';
import { OutboxError } from '../error.js';
import type { Events } from '../events.js';
import type { Sql } from '../store/database.js';
import type { DrainReport } from '../types.js';
import { type BatchLeaseSettings, BatchLeases } from './batchLeases.js';
import { type EntryUpdate, finishBatch, rebatch } from './finishBatch.js';
import { Health } from './health.js';
import { saveHealth } from './healthRecord.js';
import { type LeasedBatch, releaseBatches } from './leasedBatch.js';
import { type EntryOutcome, type Sender, type SendResult, sendBatch } from './sendBatch.js';

/** Milliseconds between polls of a backlog that is empty, or that another process works on. */
const POLL_INTERVAL = 500;

export interface DrainerSettings extends BatchLeaseSettings {
  readonly sender: Omit<Sender, 'options'>;
  readonly events: Events;
  readonly concurrency: number;
  /** Milliseconds for which the digest of a delivered entry is kept. */
  readonly keepDelivered: number;
}

/**
 * Sends pending entries, batch by batch, `concurrency` at a time, while it was started or somebody drains. After a
 * failure of the network, the service or the disk all runners pause, longer each time; the batch that failed is sent
 * again as it is.
 */
export class Drainer {
  readonly health: Health;
  readonly #settings: DrainerSettings;
  readonly #leases: BatchLeases;
  readonly #stop = new AbortController();
  /** Of the drains that are in progress. */
  readonly #reports = new Set<{ accepted: number; duplicate: number; rejected: number }>();
  /** Each ends the pause of a runner or drain. */
  readonly #wakers = new Set<() => void>();
  #isStarted = false;
  /** Runners that work on a batch: a drain is over when what they store is reported. */
  #busy = 0;
  #hasSent = false;
  #savedHealth = '';
  /** Something was delivered or rejected since `empty` was last emitted, so that it is due again. */
  #isEmptyDue = false;
  #runners: Promise<unknown> | null = null;

  constructor(settings: DrainerSettings) {
    this.#settings = settings;
    this.#leases = new BatchLeases(settings);
    this.health = new Health(settings.events, settings.clock);
  }

  /** Whether it has sent anything, with success or without. */
  get hasSent(): boolean {
    return this.#hasSent;
  }

  get isRunning(): boolean {
    return this.#runners !== null;
  }

  /** Sends whatever is enqueued, until `stop`. */
  start(): void {
    this.#isStarted = true;
    this.#run();
  }

  /** A new entry is stored and may be sent. */
  notifyStored(): void {
    this.health.entryStored();
    this.#wake();
  }

  /** Aborts requests in flight; their batches are sent again later. Resolves when no runner works any more. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#wake();
    await this.#runners;
  }

  /**
   * Sends all that is pending. Resolves when nothing is, also where others have sent it. Rejects with the last failure
   * when no batch was decided for `patience` milliseconds, or at once when the service refuses.
   */
  async drain(patience: number): Promise<DrainReport> {
    const report = { accepted: 0, duplicate: 0, rejected: 0 };
    this.#reports.add(report);
    this.health.tryNow();
    // Also wakes runners that pause after a failure, up to a minute after a refusal.
    this.#wake();
    this.#run();
    try {
      for (let lastSuccess = performance.now(); ; ) {
        if (this.#isStopped) throw new OutboxError('closed');
        if ((await this.#isEmpty()) && this.#busy === 0) return report;
        const { refusal, failure, succeededAt } = this.health;
        if (refusal !== null) throw refusal;
        lastSuccess = Math.max(lastSuccess, succeededAt);
        // A request in flight has a deadline of its own, and its outcome says more than that time is over.
        const isOver = performance.now() - lastSuccess > patience && this.#busy === 0;
        if (isOver) throw failure ?? new OutboxError('busy');
        await this.#pause(POLL_INTERVAL / 10);
      }
    } finally {
      this.#reports.delete(report);
      this.#wake();
      if (!this.#isNeeded) await this.#runners;
    }
  }

  get #isStopped(): boolean {
    return this.#stop.signal.aborted;
  }

  get #isNeeded(): boolean {
    return !this.#isStopped && (this.#isStarted || this.#reports.size > 0);
  }

  #run(): void {
    if (this.#runners !== null) return;
    const { lease, concurrency } = this.#settings;
    const renewal = setInterval(() => void this.#withStore(() => this.#renew()), lease / 3);
    this.#runners = Promise.all(Array.from({ length: concurrency }, () => this.#runner())).finally(() => {
      clearInterval(renewal);
      this.#runners = null;
      // A drain may have begun while the last runner ended.
      if (this.#isNeeded) this.#run();
    });
  }

  async #runner(): Promise<void> {
    while (this.#isNeeded) {
      const { pauseRemaining } = this.health;
      if (pauseRemaining > 0) await this.#pause(pauseRemaining);
      else if (!(await this.#sendNext()) && this.#isNeeded) {
        await this.#emitEmpty();
        await this.#pause(POLL_INTERVAL);
      }
    }
  }

  /** False when there was no batch to send, or the store failed. */
  async #sendNext(): Promise<boolean> {
    this.#busy += 1;
    try {
      return await this.#withStore(() => this.#leases.withNext((batch) => this.#send(batch)));
    } finally {
      this.#busy -= 1;
    }
  }

  async #send(batch: LeasedBatch): Promise<void> {
    this.#hasSent = true;
    const sentAt = this.#settings.clock();
    const sender = { ...this.#settings.sender, options: { signal: this.#stop.signal } };
    const result = await sendBatch(batch, sender);
    if (result.kind === 'decided' && result.response !== null) {
      this.health.recordResponseTime(result.response.headers.date, sentAt, this.#settings.clock());
    }
    await this.#storeResult(batch, result);
  }

  /** Where this fails, the batch is sent again under its key, and the service gives the same response. */
  async #storeResult({ key, entries }: LeasedBatch, result: SendResult): Promise<void> {
    const { database, holder, clock, keepDelivered } = this.#settings;
    switch (result.kind) {
      case 'decided': {
        const updates = result.outcomes.map(toUpdate);
        const now = clock();
        const isFirst = await database.transaction(async (sql) => {
          const isFinished = await finishBatch(sql, key, updates, now);
          // Where no digests are kept, they never take space on the disk.
          if (keepDelivered === 0) await deleteFinished(sql, now + 1);
          return isFinished;
        });
        if (isFirst) this.#report(result.outcomes);
        return;
      }
      case 'split':
        return database.transaction((sql) => rebatch(sql, key, halfOf(entries.length)));
      case 'rekey':
        // With a pause: a service that knows every key already would get requests without end.
        if (!this.#isStopped) this.health.fail({ kind: 'retry', error: result.error });
        return database.transaction((sql) => rebatch(sql, key, entries.length));
      case 'retry':
      case 'refused':
        if (!this.#isStopped) this.health.fail(result);
        return database.transaction(async (sql) => {
          await releaseBatches(sql, [key], holder);
          await this.saveHealth(sql);
        });
    }
  }

  /** Stores the health for other processes; only where it changed, and the clock skew in whole seconds. */
  async saveHealth(sql: Sql): Promise<void> {
    const { clockSkew, ...record } = this.health.record;
    const rounded = { ...record, clockSkew: clockSkew && Math.round(clockSkew / 1000) * 1000 };
    const text = JSON.stringify(rounded);
    if (text === this.#savedHealth) return;
    await saveHealth(sql, rounded);
    this.#savedHealth = text;
  }

  #report(outcomes: readonly EntryOutcome[]): void {
    const { events } = this.#settings;
    this.health.succeed({ hasUntried: outcomes.some(({ state }) => state === 'pending') });
    for (const outcome of outcomes) {
      for (const report of this.#reports) report[countOf(outcome)] += outcome.state === 'pending' ? 0 : 1;
      if (outcome.state === 'delivered') events.emit('delivered', outcome.event);
      if (outcome.state === 'dead') events.emit('rejected', outcome.event);
    }
    this.#isEmptyDue = true;
    this.#wake();
  }

  /** Emits once that nothing is pending any more, after what this process has sent. */
  async #emitEmpty(): Promise<void> {
    if (this.#isEmptyDue && this.#busy === 0) await this.#withStore(() => this.#isEmpty());
  }

  /** Renews the leases, and deletes entries that need not be kept any more. */
  async #renew(): Promise<boolean> {
    const { database, clock, keepDelivered } = this.#settings;
    return database.transaction(async (sql) => {
      if (!(await this.#leases.renew(sql))) return false;
      await this.saveHealth(sql);
      await deleteFinished(sql, clock() - keepDelivered);
      return true;
    });
  }

  async #isEmpty(): Promise<boolean> {
    const rows = await this.#settings.database.transaction((sql) =>
      sql.all("SELECT 1 AS present FROM shopfest_outbox_entries WHERE state = 'pending' LIMIT 1"),
    );
    const isEmpty = rows.length === 0;
    if (isEmpty && this.#isEmptyDue && this.#busy === 0) {
      this.#isEmptyDue = false;
      this.#settings.events.emit('empty', undefined);
    }
    return isEmpty;
  }

  /** After a failure of the store all runners pause, as after one of the network. */
  async #withStore(work: () => Promise<boolean>): Promise<boolean> {
    try {
      const hasWorked = await work();
      if (this.health.storeSucceeded()) this.#wake();
      return hasWorked;
    } catch (error) {
      if (!this.#isStopped) this.health.fail({ kind: 'retry', error: OutboxError.of(error) });
      return false;
    }
  }

  #wake(): void {
    for (const wake of [...this.#wakers]) wake();
  }

  #pause(milliseconds: number): Promise<void> {
    const pause = new AbortController();
    const wake = (): void => pause.abort();
    this.#wakers.add(wake);
    return sleep(milliseconds, pause.signal).finally(() => this.#wakers.delete(wake));
  }
}

function toUpdate(outcome: EntryOutcome): EntryUpdate {
  const { entry, state } = outcome;
  return { seq: entry.seq, state, outcome: state === 'dead' ? JSON.stringify(outcome.event.problem) : null };
}

function countOf(outcome: EntryOutcome): keyof DrainReport {
  if (outcome.state === 'dead') return 'rejected';
  return outcome.state === 'delivered' && outcome.event.status === 'duplicate' ? 'duplicate' : 'accepted';
}

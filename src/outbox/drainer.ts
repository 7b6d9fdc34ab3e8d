import { halfOf } from '../batch/limits.js';
import { sleep } from '../http/call.js';
import { dissolveParcel, type Parcel, releaseParcels, type Settled, settleParcel } from './batches.js';
import { Holdings, type HoldingsSettings } from './batchLeases.js';
import type { Sql } from './database.js';
import { forgetSettled } from './deadLetters.js';
import { OutboxError } from './error.js';
import type { Events } from './events.js';
import { Health } from './health.js';
import { saveHealth } from './healthRecord.js';
import { type Outcome, type Sender, sendParcel, type Verdict } from './sendBatch.js';
import type { DrainReport } from './types.js';

/** Milliseconds between looks at a backlog that is empty, or that another process works on. */
const LOOK = 500;

export interface DrainerSettings extends HoldingsSettings {
  readonly sender: Omit<Sender, 'options'>;
  readonly events: Events;
  readonly concurrency: number;
  /** Milliseconds for which what was delivered is remembered. */
  readonly keepDelivered: number;
}

/**
 * Sends what waits, parcel by parcel, `concurrency` at a time, for as long as anybody wants it to. A failure of the
 * network, the service or the disk holds all of them back, longer each time; the parcel that failed goes again as it is.
 */
export class Drainer {
  readonly health: Health;
  readonly #settings: DrainerSettings;
  readonly #holdings: Holdings;
  readonly #stop = new AbortController();
  readonly #reports = new Set<{ accepted: number; duplicate: number; rejected: number }>();
  readonly #sleepers = new Set<() => void>();
  #inBackground = false;
  /** Runners that are at a parcel: what they enter is not reported before they are done. */
  #busy = 0;
  #hasSent = false;
  #savedHealth = '';
  #runners: Promise<unknown> | null = null;

  constructor(settings: DrainerSettings) {
    this.#settings = settings;
    this.#holdings = new Holdings(settings);
    this.health = new Health(settings.events, settings.clock);
  }

  /** Whether it was ever answered, or failed to be. */
  get hasSent(): boolean {
    return this.#hasSent;
  }

  get isRunning(): boolean {
    return this.#runners !== null;
  }

  /** Sends whatever comes, until `stop`. */
  start(): void {
    this.#inBackground = true;
    this.#run();
  }

  /** Something new is stored and may be sent. */
  stored(): void {
    this.health.storeWorks();
    this.#wake();
  }

  /** Cuts calls under way off; their parcels go again later. Resolves when nothing works any more. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#wake();
    await this.#runners;
  }

  /**
   * Sends all that waits. Resolves when nothing does, also where others sent it; rejects with what stood in the way when
   * nothing went through for the milliseconds of `patience`, or at once when the service refuses.
   */
  async drain(patience: number): Promise<DrainReport> {
    const report = { accepted: 0, duplicate: 0, rejected: 0 };
    this.#reports.add(report);
    this.health.tryNow();
    // Runners that sleep over a failure, up to a minute after a refusal, hear of it.
    this.#wake();
    this.#run();
    try {
      for (let lastSuccess = performance.now(); ; ) {
        if (this.#stopped) throw new OutboxError('closed');
        if ((await this.#isEmpty()) && this.#busy === 0) return report;
        const { refusal, failure, succeededAt } = this.health;
        if (refusal !== null) throw refusal;
        lastSuccess = Math.max(lastSuccess, succeededAt);
        // A call under way has a deadline of its own, and its outcome says more than that time is over.
        const over = performance.now() - lastSuccess > patience && this.#busy === 0;
        if (over) throw failure ?? new OutboxError('busy');
        await this.#pause(LOOK / 10);
      }
    } finally {
      this.#reports.delete(report);
      this.#wake();
      if (!this.#wanted) await this.#runners;
    }
  }

  get #stopped(): boolean {
    return this.#stop.signal.aborted;
  }

  get #wanted(): boolean {
    return !this.#stopped && (this.#inBackground || this.#reports.size > 0);
  }

  #run(): void {
    if (this.#runners !== null) return;
    const { lease, concurrency } = this.#settings;
    const renewal = setInterval(() => void this.#guarded(() => this.#renew()), lease / 3);
    this.#runners = Promise.all(Array.from({ length: concurrency }, () => this.#runner())).finally(() => {
      clearInterval(renewal);
      this.#runners = null;
      // Somebody may have asked for more while the last runner went home.
      if (this.#wanted) this.#run();
    });
  }

  async #runner(): Promise<void> {
    while (this.#wanted) {
      const hold = this.health.holdFor;
      if (hold > 0) await this.#pause(hold);
      else if (!(await this.#work()) && this.#wanted) await this.#pause(LOOK);
    }
  }

  async #work(): Promise<boolean> {
    this.#busy += 1;
    try {
      return await this.#guarded(() => this.#holdings.withNext((parcel) => this.#send(parcel)));
    } finally {
      this.#busy -= 1;
    }
  }

  /** Sends a parcel once. */
  async #send(parcel: Parcel): Promise<void> {
    this.#hasSent = true;
    const sentAt = this.#settings.clock();
    const sender = { ...this.#settings.sender, options: { signal: this.#stop.signal } };
    const verdict = await sendParcel(parcel, sender);
    if (verdict.kind === 'answered' && verdict.answer !== null) {
      this.health.timed(verdict.answer.headers.date, sentAt, this.#settings.clock());
    }
    await this.#enter(parcel, verdict);
  }

  /** What a request came to, entered into the store; where that fails, the parcel goes again and is answered the same. */
  async #enter({ key, entries }: Parcel, verdict: Verdict): Promise<void> {
    const { database, holder, clock, keepDelivered } = this.#settings;
    switch (verdict.kind) {
      case 'answered': {
        const settled = verdict.outcomes.map(toSettled);
        const now = clock();
        const isFirst = await database.transaction(async (sql) => {
          const entered = await settleParcel(sql, key, settled, now);
          // What is not to be remembered never fills the disk.
          if (keepDelivered === 0) await forgetSettled(sql, now + 1);
          return entered;
        });
        if (isFirst) this.#report(verdict.outcomes);
        return;
      }
      case 'cut':
        return database.transaction((sql) => dissolveParcel(sql, key, halfOf(entries.length)));
      case 'rekey':
        // With a pause: a service that knows every key already would be asked without end.
        if (!this.#stopped) this.health.fail({ kind: 'later', error: verdict.error });
        return database.transaction((sql) => dissolveParcel(sql, key, entries.length));
      case 'later':
      case 'refused':
        if (!this.#stopped) this.health.fail(verdict);
        return database.transaction(async (sql) => {
          await releaseParcels(sql, [key], holder);
          await this.saveHealth(sql);
        });
    }
  }

  /** Lets other processes see how the sending fares; written only where it changed, and the skew by seconds. */
  async saveHealth(sql: Sql): Promise<void> {
    const { clockSkew, ...record } = this.health.record;
    const news = { ...record, clockSkew: clockSkew && Math.round(clockSkew / 1000) * 1000 };
    const text = JSON.stringify(news);
    if (text === this.#savedHealth) return;
    await saveHealth(sql, news);
    this.#savedHealth = text;
  }

  #report(outcomes: readonly Outcome[]): void {
    const { events } = this.#settings;
    this.health.succeed({ untried: outcomes.some(({ state }) => state === 'pending') });
    for (const outcome of outcomes) {
      for (const report of this.#reports) report[bucketOf(outcome)] += outcome.state === 'pending' ? 0 : 1;
      if (outcome.state === 'delivered') events.tell('delivered', outcome.event);
      if (outcome.state === 'dead') events.tell('rejected', outcome.event);
    }
    this.#wake();
  }

  /** Keeps the lease and the parcels, and puts away what need not be known any more. */
  async #renew(): Promise<boolean> {
    const { database, clock, keepDelivered } = this.#settings;
    return database.transaction(async (sql) => {
      if (!(await this.#holdings.renew(sql))) return false;
      await this.saveHealth(sql);
      await forgetSettled(sql, clock() - keepDelivered);
      return true;
    });
  }

  async #isEmpty(): Promise<boolean> {
    const rows = await this.#settings.database.transaction((sql) =>
      sql.all("SELECT 1 AS present FROM shopfest_outbox_entries WHERE state = 'pending' LIMIT 1"),
    );
    return rows.length === 0;
  }

  /** A failure of the disk or the database holds the work back like one of the network. */
  async #guarded(work: () => Promise<boolean>): Promise<boolean> {
    try {
      const didWork = await work();
      if (this.health.storeWorks()) this.#wake();
      return didWork;
    } catch (error) {
      if (!this.#stopped) this.health.fail({ kind: 'later', error: OutboxError.of(error) });
      return false;
    }
  }

  #wake(): void {
    for (const go of [...this.#sleepers]) go();
  }

  #pause(milliseconds: number): Promise<void> {
    const pause = new AbortController();
    const go = (): void => pause.abort();
    this.#sleepers.add(go);
    return sleep(milliseconds, pause.signal).finally(() => this.#sleepers.delete(go));
  }
}

function toSettled(outcome: Outcome): Settled {
  const { entry, state } = outcome;
  return { seq: entry.seq, state, outcome: state === 'dead' ? JSON.stringify(outcome.event.problem) : null };
}

function bucketOf(outcome: Outcome): keyof DrainReport {
  if (outcome.state === 'dead') return 'rejected';
  return outcome.state === 'delivered' && outcome.event.status === 'duplicate' ? 'duplicate' : 'accepted';
}

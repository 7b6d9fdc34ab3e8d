import type { RowProblem } from '../../batch/problems.js';
import type { DeadLetter, Delivered, Enqueued, Outbox, Rejected } from '../../outbox/index.js';
import type { ImportContext } from '../import/context.js';
import { externalIdOf, type Item, positionOf } from './item.js';

/** Warnings printed at most; all are counted. */
const maxWarned = 20;

/**
 * Counts the results of enqueued rows, and lists those that the service rejected with their positions in the files. The
 * position of a row is kept while the row is in flight. During an outage these would be too many, so the oldest are
 * dropped: a row that is rejected later is looked up in the outbox.
 */
export class DeliveryResults {
  readonly counts = {
    accepted: 0,
    duplicate: 0,
    adjusted: 0,
    unchanged: 0,
    alreadyEnqueued: 0,
    ofEarlierRuns: 0,
    /** Duplicates of a voided sale, which count nothing. */
    voided: 0,
  };
  /** Results since the beginning, of this run and of earlier ones. */
  done = 0;
  /** Rows of this run whose position was dropped and whose result has not come, here or in another process. */
  #untracked = 0;
  readonly #inFlight = new Map<string, Item>();
  #firstOfRun = Number.POSITIVE_INFINITY;
  #listed: Promise<void> = Promise.resolve();
  #failure: unknown = null;
  #onNext: (() => void) | null = null;
  #isProgressDue = false;
  #hasResults = false;
  #enqueued = 0;
  readonly #startedAt = performance.now();
  readonly #outbox: Outbox;
  readonly #context: ImportContext;
  readonly #countsEarlierRuns: boolean;

  /** With `countsEarlierRuns`, rows of earlier runs are counted like those of this run. */
  constructor(outbox: Outbox, context: ImportContext, countsEarlierRuns: boolean) {
    this.#outbox = outbox;
    this.#context = context;
    this.#countsEarlierRuns = countsEarlierRuns;
    outbox.on('delivered', (event) => this.#onDelivered(event));
    outbox.on('rejected', (event) => this.#onRejected(event));
  }

  get inFlight(): number {
    return this.#inFlight.size;
  }

  /** Rows of this run whose result has not come here. */
  get withoutResult(): number {
    return this.#untracked + this.#inFlight.size;
  }

  /** Records a row in the turn in which it was enqueued, before its result can come. */
  add({ id, status }: Enqueued, item: Item): void {
    this.#enqueued += 1;
    this.#scheduleProgress();
    if (status === 'queued') {
      this.#firstOfRun = Math.min(this.#firstOfRun, numberOf(id));
      this.#inFlight.set(id, item);
    } else if (this.#inFlight.has(id)) this.#count(item.kind, 'duplicate');
    else this.counts.alreadyEnqueued += 1;
  }

  /** Lists a row that was never enqueued, because it does not fit the contract. */
  reject(item: Item, problem: RowProblem): Promise<void> {
    return this.#list(item, problem, undefined);
  }

  /** Drops the oldest positions until `max` are left. */
  trimTo(max: number): void {
    for (const id of this.#inFlight.keys()) {
      if (this.#inFlight.size <= max) return;
      this.#inFlight.delete(id);
      this.#untracked += 1;
    }
  }

  /** Resolves with true at the next results, with false when none came for so many milliseconds. */
  next(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), milliseconds);
      this.#onNext = () => {
        clearTimeout(timer);
        this.#onNext = null;
        resolve(true);
      };
    });
  }

  /** Resolves when every rejected row is listed. */
  async listed(): Promise<void> {
    await this.#listed;
    if (this.#failure !== null) throw this.#failure;
  }

  #onDelivered({ id, kind, status, warnings }: Delivered): void {
    const item = this.#end(id);
    for (const warning of warnings) this.#warn(warning, item);
    if (typeof item === 'object' && item.onResult)
      this.#enqueueWork(async () => void (await item.onResult?.(null, id)));
    if (item === 'ofEarlierRun') this.counts.ofEarlierRuns += 1;
    else this.#count(kind === 'sale' ? 'transaction' : 'adjustment', status);
  }

  #onRejected({ id, problem }: Rejected): void {
    const item = this.#end(id);
    this.#enqueueWork(async () => {
      if (typeof item === 'object') {
        const listed = item.onResult ? await item.onResult(problem, id) : problem;
        if (listed !== null) await this.#list(item, listed, id);
        return;
      }
      const letter = await this.#outbox.deadLetter(id);
      await this.#context.rejected.add(
        { file: id, line: null, externalId: letter && externalIdOfLetter(letter), problem, outboxId: id },
        letter?.transaction ? JSON.stringify(letter.transaction) : '',
      );
    });
  }

  /** A sale that equals a voided one counts nothing, so it is told. */
  #warn({ code, message, messageZh }: Delivered['warnings'][number], item: Item | string): void {
    if (code !== 'duplicate_of_voided') return;
    this.counts.voided += 1;
    if (this.counts.voided > maxWarned || typeof item === 'string') return;
    const { printer } = this.#context;
    const { file, line } = positionOf(item);
    const text = printer.localize({ en: message, zh: messageZh });
    printer.write(`${line === null ? file : `${file}:${line}`} ${text} [${code}]\n`);
  }

  /** The row that has its result: an item of this run, one whose position was dropped, or one of an earlier run. */
  #end(id: string): Item | 'untracked' | 'ofEarlierRun' {
    this.done += 1;
    this.#hasResults = true;
    this.#scheduleProgress();
    const item = this.#inFlight.get(id);
    if (item !== undefined) {
      this.#inFlight.delete(id);
      return item;
    }
    if (this.#countsEarlierRuns) return 'untracked';
    if (this.#untracked === 0 || numberOf(id) < this.#firstOfRun) return 'ofEarlierRun';
    this.#untracked -= 1;
    return 'untracked';
  }

  #count(kind: Item['kind'], status: string): void {
    if (kind === 'transaction') this.counts[status === 'duplicate' ? 'duplicate' : 'accepted'] += 1;
    else this.counts[status === 'duplicate' ? 'unchanged' : 'adjusted'] += 1;
  }

  async #list(item: Item, problem: RowProblem, outboxId: string | undefined): Promise<void> {
    await this.#context.rejected.add(
      { ...positionOf(item), externalId: externalIdOf(item), problem, ...(outboxId && { outboxId }) },
      item.kind === 'transaction' ? JSON.stringify(item.row) : '',
    );
  }

  /** Results are worked on one after another, in the order in which they came. */
  #enqueueWork(work: () => Promise<void>): void {
    this.#listed = this.#listed.then(work).catch((error: unknown) => {
      this.#failure ??= error;
    });
  }

  /** Rows are enqueued, and results come, many in one turn; progress is shown once for all of them. */
  #scheduleProgress(): void {
    if (this.#isProgressDue) return;
    this.#isProgressDue = true;
    queueMicrotask(() => {
      this.#isProgressDue = false;
      if (this.#hasResults) this.#onNext?.();
      this.#hasResults = false;
      const perSecond = (this.done * 1000) / Math.max(1, performance.now() - this.#startedAt);
      // Rows of an earlier run have results, and were not enqueued by this one.
      const total = Math.max(this.#enqueued, this.done);
      this.#context.progress.update({ done: this.done, total, perSecond });
    });
  }
}

export function externalIdOfLetter({ transaction, adjustment }: DeadLetter): string | null {
  return transaction?.externalId ?? adjustment?.transaction ?? null;
}

/** Ids of an outbox count up. */
const numberOf = (id: string): number => Number(id.replace(/^\D+/, ''));

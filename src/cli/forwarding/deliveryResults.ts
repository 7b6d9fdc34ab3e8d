import type { RowProblem } from '../../batch/problems.js';
import type { DeadLetter, Delivered, Enqueued, Outbox, Rejected as Refused } from '../../outbox/index.js';
import type { Workplace } from '../import/runImport.js';
import type { Change } from '../transactions/einvoices/events.js';
import { externalIdOf, type Item } from './item.js';

export interface AnswerOptions {
  readonly onChange?: OnChange | undefined;
  readonly isOfAll?: boolean | undefined;
}

/** Told of each change that has its answer, null where it was applied. True: it goes again, and is not listed. */
type OnChange = (change: Change, problem: RowProblem | null) => boolean | Promise<boolean>;

/**
 * What becomes of what was stored: counted, and listed with the place where it stands. Places are kept for what is under
 * way; what was stored in an outage is too much to be kept, and is looked up in the outbox when it is refused.
 */
export class Answers {
  readonly counts = { accepted: 0, duplicate: 0, adjusted: 0, unchanged: 0, known: 0, earlier: 0 };
  /** Ended since the beginning, of this run and of earlier ones. */
  done = 0;
  /** Of this run, and without a place: their answers are still to come, here or in another process. */
  #unseen = 0;
  readonly #underWay = new Map<string, Item>();
  #first = Number.POSITIVE_INFINITY;
  #listed: Promise<void> = Promise.resolve();
  #failure: unknown = null;
  #waiting: (() => void) | null = null;
  #isDue = false;
  #hasNews = false;
  #stored = 0;
  readonly #startedAt = performance.now();
  readonly #outbox: Outbox;
  readonly #place: Workplace;
  readonly #onChange: OnChange;
  readonly #isOfAll: boolean;

  /** `isOfAll`: what earlier runs left is counted like one's own. */
  constructor(outbox: Outbox, place: Workplace, { onChange, isOfAll }: AnswerOptions = {}) {
    this.#outbox = outbox;
    this.#place = place;
    this.#onChange = onChange ?? (() => false);
    this.#isOfAll = isOfAll === true;
    outbox.on('delivered', (event) => this.#deliver(event));
    outbox.on('rejected', (event) => this.#refuse(event));
  }

  get underWay(): number {
    return this.#underWay.size;
  }

  /** What of this run had no answer that was seen here. */
  get unseen(): number {
    return this.#unseen + this.#underWay.size;
  }

  /** Takes note of what was stored, in the same turn, before any answer can come. */
  take({ id, status }: Enqueued, item: Item): void {
    this.#stored += 1;
    this.#progress();
    if (status === 'queued') {
      this.#first = Math.min(this.#first, numberOf(id));
      this.#underWay.set(id, item);
    } else if (this.#underWay.has(id)) this.#count(item.kind, 'duplicate');
    else this.counts.known += 1;
  }

  /** A row or change that never was stored, since it does not fit. */
  reject(item: Item, problem: RowProblem): Promise<void> {
    return this.#list(item, problem, undefined);
  }

  /** Lets go of the oldest places until so many are left. */
  forget(left: number): void {
    for (const id of this.#underWay.keys()) {
      if (this.#underWay.size <= left) return;
      this.#underWay.delete(id);
      this.#unseen += 1;
    }
  }

  /** Resolves with the next answers; false when none came for so many milliseconds. */
  next(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), milliseconds);
      this.#waiting = () => {
        clearTimeout(timer);
        this.#waiting = null;
        resolve(true);
      };
    });
  }

  /** When everything that was refused is listed. */
  async settled(): Promise<void> {
    await this.#listed;
    if (this.#failure !== null) throw this.#failure;
  }

  #deliver({ id, kind, status }: Delivered): void {
    const item = this.#end(id);
    if (typeof item === 'object' && item.kind === 'change')
      this.#then(async () => void (await this.#onChange(item.change, null)));
    if (item === 'earlier') this.counts.earlier += 1;
    else this.#count(kind === 'sale' ? 'sale' : 'change', status);
  }

  #refuse({ id, problem }: Refused): void {
    const item = this.#end(id);
    this.#then(async () => {
      if (typeof item === 'object') {
        if (item.kind === 'change' && (await this.#onChange(item.change, problem))) return;
        return this.#list(item, problem, id);
      }
      const letter = await this.#outbox.deadLetter(id);
      await this.#place.rejected.add(
        { file: id, line: null, externalId: letter && nameOf(letter), problem, outboxId: id },
        letter?.transaction ? JSON.stringify(letter.transaction) : '',
      );
    });
  }

  /** What it was: an item of this run, one whose place was let go of, or one of an earlier run. */
  #end(id: string): Item | 'unseen' | 'earlier' {
    this.done += 1;
    this.#hasNews = true;
    this.#progress();
    const item = this.#underWay.get(id);
    if (item !== undefined) {
      this.#underWay.delete(id);
      return item;
    }
    if (this.#isOfAll) return 'unseen';
    if (this.#unseen === 0 || numberOf(id) < this.#first) return 'earlier';
    this.#unseen -= 1;
    return 'unseen';
  }

  #count(kind: Item['kind'], status: string): void {
    if (kind === 'sale') this.counts[status === 'duplicate' ? 'duplicate' : 'accepted'] += 1;
    else this.counts[status === 'duplicate' ? 'unchanged' : 'adjusted'] += 1;
  }

  async #list(item: Item, problem: RowProblem, outboxId: string | undefined): Promise<void> {
    const where = item.kind === 'sale' ? item.place : { file: item.change.file, line: null };
    await this.#place.rejected.add(
      { ...where, externalId: externalIdOf(item), problem, ...(outboxId && { outboxId }) },
      item.kind === 'sale' ? JSON.stringify(item.row) : '',
    );
  }

  /** One after another, as the answers came. */
  #then(work: () => Promise<void>): void {
    this.#listed = this.#listed.then(work).catch((error: unknown) => {
      this.#failure ??= error;
    });
  }

  /** Rows are stored, and answers come, many at a time; the line is drawn once for all of them. */
  #progress(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (this.#hasNews) this.#waiting?.();
      this.#hasNews = false;
      const perSecond = (this.done * 1000) / Math.max(1, performance.now() - this.#startedAt);
      // What an earlier run left is answered, and was not stored now.
      this.#place.progress.update({ done: this.done, total: Math.max(this.#stored, this.done), perSecond });
    });
  }
}

function nameOf({ transaction, adjustment }: DeadLetter): string | null {
  return transaction?.externalId ?? adjustment?.transaction ?? null;
}

/** Ids of an outbox count up. */
const numberOf = (id: string): number => Number(id.replace(/^\D+/, ''));

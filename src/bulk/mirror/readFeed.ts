import { keptDigestOf, positionOf } from '../../campaign/itemDigest.js';
import type { ClientOperation } from '../../generated/operation.js';
import type { Checks } from '../../http/checks.js';
import { abortError, sourceError } from '../../http/localErrors.js';
import { endOfRows, type Rows, Source } from '../source.js';
import { DigestTable } from './digestTable.js';
import { readFeedItem, type UnsendableRow } from './feedItem.js';
import type { MirrorOptions } from './options.js';
import { Progress } from './progress.js';
import type { Rejections } from './rejections.js';
import { Spill } from './spill.js';

/** A feed that was read to its end. */
export interface Feed {
  readonly spill: Spill;
  readonly table: DigestTable;
  /** Rows that were read, rejected ones too. */
  readonly rows: number;
  /** Those of them that fit the contract. */
  readonly itemCount: number;
}

/** What the rows of a feed have to fit. */
export interface FeedContract {
  /** The operation that errors name. */
  readonly operation: ClientOperation;
  readonly checks: Checks;
}

/** `onProgress` is called after so many rows. */
const ROWS_PER_PROGRESS = 1_000;

/**
 * Reads the whole feed into the spill before anything is opened: a feed that breaks off leaves no trace at the service,
 * and is never taken for a shorter one.
 */
export async function readFeed(
  rows: Rows<unknown>,
  contract: FeedContract,
  rejections: Rejections,
  options: MirrorOptions,
): Promise<Feed> {
  const reader = new FeedReader(rows, contract, rejections, options);
  try {
    return await reader.read();
  } catch (error) {
    await reader.spill.close();
    throw error;
  } finally {
    await reader.close();
  }
}

class FeedReader {
  readonly spill: Spill;
  readonly #table = new DigestTable();
  readonly #contract: FeedContract;
  readonly #rejections: Rejections;
  readonly #options: MirrorOptions;
  readonly #progress: Progress;
  readonly #stop = new AbortController();
  readonly #source: Source<unknown>;
  #rows = 0;
  #itemCount = 0;

  constructor(rows: Rows<unknown>, contract: FeedContract, rejections: Rejections, options: MirrorOptions) {
    this.spill = new Spill(options.spillFolder);
    this.#contract = contract;
    this.#rejections = rejections;
    this.#options = options;
    const total = options.total ?? (Array.isArray(rows) ? rows.length : undefined);
    this.#progress = new Progress(options, 'reading', total);
    this.#source = new Source(rows, this.#stop.signal);
    options.signal?.addEventListener('abort', this.#onAbort);
    if (options.signal?.aborted) this.#stop.abort();
  }

  async read(): Promise<Feed> {
    for (;;) {
      // Awaited only where there is a promise: one for each of a million rows takes longer than the rows do.
      let row: unknown;
      try {
        row = this.#source.next();
        if (row instanceof Promise) row = await row;
      } catch (error) {
        throw await sourceError(error);
      }
      if (row === endOfRows) break;
      const added = this.#add(row, this.#rows);
      if (added !== undefined) await added;
      this.#rows += 1;
      if (this.#rows % ROWS_PER_PROGRESS === 0) await this.#progress.report(this.#rows);
    }
    if (this.#stop.signal.aborted) throw await abortError(this.#contract.operation);
    if (this.#rows % ROWS_PER_PROGRESS !== 0) await this.#progress.report(this.#rows);
    return { spill: this.spill, table: this.#table, rows: this.#rows, itemCount: this.#itemCount };
  }

  async close(): Promise<void> {
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
    await this.#source.close();
  }

  readonly #onAbort = (): void => this.#stop.abort();

  #add(row: unknown, index: number): void | Promise<void> {
    const read = readFeedItem(row, this.#options.zone, this.#contract.checks);
    if ('problem' in read) return this.#reject(read, index);
    this.#itemCount += 1;
    this.#table.add(read.position, read.digest);
    return this.spill.addRow({ index, position: read.position, digest: read.digest, text: read.text });
  }

  async #reject({ externalId, problem, row }: UnsendableRow, index: number): Promise<void> {
    // An externalId that no item can have names no item of the zone.
    const isIdentified = externalId !== null && this.#contract.checks.request('ExternalId', externalId).ok;
    if (isIdentified) {
      const position = positionOf(externalId);
      this.#table.add(position, keptDigestOf(externalId));
      await this.spill.addKept({ position, externalId });
    }
    await this.#rejections.add({ index, externalId, problem: await problem, row }, isIdentified);
  }
}

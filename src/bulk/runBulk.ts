import { MAX_BYTES, readBatchSize } from '../batch/limits.js';
import type { Operation } from '../generated/operations.js';
import { checkCount } from '../http/configuration.js';
import { ShopfestError } from '../http/errors/index.js';
import type { CallInput } from '../http/input.js';
import { abortError, sourceError } from '../http/localErrors.js';
import type { Transport } from '../http/transport.js';
import { BodyPool } from './batchBody.js';
import { type Batch, Batcher, checkedEntries, type Prepare } from './batcher.js';
import type { BulkOptions, BulkReport } from './options.js';
import { Reporter } from './reporter.js';
import { settle } from './sendBatch.js';
import { type Rows, Source } from './source.js';

export interface BulkJob<Row, Given = Row> extends Pick<CallInput, 'path' | 'query'> {
  readonly transport: Transport;
  readonly operation: Operation;
  readonly rows: Rows<Given>;
  /** For what is given in another form than that of a row; by default each row is checked against the contract. */
  readonly prepare?: Prepare<Given, Row>;
  readonly options: BulkOptions<Row>;
}

/**
 * Sends any number of rows: reads a batch when there is room for one, keeps several under way, and reports in the
 * order of the rows. What it holds is bounded by batches, not by rows.
 *
 * A row that is wrong does not stop it. Everything else does (network, authentication, rate limit, a source or a
 * handler that throws, the signal): then nothing new begins, what is under way is finished, and the error says in
 * `progress` how many rows have their answer.
 */
export async function runBulk<Row, Given = Row>(job: BulkJob<Row, Given>): Promise<BulkReport> {
  return new BulkRun(job).run();
}

class BulkRun<Row, Given> {
  readonly #job: BulkJob<Row, Given>;
  readonly #concurrency: number;
  readonly #batchSize: number;
  readonly #reporter: Reporter<Row>;
  readonly #bodies = new BodyPool(MAX_BYTES);
  readonly #stop = new AbortController();
  #failure: { readonly error: unknown } | null = null;
  #underWay = 0;
  #unreported = 0;
  /** Reports batch after batch, in order. */
  #reports: Promise<void> = Promise.resolve();
  #wake: () => void = () => undefined;

  constructor(job: BulkJob<Row, Given>) {
    const { rows, options } = job;
    this.#job = job;
    this.#concurrency = checkCount('concurrency', options.concurrency ?? 4, 1);
    this.#batchSize = readBatchSize(options.batchSize);
    this.#reporter = new Reporter(options, options.total ?? (Array.isArray(rows) ? rows.length : undefined));
  }

  async run(): Promise<BulkReport> {
    const { operation, rows, options } = this.#job;
    const source = new Source(rows, this.#stop.signal);
    const onAbort = (): void => this.#fail(abortError(operation));
    options.signal?.addEventListener('abort', onAbort);
    if (options.signal?.aborted) onAbort();
    try {
      await this.#sendAll(new Batcher(source, await this.#prepare(), this.#batchSize, this.#bodies));
    } catch (error) {
      this.#fail(sourceError(error));
    } finally {
      options.signal?.removeEventListener('abort', onAbort);
    }
    await source.close();
    await this.#reports;
    if (this.#failure === null) return this.#reporter.report;
    const error = await this.#failure.error;
    throw error instanceof ShopfestError ? error.withProgress(this.#reporter.report) : error;
  }

  async #prepare(): Promise<Prepare<Given, Row>> {
    const { transport, operation, prepare } = this.#job;
    if (prepare !== undefined) return prepare;
    const schema = operation.rows as NonNullable<Operation['rows']>;
    const checked = checkedEntries<Row>(schema, await transport.checks());
    // What is given without `prepare` are rows.
    return checked as unknown as Prepare<Given, Row>;
  }

  async #sendAll(batcher: Batcher<Given, Row>): Promise<void> {
    while (await this.#hasRoom()) {
      const batch = await batcher.read();
      if (batch === null) return;
      this.#launch(batch);
    }
  }

  /**
   * Waits until another batch may be read. Twice as many may wait for their report as are under way, so that one
   * slow batch does not stop the others at once; false when the run is over.
   */
  async #hasRoom(): Promise<boolean> {
    while (this.#underWay >= this.#concurrency || this.#unreported >= 2 * this.#concurrency) {
      if (this.#failure !== null) return false;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#failure === null;
  }

  #launch(batch: Batch<Row>): void {
    this.#underWay += 1;
    this.#unreported += 1;
    const settled = this.#settle(batch);
    this.#reports = this.#reports
      .then(() => settled)
      .then(() => this.#reporter.take(batch.entries))
      // Rejected rows may be read out of it until they are reported.
      .then(() => this.#bodies.giveBack(batch.body))
      .catch((error: unknown) => this.#fail(error))
      .then(() => {
        this.#unreported -= 1;
        this.#wake();
      });
  }

  async #settle({ entries }: Batch<Row>): Promise<void> {
    const { transport, operation, path, query, options } = this.#job;
    try {
      await settle(entries, { transport, operation, path, query, options, stop: this.#stop.signal });
    } catch (error) {
      this.#fail(error);
    }
    this.#underWay -= 1;
    this.#wake();
  }

  /** The first failure decides; what follows from it is only told by it. */
  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#stop.abort();
    this.#wake();
  }
}

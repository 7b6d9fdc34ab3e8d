import { MAX_BYTES, readBatchSize } from '../batch/limits.js';
import type { ClientOperation } from '../generated/operation.js';
import {
  checkCount,
  checkFunction,
  checkOptions,
  checkSignal,
  configurationError,
} from '../http/configuration.js';
import { ShopfestError } from '../http/errors/index.js';
import type { CallInput } from '../http/input.js';
import { abortError, sourceError } from '../http/localErrors.js';
import type { Transport } from '../http/transport.js';
import { BodyPool } from './batchBody.js';
import { type Batch, Batcher } from './batcher.js';
import { checkAgainst, type PrepareRow } from './batchRow.js';
import type { BulkOptions, BulkReport } from './options.js';
import { Outage } from './outage.js';
import { Reporter } from './reporter.js';
import { sendBatch } from './sendBatch.js';
import { type Rows, Source } from './source.js';

export interface BulkJob<Row, Input = Row> extends Pick<CallInput, 'path' | 'query'> {
  readonly transport: Transport;
  readonly operation: ClientOperation;
  readonly rows: Rows<Input>;
  /** For rows that come in another form than the contract's; by default each is checked against the contract. */
  readonly prepare?: PrepareRow<Input, Row>;
  readonly options: BulkOptions<Row>;
}

/**
 * Sends any number of rows: reads a batch when there is room for one, keeps several in flight, and reports in the
 * order of the rows. Memory is bounded by the number of batches, not of rows.
 *
 * A bad row does not stop the run. Everything else does (network, authentication, rate limit, a source or a handler
 * that throws, the signal): then no request begins, those in flight are finished, and the error says in `progress` how
 * many rows have their outcome.
 */
export async function runBulk<Row, Input = Row>(job: BulkJob<Row, Input>): Promise<BulkReport> {
  return new BulkRun(job).run();
}

class BulkRun<Row, Input> {
  readonly #job: BulkJob<Row, Input>;
  readonly #concurrency: number;
  readonly #batchSize: number;
  readonly #reporter: Reporter<Row>;
  readonly #bodies = new BodyPool(MAX_BYTES);
  readonly #outage: Outage;
  readonly #stop = new AbortController();
  #failure: { readonly error: unknown } | null = null;
  #inFlight = 0;
  #unreported = 0;
  /** Reports batch after batch, in order. */
  #reports: Promise<void> = Promise.resolve();
  #wake: () => void = () => undefined;

  constructor(job: BulkJob<Row, Input>) {
    const { rows, options } = job;
    checkRows(rows);
    checkOptions(options);
    for (const name of ['onResult', 'onRejected', 'onProgress'] as const) checkFunction(name, options[name]);
    checkSignal(options.signal);
    this.#job = job;
    this.#concurrency = checkCount('concurrency', options.concurrency ?? 4, 1);
    this.#batchSize = readBatchSize(options.batchSize);
    this.#outage = new Outage(options.maxOutage);
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
    }
    await source.close();
    // The last batches may wait for a long time after the last row was read.
    await this.#reports;
    options.signal?.removeEventListener('abort', onAbort);
    if (this.#failure === null) return this.#reporter.report;
    const error = await this.#failure.error;
    throw error instanceof ShopfestError ? error.withProgress(this.#reporter.report) : error;
  }

  async #prepare(): Promise<PrepareRow<Input, Row>> {
    const { transport, operation, prepare } = this.#job;
    if (prepare !== undefined) return prepare;
    const schema = operation.rows as NonNullable<ClientOperation['rows']>;
    const prepareRow = checkAgainst<Row>(schema, await transport.checksFor(operation));
    // Without `prepare`, the input is the row.
    return prepareRow as unknown as PrepareRow<Input, Row>;
  }

  async #sendAll(batcher: Batcher<Input, Row>): Promise<void> {
    while (await this.#hasRoom()) {
      const batch = await batcher.read();
      if (batch === null) return;
      this.#begin(batch);
    }
  }

  /**
   * Waits until another batch may be read; false when the run has failed. Twice as many may wait for their report as
   * are in flight, so that one slow batch does not stop the others at once.
   */
  async #hasRoom(): Promise<boolean> {
    while (this.#inFlight >= this.#concurrency || this.#unreported >= 2 * this.#concurrency) {
      if (this.#failure !== null) return false;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#failure === null;
  }

  #begin(batch: Batch<Row>): void {
    this.#inFlight += 1;
    this.#unreported += 1;
    const sent = this.#send(batch);
    this.#reports = this.#reports
      .then(() => sent)
      .then(() => this.#reporter.add(batch.rows))
      // Rejected rows are read out of the body until they are reported.
      .then(() => this.#bodies.release(batch.body))
      .catch((error: unknown) => this.#fail(error))
      .then(() => {
        this.#unreported -= 1;
        this.#wake();
      });
  }

  async #send({ rows }: Batch<Row>): Promise<void> {
    const { transport, operation, path, query, options } = this.#job;
    try {
      await sendBatch(rows, {
        transport,
        operation,
        path,
        query,
        options,
        outage: this.#outage,
        reportWait: (reason) => this.#reporter.reportWait(reason),
        stop: this.#stop.signal,
      });
    } catch (error) {
      this.#fail(error);
    }
    this.#inFlight -= 1;
    this.#wake();
  }

  /** The first failure decides; those that follow from it are not reported. */
  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#stop.abort();
    this.#wake();
  }
}

function checkRows(rows: unknown): void {
  const isObject = typeof rows === 'object' && rows !== null;
  if (isObject && (Symbol.asyncIterator in rows || Symbol.iterator in rows)) return;
  throw configurationError(
    'The rows must be iterable, such as an array or a stream of objects.',
    '資料列必須可疊代，例如陣列或物件串流。',
  );
}

import type { RowOutcome } from '../batch/results.js';
import { callSafely } from '../http/callbacks.js';
import type { BatchRow } from './batchRow.js';
import type { BulkOptions, BulkProgressEvent, BulkReport, BulkResult, WaitReason } from './options.js';

const WAIT_REPORT_INTERVAL = 1_000;

/** Counts the outcomes of rows and calls the caller's handlers, in the order of the rows. */
export class Reporter<Row> {
  readonly #options: BulkOptions<Row>;
  readonly #total: number | undefined;
  readonly #startedAt = performance.now();
  readonly #counts = { accepted: 0, duplicate: 0, rejected: 0 };
  #hasHandlerFailed = false;
  #nextWaitReportAt = 0;

  constructor(options: BulkOptions<Row>, total: number | undefined) {
    this.#options = options;
    this.#total = total;
  }

  get report(): BulkReport {
    const { accepted, duplicate, rejected } = this.#counts;
    return { accepted, duplicate, rejected, total: accepted + duplicate + rejected };
  }

  /** Reports a batch; rows without an outcome, of a run that stopped, are passed over. Rejects when a handler throws. */
  async add(rows: readonly BatchRow<Row>[]): Promise<void> {
    const finished = rows.filter(isFinished);
    for (const { outcome } of finished) this.#counts[outcome] += 1;
    if (this.#hasHandlerFailed) return;
    try {
      await this.#callHandlers(finished);
    } catch (error) {
      // A handler that threw is not called again while the rest of the run is finished.
      this.#hasHandlerFailed = true;
      throw error;
    }
  }

  async #callHandlers(finished: readonly FinishedRow<Row>[]): Promise<void> {
    const { onResult, onRejected, onProgress } = this.#options;
    for (const each of finished) {
      const { result, outcome } = each;
      if (onResult) await onResult(result);
      const { index, externalId, problem } = result;
      // `row` is read last: of a mirror it is parsed out of the body of its batch.
      if (onRejected && outcome === 'rejected' && problem) {
        await onRejected({ index, externalId, problem, row: each.row });
      }
    }
    if (onProgress) await callSafely('onProgress', () => onProgress(this.#progress()));
  }

  /** Tells that the run waits, once a second at most: several batches wait for the same. */
  reportWait(waitingFor: WaitReason): void {
    const { onProgress } = this.#options;
    const now = performance.now();
    if (!onProgress || now < this.#nextWaitReportAt) return;
    this.#nextWaitReportAt = now + WAIT_REPORT_INTERVAL;
    void callSafely('onProgress', () => onProgress({ ...this.#progress(), waitingFor }));
  }

  #progress(): BulkProgressEvent {
    const { total: done } = this.report;
    const perSecond = (done * 1000) / Math.max(1, performance.now() - this.#startedAt);
    return { done, perSecond, ...(this.#total !== undefined && { total: this.#total }) };
  }
}

type FinishedRow<Row> = BatchRow<Row> & {
  readonly result: BulkResult;
  readonly outcome: Exclude<RowOutcome, 'untried'>;
};

function isFinished<Row>(row: BatchRow<Row>): row is FinishedRow<Row> {
  return row.outcome !== null && row.outcome !== 'untried';
}

import type { RowOutcome } from '../batch/results.js';
import type { Entry } from './batcher.js';
import type { BulkOptions, BulkReport, BulkResult } from './options.js';

/** Counts the answers and hands them to the caller's handlers, in the order of the rows. */
export class Reporter<Row> {
  readonly #options: BulkOptions<Row>;
  readonly #total: number | undefined;
  readonly #startedAt = performance.now();
  readonly #count = { accepted: 0, duplicate: 0, rejected: 0 };
  #isSilent = false;

  constructor(options: BulkOptions<Row>, total: number | undefined) {
    this.#options = options;
    this.#total = total;
  }

  get report(): BulkReport {
    const { accepted, duplicate, rejected } = this.#count;
    return { accepted, duplicate, rejected, total: accepted + duplicate + rejected };
  }

  /** Takes a batch; rows without an answer, of a run that stopped, are passed over. Rejects when a handler throws. */
  async take(batch: readonly Entry<Row>[]): Promise<void> {
    const answered = batch.filter(hasAnswer);
    for (const { outcome } of answered) this.#count[outcome] += 1;
    if (this.#isSilent) return;
    try {
      await this.#tell(answered);
    } catch (error) {
      // A handler that threw is not called again while the rest of the run is finished.
      this.#isSilent = true;
      throw error;
    }
  }

  async #tell(answered: readonly Answered<Row>[]): Promise<void> {
    const { onResult, onRejected, onProgress } = this.#options;
    for (const entry of answered) {
      const { result, outcome } = entry;
      if (onResult) await onResult(result);
      const { index, externalId, problem } = result;
      // A row that was put away is read back only where it is asked for.
      if (onRejected && outcome === 'rejected' && problem)
        await onRejected({ index, externalId, problem, row: entry.row });
    }
    const { total: done } = this.report;
    const perSecond = (done * 1000) / Math.max(1, performance.now() - this.#startedAt);
    await onProgress?.({ done, perSecond, ...(this.#total !== undefined && { total: this.#total }) });
  }
}

type Answered<Row> = Entry<Row> & {
  readonly result: BulkResult;
  readonly outcome: Exclude<RowOutcome, 'untried'>;
};

function hasAnswer<Row>(entry: Entry<Row>): entry is Answered<Row> {
  return entry.outcome !== null && entry.outcome !== 'untried';
}

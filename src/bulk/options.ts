import type { RowProblem } from '../batch/problems.js';
import type { RowResult } from '../generated/types.js';
import type { BulkReport } from '../http/errors/index.js';
import type { CallOptions } from '../http/options.js';

export type { BulkReport };

/** What became of one row; `index` counts the rows of the iterable from 0. */
export type BulkResult = Omit<RowResult, 'problem'> & { problem?: RowProblem };

/** A row to be corrected and sent again, or dropped. */
export interface RejectedRow<Row = unknown> {
  readonly index: number;
  /** The row's own externalId, null where it could not be read. */
  readonly externalId: string | null;
  readonly problem: RowProblem;
  readonly row: Row;
}

export interface BulkProgressEvent {
  /** Rows that have their result. */
  readonly done: number;
  /** Rows there are, where that is known. */
  readonly total?: number;
  /** Mean since the beginning. */
  readonly perSecond: number;
  /** Why the run sends nothing at the moment; left out while it sends. */
  readonly waitingFor?: WaitReason;
}

/** What a run waits for: a rate limit (`rate_limited`), or the end of an outage. */
export interface WaitReason {
  /** Code of the error that began the wait. */
  readonly code: string;
  /** Seconds until it sends again. */
  readonly seconds: number;
}

/**
 * Options of `registerAll`, `pushAll` and `upsertAll`. `maxRetries` and `timeout` are for each batch; `timeout` bounds its
 * wait for a rate limit, too. Without it, a batch has the `timeout` of the client, and waits for a rate limit besides, up
 * to a minute. The whole run is bounded by `signal`, such as `AbortSignal.timeout(60_000)`.
 *
 * Handlers are called in the order of the rows and waited for, so a slow one slows the run down. An `onResult` or
 * `onRejected` that throws stops it, since it keeps the results; an `onProgress` does not.
 */
export interface BulkOptions<Row> extends CallOptions {
  /** Batches in flight at a time, 4 by default. */
  readonly concurrency?: number | undefined;
  /** Rows in a batch, 1,000 at most and by default; 1 MiB is never exceeded. */
  readonly batchSize?: number | undefined;
  /** Rows there are, for `onProgress`, where the iterable does not know. */
  readonly total?: number | undefined;
  /**
   * Milliseconds of an outage that the run waits out: a batch that fails because of the network, a rate limit or the
   * service is sent again under its key. 0 by default: such a failure stops the run.
   */
  readonly maxOutage?: number | undefined;
  readonly onResult?: ((result: BulkResult) => unknown) | undefined;
  readonly onRejected?: ((row: RejectedRow<Row>) => unknown) | undefined;
  readonly onProgress?: ((progress: BulkProgressEvent) => unknown) | undefined;
}

import type { RowProblem } from '../../batch/problems.js';
import type { MirrorChange, MirrorPlan } from '../../generated/types.js';
import type { CallOptions } from '../../http/options.js';
import type { RejectedRow } from '../options.js';

/** A row of a feed that could be read, as `@shopfest/partner-sdk/feeds` gives it. */
export interface ReadFeedRow<Item> {
  readonly item: Item;
}

/** A row of a feed that could not be read; `draft` is what could, to be corrected and read again. */
export interface UnreadFeedRow {
  /** Null where not even that could be read. */
  readonly externalId: string | null;
  readonly problem: RowProblem;
  readonly draft: unknown;
}

/** What a mirror takes: the items themselves, or the rows of a feed. */
export type MirrorRow<Item> = Item | ReadFeedRow<Item> | UnreadFeedRow;

export interface MirrorProgressEvent {
  /**
   * `reading` the feed, before anything is opened; `comparing` its buckets with those of the zone; `sending` the items
   * that differ; `applying` the plan.
   */
  readonly phase: 'reading' | 'comparing' | 'sending' | 'applying';
  /** Rows, buckets, items or changes that are done. */
  readonly done: number;
  /** How many there are, where that is known. */
  readonly total?: number;
  /** Mean since the phase began. */
  readonly perSecond: number;
}

/**
 * Options of `promoItems.mirror`. `timeout` and `maxRetries` are for each request; the whole is bounded by `signal`, such
 * as `AbortSignal.timeout(600_000)`. Handlers are waited for; one that throws stops the mirror, and the zone stays as it
 * was, except for `onProgress`.
 */
export interface MirrorOptions extends Omit<CallOptions, 'idempotencyKey'> {
  /** The zone that is to become what the feed says. Rows need not name it. */
  readonly zone: string;
  /** Only plans: reports what would change, and changes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Share of the items of the zone that may be removed without confirmation; 0.2 by default. */
  readonly maxDelete?: number | undefined;
  /** Asked when the plan is blocked: true applies it all the same. Without it, a blocked plan is an error. */
  readonly confirm?: ((plan: MirrorPlan) => boolean | Promise<boolean>) | undefined;
  /** Aborts another mirror of the zone that is in progress; without it that is an error, `mirror_in_progress`. */
  readonly takeOver?: boolean | undefined;
  /** Requests in flight at a time, 4 by default. */
  readonly concurrency?: number | undefined;
  /** Items in a request, 1,000 at most and by default; 1 MiB is never exceeded. */
  readonly batchSize?: number | undefined;
  /** Milliseconds of an outage of network or service that are waited out; 0 by default, so that it stops the mirror. */
  readonly maxOutage?: number | undefined;
  /** Rows of the feed, for `onProgress`, where the iterable does not know. */
  readonly total?: number | undefined;
  /** Folder of the temporary file of a large feed, on Node; by default that of the system. */
  readonly spillFolder?: string | undefined;
  /** Each row that was rejected, by client or service; its offer in the zone stays as it is. */
  readonly onRejected?: ((row: RejectedRow) => unknown) | undefined;
  /** Each change of the plan, before it is applied. */
  readonly onChange?: ((change: MirrorChange) => unknown) | undefined;
  readonly onProgress?: ((progress: MirrorProgressEvent) => unknown) | undefined;
}

/** What became of a zone; of a dry run, what would. `blocked` only comes of a dry run. */
export interface MirrorReport extends MirrorPlan {
  readonly mirrorId: string;
  readonly zone: string;
  readonly status: 'applied' | 'planned' | 'blocked';
  /** Rows of the feed, rejected ones too. */
  readonly rows: number;
  /** Bytes of digests and items that were sent, without headers and retries. */
  readonly bytesSent: number;
}

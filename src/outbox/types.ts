import type { RowProblem } from '../batch/problems.js';
import type { Shopfest } from '../client.js';
import type { TransactionInput } from '../generated/types.js';
import type { PreviewOptions } from '../resources/previewer.js';
import type { Body, Given } from '../resources/resource.js';
import type { PostgresClient } from './postgresDatabase.js';

export interface OutboxOptions {
  /** Sends; its campaign and base URL are those of the outbox for good. */
  readonly client: Shopfest;
  /** `file:./outbox.db` for a till, or `postgres://…` for a backlog that many workers share. */
  readonly store: string;
  /** Batches under way at a time, 2 by default. Those of one stream always follow each other. */
  readonly concurrency?: number | undefined;
  /** Sales in a batch, 1,000 at most and by default. */
  readonly batchSize?: number | undefined;
  /** Milliseconds: warns when a sale has waited longer. Nothing is ever dropped for its age. */
  readonly maxAge?: number | undefined;
  /** Warns when more wait. Nothing is ever dropped for their number. */
  readonly maxPending?: number | undefined;
  /** Milliseconds for which a delivered sale is remembered by its hash, so that it is known again; 7 days by default. */
  readonly keepDelivered?: number | undefined;
  /**
   * Milliseconds after which the work of a drainer that died is taken over; 15,000 by default. What it was sending waits
   * for so long, and in a file all the rest as well.
   */
  readonly lease?: number | undefined;
  /** 32 bytes: what is sent is encrypted on disk (AES-256-GCM), and what identifies a sale is hashed under this key. */
  readonly encryptionKey?: Uint8Array | undefined;
  /** Epoch milliseconds; the real time by default. */
  readonly clock?: (() => number) | undefined;
}

export type EntryKind = 'sale' | 'void' | 'refund';

export interface EnqueueOptions {
  /**
   * Entries of one stream are sent in the order in which they came, such as those of a till. By default the store that
   * the sale names. A cancel or refund goes to the stream of its sale while that waits.
   */
  readonly stream?: string | undefined;
  /**
   * Only with `postgres://…`: a client of `pg` in a transaction of yours. The entry is stored with it or not at all.
   */
  readonly within?: PostgresClient | undefined;
}

/** Options of `preview`. */
export type OutboxPreviewOptions = Pick<PreviewOptions, 'maxAge' | 'publicKeys' | 'signal' | 'timeout'>;

/** What is on disk now. */
export interface Enqueued {
  readonly id: string;
  /** `known`: the very same was given before and is waiting or delivered; nothing was added. */
  readonly status: 'queued' | 'known';
  readonly stream: string;
}

export type VoidBody = Body<'voidTransaction'>;
export type RefundBody = Body<'refundTransaction'>;
export type Sale = Given<TransactionInput>;

/** What was refused, and may be mended and sent again with `retry`. */
export interface DeadLetter {
  readonly id: string;
  readonly kind: EntryKind;
  readonly stream: string;
  /** Epoch milliseconds. */
  readonly enqueuedAt: number;
  /** Epoch milliseconds. */
  readonly rejectedAt: number;
  readonly problem: RowProblem;
  /** The sale, or null for a cancel or refund, or when it cannot be read any more. */
  readonly transaction: TransactionInput | null;
  /** Of a cancel or refund: what it names, and what was to be sent. */
  readonly adjustment: {
    readonly transaction: string;
    readonly body: Readonly<Record<string, unknown>>;
  } | null;
}

export interface OutboxFault {
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export type WarningCode = 'max_age' | 'max_pending' | 'clock_skew' | 'set_aside';

export interface OutboxWarning {
  readonly code: WarningCode;
  readonly message: string;
  readonly messageZh: string;
}

export interface OutboxStatus {
  /** Entries that have no answer yet. */
  readonly pending: number;
  /** Milliseconds that the oldest of them has waited; null when there is none. */
  readonly oldestAge: number | null;
  /** NT$ of the sales that have no answer yet. */
  readonly amountAtRisk: number;
  readonly deadLetters: number;
  /** NT$ of the sales among the dead letters. */
  readonly amountRejected: number;
  /** `here`: this object sends; `elsewhere`: another process does; `stopped`: nobody is known to. */
  readonly draining: 'here' | 'elsewhere' | 'stopped';
  /** The service refuses this key or campaign; all is kept, and tried again once a minute. */
  readonly paused: OutboxFault | null;
  /** What last kept a batch from being sent; null once one went through. */
  readonly lastError: OutboxFault | null;
  /** Epoch milliseconds of the next attempt while it waits after a failure. */
  readonly nextAttemptAt: number | null;
  /** Milliseconds by which this clock is ahead of the service's, to about half a second; null before the first answer. */
  readonly clockSkew: number | null;
  readonly warnings: readonly OutboxWarning[];
  /** Broken files that were put aside, with sales in them that are to be saved by hand. */
  readonly setAside: readonly string[];
  readonly encrypted: boolean;
}

export interface DrainReport {
  readonly accepted: number;
  readonly duplicate: number;
  readonly rejected: number;
}

export interface Delivered {
  readonly id: string;
  readonly kind: EntryKind;
  readonly stream: string;
  /** `accepted` or `duplicate`. */
  readonly status: string;
  /** Id of the transaction; null where another organization holds the document. */
  readonly transactionId: string | null;
  /** Entries that the sale gives; null where the answer does not say. */
  readonly entries: number | null;
}

export interface Rejected {
  readonly id: string;
  readonly kind: EntryKind;
  readonly stream: string;
  readonly problem: RowProblem;
}

/** What a till's display may want to know. Listeners are called after it is on disk. */
export interface OutboxEvents {
  delivered: Delivered;
  rejected: Rejected;
  /** A batch could not be sent and will be tried again. */
  waiting: OutboxFault & { readonly retryIn: number };
  paused: OutboxFault;
  /** A batch went through after `waiting` or `paused`. */
  resumed: undefined;
  warning: OutboxWarning;
  /** Nothing is left to send. */
  empty: undefined;
}

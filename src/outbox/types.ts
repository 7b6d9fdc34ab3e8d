import type { RowProblem } from '../batch/problems.js';
import type { Shopfest } from '../client.js';
import type { RowResult, TransactionInput } from '../generated/types.js';
import type {
  TransactionPushParams,
  TransactionRefundParams,
  TransactionVoidParams,
} from '../resources/generated/transactions.js';
import type { PreviewOptions } from '../resources/previewer.js';
import type { PostgresClient } from './store/postgresDatabase.js';

export interface OutboxOptions {
  /** Sends. Its campaign and base URL are those of the outbox for good. */
  readonly client: Shopfest;
  /** `file:./outbox.db` for a till, or `postgres://…` for a backlog that many workers share. */
  readonly store: string;
  /** False: an outbox that is not there is an error, `outbox_missing`, and nothing is created. True by default. */
  readonly create?: boolean | undefined;
  /** Batches in flight at a time, 2 by default. Those of one stream are always sent one after another. */
  readonly concurrency?: number | undefined;
  /** Transactions in a batch, 1,000 at most and by default. */
  readonly batchSize?: number | undefined;
  /** Milliseconds: warns when a transaction has been pending longer. Nothing is ever dropped for its age. */
  readonly maxAge?: number | undefined;
  /** Warns when more are pending. Nothing is ever dropped for their number. */
  readonly maxPending?: number | undefined;
  /** Milliseconds for which a delivered transaction is known by its hash when it is enqueued again; 7 days by default. */
  readonly keepDelivered?: number | undefined;
  /**
   * Milliseconds after which another process takes over from a drainer that died; 15,000 by default. What it was sending
   * is not sent before, and in a file nothing else is.
   */
  readonly lease?: number | undefined;
  /** 32 bytes: bodies are encrypted on disk (AES-256-GCM), and what identifies a transaction is hashed under this key. */
  readonly encryptionKey?: Uint8Array | undefined;
  /** Called with each warning, also while `open` waits for a locked file, when nobody can listen to the event yet. */
  readonly onWarning?: ((warning: OutboxWarning) => void) | undefined;
  /** Epoch milliseconds; the real time by default. */
  readonly clock?: (() => number) | undefined;
}

export type EntryKind = 'sale' | 'void' | 'refund';

export interface EnqueueOptions {
  /**
   * Entries of one stream, such as those of a till, are sent in the order in which they were enqueued. By default the
   * merchant that the transaction names. A void or refund goes into the stream of its transaction.
   */
  readonly stream?: string | undefined;
  /**
   * Only with `postgres://…`: a client of `pg` in a transaction of yours. The entry is stored with it or not at all.
   */
  readonly within?: PostgresClient | undefined;
  /**
   * It may be one that was enqueued before, as a file that is read once more: what equals a voided transaction is `known`
   * then, and no next issue of its number.
   */
  readonly mayRepeat?: boolean;
}

/** Options of `preview`. */
export type OutboxPreviewOptions = Pick<PreviewOptions, 'maxAge' | 'publicKeys' | 'signal' | 'timeout'>;

/** An entry that is on disk. */
export interface Enqueued {
  readonly id: string;
  /** `known`: the same content was enqueued before, and is pending or delivered; nothing was stored. */
  readonly status: 'queued' | 'known';
  readonly stream: string;
}

export type VoidBody = TransactionVoidParams;
export type RefundBody = TransactionRefundParams;
export type Sale = TransactionPushParams;

/** An entry that was rejected, and may be corrected and sent again with `retry`. */
export interface DeadLetter {
  readonly id: string;
  readonly kind: EntryKind;
  readonly stream: string;
  /** Epoch milliseconds. */
  readonly enqueuedAt: number;
  /** Epoch milliseconds. */
  readonly rejectedAt: number;
  readonly problem: RowProblem;
  /** The transaction; null for a void or refund, or where it cannot be decrypted. */
  readonly transaction: TransactionInput | null;
  /** Of a void or refund: the transaction that it names, and its body. */
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

export type WarningCode =
  | 'max_age'
  | 'max_pending'
  | 'clock_skew'
  | 'locked'
  | 'set_aside'
  | 'others_may_read';

export interface OutboxWarning {
  readonly code: WarningCode;
  readonly message: string;
  readonly messageZh: string;
}

export interface OutboxStatus {
  /** Entries that no response has decided yet. */
  readonly pending: number;
  /** Milliseconds since the oldest of them was enqueued; null when there is none. */
  readonly oldestAge: number | null;
  /** NT$ of the pending transactions. */
  readonly amountAtRisk: number;
  readonly deadLetters: number;
  /** NT$ of the transactions among the dead letters. */
  readonly amountRejected: number;
  /** `here`: this object sends; `elsewhere`: another process does; `stopped`: nobody is known to. */
  readonly draining: 'here' | 'elsewhere' | 'stopped';
  /** The service refuses this API key, campaign or request; all is kept, and tried again once a minute. */
  readonly paused: OutboxFault | null;
  /**
   * Why the last batch was not decided, null once one was; or why the last entry could not be stored, null once one was.
   */
  readonly lastError: OutboxFault | null;
  /** Epoch milliseconds of the next attempt while it waits after a failure. */
  readonly nextAttemptAt: number | null;
  /** Milliseconds by which this clock is ahead of the service's, to about half a second; null before the first response. */
  readonly clockSkew: number | null;
  readonly warnings: readonly OutboxWarning[];
  /** Broken files that were set aside; transactions may be in them that are to be recovered by hand. */
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
  /** Entries that the transaction gives; null where the response does not say. */
  readonly entries: number | null;
  /** What the service says of it, such as `duplicate_of_voided`: a re-issue that should have said its `version`. */
  readonly warnings: NonNullable<RowResult['warnings']>;
}

export interface Rejected {
  readonly id: string;
  readonly kind: EntryKind;
  readonly stream: string;
  readonly problem: RowProblem;
}

/** Events for the display of a till. Listeners are called after the change is on disk. */
export interface OutboxEvents {
  delivered: Delivered;
  rejected: Rejected;
  /** A batch was not decided and will be sent again. */
  waiting: OutboxFault & { readonly retryIn: number };
  paused: OutboxFault;
  /** A batch was decided after `waiting` or `paused`. */
  resumed: undefined;
  warning: OutboxWarning;
  /** Nothing is pending. */
  empty: undefined;
}

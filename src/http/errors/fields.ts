import type { Problem, ProblemIssue } from '../../generated/types.js';

/** A problem document (RFC 9457) as far as it could be read, without anything that was sent. */
export type ProblemDetails = Partial<Problem>;

/** Rows of a bulk run that have their result. */
export interface BulkReport {
  readonly accepted: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly total: number;
}

/** What an error is made of. */
export interface ErrorFields {
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
  readonly status?: number | null;
  readonly problem?: ProblemDetails | null;
  readonly requestId?: string | null;
  readonly idempotencyKey?: string | null;
  readonly retryable?: boolean;
  readonly attempts?: number;
  readonly retryAfter?: number | null;
  readonly errors?: readonly ProblemIssue[];
  readonly progress?: BulkReport | null;
  /** The failure below, in plain words: a code of the system (`ECONNREFUSED`), or of an earlier attempt. */
  readonly cause?: unknown;
}

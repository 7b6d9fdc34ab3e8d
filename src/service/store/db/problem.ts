import type { ErrorCode } from '../../../generated/errorCodes.js';

/** What is wrong at one pointer, in words of the store. */
export interface StoreIssue {
  readonly pointer: string;
  readonly message: string;
  readonly messageZh: string;
}

/**
 * The store refuses a request, or a row of it; the app writes the problem document. `pointer` is a JSON pointer into the
 * row or body. It has nothing of what was sent, so it may be logged; `values` are those that the campaign has instead,
 * `issues` what is wrong at several pointers.
 */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';

  constructor(
    readonly code: ErrorCode,
    readonly pointer?: string,
    readonly values: readonly string[] = [],
    readonly issues: readonly StoreIssue[] = [],
  ) {
    super(pointer === undefined ? code : `${code} at ${pointer}`);
  }
}

/**
 * The database cannot be reached, or takes no work now (restarting, out of connections, disk full). The app responds
 * with 503 and Retry-After. The message never has the connection string.
 */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';

  constructor(
    message: string,
    readonly retryAfterSeconds = 1,
  ) {
    super(message);
  }
}

/** The store cannot be opened, and trying again will not help: the message says what to do, in both languages. */
export class StoreSetupError extends Error {
  override readonly name = 'StoreSetupError';
}

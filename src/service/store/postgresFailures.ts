import { RunAgain } from './database.js';
import { StoreSetupError, StoreUnavailableError } from './problem.js';

const DEADLOCK = '40P01';
const SERIALIZATION_FAILURE = '40001';
/** Of what another transaction inserted in the meantime, or of rows that were inserted blindly. */
const UNIQUE_VIOLATION = '23505';
const DISK_FULL = '53100';
const IO_ERROR = '58030';
const LOCK_NOT_AVAILABLE = '55P03';
const QUERY_CANCELED = '57014';
const IDLE_IN_TRANSACTION = '25P03';
/** What was the primary has become a standby: the next connection may find the new one. */
const READ_ONLY = '25006';

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

/** Failures of a whole transaction that may be gone when it runs again. */
export function mayRunAgain(error: unknown): boolean {
  return (
    error instanceof RunAgain || isDouble(error) || [DEADLOCK, SERIALIZATION_FAILURE].includes(codeOf(error))
  );
}

export function isDouble(error: unknown): boolean {
  return codeOf(error) === UNIQUE_VIOLATION;
}

/** Who may not come in now may not come in later. */
export function refusal(error: unknown): StoreSetupError | undefined {
  const code = codeOf(error);
  if (code.startsWith('28')) {
    return new StoreSetupError(
      'PostgreSQL refuses the user or the password.\nPostgreSQL 拒絕此使用者或密碼。',
    );
  }
  if (code === '3D000') {
    return new StoreSetupError('The PostgreSQL database does not exist.\nPostgreSQL 資料庫不存在。');
  }
  return undefined;
}

/** Whether nothing can be asked on this connection any more. Whether a COMMIT took place that was on it is unknown. */
export function isConnectionLost(error: unknown): boolean {
  const code = codeOf(error);
  if (/^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOST|ENET|ENOENT|08|57P0)/.test(code)) return true;
  if (code === IDLE_IN_TRANSACTION) return true;
  const message = error instanceof Error ? error.message : '';
  return /^(Connection terminated|Query read timeout)|not queryable/.test(message);
}

/**
 * What is wrong with the server, the way to it or its load, and not with the statement: the caller is told to come
 * again. Work that was on a lost COMMIT is repeated by the caller with the same idempotency key.
 */
export function unavailable(error: unknown): StoreUnavailableError | undefined {
  if (error instanceof AggregateError) return unavailable(error.errors[0]);
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : '';
  if (code === DISK_FULL || code === IO_ERROR) {
    return new StoreUnavailableError('PostgreSQL cannot write to its disk', 30);
  }
  if (code.startsWith('53')) return new StoreUnavailableError('PostgreSQL has no room for more work');
  if (code === READ_ONLY) return new StoreUnavailableError('PostgreSQL is a standby now');
  if (isConnectionLost(error)) {
    return new StoreUnavailableError('PostgreSQL cannot be reached, or the connection to it was lost');
  }
  if (
    [LOCK_NOT_AVAILABLE, QUERY_CANCELED, DEADLOCK, SERIALIZATION_FAILURE].includes(code) ||
    /timeout exceeded when trying to connect/.test(message)
  ) {
    return new StoreUnavailableError('PostgreSQL is too busy with other work');
  }
  if (/Cannot use a pool after/.test(message)) return new StoreUnavailableError('The store is closed');
  return undefined;
}

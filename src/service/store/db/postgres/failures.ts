import { isConnectionLate, isConnectionLost, postgresCode } from '../../../../postgres.js';
import { RetryTransaction } from '../database.js';
import { StoreSetupError, StoreUnavailableError } from '../problem.js';

const DEADLOCK = '40P01';
const SERIALIZATION_FAILURE = '40001';
/** Of what another transaction inserted in the meantime, or of an optimistic insert. */
const UNIQUE_VIOLATION = '23505';
const DISK_FULL = '53100';
const IO_ERROR = '58030';
const LOCK_NOT_AVAILABLE = '55P03';
const QUERY_CANCELED = '57014';
/** What was the primary has become a standby: the next connection may find the new one. */
const READ_ONLY = '25006';

/** Failures of a whole transaction that may be gone when it runs again. */
export function isRetryable(error: unknown): boolean {
  return (
    error instanceof RetryTransaction ||
    isUniqueViolation(error) ||
    [DEADLOCK, SERIALIZATION_FAILURE].includes(postgresCode(error))
  );
}

export function isUniqueViolation(error: unknown): boolean {
  return postgresCode(error) === UNIQUE_VIOLATION;
}

/** Who may not come in now may not come in later. */
export function setupError(error: unknown): StoreSetupError | undefined {
  const code = postgresCode(error);
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

/**
 * What is wrong with the server, the way to it or its load, and not with the statement: the caller is told to come
 * again. Work that was on a lost COMMIT is repeated by the caller with the same idempotency key.
 */
export function unavailable(error: unknown): StoreUnavailableError | undefined {
  if (error instanceof AggregateError) return unavailable(error.errors[0]);
  const code = postgresCode(error);
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
    isConnectionLate(error)
  ) {
    return new StoreUnavailableError('PostgreSQL is too busy with other work');
  }
  if (/Cannot use a pool after/.test(message)) return new StoreUnavailableError('The store is closed');
  return undefined;
}

import { isConnectionLate, isConnectionLost, postgresCode } from '../../../../postgres.js';
import { RetryTransaction } from '../database.js';
import { StoreSetupError, StoreUnavailableError } from '../problem.js';

const DEADLOCK = '40P01';
const SERIALIZATION_FAILURE = '40001';
/** Another transaction inserted the row in the meantime, or an optimistic insert met a row that is known. */
const UNIQUE_VIOLATION = '23505';
const DISK_FULL = '53100';
const IO_ERROR = '58030';
const LOCK_NOT_AVAILABLE = '55P03';
const QUERY_CANCELED = '57014';
/** The primary has become a standby: the next connection may reach the new primary. */
const READ_ONLY = '25006';

/** Whether the transaction may succeed when it runs again. */
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

/** Failures to connect that do not go away by trying again. */
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
 * Failures of the server, the connection or the load, and not of the statement: the caller is asked to try again. Where
 * the answer to a COMMIT was lost, the caller repeats its request with the same idempotency key.
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

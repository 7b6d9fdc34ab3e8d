import { retryWhileInUse } from '../../files/inUse.js';
import { OutboxError } from '../error.js';

/** Milliseconds after which the wait is reported. */
const REPORTED_AFTER = 2_000;

/** Runs work that waits for a lock, and reports once when that takes long. */
export async function reportingLock<T>(onLocked: () => void, work: () => Promise<T>): Promise<T> {
  const timer = setTimeout(onLocked, REPORTED_AFTER);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

/** Tries again while the file is locked. @throws OutboxError locked after `LOCK_WAIT` */
export function retryWhileLocked<T>(onLocked: () => void, attempt: () => Promise<T>): Promise<T> {
  const isTemporary = (error: unknown): boolean => OutboxError.is(error) && error.code === 'locked';
  return reportingLock(onLocked, () => retryWhileInUse(attempt, { isTemporary }));
}

import { OutboxError } from '../error.js';

/** Milliseconds that a file is waited for which another program has locked, such as a backup or a virus scanner. */
export const LOCK_WAIT = 30_000;

/** Milliseconds after which the wait is reported. */
const REPORTED_AFTER = 2_000;

const INTERVAL = 100;

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
  const deadline = performance.now() + LOCK_WAIT;
  return reportingLock(onLocked, async () => {
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        const isLocked = OutboxError.is(error) && error.code === 'locked';
        if (!isLocked || performance.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, INTERVAL));
      }
    }
  });
}

/** What the file system says of a file that another program has locked, which is common on Windows. */
export function isInUse(error: unknown): boolean {
  const { code } = error as { code?: string };
  return (
    code === 'EBUSY' ||
    code === 'EAGAIN' ||
    (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'))
  );
}

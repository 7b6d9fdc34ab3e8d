/** Milliseconds that a file is waited for which another program has open, such as Excel, a backup or a virus scanner. */
export const LOCK_WAIT = 30_000;

const inUse: ReadonlySet<unknown> = new Set(['EBUSY', 'EAGAIN', 'ETXTBSY']);
/** Windows gives these also for a file that is being scanned or deleted; elsewhere they say that a right is missing. */
const inUseOnWindows: ReadonlySet<unknown> = new Set(['EPERM', 'EACCES']);

/** Whether the file system says that another program has the file open. */
export function isInUse(error: unknown, platform: NodeJS.Platform = process.platform): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return inUse.has(code) || (platform === 'win32' && inUseOnWindows.has(code));
}

interface RetryOptions {
  /** Whether an error ends by itself; by default, whether the file is in use. */
  readonly isTemporary?: (error: unknown) => boolean;
  /** Milliseconds after which the error is thrown. */
  readonly patience?: number;
  /** Ends the wait with the error. */
  readonly signal?: AbortSignal | undefined;
}

const FIRST_PAUSE = 25;
const LONGEST_PAUSE = 500;

/** Tries again, with growing pauses, while another program has the file open. @throws the last error */
export async function retryWhileInUse<T>(
  attempt: () => Promise<T>,
  { isTemporary = isInUse, patience = LOCK_WAIT, signal }: RetryOptions = {},
): Promise<T> {
  const deadline = performance.now() + patience;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isTemporary(error) || signal?.aborted || performance.now() >= deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Gives back what was acquired. To be called once. */
export type Release = () => void;

export interface Semaphore {
  /** Resolves with a release when the amount was acquired, and with null where that took too long. */
  acquire(amount: number): Promise<Release | null>;
}

/**
 * A weighted semaphore: what is acquired at once is at most `capacity`, but for an amount that is acquired alone.
 * Waiting acquirers come in the order in which they asked, each for at most `timeoutMs`.
 */
export function createSemaphore(capacity: number, timeoutMs: number): Semaphore {
  let acquired = 0;
  const waiting = new Set<{ readonly amount: number; readonly admit: () => void }>();
  const fits = (amount: number): boolean => acquired === 0 || acquired + amount <= capacity;

  function take(amount: number): Release {
    acquired += amount;
    return () => {
      acquired -= amount;
      admitWaiting();
    };
  }

  function admitWaiting(): void {
    for (const { amount, admit } of waiting) {
      if (!fits(amount)) return;
      admit();
    }
  }

  return {
    acquire(amount) {
      if (waiting.size === 0 && fits(amount)) return Promise.resolve(take(amount));
      return new Promise((resolve) => {
        const end = (release: Release | null): void => {
          clearTimeout(timeout);
          waiting.delete(waiter);
          resolve(release);
        };
        const waiter = { amount, admit: () => end(take(amount)) };
        const timeout = setTimeout(() => {
          end(null);
          admitWaiting();
        }, timeoutMs);
        waiting.add(waiter);
      });
    },
  };
}

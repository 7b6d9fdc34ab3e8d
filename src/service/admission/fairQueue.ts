import type { Release } from './semaphore.js';

export interface FairQueue {
  /**
   * Resolves with a release at the caller's turn; with null where that took too long, or where as many of the same name
   * wait already as may.
   */
  enter(name: string, mayWait: number): Promise<Release | null>;
}

interface Waiter {
  readonly admit: () => void;
}

/**
 * Admits `capacity` callers at once. Those who wait come in turns by their names: one who has many waiting takes no more
 * turns than one who has a single one. Each waits for at most `timeoutMs`.
 */
export function createFairQueue(capacity: number, timeoutMs: number): FairQueue {
  let admitted = 0;
  /** By name, in the order of their turns. */
  const waiting = new Map<string, Set<Waiter>>();

  function take(): Release {
    admitted += 1;
    return () => {
      admitted -= 1;
      admitNext();
    };
  }

  function admitNext(): void {
    if (admitted >= capacity) return;
    for (const [name, waiters] of waiting) {
      const [next] = waiters;
      // The name goes to the end of the turns.
      waiting.delete(name);
      if (waiters.size > 1) waiting.set(name, waiters);
      next?.admit();
      return;
    }
  }

  function removeWaiter(name: string, waiter: Waiter): void {
    const waiters = waiting.get(name);
    waiters?.delete(waiter);
    if (waiters?.size === 0) waiting.delete(name);
  }

  return {
    enter(name, mayWait) {
      if (admitted < capacity) return Promise.resolve(take());
      const waiters = waiting.get(name) ?? new Set();
      if (waiters.size >= mayWait) return Promise.resolve(null);
      return new Promise((resolve) => {
        const waiter: Waiter = {
          admit() {
            clearTimeout(timeout);
            waiters.delete(waiter);
            resolve(take());
          },
        };
        const timeout = setTimeout(() => {
          removeWaiter(name, waiter);
          resolve(null);
        }, timeoutMs);
        waiting.set(name, waiters.add(waiter));
      });
    },
  };
}

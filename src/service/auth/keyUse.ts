import type { KeyStore } from '../store/store.js';

/** How exactly it is known when a key was last used. */
const MINUTE = 60_000;
/** Milliseconds from the first use that is not stored yet: long enough for those of many keys to come together. */
const DELAY = 5_000;

/** Records when keys were last used: many at once, and each once a minute, so that no request waits for it. */
export interface KeyUse {
  record(keyId: string): void;
  /** Stores what is recorded, and records nothing more. */
  close(): Promise<void>;
}

export function createKeyUse(keys: Pick<KeyStore, 'recordUse'>, clock: () => number): KeyUse {
  /** Only authenticated keys are recorded, so there are never more entries than keys. */
  const recorded = new Map<string, number>();
  let waiting = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let storing: Promise<void> | undefined;
  let closed = false;

  function schedule(): void {
    if (closed || timer !== undefined || storing !== undefined) return;
    timer = setTimeout(() => void store(), DELAY);
    timer.unref();
  }

  function store(): Promise<void> {
    timer = undefined;
    const uses = waiting;
    waiting = new Map();
    storing = keys
      .recordUse(uses)
      // Requests meet the same failure and report it; these uses are stored with the next ones.
      .catch(() => {
        waiting = new Map([...uses, ...waiting]);
      })
      .finally(() => {
        storing = undefined;
        if (waiting.size > 0) schedule();
      });
    return storing;
  }

  return {
    record(keyId) {
      const now = clock();
      const age = now - (recorded.get(keyId) ?? Number.NEGATIVE_INFINITY);
      if (closed || (age >= 0 && age < MINUTE)) return;
      recorded.set(keyId, now);
      waiting.set(keyId, now);
      schedule();
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await storing;
      if (waiting.size > 0) await store();
    },
  };
}

import { describeFailure, type Logger } from './app/log.js';
import { ERASURE_INTERVAL, eraseRefused } from './input/refusedDrafts.js';
import type { Store } from './store/store.js';

export interface Erasure {
  /** Resolves when no erasure is under way. */
  running(): Promise<void>;
  stop(): void;
}

/**
 * Erases every hour what must not stay longer than a day, and warns of what is to be destroyed, which needs an approval. Any
 * number of processes may do so.
 */
export function createErasure(
  store: Pick<Store, 'publications' | 'approvals' | 'personalData'>,
  clock: () => number,
  logger: Logger,
): Erasure {
  let running = Promise.resolve();
  const run = async (): Promise<void> => {
    try {
      const erased = await eraseRefused(store, clock());
      if (erased.drafts + erased.approvals > 0) logger.info('erasure', { ...erased });
      for (const due of await store.personalData.due()) logger.warn('destruction due', { ...due });
    } catch (error) {
      // The next hour tries again, and readers of the log know.
      logger.error('erasure', describeFailure(error));
    }
  };
  const timer = setInterval(() => {
    running = running.then(run);
  }, ERASURE_INTERVAL);
  timer.unref();
  return {
    running: () => running,
    stop: () => clearInterval(timer),
  };
}

import type { MetricFamily } from '../../../service/index.js';

/**
 * What the processes of one service say to each other. A worker that is asked for `/metrics` says `gather`; the
 * primary says `count` to each, has `counted` from each, and says `gathered` to the one that asked.
 */
export type ToPrimary =
  | { readonly says: 'gather'; readonly id: number }
  | { readonly says: 'counted'; readonly families: readonly MetricFamily[] };

export type ToWorker =
  | { readonly says: 'count' }
  | { readonly says: 'gathered'; readonly id: number; readonly families: readonly MetricFamily[] };

/** Set by the primary for each worker: which it is, from 1, and the port that all share. */
export const workerVariables = { slot: 'SHOPFEST_WORKER', port: 'SHOPFEST_WORKER_PORT' } as const;

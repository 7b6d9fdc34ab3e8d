import type { MetricFamily } from '../../../service/index.js';

/**
 * Messages between the processes of one service. `shutdown` ends a worker gracefully; Windows has no signal that would.
 *
 * A worker that is called for `/metrics` sends `requestTotal`. The primary
 * sends `requestMetrics` to each worker, receives `metrics` from each, and sends `total` to the worker that asked.
 */
export type ToPrimary =
  | { readonly type: 'requestTotal'; readonly id: number }
  | { readonly type: 'metrics'; readonly families: readonly MetricFamily[] };

export type ToWorker =
  | { readonly type: 'shutdown' }
  | { readonly type: 'requestMetrics' }
  | { readonly type: 'total'; readonly id: number; readonly families: readonly MetricFamily[] };

/** The primary sets them for each worker: its slot, from 1, and the port that all share. */
export const workerVariables = { slot: 'SHOPFEST_WORKER', port: 'SHOPFEST_WORKER_PORT' } as const;

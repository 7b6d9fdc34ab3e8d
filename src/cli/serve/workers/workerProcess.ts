import cluster from 'node:cluster';
import type { MetricFamily } from '../../../service/index.js';
import type { Io } from '../../terminal/io.js';
import { type ToPrimary, type ToWorker, workerVariables } from './messages.js';

/** This process as one of several that share a port. */
export interface WorkerProcess {
  /** From 1; a worker that is started again has the slot of the one before. */
  readonly slot: string;
  readonly port: number;
  /** Aborted when the primary ends its workers. */
  readonly signal: AbortSignal;
  /** The metrics of all workers; rejects where the primary does not answer. */
  totalMetrics(): Promise<readonly MetricFamily[]>;
  /** Sends the metrics of this worker whenever the primary requests them. */
  onMetricsRequest(families: () => readonly MetricFamily[]): void;
  /** Disconnects from the primary, so that this process can end. */
  disconnect(): void;
}

const TOTAL_TIMEOUT = 3_000;

/** This process as a worker; null where a user started it. */
export function workerProcess({ env }: Io): WorkerProcess | null {
  const { worker } = cluster;
  const slot = env[workerVariables.slot];
  const port = env[workerVariables.port];
  if (!worker || slot === undefined || port === undefined) return null;

  const shutdown = new AbortController();
  const pending = new Map<number, (families: readonly MetricFamily[]) => void>();
  let lastId = 0;
  let ownMetrics: () => readonly MetricFamily[] = () => [];
  const send = (message: ToPrimary): void => {
    if (worker.isConnected()) worker.send(message);
  };
  worker.on('message', (message: ToWorker) => {
    if (message.type === 'shutdown') shutdown.abort();
    else if (message.type === 'requestMetrics') send({ type: 'metrics', families: ownMetrics() });
    else if (message.type === 'total') pending.get(message.id)?.(message.families);
  });

  return {
    slot,
    port: Number(port),
    signal: shutdown.signal,
    onMetricsRequest(families) {
      ownMetrics = families;
    },
    totalMetrics() {
      const id = ++lastId;
      return new Promise<readonly MetricFamily[]>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('The primary does not answer')), TOTAL_TIMEOUT);
        pending.set(id, (families) => {
          clearTimeout(timer);
          resolve(families);
        });
        send({ type: 'requestTotal', id });
      }).finally(() => pending.delete(id));
    },
    disconnect: () => void worker.disconnect(),
  };
}

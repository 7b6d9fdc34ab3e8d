import cluster from 'node:cluster';
import type { MetricFamily } from '../../../service/index.js';
import type { Io } from '../../terminal/io.js';
import { type ToPrimary, type ToWorker, workerVariables } from './messages.js';

/** One of several processes that share a port. */
export interface WorkerPlace {
  /** From 1; a worker that is started again has the place of the one before. */
  readonly slot: string;
  readonly port: number;
  /** What all workers counted; rejects where the primary does not answer. */
  gather(): Promise<readonly MetricFamily[]>;
  /** Tells the primary what this one counted whenever it asks. */
  answerWith(families: () => readonly MetricFamily[]): void;
  /** Leaves the primary, so that this process can end. */
  leave(): void;
}

const PATIENCE = 3_000;

/** The place of this process among the workers; null where it was started by a person. */
export function workerPlace({ env }: Io): WorkerPlace | null {
  const { worker } = cluster;
  const slot = env[workerVariables.slot];
  const port = env[workerVariables.port];
  if (!worker || slot === undefined || port === undefined) return null;

  const waiting = new Map<number, (families: readonly MetricFamily[]) => void>();
  let asked = 0;
  let count: () => readonly MetricFamily[] = () => [];
  const tell = (message: ToPrimary): void => {
    if (worker.isConnected()) worker.send(message);
  };
  worker.on('message', (message: ToWorker) => {
    if (message.says === 'count') tell({ says: 'counted', families: count() });
    else if (message.says === 'gathered') waiting.get(message.id)?.(message.families);
  });

  return {
    slot,
    port: Number(port),
    answerWith(families) {
      count = families;
    },
    gather() {
      const id = ++asked;
      return new Promise<readonly MetricFamily[]>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('The primary does not answer')), PATIENCE);
        waiting.set(id, (families) => {
          clearTimeout(late);
          resolve(families);
        });
        tell({ says: 'gather', id });
      }).finally(() => waiting.delete(id));
    },
    leave: () => void worker.disconnect(),
  };
}

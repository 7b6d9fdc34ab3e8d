import cluster, { type Worker } from 'node:cluster';
import { type ToPrimary, type ToWorker, workerVariables } from './messages.js';
import { workerMemory } from './workerMemory.js';
import { WorkerMetrics } from './workerMetrics.js';

export interface PrimaryOptions {
  readonly workers: number;
  readonly port: number;
  /** Ends all workers gracefully. */
  readonly signal: AbortSignal;
  /** All workers listen, for the first time. */
  onReady(): void;
  /** A worker has exited by itself; `reason` is a signal or an exit code. */
  onExit(reason: string): void;
}

/** A worker that exits sooner than this after it was started has failed to start. */
const STARTED_AFTER = 10_000;
/** After so many failures in a row, while no worker has started, no further one is tried. */
const MAX_FAILURES = 5;
const FIRST_DELAY = 100;
const MAX_DELAY = 10_000;
/** A worker drains for 10 seconds, and then closes its connections to the database. */
const MAX_SHUTDOWN = 20_000;
/** How long `/metrics` waits for a worker that is busy; then its metrics of before are taken. */
const METRICS_TIMEOUT = 1_000;

interface RunningWorker {
  readonly slot: number;
  readonly startedAt: number;
}

/**
 * Runs workers on one port until the signal aborts, and restarts those that exit. Resolves when all have exited: with true
 * after the signal, with false where they kept exiting as soon as they were started.
 */
export function runWorkers({ workers, port, signal, onReady, onExit }: PrimaryOptions): Promise<boolean> {
  const metrics = new WorkerMetrics();
  const running = new Map<Worker, RunningWorker>();
  const listening = new Set<Worker>();
  const restarts = new Set<NodeJS.Timeout>();
  let failures = 0;
  let isReady = false;
  let shutdown: 'graceful' | 'failed' | null = null;
  let collection: Promise<void> | null = null;

  cluster.setupPrimary({
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [...process.execArgv, ...workerMemory([...process.execArgv, process.env.NODE_OPTIONS ?? ''])],
  });

  return new Promise((resolve) => {
    function start(slot: number): void {
      const worker = cluster.fork({
        [workerVariables.slot]: String(slot),
        [workerVariables.port]: String(port),
      });
      running.set(worker, { slot, startedAt: performance.now() });
      worker.on('listening', () => onListening(worker));
      worker.on('message', (message: ToPrimary) => {
        if (message.type === 'metrics') metrics.update(worker.id, message.families);
        else if (message.type === 'requestTotal') void sendTotal(worker, message.id);
      });
      worker.on('exit', (code, signalName) => onWorkerExit(worker, signalName ?? `exit code ${code}`));
      // A message could not be sent, because the worker has just exited; `exit` follows.
      worker.on('error', () => undefined);
    }

    function onListening(worker: Worker): void {
      listening.add(worker);
      // The message of before may have come while the worker was still loading its modules.
      if (shutdown) send(worker, { type: 'shutdown' });
      if (isReady || listening.size < workers) return;
      isReady = true;
      onReady();
    }

    function onWorkerExit(worker: Worker, reason: string): void {
      const exited = running.get(worker);
      running.delete(worker);
      listening.delete(worker);
      metrics.onExit(worker.id);
      if (shutdown) resolveIfEnded();
      else if (exited) restart(exited, reason);
    }

    function restart(exited: RunningWorker, reason: string): void {
      failures = hasStarted(exited) ? 0 : failures + 1;
      onExit(reason);
      if (failures >= MAX_FAILURES && ![...running.values()].some(hasStarted)) {
        shutDown('failed');
        return;
      }
      const delay = failures === 0 ? 0 : Math.min(MAX_DELAY, FIRST_DELAY * 2 ** (failures - 1));
      const timer = setTimeout(() => {
        restarts.delete(timer);
        start(exited.slot);
      }, delay);
      restarts.add(timer);
    }

    function shutDown(kind: 'graceful' | 'failed'): void {
      if (shutdown) return;
      shutdown = kind;
      for (const timer of restarts) clearTimeout(timer);
      for (const worker of running.keys()) send(worker, { type: 'shutdown' });
      setTimeout(() => {
        for (const worker of running.keys()) worker.process.kill('SIGKILL');
      }, MAX_SHUTDOWN).unref();
      resolveIfEnded();
    }

    function resolveIfEnded(): void {
      if (running.size === 0) resolve(shutdown === 'graceful');
    }

    /** Requests that come together are served by one collection. */
    async function sendTotal(worker: Worker, id: number): Promise<void> {
      collection ??= collectMetrics(listening).finally(() => {
        collection = null;
      });
      await collection;
      send(worker, { type: 'total', id, families: metrics.total() });
    }

    for (let slot = 1; slot <= workers; slot++) start(slot);
    if (signal.aborted) shutDown('graceful');
    else signal.addEventListener('abort', () => shutDown('graceful'), { once: true });
  });
}

/** Resolves when every worker has sent its metrics, or the timeout has passed. */
async function collectMetrics(workers: Iterable<Worker>): Promise<void> {
  const responses = [...workers].map(
    (worker) =>
      new Promise<void>((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          worker.off('message', onMessage);
          resolve();
        };
        const onMessage = ({ type }: ToPrimary): void => {
          if (type === 'metrics') done();
        };
        const timer = setTimeout(done, METRICS_TIMEOUT);
        worker.on('message', onMessage);
        send(worker, { type: 'requestMetrics' });
      }),
  );
  await Promise.all(responses);
}

const hasStarted = ({ startedAt }: RunningWorker): boolean => performance.now() - startedAt >= STARTED_AFTER;

function send(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message);
}

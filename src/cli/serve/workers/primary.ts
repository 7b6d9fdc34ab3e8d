import cluster, { type Worker } from 'node:cluster';
import { type ToPrimary, type ToWorker, workerVariables } from './messages.js';
import { workerMemory } from './workerMemory.js';
import { createGathering } from './workerMetrics.js';

export interface Plan {
  readonly workers: number;
  readonly port: number;
  /** Ends all of them in order. */
  readonly signal: AbortSignal;
  /** All of them listen, for the first time. */
  onReady(): void;
  /** One has ended by itself: by a signal, or with an exit code. */
  onLoss(how: string): void;
}

/** A worker that ends sooner than this after it was started has not really begun. */
const SETTLED = 10_000;
/** So many in a row, while none is settled, and there is no sense in another. */
const MOST_FAILURES = 5;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;
/** A worker drains for 10 seconds, and then closes its connections to the database. */
const LONGEST_END = 20_000;
/** How long `/metrics` waits for a worker that is busy; then what it said before is taken. */
const COUNTING = 1_000;

/**
 * Runs workers on one port until the signal aborts, and starts again those that end. Resolves when all have ended:
 * with false where they kept ending as soon as they were started.
 */
export function runWorkers({ workers, port, signal, onReady, onLoss }: Plan): Promise<boolean> {
  const gathering = createGathering();
  const running = new Map<Worker, { readonly slot: number; readonly startedAt: number }>();
  const listening = new Set<Worker>();
  const pauses = new Set<NodeJS.Timeout>();
  let failures = 0;
  let ready = false;
  let ending: 'in order' | 'failed' | null = null;
  let counting: Promise<void> | null = null;

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
      worker.on('listening', () => listen(worker));
      worker.on('message', (message: ToPrimary) => {
        if (message.says === 'counted') gathering.counted(worker.id, message.families);
        else if (message.says === 'gather') void tellSum(worker, message.id);
      });
      worker.on('exit', (code, by) => lose(worker, by ?? `exit code ${code}`));
      // A message to one that has just ended; its exit says the rest.
      worker.on('error', () => undefined);
    }

    function listen(worker: Worker): void {
      listening.add(worker);
      if (ready || listening.size < workers) return;
      ready = true;
      onReady();
    }

    function lose(worker: Worker, how: string): void {
      const place = running.get(worker);
      running.delete(worker);
      listening.delete(worker);
      gathering.ended(worker.id);
      if (ending) settleEnd();
      else if (place) startAgain(place, how);
    }

    function startAgain(place: { readonly slot: number; readonly startedAt: number }, how: string): void {
      failures = isSettled(place) ? 0 : failures + 1;
      onLoss(how);
      if (failures >= MOST_FAILURES && ![...running.values()].some(isSettled)) {
        end('failed');
        return;
      }
      const length = failures === 0 ? 0 : Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1));
      const pause = setTimeout(() => {
        pauses.delete(pause);
        start(place.slot);
      }, length);
      pauses.add(pause);
    }

    function end(how: 'in order' | 'failed'): void {
      if (ending) return;
      ending = how;
      for (const pause of pauses) clearTimeout(pause);
      for (const worker of running.keys()) worker.process.kill('SIGTERM');
      setTimeout(() => {
        for (const worker of running.keys()) worker.process.kill('SIGKILL');
      }, LONGEST_END).unref();
      settleEnd();
    }

    function settleEnd(): void {
      if (running.size === 0) resolve(ending === 'in order');
    }

    async function tellSum(worker: Worker, id: number): Promise<void> {
      counting ??= count(listening).finally(() => {
        counting = null;
      });
      await counting;
      tell(worker, { says: 'gathered', id, families: gathering.sum() });
    }

    for (let slot = 1; slot <= workers; slot++) start(slot);
    if (signal.aborted) end('in order');
    else signal.addEventListener('abort', () => end('in order'), { once: true });
  });
}

/** Resolves when every worker has said what it counted, or has been waited for. */
async function count(workers: Iterable<Worker>): Promise<void> {
  const answers = [...workers].map(
    (worker) =>
      new Promise<void>((resolve) => {
        const done = (): void => {
          clearTimeout(late);
          worker.off('message', heard);
          resolve();
        };
        const heard = ({ says }: ToPrimary): void => {
          if (says === 'counted') done();
        };
        const late = setTimeout(done, COUNTING);
        worker.on('message', heard);
        tell(worker, { says: 'count' });
      }),
  );
  await Promise.all(answers);
}

const isSettled = ({ startedAt }: { readonly startedAt: number }): boolean =>
  performance.now() - startedAt >= SETTLED;

function tell(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message);
}

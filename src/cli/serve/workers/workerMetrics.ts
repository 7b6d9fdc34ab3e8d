import { addFamilies, type MetricFamily } from '../../../service/metrics/families.js';

/** What the workers of a service counted, those that have ended too. */
export interface Gathering {
  /** The latest that a worker said of itself. */
  counted(worker: number, families: readonly MetricFamily[]): void;
  /** A worker has ended: what it counted stays counted, what it measured is gone with it. */
  ended(worker: number): void;
  sum(): MetricFamily[];
}

/**
 * A counter that has been told never falls: a worker that ends leaves what was told of it, so that whoever reads
 * the sum does not take the loss for a new beginning.
 */
export function createGathering(): Gathering {
  const latest = new Map<number, readonly MetricFamily[]>();
  let left: MetricFamily[] = [];
  return {
    counted: (worker, families) => void latest.set(worker, families),
    ended(worker) {
      const counters = (latest.get(worker) ?? []).filter(({ type }) => type !== 'gauge');
      left = addFamilies([left, counters]);
      latest.delete(worker);
    },
    sum: () => addFamilies([left, ...latest.values()]),
  };
}

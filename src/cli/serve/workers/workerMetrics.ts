import { addFamilies, type MetricFamily } from '../../../service/metrics/families.js';

/**
 * The metrics of all workers. A counter never falls: the counters of a worker that has exited stay in the total, so that
 * no reader takes its exit for a reset. Its gauges end with it.
 */
export class WorkerMetrics {
  /** The latest metrics of each running worker. */
  readonly #latest = new Map<number, readonly MetricFamily[]>();
  #ofExited: MetricFamily[] = [];

  update(worker: number, families: readonly MetricFamily[]): void {
    this.#latest.set(worker, families);
  }

  onExit(worker: number): void {
    const counters = (this.#latest.get(worker) ?? []).filter(({ type }) => type !== 'gauge');
    this.#ofExited = addFamilies([this.#ofExited, counters]);
    this.#latest.delete(worker);
  }

  total(): MetricFamily[] {
    return addFamilies([this.#ofExited, ...this.#latest.values()]);
  }
}

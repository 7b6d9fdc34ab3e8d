import type { MetricFamily, MetricSample } from './families.js';

type Labels = Readonly<Record<string, string>>;

interface MetricDescription {
  readonly name: string;
  readonly help: string;
}

interface Counter {
  add(labels: Labels, amount?: number): void;
}

interface Histogram {
  observe(labels: Labels, value: number): void;
}

/**
 * The metrics of this process. Labels are words of the contract, never anything that a caller sent, so that there are
 * never more series than the contract has words.
 */
export interface Registry {
  counter(described: MetricDescription): Counter;
  /** `bounds` ascend; the bucket `+Inf` is added. */
  histogram(described: MetricDescription, bounds: readonly number[]): Histogram;
  /** Read whenever the metrics are read. */
  observable(
    described: MetricDescription,
    type: 'counter' | 'gauge',
    read: () => readonly MetricSample[],
  ): void;
  families(): MetricFamily[];
}

export function createRegistry(): Registry {
  const all: (() => MetricFamily)[] = [];

  return {
    counter(described) {
      const series = new Map<string, { labels: Labels; value: number }>();
      all.push(() => ({ ...described, type: 'counter', samples: [...series.values()].map(copySample) }));
      return {
        add(labels, amount = 1) {
          const key = keyOf(labels);
          const sample = series.get(key);
          if (sample) sample.value += amount;
          else series.set(key, { labels, value: amount });
        },
      };
    },
    histogram(described, bounds) {
      const series = new Map<string, { labels: Labels; counts: number[]; sum: number }>();
      all.push(() => ({
        ...described,
        type: 'histogram',
        samples: [...series.values()].flatMap((buckets) => cumulativeSamples(buckets, bounds)),
      }));
      return {
        observe(labels, value) {
          const key = keyOf(labels);
          let buckets = series.get(key);
          if (!buckets) {
            buckets = { labels, counts: Array<number>(bounds.length + 1).fill(0), sum: 0 };
            series.set(key, buckets);
          }
          const index = bounds.findIndex((bound) => value <= bound);
          const bucket = index < 0 ? bounds.length : index;
          buckets.counts[bucket] = (buckets.counts[bucket] ?? 0) + 1;
          buckets.sum += value;
        },
      };
    },
    observable(described, type, read) {
      all.push(() => ({ ...described, type, samples: read() }));
    },
    families: () => all.map((read) => read()),
  };
}

const keyOf = (labels: Labels): string => Object.values(labels).join('\n');

const copySample = (sample: MetricSample): MetricSample => ({ ...sample });

function cumulativeSamples(
  { labels, counts, sum }: { labels: Labels; counts: readonly number[]; sum: number },
  bounds: readonly number[],
): MetricSample[] {
  let total = 0;
  const buckets = counts.map((count, index): MetricSample => {
    total += count;
    const le = index < bounds.length ? String(bounds[index]) : '+Inf';
    return { series: '_bucket', labels: { ...labels, le }, value: total };
  });
  return [...buckets, { series: '_sum', labels, value: sum }, { series: '_count', labels, value: total }];
}

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
 * What is counted in this process. Labels are words of the contract, never anything that was sent, so that there
 * are never more series than the contract has words.
 */
export interface Registry {
  counter(described: MetricDescription): Counter;
  /** `bounds` ascend; the bucket `+Inf` is added. */
  histogram(described: MetricDescription, bounds: readonly number[]): Histogram;
  /** Read when it is asked for. */
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
          const one = series.get(key);
          if (one) one.value += amount;
          else series.set(key, { labels, value: amount });
        },
      };
    },
    histogram(described, bounds) {
      const series = new Map<string, { labels: Labels; counts: number[]; sum: number }>();
      all.push(() => ({
        ...described,
        type: 'histogram',
        samples: [...series.values()].flatMap((one) => cumulativeSamples(one, bounds)),
      }));
      return {
        observe(labels, value) {
          const key = keyOf(labels);
          let one = series.get(key);
          if (!one) {
            one = { labels, counts: Array<number>(bounds.length + 1).fill(0), sum: 0 };
            series.set(key, one);
          }
          const place = bounds.findIndex((bound) => value <= bound);
          const bucket = place < 0 ? bounds.length : place;
          one.counts[bucket] = (one.counts[bucket] ?? 0) + 1;
          one.sum += value;
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
  const buckets = counts.map((count, place): MetricSample => {
    total += count;
    const le = place < bounds.length ? String(bounds[place]) : '+Inf';
    return { series: '_bucket', labels: { ...labels, le }, value: total };
  });
  return [...buckets, { series: '_sum', labels, value: sum }, { series: '_count', labels, value: total }];
}

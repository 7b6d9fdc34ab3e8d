/** A metric of one process, as plain data that can be sent to another process. */
export interface MetricFamily {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly samples: readonly MetricSample[];
}

export interface MetricSample {
  /** Of a histogram: which of its series. Buckets are cumulative and end with `+Inf`. */
  readonly series?: '_bucket' | '_sum' | '_count';
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** The families of several processes as one: samples with the same labels are summed. */
export function addFamilies(processes: readonly (readonly MetricFamily[])[]): MetricFamily[] {
  const families = new Map<string, { family: MetricFamily; samples: Map<string, MetricSample> }>();
  for (const family of processes.flat()) {
    let sum = families.get(family.name);
    if (!sum) {
      sum = { family, samples: new Map() };
      families.set(family.name, sum);
    }
    for (const sample of family.samples) {
      const key = JSON.stringify([sample.series, sample.labels]);
      const value = (sum.samples.get(key)?.value ?? 0) + sample.value;
      sum.samples.set(key, { ...sample, value });
    }
  }
  return [...families.values()].map(({ family, samples }) => ({ ...family, samples: [...samples.values()] }));
}

import { describe, expect, it } from 'vitest';
import { addFamilies, type MetricFamily } from '../../../src/service/metrics/families.js';
import { createRegistry } from '../../../src/service/metrics/registry.js';
import { writeMetrics } from '../../../src/service/metrics/text.js';
import { readPrometheus } from '../../support/prometheus.js';

function counted(): MetricFamily[] {
  const registry = createRegistry();
  const sales = registry.counter({ name: 'sales_total', help: 'Sales\nof "all" \\ kinds.' });
  sales.add({ kind: 'a "quoted" \\ name\nof two lines' });
  sales.add({ kind: 'b' }, 2.5);
  const waits = registry.histogram({ name: 'wait_seconds', help: 'Waits.' }, [0.1, 1]);
  for (const [kind, seconds] of [
    ['a', 0.1],
    ['a', 0.100001],
    ['b', 0],
    ['a', 7],
  ] as const)
    waits.observe({ kind }, seconds);
  registry.observable({ name: 'depth', help: 'Depth.' }, 'gauge', () => [{ labels: {}, value: -1 }]);
  registry.counter({ name: 'never_total', help: 'Never.' });
  return registry.families();
}

it('writes text that Prometheus can parse, whatever is in help and labels', () => {
  const read = readPrometheus(writeMetrics(counted()));
  expect([...read.keys()]).toEqual(['sales_total', 'wait_seconds', 'depth']);
  expect(read.get('sales_total')).toEqual({
    name: 'sales_total',
    help: 'Sales\nof "all" \\ kinds.',
    type: 'counter',
    samples: [
      { name: 'sales_total', labels: { kind: 'a "quoted" \\ name\nof two lines' }, value: 1 },
      { name: 'sales_total', labels: { kind: 'b' }, value: 2.5 },
    ],
  });
  expect(read.get('depth')?.samples).toEqual([{ name: 'depth', labels: {}, value: -1 }]);
});

it('counts a value in the first bucket that is not below it, cumulatively', () => {
  const text = writeMetrics(counted());
  expect(text.slice(text.indexOf('# HELP wait'), text.indexOf('# HELP depth'))).toBe(
    [
      '# HELP wait_seconds Waits.',
      '# TYPE wait_seconds histogram',
      'wait_seconds_bucket{kind="a",le="0.1"} 1',
      'wait_seconds_bucket{kind="a",le="1"} 2',
      'wait_seconds_bucket{kind="a",le="+Inf"} 3',
      'wait_seconds_sum{kind="a"} 7.200001',
      'wait_seconds_count{kind="a"} 3',
      'wait_seconds_bucket{kind="b",le="0.1"} 1',
      'wait_seconds_bucket{kind="b",le="1"} 1',
      'wait_seconds_bucket{kind="b",le="+Inf"} 1',
      'wait_seconds_sum{kind="b"} 0',
      'wait_seconds_count{kind="b"} 1',
      '',
    ].join('\n'),
  );
});

it('sums the metrics of several processes', () => {
  const other: MetricFamily[] = [
    { name: 'sales_total', help: '', type: 'counter', samples: [{ labels: { kind: 'c' }, value: 1 }] },
  ];
  const read = readPrometheus(writeMetrics(addFamilies([counted(), other, counted()])));
  expect(read.get('sales_total')?.samples.map(({ labels, value }) => [labels.kind?.[0], value])).toEqual([
    ['a', 2],
    ['b', 5],
    ['c', 1],
  ]);
  expect(read.get('wait_seconds')?.samples.map(({ value }) => value)).toEqual([
    2, 4, 6, 14.400002, 6, 2, 2, 2, 0, 2,
  ]);
  expect(addFamilies([])).toEqual([]);
});

describe('the parser of the tests', () => {
  it.each([
    ['a line that does not end', '# HELP a b\n# TYPE a gauge\na 1'],
    ['a sample without TYPE', 'a 1\n'],
    ['a sample of another family', '# HELP a b\n# TYPE a gauge\nb 1\n'],
    ['TYPE without HELP', '# TYPE a gauge\na 1\n'],
    ['a family twice', '# HELP a b\n# TYPE a gauge\na 1\n# HELP a b\n# TYPE a gauge\na 1\n'],
    ['a series twice', '# HELP a b\n# TYPE a gauge\na{x="1"} 1\na{x="1"} 1\n'],
    ['a quote that is not escaped', '# HELP a b\n# TYPE a gauge\na{x="1"2"} 1\n'],
    ['no number', '# HELP a b\n# TYPE a gauge\na one\n'],
    ['a counter below 0', '# HELP a_total b\n# TYPE a_total counter\na_total -1\n'],
    ['no +Inf', '# HELP a b\n# TYPE a histogram\na_bucket{le="1"} 1\na_sum 1\na_count 1\n'],
    [
      'buckets that are not cumulative',
      '# HELP a b\n# TYPE a histogram\na_bucket{le="1"} 2\na_bucket{le="+Inf"} 1\na_sum 1\na_count 1\n',
    ],
    [
      'a count that is another',
      '# HELP a b\n# TYPE a histogram\na_bucket{le="+Inf"} 1\na_sum 1\na_count 2\n',
    ],
  ])('refuses %s', (_, text) => {
    expect(() => readPrometheus(text)).toThrow();
  });
});

/** One line of the text format, read. */
interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: string;
  readonly samples: readonly Sample[];
}

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const SAMPLE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? ([^ ]+)$/;
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/y;

/**
 * Reads the text format of Prometheus, version 0.0.4, and takes nothing that its own parser would refuse or would
 * read otherwise than it was meant. @throws Error naming the line
 */
export function readPrometheus(text: string): Map<string, Family> {
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  const families = new Map<string, Family & { samples: Sample[] }>();
  let current: (Family & { samples: Sample[] }) | undefined;
  let help: { name: string; help: string } | undefined;
  for (const line of text.slice(0, -1).split('\n')) {
    const fail = (why: string): never => {
      throw new Error(`${why}: ${line}`);
    };
    const [, kind, name = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.*)$/.exec(line) ?? [];
    if (kind === 'HELP') {
      if (!NAME.test(name) || families.has(name)) fail('a second or wrong HELP');
      help = { name, help: unescaped(rest, 'n\\') ?? fail('a wrong escape') };
    } else if (kind === 'TYPE') {
      if (help?.name !== name) fail('TYPE does not follow its HELP');
      if (!['counter', 'gauge', 'histogram'].includes(rest)) fail('an unknown type');
      current = { name, help: help?.help ?? '', type: rest, samples: [] };
      families.set(name, current);
    } else {
      const sample = readSample(line) ?? fail('no sample');
      if (!current || baseOf(sample.name, current) !== current.name) fail('a sample outside its family');
      current?.samples.push(sample);
    }
  }
  for (const family of families.values()) check(family);
  return families;
}

function readSample(line: string): Sample | undefined {
  const [, name, pairs = '', number = ''] = SAMPLE.exec(line) ?? [];
  const value = number === '+Inf' ? Number.POSITIVE_INFINITY : Number(number);
  if (name === undefined || number === '' || Number.isNaN(value)) return undefined;
  const labels: Record<string, string> = {};
  LABEL.lastIndex = 0;
  while (LABEL.lastIndex < pairs.length) {
    const [, label, text = ''] = LABEL.exec(pairs) ?? [];
    if (label === undefined || label in labels) return undefined;
    labels[label] = unescaped(text, 'n\\"') ?? '';
  }
  return { name, labels, value };
}

function unescaped(text: string, known: string): string | undefined {
  if ([...text.matchAll(/\\(.?)/g)].some(([, next = '']) => next === '' || !known.includes(next)))
    return undefined;
  return text.replace(/\\(.)/g, (_, next: string) => (next === 'n' ? '\n' : next));
}

function baseOf(name: string, { type }: Family): string {
  return type === 'histogram' ? name.replace(/_(bucket|sum|count)$/, '') : name;
}

function check({ name, type, samples }: Family): void {
  if (samples.length === 0) throw new Error(`${name} has no samples`);
  if (type === 'counter' && !name.endsWith('_total')) throw new Error(`${name} is a counter without _total`);
  if (type !== 'gauge' && samples.some(({ value }) => value < 0)) throw new Error(`${name} counts below 0`);
  const keys = samples.map((each) => JSON.stringify([each.name, Object.entries(each.labels).sort()]));
  if (new Set(keys).size !== keys.length) throw new Error(`${name} has a series twice`);
  if (type === 'histogram') for (const group of grouped(samples)) checkHistogram(name, group);
}

function grouped(samples: readonly Sample[]): Sample[][] {
  const groups = new Map<string, Sample[]>();
  for (const sample of samples) {
    const { le: _, ...labels } = sample.labels;
    const key = JSON.stringify(Object.entries(labels).sort());
    groups.set(key, [...(groups.get(key) ?? []), sample]);
  }
  return [...groups.values()];
}

function checkHistogram(name: string, group: readonly Sample[]): void {
  const buckets = group.filter((each) => each.name === `${name}_bucket`);
  const count = group.find((each) => each.name === `${name}_count`)?.value;
  const sum = group.find((each) => each.name === `${name}_sum`);
  const bounds = buckets.map(({ labels }) =>
    labels.le === '+Inf' ? Number.POSITIVE_INFINITY : Number(labels.le),
  );
  const ascends = (numbers: readonly number[], strictly: boolean): boolean =>
    numbers.every((each, place) => {
      const before = numbers[place - 1];
      return before === undefined || (strictly ? each > before : each >= before);
    });
  if (!sum || count === undefined || buckets.length + 2 !== group.length)
    throw new Error(`${name} lacks _sum or _count`);
  if (bounds.at(-1) !== Number.POSITIVE_INFINITY || bounds.some(Number.isNaN) || !ascends(bounds, true))
    throw new Error(`${name} has wrong bounds`);
  if (
    !ascends(
      buckets.map(({ value }) => value),
      false,
    ) ||
    buckets.at(-1)?.value !== count
  )
    throw new Error(`${name} has buckets that are not cumulative`);
}

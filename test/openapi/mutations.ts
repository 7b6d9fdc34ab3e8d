import fc from 'fast-check';
import type { JsonSchema } from '../../openapi/generate/contract.js';

type Json = unknown;

/** Values that sit on the edges of JSON Schema, whatever the schema is. */
const oddValues: readonly Json[] = [
  null,
  true,
  0,
  -0,
  -1,
  1.5,
  2 ** 53 - 1,
  2 ** 53,
  1e21,
  '',
  ' ',
  'null',
  '0',
  '\u0000',
  'a\nb',
  '😀',
  '\ud800',
  'ｆｕｌｌ',
  '2020-12-12',
  '2020-02-30',
  '2021-02-29',
  '2020-02-29',
  '2020-12-12T14:30:00+08:00',
  '2020-12-12T14:30:00.123Z',
  '2020-12-12T14:30:00',
  '2020-12-12T24:00:00Z',
  '2020-12-12T14:30:60Z',
  '2020-12-12t14:30:00z',
  'https://shop.example/a',
  ' https://shop.example/a',
  'https://shop.example/產品',
  'https://',
  'javascript:alert(1)',
  [],
  {},
  [[]],
  [{}],
  { toString: 1 },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { constructor: 1 },
];

/** Changes an example in one to three places, so that it may fit its schema no longer. */
export function createMutations(
  components: Readonly<Record<string, JsonSchema>>,
): (example: Json) => fc.Arbitrary<Json> {
  const replacement = fc.oneof(
    fc.constantFrom(...oddValues),
    fc.constantFrom(...edgesOf(components)),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const change = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('replace', 'drop', 'add', 'lengthen', 'shorten', 'step', 'repeat'),
    replacement,
    name: fc.constantFrom(...namesOf(components), 'undeclared', '__proto__', 'toString'),
  });
  const changes = fc.array(change, { minLength: 1, maxLength: 3 });
  return (example) => changes.map((list) => list.reduce(apply, example));
}

interface Change {
  readonly at: number;
  readonly kind: string;
  readonly replacement: Json;
  readonly name: string;
}

function apply(value: Json, change: Change): Json {
  const places = placesIn(value);
  const path = places[change.at % places.length] ?? [];
  return changeAt(value, path, change);
}

function changeAt(value: Json, path: readonly (string | number)[], change: Change): Json {
  const [head, ...rest] = path;
  if (head === undefined) return changed(value, change);
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === head ? changeAt(item, rest, change) : item));
  }
  const entries = Object.entries(value as object)
    .filter(([name]) => !(name === head && rest.length === 0 && change.kind === 'drop'))
    .map(([name, item]) => [name, name === head ? changeAt(item, rest, change) : item] as const);
  return Object.fromEntries(entries);
}

function changed(value: Json, { kind, replacement, name }: Change): Json {
  if (kind === 'add' && isRecord(value))
    return Object.fromEntries([...Object.entries(value), [name, replacement]]);
  if (kind === 'add' && Array.isArray(value)) return [...value, replacement];
  if (kind === 'repeat' && Array.isArray(value)) return [...value, ...value];
  if (kind === 'lengthen' && typeof value === 'string') return `${value}${value.at(-1) ?? 'a'}`;
  if (kind === 'shorten' && typeof value === 'string') return value.slice(1);
  if (kind === 'step' && typeof value === 'number') return value + 0.5;
  return replacement;
}

function placesIn(value: Json): (string | number)[][] {
  if (Array.isArray(value)) {
    return [[], ...value.flatMap((item, index) => placesIn(item).map((path) => [index, ...path]))];
  }
  if (!isRecord(value)) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([name, item]) => placesIn(item).map((path) => [name, ...path])),
  ];
}

/** Numbers and lengths on both sides of every limit of the contract, and every value of its enums. */
function edgesOf(components: Readonly<Record<string, JsonSchema>>): Json[] {
  const edges = new Set<Json>();
  const limits = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
  visit(components, (name, limit) => {
    if (name === 'enum') for (const value of limit as Json[]) edges.add(value);
    if (typeof limit !== 'number') return;
    for (const number of [limit - 1, limit, limit + 1]) {
      if (limits.includes(name)) edges.add(number);
      if (/^(min|max)Length$/.test(name) && number > 0)
        edges.add('a'.repeat(number)).add('😀'.repeat(number));
    }
  });
  return [...edges];
}

function namesOf(components: Readonly<Record<string, JsonSchema>>): string[] {
  const names = new Set<string>();
  visit(components, (name, value) => {
    if (name === 'properties') for (const property of Object.keys(value as object)) names.add(property);
  });
  return [...names];
}

function visit(value: Json, see: (name: string, value: Json) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    see(name, inner);
    visit(inner, see);
  }
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

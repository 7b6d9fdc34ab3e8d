import fc from 'fast-check';
import type { JsonSchema } from '../../openapi/generate/contract.js';
import { nameOf, tagOf } from './examples.js';

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

type Components = Readonly<Record<string, JsonSchema>>;
type Path = readonly (string | number)[];

/**
 * Every value inside an example in turn: dropped, of every other type, and on both sides of each limit that its schema
 * sets.
 */
export function* sweep(example: Json, schema: JsonSchema, components: Components): Generator<Json> {
  for (const [path, local] of locations(example, schema, components)) {
    const edges = [null, true, 0, 0.5, '', [], {}, ...edgesOf(local)];
    for (const edge of edges) yield changeAt(example, path, () => edge);
    if (path.length > 0) yield changeAt(example, path, () => undefined);
    yield changeAt(example, path, (value) => withField(value, 'undeclared', 1));
    yield changeAt(example, path, (value) => (Array.isArray(value) ? [...value, value[0]] : value));
    for (const limit of [local.minItems, local.maxItems].filter((limit) => limit !== undefined)) {
      for (const count of [limit - 1, limit, limit + 1]) {
        yield changeAt(example, path, (value) =>
          Array.isArray(value) ? Array.from({ length: count }, () => value[0]) : value,
        );
      }
    }
  }
}

/** Changes one to three values inside an example at random, also in ways that nobody thought of. */
export function createMutations(components: Components): (example: Json) => fc.Arbitrary<Json> {
  const replacement = fc.oneof(
    fc.constantFrom(...oddValues),
    fc.constantFrom(...Object.values(components).flatMap(edgesOf)),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const names = Object.values(components).flatMap(({ properties = {} }) => Object.keys(properties));
  const change = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('replace', 'drop', 'add', 'lengthen', 'shorten', 'step'),
    replacement,
    name: fc.constantFrom(...names, 'undeclared', '__proto__', 'toString'),
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

function apply(value: Json, { at, kind, replacement, name }: Change): Json {
  const paths = [...locations(value, {}, {})].map(([path]) => path);
  const path = paths[at % paths.length] ?? [];
  return changeAt(value, path, (found) => {
    if (kind === 'drop' && path.length > 0) return undefined;
    if (kind === 'add') return withField(found, name, replacement);
    if (kind === 'lengthen' && typeof found === 'string') return `${found}${found.at(-1) ?? 'a'}`;
    if (kind === 'shorten' && typeof found === 'string') return found.slice(1);
    if (kind === 'step' && typeof found === 'number') return found + 0.5;
    return replacement;
  });
}

/** The values inside a value by their paths, each with its schema (`{}` where none is known). */
function* locations(value: Json, schema: JsonSchema, components: Components): Generator<[Path, JsonSchema]> {
  const local = localSchema(value, schema, components);
  yield [[], local];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(name) : name;
    const below = (Array.isArray(value) ? local.items : local.properties?.[name]) ?? {};
    for (const [path, found] of locations(inner, below, components)) yield [[step, ...path], found];
  }
}

/** The schema behind references, `[x, null]` and discriminators. */
function localSchema(value: Json, schema: JsonSchema, components: Components): JsonSchema {
  const { $ref, oneOf, anyOf } = schema;
  if ($ref) return localSchema(value, components[nameOf($ref)] ?? {}, components);
  const members = (oneOf ?? anyOf)?.filter(({ type }) => type !== 'null');
  if (!members) return schema;
  const tag = tagOf(schema, value);
  const chosen = members.find((member) => !tag || member.$ref === tag);
  return localSchema(value, chosen ?? {}, components);
}

/** `change` returns the new value at the path; undefined drops it. */
function changeAt(value: Json, [head, ...rest]: Path, change: (value: Json) => Json): Json {
  if (head === undefined) return change(value);
  const entries = Object.entries(value as object)
    .map(([name, inner]) => [name, name === String(head) ? changeAt(inner, rest, change) : inner] as const)
    .filter(([, inner]) => inner !== undefined);
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

function withField(value: Json, name: string, field: Json): Json {
  if (Array.isArray(value)) return [...value, field];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries([...Object.entries(value), [name, field]]);
}

/** Values on both sides of every limit of one schema, and the values of its enum. */
function edgesOf(schema: JsonSchema): Json[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength } = schema;
  const around = (limits: readonly (number | undefined)[]): number[] =>
    limits.flatMap((limit) => (limit === undefined ? [] : [limit - 1, limit, limit + 1]));
  const lengths = around([minLength, maxLength]).filter((length) => length >= 0);
  return [
    ...around([minimum, maximum, exclusiveMinimum, exclusiveMaximum]),
    ...lengths.flatMap((length) => ['a'.repeat(length), '😀'.repeat(length)]),
    ...(schema.enum ?? []),
    ...(schema.const === undefined ? [] : [schema.const]),
  ];
}

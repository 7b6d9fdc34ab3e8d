/** What a caller may send in place of what the contract asks for. All of it is made from a seed. */

/** Well-formed, at the edges of what can be stored, written and counted. */
export const hostileMoments: readonly string[] = [
  '0000-01-01T00:00:00+23:59',
  '0000-12-31T23:59:59Z',
  '0001-01-01T00:00:00+08:00',
  '1969-12-31T23:59:59.999Z',
  '9999-12-31T23:59:59.999+08:00',
  '9999-12-31T23:59:59-23:59',
];

export const hostileStrings: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud83d',
  'x\udc00y',
  '\u001f\u0008\u007f',
  '\r\nSet-Cookie: a=b',
  "'; DROP TABLE transactions; --",
  "' OR '1'='1",
  '$1',
  '%s%n%x',
  '{{7*7}}<%= 7*7 %>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  'external:',
  'external:external:x',
  '../../etc/passwd',
  '..%2f..%2f',
  'null',
  'NaN',
  '-1',
  '1e400',
  '٣٤',
  '\u202emoc.live\u202c',
  '😀👩‍👩‍👧‍👦𠮷',
  'é'.normalize('NFD'),
  '﷽'.repeat(50),
  'x'.repeat(300),
  'x'.repeat(70_000),
  '2020-02-30',
  '2020-12-12T24:00:00+08:00',
  ...hostileMoments,
  '0001-01-01',
  'http://[',
  'javascript:alert(1)',
  'https://shop.example/\u0000',
  'sf_test_00000000000000000000000000000000000000',
];

export const hostileValues: readonly unknown[] = [
  null,
  true,
  0,
  -0,
  -1,
  1.5,
  1e-300,
  1e21,
  1e308,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 1,
  -999_999_999_999,
  999_999_999_999,
  [],
  [[]],
  [null],
  {},
  { toString: 'x', valueOf: 1 },
  { length: 1_000 },
  ...hostileStrings,
];

/** JSON that no `JSON.stringify` writes. */
export const hostileNumbers: readonly string[] = [
  '1e999',
  '-1e999',
  '0.1e1',
  '1E+2',
  '-0',
  '123456789012345678901234567890',
];

export type Random = () => number;

/** Mulberry32: the same numbers from the same seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of a list, by chance and in its order; all where it is shorter. */
export function some<T>(list: readonly T[], count: number, random: Random): T[] {
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, list.length)) chosen.add(Math.floor(random() * list.length));
  return [...chosen].sort((a, b) => a - b).map((index) => list[index] as T);
}

type Path = readonly (string | number)[];

/** The paths of all places in a JSON value, its own included. */
export function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...parts.flatMap(([name, part]) => placesOf(part, [...path, name]))];
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, name) => (part as Record<string | number, unknown>)[name], value);
}

/** A copy in which one place is another value; `undefined` takes the place away. */
export function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return by;
  if (Array.isArray(value))
    return value.map((part, index) => (index === name ? replaced(part, rest, by) : part));
  const object = value as Record<string, unknown>;
  return { ...object, [name]: replaced(object[String(name)], rest, by) };
}

/** A copy in which every object has a field that the contract does not know. */
export function withUnknownField(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((part) => withUnknownField(part, name));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, part]) => [key, withUnknownField(part, name)]);
  return Object.fromEntries([...fields, [name, 1]]);
}

import { formats } from './formats.js';
import type {
  ArrayRules,
  ComponentBuilders,
  NumberRules,
  SchemaBuilders,
  Shape,
  SizeRules,
  StringRules,
} from './schemaBuilders.js';

/**
 * A check that only accepts: a value that it matches, the strict schema accepts too and returns unchanged. A value that
 * it does not match may still be valid: then the schema decides, and gives the reasons. It does a small part of the
 * schema's work and copies nothing, so it runs before the schema wherever rows come by the thousand.
 */
export interface FastPath {
  /**
   * 0: undecided, the schema must validate the value. Otherwise the value is valid. A positive number: all its fields
   * are in the order of the contract, and the number is the length of its JSON without white space in UTF-16 units,
   * unless a text in it has characters that JSON escapes. A negative number: fields are in another order.
   */
  readonly match: (value: unknown) => number;
  /** A copy of a matching value, with the fields in the order of the contract. */
  readonly ordered: (value: unknown) => unknown;
}

const undecided = 0;
const otherOrder = -1;
const alwaysUndecided: FastPath = { match: () => undecided, ordered: (value) => value };

/** The fast path of each component, built when it is first read. */
export function createFastPaths<Types, Names extends keyof Types & string>(
  builders: ComponentBuilders<Types, Names>,
): (name: Names) => FastPath {
  const built = new Map<string, FastPath>();
  const underConstruction = new Set<string>();
  const component = (name: string): FastPath => {
    const known = built.get(name);
    if (known) return known;
    // A component that refers to itself is as deep as its value, so its schema validates it.
    if (underConstruction.has(name)) return alwaysUndecided;
    underConstruction.add(name);
    const path = builders[name as Names](fastPathBuilders as never) as unknown as FastPath;
    underConstruction.delete(name);
    built.set(name, path);
    return path;
  };
  const fastPathBuilders = createBuilders(component);
  return component;
}

/** The schema builders, each returning a fast path instead of a schema. */
function createBuilders(component: (name: string) => FastPath) {
  return {
    string: (rules: StringRules = {}) => scalar(stringMatcher(rules)),
    integer: (rules: NumberRules = {}) => scalar(integerMatcher(rules)),
    number: (rules: NumberRules = {}) =>
      scalar((value) => (Number.isFinite(value) ? matchNumber(value as number, rules) : undecided)),
    boolean: () => scalar((value) => (value === true ? 4 : value === false ? 5 : undecided)),
    oneOf,
    openOneOf: oneOf,
    nullable: ({ match, ordered }: FastPath): FastPath => ({
      match: (value) => (value === null ? 4 : match(value)),
      ordered: (value) => (value === null ? null : ordered(value)),
    }),
    array,
    object: fields,
    closed: fields,
    union: (_tag: string, members: readonly FastPath[]) => union(members),
    ref: component,
    openRef: component,
    // Their fields are free, and no row that comes by the thousand has them.
    unknown: () => alwaysUndecided,
    record: () => alwaysUndecided,
  } satisfies { readonly [Builder in keyof SchemaBuilders<unknown>]: unknown };
}

const scalar = (match: FastPath['match']): FastPath => ({ match, ordered: (value) => value });

function oneOf(values: readonly (string | number | boolean)[]): FastPath {
  const lengths = new Map<unknown, number>(values.map((value) => [value, JSON.stringify(value).length]));
  return scalar((value) => lengths.get(value) ?? undecided);
}

const surrogate = /[\ud800-\udfff]/;

/** Limits count code points. A text has at most as many code points as UTF-16 units, and at least half as many. */
function stringMatcher({
  min = 0,
  max = Number.POSITIVE_INFINITY,
  pattern,
  format,
}: StringRules): FastPath['match'] {
  const test = format && formats[format];
  return (value) => {
    if (typeof value !== 'string') return undecided;
    const { length } = value;
    if (length < min || length > max) return undecided;
    if (min > 1 && length < 2 * min && surrogate.test(value)) return undecided;
    if (pattern && !pattern.test(value)) return undecided;
    if (test && !test(value)) return undecided;
    return length + 2;
  };
}

function integerMatcher(rules: NumberRules): FastPath['match'] {
  return (value) => (Number.isSafeInteger(value) ? matchNumber(value as number, rules) : undecided);
}

function matchNumber(value: number, { min, max, above, below }: NumberRules): number {
  if (min !== undefined && value < min) return undecided;
  if (max !== undefined && value > max) return undecided;
  if (above !== undefined && value <= above) return undecided;
  if (below !== undefined && value >= below) return undecided;
  return lengthOf(value);
}

function lengthOf(value: number): number {
  if (!(value >= 0 && value < 1e12) || !Number.isInteger(value)) return JSON.stringify(value).length;
  let digits = 1;
  for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits++;
  return digits;
}

function array(
  item: FastPath,
  { min = 0, max = Number.POSITIVE_INFINITY, unique }: ArrayRules = {},
): FastPath {
  return {
    match(value) {
      if (!Array.isArray(value) || Object.getPrototypeOf(value) !== Array.prototype) return undecided;
      if (value.length < min || value.length > max) return undecided;
      if (unique && new Set(value).size !== value.length) return undecided;
      let length = 1 + Math.max(1, value.length);
      let inOrder = true;
      for (let index = 0; index < value.length; index++) {
        const size = item.match(value[index]);
        if (size === undecided) return undecided;
        if (size < 0) inOrder = false;
        length += size;
      }
      return inOrder ? length : otherOrder;
    },
    ordered: (value) => (value as unknown[]).map(item.ordered),
  };
}

/** Matches plain objects with declared fields only: an undeclared field and one of a prototype are the schema's. */
function fields(
  required: Shape,
  optional: Shape,
  { min = 0, max = Number.POSITIVE_INFINITY }: SizeRules = {},
): FastPath {
  const names = [...Object.keys(required), ...Object.keys(optional)];
  const paths = [...Object.values(required), ...Object.values(optional)] as unknown as FastPath[];
  const positions = new Map(names.map((name, index) => [name, index]));
  const requiredCount = Object.keys(required).length;
  return {
    match(value) {
      if (!isPlain(value)) return undecided;
      let length = 1;
      let inOrder = true;
      let last = -1;
      let present = 0;
      let requiredPresent = 0;
      for (const name in value) {
        const field = value[name];
        // As in JSON, a field that is undefined is absent.
        if (field === undefined && positions.has(name)) continue;
        const position = names[last + 1] === name ? last + 1 : (positions.get(name) ?? -1);
        const size = paths[position]?.match(field) ?? undecided;
        if (size === undecided) return undecided;
        if (size < 0 || position < last) inOrder = false;
        if (position < requiredCount) requiredPresent += 1;
        last = position;
        present += 1;
        length += name.length + 4 + size;
      }
      if (requiredPresent < requiredCount || present < min || present > max) return undecided;
      return inOrder ? Math.max(2, length) : otherOrder;
    },
    ordered(value) {
      const source = value as Record<string, unknown>;
      const copy: Record<string, unknown> = {};
      for (let index = 0; index < names.length; index++) {
        const name = names[index] as string;
        const field = source[name];
        if (field !== undefined) copy[name] = paths[index]?.ordered(field);
      }
      return copy;
    },
  };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** At most one member matches, since each has a constant of its own in the tag. */
function union(members: readonly FastPath[]): FastPath {
  return {
    match(value) {
      for (const { match } of members) {
        const size = match(value);
        if (size !== undecided) return size;
      }
      return undecided;
    },
    ordered: (value) => members.find(({ match }) => match(value) !== undecided)?.ordered(value),
  };
}

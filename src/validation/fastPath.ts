import { formats } from './formats.js';
import type { ArrayRules, Builders, Mode, NumberRules, Shape, SizeRules, StringRules } from './schemaBuilders.js';

/**
 * A check that only accepts: what it takes, the strict schema takes too and gives back as it is. What it does not
 * take may still be right; then the schema decides, and says why not. It does a small part of the schema's work,
 * copies nothing, and is asked first where rows come by the thousand.
 */
export interface Quick {
  /**
   * 0: the schema must be asked. Otherwise the value fits; a positive number says that all its fields stand in the
   * order of the contract, and is the length of its JSON without white space in UTF-16 units, unless a text in it has
   * characters that JSON escapes. Negative: they stand in another order.
   */
  readonly fits: (value: unknown) => number;
  /** A copy in the order of the contract, of a value that fits. */
  readonly ordered: (value: unknown) => unknown;
}

const ask = 0;
const otherOrder = -1;
const never: Quick = { fits: () => ask, ordered: (value) => value };

/** The quick check of each component, made when it is first read. */
export function createQuickChecks<Types, Names extends keyof Types & string>(
  builders: Builders<Types, Names>,
): (name: Names) => Quick {
  const made = new Map<string, Quick>();
  const making = new Set<string>();
  const component = (name: string): Quick => {
    const known = made.get(name);
    if (known) return known;
    // A component that refers to itself goes as deep as its value: that is for the schema.
    if (making.has(name)) return never;
    making.add(name);
    const quick = builders[name as Names](mode as never) as unknown as Quick;
    making.delete(name);
    made.set(name, quick);
    return quick;
  };
  const mode = quickMode(component);
  return component;
}

/** The words of a contract as quick checks; in the place of each schema stands its check. */
function quickMode(component: (name: string) => Quick) {
  return {
    string: (rules: StringRules = {}) => scalar(stringCheck(rules)),
    integer: (rules: NumberRules = {}) => scalar(integerCheck(rules)),
    number: (rules: NumberRules = {}) =>
      scalar((value) => (Number.isFinite(value) ? numberFits(value as number, rules) : ask)),
    boolean: () => scalar((value) => (value === true ? 4 : value === false ? 5 : ask)),
    oneOf: among,
    openOneOf: among,
    nullable: ({ fits, ordered }: Quick): Quick => ({
      fits: (value) => (value === null ? 4 : fits(value)),
      ordered: (value) => (value === null ? null : ordered(value)),
    }),
    array,
    object: fields,
    closed: fields,
    union: (_tag: string, members: readonly Quick[]) => union(members),
    ref: component,
    openRef: component,
    // Free in their fields: whoever has these is not pressed for time.
    unknown: () => never,
    record: () => never,
  } satisfies { readonly [Word in keyof Mode<unknown>]: unknown };
}

const scalar = (fits: Quick['fits']): Quick => ({ fits, ordered: (value) => value });

function among(values: readonly (string | number | boolean)[]): Quick {
  const lengths = new Map<unknown, number>(values.map((value) => [value, JSON.stringify(value).length]));
  return scalar((value) => lengths.get(value) ?? ask);
}

const surrogate = /[\ud800-\udfff]/;

/** A text has at most as many code points as units, and at least half as many. */
function stringCheck({
  min = 0,
  max = Number.POSITIVE_INFINITY,
  pattern,
  format,
}: StringRules): Quick['fits'] {
  const test = format && formats[format];
  return (value) => {
    if (typeof value !== 'string') return ask;
    const { length } = value;
    if (length < min || length > max) return ask;
    if (min > 1 && length < 2 * min && surrogate.test(value)) return ask;
    if (pattern && !pattern.test(value)) return ask;
    if (test && !test(value)) return ask;
    return length + 2;
  };
}

function integerCheck(rules: NumberRules): Quick['fits'] {
  return (value) => (Number.isSafeInteger(value) ? numberFits(value as number, rules) : ask);
}

function numberFits(value: number, { min, max, above, below }: NumberRules): number {
  if (min !== undefined && value < min) return ask;
  if (max !== undefined && value > max) return ask;
  if (above !== undefined && value <= above) return ask;
  if (below !== undefined && value >= below) return ask;
  return lengthOf(value);
}

function lengthOf(value: number): number {
  if (!(value >= 0 && value < 1e12) || !Number.isInteger(value)) return JSON.stringify(value).length;
  let digits = 1;
  for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits++;
  return digits;
}

function array(item: Quick, { min = 0, max = Number.POSITIVE_INFINITY, unique }: ArrayRules = {}): Quick {
  return {
    fits(value) {
      if (!Array.isArray(value) || Object.getPrototypeOf(value) !== Array.prototype) return ask;
      if (value.length < min || value.length > max) return ask;
      if (unique && new Set(value).size !== value.length) return ask;
      let length = 1 + Math.max(1, value.length);
      let inOrder = true;
      for (let index = 0; index < value.length; index++) {
        const fit = item.fits(value[index]);
        if (fit === ask) return ask;
        if (fit < 0) inOrder = false;
        length += fit;
      }
      return inOrder ? length : otherOrder;
    },
    ordered: (value) => (value as unknown[]).map(item.ordered),
  };
}

/** Only plain objects with declared fields: what is more, left out or overwritten by a prototype, is not for here. */
function fields(
  required: Shape,
  optional: Shape,
  { min = 0, max = Number.POSITIVE_INFINITY }: SizeRules = {},
): Quick {
  const names = [...Object.keys(required), ...Object.keys(optional)];
  const checks = [...Object.values(required), ...Object.values(optional)] as unknown as Quick[];
  const places = new Map(names.map((name, place) => [name, place]));
  const needed = Object.keys(required).length;
  return {
    fits(value) {
      if (!isPlain(value)) return ask;
      let length = 1;
      let inOrder = true;
      let last = -1;
      let present = 0;
      let found = 0;
      for (const name in value) {
        const field = value[name];
        // As in JSON, a field that is undefined is none.
        if (field === undefined && places.has(name)) continue;
        const place = names[last + 1] === name ? last + 1 : (places.get(name) ?? -1);
        const fit = checks[place]?.fits(field) ?? ask;
        if (fit === ask) return ask;
        if (fit < 0 || place < last) inOrder = false;
        if (place < needed) found += 1;
        last = place;
        present += 1;
        length += name.length + 4 + fit;
      }
      if (found < needed || present < min || present > max) return ask;
      return inOrder ? Math.max(2, length) : otherOrder;
    },
    ordered(value) {
      const given = value as Record<string, unknown>;
      const copy: Record<string, unknown> = {};
      for (let place = 0; place < names.length; place++) {
        const name = names[place] as string;
        const field = given[name];
        if (field !== undefined) copy[name] = checks[place]?.ordered(field);
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

/** At most one member fits, since each has a constant of its own in the tag. */
function union(members: readonly Quick[]): Quick {
  return {
    fits(value) {
      for (const { fits } of members) {
        const fit = fits(value);
        if (fit !== ask) return fit;
      }
      return ask;
    },
    ordered: (value) => members.find(({ fits }) => fits(value) !== ask)?.ordered(value),
  };
}

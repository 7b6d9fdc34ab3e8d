import type { $ZodCheck, $ZodType } from 'zod/v4/core';
import { formats } from './formats.js';
import type { Finding } from './issue.js';
import {
  Anything,
  Fields,
  List,
  Literal,
  Mapping,
  Nullable,
  Optional,
  Rule,
  Scalar,
  TaggedUnion,
} from './jsonTypes.js';
import type {
  ArrayRules,
  Mode,
  NumberRules,
  Schema,
  SchemaBuilders,
  Shape,
  SizeRules,
  StringRules,
} from './schemaBuilders.js';

/**
 * The schema builders of one mode. `component` returns the schema of a component by its name.
 * - strict: exactly the contract. The parsed value has declared fields only.
 * - lenient: what a reader of responses tolerates. It checks types, presence, enums and tags only, and keeps undeclared
 *   fields. An issue is drift to be reported, never a reason to reject the response: see `findDrift`.
 */
export function createSchemaBuilders<Types>(
  name: Mode,
  component: <N extends keyof Types>(name: N) => Schema<Types[N]>,
): SchemaBuilders<Types> {
  const strict = name === 'strict';
  const fields = (closed: boolean, required: Shape, optional: Shape, rules: SizeRules = {}) => {
    const shape = { ...required, ...optionalShape(optional) };
    const undeclared = !strict ? 'keep' : closed ? 'refuse' : 'drop';
    return new Fields({ type: 'object', shape, undeclared, checks: strict ? fieldChecks(rules) : [] });
  };
  const builders = {
    string: (rules: StringRules = {}) =>
      new Scalar({ type: 'string', checks: strict ? stringChecks(rules) : [] }),
    integer: ({ min, max, above, below }: NumberRules = {}) => {
      const safe = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };
      const bounds = strict ? { min: min ?? safe.min, max: max ?? safe.max, above, below } : safe;
      return new Scalar({
        type: 'number',
        error: () => integerMark,
        checks: [isInteger, ...numberChecks(bounds)],
      });
    },
    number: (rules: NumberRules = {}) =>
      new Scalar({ type: 'number', checks: strict ? numberChecks(rules) : [] }),
    boolean: () => new Scalar({ type: 'boolean' }),
    unknown: () => anything,
    oneOf: literal,
    openOneOf: literal,
    nullable: (innerType: $ZodType) => new Nullable({ type: 'nullable', innerType }),
    array: (element: $ZodType, rules: ArrayRules = {}) =>
      new List(
        strict
          ? { type: 'array', element, maxItems: rules.max, checks: arrayChecks(rules) }
          : { type: 'array', element },
      ),
    object: (required: Shape, optional: Shape, rules?: SizeRules) => fields(false, required, optional, rules),
    closed: (required: Shape, optional: Shape, rules?: SizeRules) => fields(true, required, optional, rules),
    record: (valueType: $ZodType, rules: SizeRules = {}) =>
      new Mapping({ type: 'record', valueType, checks: strict ? fieldChecks(rules) : [] }),
    union: (discriminator: string, options: readonly $ZodType[]) =>
      new TaggedUnion({ type: 'union', discriminator, options }),
    ref: component,
    openRef: component,
  } satisfies { readonly [Builder in keyof SchemaBuilders<Types>]: unknown };
  // The interface gives the types of the results.
  return builders as unknown as SchemaBuilders<Types>;
}

/** Marks an issue whose value should be an integer: zod itself only knows that it is not a number. */
export const integerMark = 'integer';

const anything = new Anything({ type: 'unknown' });

const literal = (values: readonly (string | number | boolean)[]) =>
  new Literal({ type: 'literal', values: [...values] });

function optionalShape(shape: Shape): Shape {
  return Object.fromEntries(
    Object.entries(shape).map(([name, innerType]) => [name, new Optional({ type: 'optional', innerType })]),
  );
}

type Check = $ZodCheck<never>;

function stringChecks({ min, max, pattern, format, expects }: StringRules): Check[] {
  // A text of the wrong length is not checked any further.
  const checks = lengthChecks({ min, max }, true);
  if (expects) {
    const isWellFormed = (text: string): boolean =>
      (!pattern || pattern.test(text)) && (!format || formats[format](text));
    checks.push(rule(isWellFormed, { code: 'wrong_format', expects }));
  }
  return checks;
}

const isInteger = rule(Number.isInteger, { code: 'wrong_type', type: 'integer' });

function numberChecks({ min, max, above, below }: NumberRules): Check[] {
  const checks: Check[] = [];
  const bound = (
    code: 'too_small' | 'too_big',
    limit: number,
    test: (value: number) => boolean,
    exclusive = false,
  ) => checks.push(rule(test, { code, limit, exclusive }, false));
  if (min !== undefined) bound('too_small', min, (value) => value >= min);
  if (max !== undefined) bound('too_big', max, (value) => value <= max);
  if (above !== undefined) bound('too_small', above, (value) => value > above, true);
  if (below !== undefined) bound('too_big', below, (value) => value < below, true);
  return checks;
}

function arrayChecks({ min, max, unique }: ArrayRules): Check[] {
  const checks = lengthChecks({ min, max }, false);
  const isUnique = (items: readonly unknown[]): boolean => new Set(items).size === items.length;
  if (unique) checks.push(rule(isUnique, { code: 'not_unique' }));
  return checks;
}

/**
 * Limits count code points. A text has at most as many code points as UTF-16 units, and at least half as many, so it is
 * counted only where that leaves a doubt.
 */
function lengthChecks({ min, max }: SizeRules, abort: boolean): Check[] {
  const checks: Check[] = [];
  const check = (test: (value: Sized) => boolean, finding: (value: unknown) => Finding) =>
    checks.push(new Rule({ check: 'custom', test, finding, abort, when: hasLength }));
  if (min !== undefined) {
    check(
      (value) => value.length >= min && (value.length >= 2 * min || codePoints(value) >= min),
      (value) => ({ code: codeFor(value, 'too_short', 'too_few_items', 'too_small'), limit: min }),
    );
  }
  if (max !== undefined) {
    check(
      (value) => value.length <= max || (value.length <= 2 * max && codePoints(value) <= max),
      (value) => ({ code: codeFor(value, 'too_long', 'too_many_items', 'too_big'), limit: max }),
    );
  }
  return checks;
}

type Sized = string | { readonly length: number };

/** Also a value of the wrong type has a length that may be wrong. */
function hasLength({ value }: { readonly value: unknown }): boolean {
  return (value as Sized | null | undefined)?.length !== undefined;
}

const surrogate = /[\ud800-\udfff]/;

function codePoints(value: Sized): number {
  return typeof value === 'string' && surrogate.test(value) ? [...value].length : value.length;
}

function codeFor<S, L, O>(value: unknown, ofString: S, ofList: L, ofOther: O): S | L | O {
  if (typeof value === 'string') return ofString;
  return Array.isArray(value) ? ofList : ofOther;
}

function fieldChecks({ min, max }: SizeRules): Check[] {
  const checks: Check[] = [];
  // A field that is undefined is absent: JSON does not carry it.
  const count = (fields: object): number =>
    Object.values(fields).filter((value) => value !== undefined).length;
  if (min !== undefined)
    checks.push(rule((it: object) => count(it) >= min, { code: 'too_few_fields', limit: min }));
  if (max !== undefined)
    checks.push(rule((it: object) => count(it) <= max, { code: 'too_many_fields', limit: max }));
  return checks;
}

/** `abort` ends the checks of the value. */
function rule<T>(test: (value: T) => boolean, finding: Finding, abort = true): Check {
  return new Rule({ check: 'custom', test, finding: () => finding, abort });
}

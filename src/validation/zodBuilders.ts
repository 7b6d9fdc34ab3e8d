import * as z from 'zod/v4/core';
import { formats } from './formats.js';
import type { Finding } from './issue.js';
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
import { Mapping, Rule, TaggedUnion, withoutMemory } from './zodTypes.js';

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
  // The interface gives the type of the result: `as never` is assignable to any schema.
  const fields = (closed: boolean, required: Shape, optional: Shape, rules: SizeRules = {}) => {
    const shape = { ...required, ...optionalShape(optional) };
    const catchall = strict ? (closed ? { catchall: never } : {}) : { catchall: anything };
    const checks = strict ? fieldChecks(rules) : [];
    return withoutMemory(() => new z.$ZodObject({ type: 'object', shape, ...catchall, checks })) as never;
  };
  return {
    string: (rules = {}) => new z.$ZodString({ type: 'string', checks: strict ? stringChecks(rules) : [] }),
    integer: ({ min, max, above, below } = {}) => {
      const safe = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };
      const bounds = strict ? { min: min ?? safe.min, max: max ?? safe.max, above, below } : safe;
      const checks = [isInteger, ...numberChecks(bounds)];
      return new z.$ZodNumber({ type: 'number', error: () => integerMark, checks });
    },
    number: (rules = {}) => new z.$ZodNumber({ type: 'number', checks: strict ? numberChecks(rules) : [] }),
    boolean: () => new z.$ZodBoolean({ type: 'boolean' }),
    unknown: () => anything,
    oneOf: literal,
    openOneOf: literal,
    nullable: (schema) => new z.$ZodNullable({ type: 'nullable', innerType: schema }) as never,
    array: (element, rules = {}) =>
      withoutMemory(
        () => new z.$ZodArray({ type: 'array', element, checks: strict ? arrayChecks(rules) : [] }),
      ) as never,
    object: (required, optional, rules) => fields(false, required, optional, rules),
    closed: (required, optional, rules) => fields(true, required, optional, rules),
    record: (valueType, rules = {}) =>
      new Mapping({ type: 'record', keyType, valueType, checks: strict ? fieldChecks(rules) : [] }) as never,
    union: (discriminator, options) => new TaggedUnion({ type: 'union', discriminator, options }) as never,
    ref: component,
    openRef: (target) => component(target as keyof Types) as never,
  };
}

/** Marks an issue whose value should be an integer: zod itself only knows that it is not a number. */
export const integerMark = 'integer';

const anything: Schema<unknown> = new z.$ZodUnknown({ type: 'unknown' });
const keyType: Schema<string> = new z.$ZodString({ type: 'string' });
const never = new z.$ZodNever({ type: 'never' });

const literal = (values: readonly (string | number | boolean)[]) =>
  new z.$ZodLiteral({ type: 'literal', values: [...values] }) as never;

function optionalShape(shape: Shape): Shape {
  return Object.fromEntries(
    Object.entries(shape).map(([name, innerType]) => [
      name,
      new z.$ZodOptional({ type: 'optional', innerType }),
    ]),
  );
}

type Check<T> = z.$ZodCheck<T>;

function stringChecks({ min, max, pattern, format, expects }: StringRules): Check<string>[] {
  const checks: Check<string>[] = [];
  // A text of the wrong length is not checked any further.
  if (min !== undefined) checks.push(minLength(min, true));
  if (max !== undefined) checks.push(maxLength(max, true));
  if (expects) {
    const isWellFormed = (text: string): boolean =>
      (!pattern || pattern.test(text)) && (!format || formats[format](text));
    checks.push(rule(isWellFormed, { code: 'wrong_format', expects }));
  }
  return checks;
}

const isInteger = rule<number>(Number.isInteger, { code: 'wrong_type', type: 'integer' });

function numberChecks({ min, max, above, below }: NumberRules): Check<number>[] {
  const checks: Check<number>[] = [];
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

function arrayChecks({ min, max, unique }: ArrayRules): Check<readonly unknown[]>[] {
  const checks: Check<readonly unknown[]>[] = [];
  if (min !== undefined) checks.push(minLength(min));
  if (max !== undefined) checks.push(maxLength(max));
  if (unique) checks.push(rule((items) => new Set(items).size === items.length, { code: 'not_unique' }));
  return checks;
}

function fieldChecks({ min, max }: SizeRules): Check<object>[] {
  const checks: Check<object>[] = [];
  // A field that is undefined is absent: JSON does not carry it.
  const count = (fields: object): number =>
    Object.values(fields).filter((value) => value !== undefined).length;
  if (min !== undefined) checks.push(rule((it) => count(it) >= min, { code: 'too_few_fields', limit: min }));
  if (max !== undefined) checks.push(rule((it) => count(it) <= max, { code: 'too_many_fields', limit: max }));
  return checks;
}

function minLength<T>(minimum: number, abort = false): Check<T> {
  return new z.$ZodCheckMinLength({ check: 'min_length', minimum, abort }) as z.$ZodCheck as Check<T>;
}

function maxLength<T>(maximum: number, abort = false): Check<T> {
  return new z.$ZodCheckMaxLength({ check: 'max_length', maximum, abort }) as z.$ZodCheck as Check<T>;
}

/** A check of our own, whose finding is known beforehand. `abort` ends the checks of the value. */
function rule<T>(test: (value: T) => boolean, finding: Finding, abort = true): Check<T> {
  return new Rule({ check: 'custom', test: test as (value: unknown) => boolean, finding, abort }) as Check<T>;
}

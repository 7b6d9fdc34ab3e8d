import * as z from 'zod/mini';
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
  // `Schema<never>` is assignable wherever a schema is expected: the interface gives the type of the result.
  const fields = (closed: boolean, required: Shape, optional: Shape, rules: SizeRules = {}) => {
    const shape = { ...required, ...optionalShape(optional) };
    if (!strict) return z.looseObject(shape) as Schema<unknown> as Schema<never>;
    const object: z.ZodMiniObject = closed ? z.strictObject(shape) : z.object(shape);
    return checked(object, fieldChecks(rules)) as Schema<unknown> as Schema<never>;
  };
  return {
    string: (rules = {}) => (strict ? checked(z.string(), stringChecks(rules)) : z.string()),
    integer: ({ min, max, above, below } = {}) => {
      const safe = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };
      const bounds = strict ? { min: min ?? safe.min, max: max ?? safe.max, above, below } : safe;
      return checked(z.number({ error: integerMark }), [isInteger, ...numberChecks(bounds)]);
    },
    number: (rules = {}) => (strict ? checked(z.number(), numberChecks(rules)) : z.number()),
    boolean: () => z.boolean(),
    unknown: () => z.unknown(),
    oneOf: (values) => z.literal(values),
    openOneOf: (values) => z.literal(values),
    nullable: (schema) => z.nullable(schema),
    array: (item, rules = {}) => (strict ? checked(z.array(item), arrayChecks(rules)) : z.array(item)),
    object: (required, optional, rules) => fields(false, required, optional, rules),
    closed: (required, optional, rules) => fields(true, required, optional, rules),
    record: (value, rules = {}) => {
      const record = z.record(z.string(), value);
      return strict ? checked(record, fieldChecks(rules)) : record;
    },
    union: (tag, members) => z.discriminatedUnion(tag, members as never) as Schema<never>,
    ref: component,
    openRef: (target) => component(target as keyof Types) as Schema<never>,
  };
}

/** Marks an issue whose value should be an integer: zod itself only knows that it is not a number. */
export const integerMark = 'integer';

function optionalShape(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, z.optional(schema)]));
}

type Check<T> = z.core.$ZodCheck<T>;

function checked<T>(schema: Schema<T>, checks: readonly Check<T>[]): Schema<T> {
  return checks.length > 0 ? schema.check(...checks) : schema;
}

function stringChecks({ min, max, pattern, format, expects }: StringRules): Check<string>[] {
  const checks: Check<string>[] = [];
  // A text of the wrong length is not checked any further.
  if (min !== undefined) checks.push(z.minLength(min, { abort: true }));
  if (max !== undefined) checks.push(z.maxLength(max, { abort: true }));
  if (expects) {
    const isWellFormed = (text: string): boolean =>
      (!pattern || pattern.test(text)) && (!format || formats[format](text));
    checks.push(refine(isWellFormed, { code: 'wrong_format', expects }));
  }
  return checks;
}

const isInteger = refine<number>(Number.isInteger, { code: 'wrong_type', type: 'integer' });

function numberChecks({ min, max, above, below }: NumberRules): Check<number>[] {
  const checks: Check<number>[] = [];
  if (min !== undefined) checks.push(z.gte(min));
  if (max !== undefined) checks.push(z.lte(max));
  if (above !== undefined) checks.push(z.gt(above));
  if (below !== undefined) checks.push(z.lt(below));
  return checks;
}

function arrayChecks({ min, max, unique }: ArrayRules): Check<readonly unknown[]>[] {
  const checks: Check<readonly unknown[]>[] = [];
  if (min !== undefined) checks.push(z.minLength(min));
  if (max !== undefined) checks.push(z.maxLength(max));
  if (unique) checks.push(refine((items) => new Set(items).size === items.length, { code: 'not_unique' }));
  return checks;
}

function fieldChecks({ min, max }: SizeRules): Check<object>[] {
  const checks: Check<object>[] = [];
  // A field that is undefined is absent: JSON does not carry it.
  const count = (fields: object): number =>
    Object.values(fields).filter((value) => value !== undefined).length;
  if (min !== undefined)
    checks.push(refine((it) => count(it) >= min, { code: 'too_few_fields', limit: min }));
  if (max !== undefined)
    checks.push(refine((it) => count(it) <= max, { code: 'too_many_fields', limit: max }));
  return checks;
}

function refine<T>(test: (value: T) => boolean, finding: Finding): Check<T> {
  return z.refine(test, { params: finding, abort: true }) as Check<T>;
}

import * as z from 'zod/mini';
import { formats } from '../../src/validation/formats.js';
import type { Finding, Issue, JsonType } from '../../src/validation/issue.js';
import { lazily } from '../../src/validation/registry.js';
import { issueOf, maxIssues, type Validated } from '../../src/validation/validate.js';

/**
 * The schema builders on zod's own types, and its issues as ours. Ours are held against it: they give the same values and
 * the same issues.
 */

type Mode = 'strict' | 'lenient';
// biome-ignore lint/suspicious/noExplicitAny: what the contract builds is not known here
type Any = any;
export type Builds = Readonly<Record<string, (m: Any) => Any>>;

/** Validates a value against a component with zod's own types. */
export function createReference(
  components: Builds,
  mode: Mode,
): (name: string, value: unknown) => Validated<unknown> {
  const underConstruction = new Set<string>();
  const component = (name: string): Any =>
    underConstruction.has(name) ? z.lazy(() => schemas[name]) : schemas[name];
  const builders = createBuilders(mode, component);
  const schemas: Readonly<Record<string, Any>> = lazily(components, (build, name) => {
    underConstruction.add(name);
    const schema = build(builders);
    underConstruction.delete(name);
    return schema;
  });
  return (name, value) => {
    const result = schemas[name].safeParse(value, { reportInput: true });
    if (result.success) return { ok: true, value: result.data };
    return { ok: false, issues: firstIssues(result.error.issues) };
  };
}

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A field name that a message may repeat. */
const safeName = /^[A-Za-z_][A-Za-z_-]{0,39}\d{0,2}$/;

function firstIssues(zodIssues: readonly ZodIssue[]): Issue[] {
  const issues: Issue[] = [];
  for (const issue of zodIssues) {
    if (issues.length >= maxIssues) break;
    if (issue.code === 'unrecognized_keys') {
      const room = maxIssues - issues.length;
      issues.push(...issue.keys.slice(0, room).map((key) => unknownField(issue.path, key)));
    } else {
      issues.push(issueOf(findingOf(issue), issue.path));
    }
  }
  return issues;
}

function unknownField(path: Path, key: string): Issue {
  return safeName.test(key)
    ? issueOf({ code: 'unknown_field' }, [...path, key])
    : issueOf({ code: 'unknown_field', unnamed: true }, path);
}

function findingOf(issue: ZodIssue): Finding {
  if (isMissing(issue)) return { code: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong_type', type: jsonType(issue) };
    case 'invalid_value':
      return { code: 'not_one_of', values: issue.values };
    case 'invalid_union':
      return { code: 'not_one_of', values: 'options' in issue ? (issue.options ?? []) : [] };
    case 'too_small':
      return { code: tooSmall(issue.origin), limit: Number(issue.minimum), exclusive: !issue.inclusive };
    case 'too_big':
      return { code: tooBig(issue.origin), limit: Number(issue.maximum), exclusive: !issue.inclusive };
    case 'custom':
      return issue.params as Finding;
    default:
      return { code: 'invalid' };
  }
}

function isMissing(issue: ZodIssue): boolean {
  if (issue.code !== 'invalid_union') return issue.input === undefined;
  const { input, discriminator } = issue;
  return discriminator !== undefined && (input as Record<string, unknown>)[discriminator] === undefined;
}

function jsonType({ expected, message }: z.core.$ZodIssueInvalidType): JsonType {
  if (message === integerMark) return 'integer';
  return expected === 'record' ? 'object' : (expected as JsonType);
}

function tooSmall(origin: string): 'too_short' | 'too_few_items' | 'too_small' {
  return origin === 'string' ? 'too_short' : origin === 'array' ? 'too_few_items' : 'too_small';
}

function tooBig(origin: string): 'too_long' | 'too_many_items' | 'too_big' {
  return origin === 'string' ? 'too_long' : origin === 'array' ? 'too_many_items' : 'too_big';
}

function createBuilders(name: Mode, component: (name: string) => Any): Any {
  const strict = name === 'strict';
  // `Schema<never>` is assignable wherever a schema is expected: the interface gives the type of the result.
  const fields = (closed: boolean, required: Any, optional: Any, rules: Any = {}) => {
    const shape = { ...required, ...optionalShape(optional) };
    if (!strict) return z.looseObject(shape);
    const object: z.ZodMiniObject = closed ? z.strictObject(shape) : z.object(shape);
    return checked(object, fieldChecks(rules));
  };
  return {
    string: (rules: Any = {}) => (strict ? checked(z.string(), stringChecks(rules)) : z.string()),
    integer: ({ min, max, above, below }: Any = {}) => {
      const safe = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER };
      const bounds = strict ? { min: min ?? safe.min, max: max ?? safe.max, above, below } : safe;
      return checked(z.number({ error: integerMark }), [isInteger, ...numberChecks(bounds)]);
    },
    number: (rules: Any = {}) => (strict ? checked(z.number(), numberChecks(rules)) : z.number()),
    boolean: () => z.boolean(),
    unknown: () => z.unknown(),
    oneOf: (values: Any) => z.literal(values),
    openOneOf: (values: Any) => z.literal(values),
    nullable: (schema: Any) => z.nullable(schema),
    array: (item: Any, rules: Any = {}) =>
      strict ? checked(z.array(item), arrayChecks(rules)) : z.array(item),
    object: (required: Any, optional: Any, rules: Any) => fields(false, required, optional, rules),
    closed: (required: Any, optional: Any, rules: Any) => fields(true, required, optional, rules),
    record: (value: Any, rules: Any = {}) => {
      const record = z.record(z.string(), value);
      return strict ? checked(record, fieldChecks(rules)) : record;
    },
    union: (tag: Any, members: Any) => z.discriminatedUnion(tag, members as never),
    ref: component,
    openRef: component,
  };
}

/** Marks an issue whose value should be an integer: zod itself only knows that it is not a number. */
const integerMark = 'integer';

function optionalShape(shape: Any): Any {
  return Object.fromEntries(Object.entries(shape).map(([name, schema]: Any) => [name, z.optional(schema)]));
}

function checked(schema: Any, checks: Any[]): Any {
  return checks.length > 0 ? schema.check(...checks) : schema;
}

function stringChecks({ min, max, pattern, format, expects }: Any): Any[] {
  const checks: Any[] = [];
  // A text of the wrong length is not checked any further.
  if (min !== undefined) checks.push(z.minLength(min, { abort: true }));
  if (max !== undefined) checks.push(z.maxLength(max, { abort: true }));
  if (expects) {
    const isWellFormed = (text: string): boolean =>
      (!pattern || pattern.test(text)) && (!format || formats[format as keyof typeof formats](text));
    checks.push(refine(isWellFormed, { code: 'wrong_format', expects }));
  }
  return checks;
}

const isInteger = refine(Number.isInteger, { code: 'wrong_type', type: 'integer' });

function numberChecks({ min, max, above, below }: Any): Any[] {
  const checks: Any[] = [];
  if (min !== undefined) checks.push(z.gte(min));
  if (max !== undefined) checks.push(z.lte(max));
  if (above !== undefined) checks.push(z.gt(above));
  if (below !== undefined) checks.push(z.lt(below));
  return checks;
}

function arrayChecks({ min, max, unique }: Any): Any[] {
  const checks: Any[] = [];
  if (min !== undefined) checks.push(z.minLength(min));
  if (max !== undefined) checks.push(z.maxLength(max));
  if (unique) checks.push(refine((items) => new Set(items).size === items.length, { code: 'not_unique' }));
  return checks;
}

function fieldChecks({ min, max }: Any): Any[] {
  const checks: Any[] = [];
  // A field that is undefined is absent: JSON does not carry it.
  const count = (fields: object): number =>
    Object.values(fields).filter((value) => value !== undefined).length;
  if (min !== undefined)
    checks.push(refine((it) => count(it) >= min, { code: 'too_few_fields', limit: min }));
  if (max !== undefined)
    checks.push(refine((it) => count(it) <= max, { code: 'too_many_fields', limit: max }));
  return checks;
}

function refine(test: (value: Any) => boolean, finding: Finding): Any {
  return z.refine(test, { params: finding as Any, abort: true });
}

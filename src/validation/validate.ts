import { type $ZodIssue, type $ZodIssueInvalidType, safeParse } from 'zod/v4/core';
import type { Finding, Issue, JsonType } from './issue.js';
import { integerMark } from './jsonBuilders.js';
import { describe } from './messages.js';
import type { Schema } from './schemaBuilders.js';

/** At most this many issues are listed: more help nobody, and a hostile value may have a million. */
export const maxIssues = 20;

export type Validated<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Validates a value against a schema. `value` of the result is a copy with declared fields only (strict).
 * It never throws because of the value, and never shows it: see {@link Issue}.
 */
export function validate<T>(schema: Schema<T>, value: unknown): Validated<T>;
/** For a schema that is chosen at run time, by its name. */
export function validate(schema: Schema<unknown>, value: unknown): Validated<unknown>;
export function validate(schema: Schema<unknown>, value: unknown): Validated<unknown> {
  const result = parse(schema, value);
  if (result === tooDeep) return { ok: false, issues: [issueOf({ code: 'too_deep' }, [])] };
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, issues: firstIssues(result.error.issues) };
}

/**
 * Where a response deviates from this version of the contract, by a lenient schema; empty where it conforms. The response
 * itself is used as received, with fields and enum values that are not known yet.
 */
export function findDrift(schema: Schema<unknown>, value: unknown): readonly Issue[] {
  const result = validate(schema, value);
  return result.ok ? [] : result.issues;
}

const tooDeep = Symbol('too deep');

/**
 * It has no prototype, because zod copies it by object spread on every parse: from an ordinary object, V8 of Node 20
 * makes a hidden class each time, and that class keeps the parsed value alive until the next full garbage collection.
 */
const parseOptions: { reportInput: true } = Object.assign(Object.create(null), { reportInput: true });

function parse<T>(schema: Schema<T>, value: unknown) {
  try {
    return safeParse(schema, value, parseOptions);
  } catch (error) {
    // The only way in which a value can make a schema throw: it is nested so deeply that the stack overflows.
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
}

type ZodIssue = $ZodIssue;
type Path = readonly PropertyKey[];

function firstIssues(zodIssues: readonly ZodIssue[]): Issue[] {
  const issues: Issue[] = [];
  for (const issue of zodIssues) {
    if (issues.length >= maxIssues) break;
    if (issue.code === 'unrecognized_keys') {
      const remaining = maxIssues - issues.length;
      issues.push(...issue.keys.slice(0, remaining).map((key) => unknownField(issue.path, key)));
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

function jsonType({ expected, message }: $ZodIssueInvalidType): JsonType {
  if (message === integerMark) return 'integer';
  return expected === 'record' ? 'object' : (expected as JsonType);
}

/** The issue of a check that is made outside of schemas. */
export function issueOf(finding: Finding, path: Path): Issue {
  const [message, messageZh] = describe(finding);
  return { pointer: pointerTo(path), code: finding.code, message, messageZh };
}

/** A field name that a message may repeat: short, and no number or address that somebody could have put there. */
const safeName = /^[A-Za-z_][A-Za-z_-]{0,39}\d{0,2}$/;

/** RFC 6901. It ends at the object where a name may be personal data: an undeclared field, or the key of a map. */
function pointerTo(path: Path): string {
  const end = path.findIndex((part) => typeof part !== 'number' && !safeName.test(String(part)));
  const shown = end < 0 ? path : path.slice(0, end);
  return shown.map((part) => `/${String(part)}`).join('');
}

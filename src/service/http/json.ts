import { isAscii } from 'node:buffer';
import type { ProblemIssue } from '../../generated/types.js';
import type { Expectation } from '../../validation/issue.js';
import { issueOf } from '../../validation/validate.js';
import { ApiProblem } from './problem.js';

/** Nothing in the contract is nearly as deep. */
const MAX_DEPTH = 32;

/** Skips a byte order mark; anything that is not UTF-8 is an error. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A body: its value, and how it was written. */
export interface Json {
  readonly value: unknown;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** @throws ApiProblem malformed_json */
export function parseJson(bytes: Uint8Array): Json {
  try {
    const text = textOf(bytes);
    return { value: JSON.parse(text), text, bytes };
  } catch {
    throw new ApiProblem('malformed_json');
  }
}

/** ASCII, which most bodies are, needs no decoder. */
function textOf(bytes: Uint8Array): string {
  if (!isAscii(bytes)) return utf8.decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/**
 * Whether no text in a body can be unstorable: JSON escapes U+0000 and lone surrogates with a backslash, and UTF-8
 * has only whole Unicode characters.
 */
export function hasNoEscapes({ text }: Json): boolean {
  return !text.includes('\\');
}

/**
 * What no schema checks: nesting that is too deep, and text that is no Unicode or that PostgreSQL cannot store. Null
 * where there is none.
 */
export function findUnstorable(value: unknown): ProblemIssue | null {
  return findUnstorableAt(value, []);
}

function findUnstorableAt(value: unknown, path: (string | number)[]): ProblemIssue | null {
  if (typeof value === 'string') {
    return /[\0\p{Cs}]/u.test(value) ? issueOf({ code: 'wrong_format', expects: storableText }, path) : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= MAX_DEPTH) return issueOf({ code: 'too_deep' }, []);
  for (const [name, child] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    path.push(name);
    const found = findUnstorableAt(child, path);
    if (found) return found;
    path.pop();
  }
  return null;
}

const storableText: Expectation = [
  'Unicode text without U+0000 and without lone surrogates',
  '不含 U+0000 及落單代理字元的 Unicode 文字',
];

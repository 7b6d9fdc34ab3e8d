import type { Expectation, Issue } from './issue.js';
import { issueOf } from './validate.js';

/** Nothing in the contract is nearly as deep. */
const MAX_DEPTH = 32;

/**
 * What no schema checks: nesting that is too deep, and text that is no Unicode or that PostgreSQL cannot store. Null
 * where there is none.
 */
export function findUnstorable(value: unknown): Issue | null {
  return findUnstorableAt(value, []);
}

function findUnstorableAt(value: unknown, path: (string | number)[]): Issue | null {
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

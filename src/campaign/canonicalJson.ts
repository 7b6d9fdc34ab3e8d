const maxDepth = 32;

/** Makes the error for a value that JSON cannot represent, or that is too deep or too large. */
export type ErrorFactory = (en: string, zh: string) => Error;

/** For a value from this package, where such an error is a bug. */
const rangeError: ErrorFactory = (en) => new RangeError(`This cannot be written as canonical JSON: ${en}`);

/**
 * Canonical JSON (RFC 8785): members in the order of their UTF-16 code units, numbers and texts as `JSON.stringify`
 * writes them. A value that JSON cannot represent is an error and is never left out. Depth and size are bounded, because
 * the value may come from anyone.
 */
export function canonicalJson(
  value: unknown,
  makeError: ErrorFactory = rangeError,
  maxValues = 200_000,
): string {
  let values = 0;

  function write(value: unknown, depth: number): string {
    values += 1;
    if (values > maxValues) throw makeError(`more than ${maxValues} values`, `超過 ${maxValues} 個值`);
    if (depth > maxDepth) throw makeError(`more than ${maxDepth} levels`, `超過 ${maxDepth} 層`);
    if (value === null || typeof value === 'boolean') return String(value);
    if (typeof value === 'number') return writeNumber(value, makeError);
    if (typeof value === 'string') return writeText(value, makeError);
    if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item, depth + 1)).join(',')}]`;
    if (typeof value === 'object') {
      const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
      const written = members.map(
        ([name, member]) => `${writeText(name, makeError)}:${write(member, depth + 1)}`,
      );
      return `{${written.join(',')}}`;
    }
    throw makeError(`${typeof value} is no JSON`, `${typeof value} 不是 JSON`);
  }

  return write(value, 0);
}

function writeNumber(value: number, makeError: ErrorFactory): string {
  if (!Number.isFinite(value)) throw makeError('a number that is not finite', '數字不是有限值');
  return JSON.stringify(value);
}

function writeText(text: string, makeError: ErrorFactory): string {
  if (/\p{Surrogate}/u.test(text)) throw makeError('half of a surrogate pair', '文字含有不成對的代理字元');
  return JSON.stringify(text);
}

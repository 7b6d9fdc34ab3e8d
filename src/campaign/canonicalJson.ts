const deepest = 32;

/** Makes the error for what JSON cannot say, or for too much of it. */
export type Refuse = (en: string, zh: string) => Error;

/** For a value of our own. */
const rangeError: Refuse = (en) => new RangeError(`This cannot be written as canonical JSON: ${en}`);

/**
 * Canonical JSON (RFC 8785): members in the order of their UTF-16 code units, numbers and texts as ECMAScript writes
 * them, which `JSON.stringify` does. What JSON cannot say is refused, never left out; depth and size are bounded, for
 * the value may come from anyone.
 */
export function canonicalJson(value: unknown, refuse: Refuse = rangeError, mostValues = 200_000): string {
  let values = 0;

  function write(value: unknown, depth: number): string {
    values += 1;
    if (values > mostValues) throw refuse(`more than ${mostValues} values`, `超過 ${mostValues} 個值`);
    if (depth > deepest) throw refuse(`more than ${deepest} levels`, `超過 ${deepest} 層`);
    if (value === null || typeof value === 'boolean') return String(value);
    if (typeof value === 'number') return writeNumber(value, refuse);
    if (typeof value === 'string') return writeText(value, refuse);
    if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item, depth + 1)).join(',')}]`;
    if (typeof value === 'object') {
      const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
      const written = members.map(
        ([name, member]) => `${writeText(name, refuse)}:${write(member, depth + 1)}`,
      );
      return `{${written.join(',')}}`;
    }
    throw refuse(`${typeof value} is no JSON`, `${typeof value} 不是 JSON`);
  }

  return write(value, 0);
}

function writeNumber(value: number, refuse: Refuse): string {
  if (!Number.isFinite(value)) throw refuse('a number that is not finite', '數字不是有限值');
  return JSON.stringify(value);
}

function writeText(text: string, refuse: Refuse): string {
  if (/\p{Surrogate}/u.test(text)) throw refuse('half of a surrogate pair', '文字含有不成對的代理字元');
  return JSON.stringify(text);
}

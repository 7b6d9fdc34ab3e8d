import { DrawError } from './error.js';

const deepest = 32;
const mostValues = 200_000;

/**
 * Canonical JSON (RFC 8785) of a draw's rules: members in the order of their UTF-16 code units, numbers and texts as
 * ECMAScript writes them, which `JSON.stringify` does. What JSON cannot say is refused, never left out; depth and size
 * are bounded, for the rules may come from anyone.
 *
 * @throws DrawError
 */
export function canonicalJson(params: unknown): string {
  let values = 0;

  function write(value: unknown, depth: number): string {
    values += 1;
    if (values > mostValues) throw refused(`more than ${mostValues} values`, `超過 ${mostValues} 個值`);
    if (depth > deepest) throw refused(`more than ${deepest} levels`, `超過 ${deepest} 層`);
    if (value === null || typeof value === 'boolean') return String(value);
    if (typeof value === 'number') return writeNumber(value);
    if (typeof value === 'string') return writeText(value);
    if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item, depth + 1)).join(',')}]`;
    if (typeof value === 'object') {
      const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
      return `{${members.map(([name, member]) => `${writeText(name)}:${write(member, depth + 1)}`).join(',')}}`;
    }
    throw refused(`${typeof value} is no JSON`, `${typeof value} 不是 JSON`);
  }

  return write(params, 0);
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw refused('a number that is not finite', '數字不是有限值');
  return JSON.stringify(value);
}

function writeText(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw refused('half of a surrogate pair', '文字含有不成對的代理字元');
  return JSON.stringify(text);
}

const refused = (en: string, zh: string): DrawError => new DrawError('params_invalid', '/params', [en, zh]);

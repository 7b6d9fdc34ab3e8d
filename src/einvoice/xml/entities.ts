import { EInvoiceError } from '../error.js';

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The longest reference is `&#x10ffff;`. */
const MAX_REFERENCE = 10;

/** Resolves the five predefined entities and character references; any other entity would need a declaration. */
export function decodeEntities(text: string, position: () => string): string {
  let decoded = '';
  let cursor = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', cursor)) {
    const body = text.slice(at + 1, at + MAX_REFERENCE);
    const name = body.slice(0, Math.max(body.indexOf(';'), 0));
    const value = Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : fromCharacterReference(name);
    if (value === null) throw new EInvoiceError('entity', position());
    decoded += text.slice(cursor, at) + value;
    cursor = at + name.length + 2;
  }
  return decoded + text.slice(cursor);
}

/** `#65`, `#x41` → `A`; null for a character that XML does not allow. */
function fromCharacterReference(name: string): string | null {
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (!digits) return null;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  const allowed =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code < 0xd800) ||
    (code > 0xdfff && code < 0xfffe) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return allowed ? String.fromCodePoint(code) : null;
}

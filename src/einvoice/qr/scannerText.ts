/** Undoes what scanners, keyboards and input methods do to a code on its way into a text field or a buffer. */

export type Code = string | Uint8Array;

/** Marks of a symbology (AIM identifier, `]Q1`), byte order marks, blanks and control characters before a code. */
const BEFORE = /^(?:[\s\0-\x1f\ufeff\u200b]|\xef\xbb\xbf|\][A-Za-z][0-9A-Za-z])+/;
const HEADER = /[A-Z]{2}[0-9]{5}(?:[0-9]{3}|\*{3})[0-9]{7}(?:[0-9]{4}| {4}|[A-Z]{4})[0-9A-F]{16}[0-9]{16}/i;
const HEADER_LENGTH = 77;
/** Characters that a scanner is set to put before a code, at most. */
const MAX_PREFIX = 16;
const CONTINUATION = '**';

export function toAscii(code: Code): string {
  if (typeof code === 'string') return code;
  let text = '';
  for (const byte of code) text += String.fromCharCode(byte);
  return text;
}

function fromAscii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** A text whose characters are the bytes of another encoding, as a scanner without one gives them. */
function isBytes(text: string): boolean {
  return /[\x80-\xff]/.test(text) && !/[^\0-\xff]/.test(text);
}

/** One code, or both of one string, as they are printed. `isChanged` says whether anything was undone. */
export function restoreCodes(code: Code): { codes: Code[]; isChanged: boolean } {
  const original = toAscii(code);
  const asBytes = typeof code !== 'string' || isBytes(original);
  const typed = asBytes ? original : toHalfWidth(original);
  const whole = typed.slice(startOf(typed)).replace(/[\r\n\x1c-\x1f\x04\0]+$/, '');
  const text = isCapsLocked(whole) ? swapCase(whole) : whole;
  const rightAt = text.startsWith(CONTINUATION) ? -1 : text.indexOf(CONTINUATION, streamStart(text));
  const parts = rightAt < 0 ? [text] : [text.slice(0, rightAt), text.slice(rightAt)];
  const codes = parts.map((part) => part.replace(/[\r\n\x1c-\x1f\x04\0]+/g, ''));
  return {
    codes: asBytes ? codes.map(fromAscii) : codes,
    isChanged: codes.length > 1 || codes[0] !== original,
  };
}

/** Full-width signs of an input method that was left on: the header has them, too. */
function toHalfWidth(text: string): string {
  if (!/[\uff10-\uff19]{6}/.test(text.slice(0, 80)) && !/^[\s\ufeff]*＊＊/.test(text.slice(0, 20))) return text;
  return text.replace(/[\uff01-\uff5e\u3000]/g, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** Where the code itself begins, after what the scanner put before it. */
function startOf(text: string): number {
  const start = BEFORE.exec(text)?.[0].length ?? 0;
  const head = text.slice(start, start + MAX_PREFIX + HEADER_LENGTH);
  const left = HEADER.exec(head)?.index ?? -1;
  const right = head.slice(0, MAX_PREFIX).indexOf(CONTINUATION);
  if (left >= 0 && left <= MAX_PREFIX) return start + left;
  return right > 0 ? start + right : start;
}

/** A keyboard with caps lock turns all letters, and those of the check, too. */
function isCapsLocked(text: string): boolean {
  return /^[a-z]{2}[0-9]{8}/.test(text);
}

function swapCase(text: string): string {
  return text.replace(/[a-z]+|[A-Z]+/g, (letters) =>
    letters < 'a' ? letters.toLowerCase() : letters.toUpperCase(),
  );
}

/** The first character after header, merchant area and counts, where a right code may follow. */
function streamStart(text: string): number {
  const fields = /^:(?:.{10}|[^:]{0,10}):[0-9]{1,4}:[0-9]{1,4}:[0-3]/s.exec(
    text.slice(text.indexOf(':'), text.indexOf(':') + 40),
  );
  return fields ? text.indexOf(':') + fields[0].length : text.length;
}

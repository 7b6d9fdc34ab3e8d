/** Undoes what scanners, keyboards and input methods do to a code on its way into a text field or a buffer. */

export type Code = string | Uint8Array;

/** Marks of a symbology (AIM identifier, `]Q1`), byte order marks, blanks and control characters before a code. */
const BEFORE = /^(?:[\s\ufeff\u200b]|[^ -\uffff]|\xef\xbb\xbf|\][A-Za-z][0-9A-Za-z])+/;
/** Control characters, such as the line end that a scanner adds. */
const CONTROLS = /[^ -\uffff]+/g;
const HEADER = /[A-Z]{2}[0-9]{5}(?:[0-9]{3}|\*{3})[0-9]{7}(?:[0-9]{4}| {4}|[A-Z]{4})[0-9A-F]{16}[0-9]{16}/i;
/** As it is printed, and as nearly every scanner gives it. */
const HEADER_AT_START = new RegExp(`^${HEADER.source}`);
const HEADER_LENGTH = 77;
/** Characters that a scanner is set to put before a code, at most. */
const MAX_PREFIX = 16;
const CONTINUATION = '**';

/** No control characters, no characters that may be bytes, and no second code: nothing is to be undone. */
const REST = '[^*\\x00-\\x1f\\x80-\\xff]*(?:\\*[^*\\x00-\\x1f\\x80-\\xff]+)*\\*?$';
/** A left code as it is printed; its merchant area may be ten asterisks. */
const LEFT_AS_PRINTED = new RegExp(`^[A-Z]{2}[0-9]{8}[A-Za-z0-9+/= ]*(?::\\*{10})?${REST}`);
const RIGHT_AS_PRINTED = new RegExp(`^\\*\\*${REST}`);

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
  return /[\x80-\xff]/.test(text) && !/[\u0100-\uffff]/.test(text);
}

/** One code, or both of one string, as they are printed. `isChanged` says whether anything was undone. */
export function restoreCodes(
  code: Code,
  isCapsLocked: boolean,
): { codes: readonly [Code, Code?]; isChanged: boolean } {
  const original = toAscii(code);
  const asBytes = typeof code !== 'string' || isBytes(original);
  const typed = asBytes || !isFullWidth(original) ? original : toHalfWidth(original);
  const whole = typed.slice(startOf(typed));
  const text = isCapsLocked ? swapCase(whole) : whole;
  const rightAt = text.startsWith(CONTINUATION) ? -1 : text.indexOf(CONTINUATION, streamStart(text));
  const own = (rightAt < 0 ? text : text.slice(0, rightAt)).replace(CONTROLS, '');
  const restored = (part: string): Code => (asBytes ? fromAscii(part) : part);
  if (rightAt < 0) return { codes: [restored(own)], isChanged: own !== original };
  const other = text.slice(rightAt).replace(CONTROLS, '');
  return { codes: [restored(own), restored(other)], isChanged: true };
}

/** Nearly every code: it need not be looked at further. */
export function isAsPrinted(code: Code): boolean {
  return (
    typeof code === 'string' &&
    (code.startsWith(CONTINUATION) ? RIGHT_AS_PRINTED : LEFT_AS_PRINTED).test(code)
  );
}

/** An input method was left on: the header has full-width signs, too. */
function isFullWidth(text: string): boolean {
  return /[\uff10-\uff19]{6}/.test(text.slice(0, 80)) || /^[\s\ufeff]*＊＊/.test(text.slice(0, 20));
}

export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** Where the code itself begins, after what the scanner put before it. */
function startOf(text: string): number {
  if (HEADER_AT_START.test(text)) return 0;
  const start = BEFORE.exec(text)?.[0].length ?? 0;
  const head = text.slice(start, start + MAX_PREFIX + HEADER_LENGTH);
  const left = HEADER.exec(head)?.index ?? -1;
  const right = head.slice(0, MAX_PREFIX).indexOf(CONTINUATION);
  if (left >= 0 && left <= MAX_PREFIX) return start + left;
  return right > 0 ? start + right : start;
}

/** Whether it is a left code from a keyboard with caps lock, which turns all letters of both codes. */
export function hasCapsLock(code: Code): boolean {
  const start = toAscii(code).slice(0, MAX_PREFIX + HEADER_LENGTH);
  if (HEADER_AT_START.test(start) || start.startsWith(CONTINUATION)) return false;
  const text = toHalfWidth(start);
  return /^[a-z]{2}[0-9]{8}/.test(text.slice(startOf(text)));
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

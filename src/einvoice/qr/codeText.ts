import type { Warnings } from '../warnings.js';
import type { QrEncoding } from './model.js';

/**
 * One scanned code, as text or bytes. `ascii` has one character for each byte (bytes) or character (text), so that the
 * header, which is ASCII, has the same offsets in any encoding of the rest.
 */
export class CodeText {
  readonly ascii: string;
  readonly #bytes: Uint8Array | null;

  constructor(code: string | Uint8Array) {
    this.#bytes = typeof code === 'string' ? null : code;
    this.ascii = typeof code === 'string' ? code : fromBytes(code);
  }

  /**
   * The stream after the prefix, continued by the other code. Bytes are joined before they are decoded, because a
   * character may be split between the codes.
   */
  decodeStream(
    start: number,
    next: CodeText | null,
    nextStart: number,
    encoding: QrEncoding,
    warnings: Warnings,
  ): string {
    if (encoding === 2)
      return fromBase64(this.ascii.slice(start) + (next ? next.ascii.slice(nextStart) : ''));
    const [left, right] = [this.#bytes, next ? next.#bytes : null];
    const text =
      left && right
        ? decode(joined(left.subarray(start), right.subarray(nextStart)), encoding)
        : this.#from(start, encoding) + (next ? next.#from(nextStart, encoding) : '');
    if (text.includes('\ufffd')) warnings.add('qr_text_destroyed', `left:${start + 1}`);
    return text;
  }

  decodeText(ascii: string, encoding: QrEncoding): string {
    return this.#bytes
      ? decode(
          Uint8Array.from(ascii, (char) => char.charCodeAt(0)),
          encoding,
        )
      : ascii;
  }

  #from(start: number, encoding: QrEncoding): string {
    return this.#bytes ? decode(this.#bytes.subarray(start), encoding) : this.ascii.slice(start);
  }
}

function fromBytes(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/** A truncated character at the end is no damage, and is dropped. */
function decode(bytes: Uint8Array, encoding: QrEncoding): string {
  const decoder = new TextDecoder(encoding === 0 ? 'big5' : 'utf-8');
  return decoder.decode(bytes, { stream: true });
}

/** Truncated quads are dropped; each of two codes may have its own padding. */
function fromBase64(text: string): string {
  const bytes: number[] = [];
  for (const part of text.trim().split(/=+/)) {
    const usable = part.replace(/[^A-Za-z0-9+/]/g, '');
    const length = usable.length % 4 === 1 ? usable.length - 1 : usable.length;
    for (const char of atob(usable.slice(0, length))) bytes.push(char.charCodeAt(0));
  }
  return decode(Uint8Array.from(bytes), 2);
}

import { decodeStrictly } from '../decodeStrictly.js';
import type { Warnings } from '../warnings.js';
import type { QrEncoding } from './model.js';
import { toAscii } from './scannerText.js';

/**
 * One scanned code, as text or bytes. `ascii` has one character for each byte (bytes) or character (text), so that the
 * header, which is ASCII, has the same offsets in any encoding of the rest.
 */
export class CodeText {
  readonly ascii: string;
  readonly #bytes: Uint8Array | null;

  constructor(code: string | Uint8Array) {
    this.#bytes = typeof code === 'string' ? null : code;
    this.ascii = toAscii(code);
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
    const at = `left:${start + 1}`;
    const ascii = this.ascii.slice(start) + (next ? next.ascii.slice(nextStart) : '');
    const bytes = fromBase64(ascii, encoding);
    if (bytes !== null && encoding !== 2) warnings.add('qr_encoding', at);
    const left = this.#bytes;
    const right = next ? next.#bytes : null;
    let decoded: Decoded;
    if (bytes !== null) decoded = decode(bytes, 2);
    else if (!left && !right) decoded = { text: ascii, isOther: false };
    else if (left && right)
      decoded = decode(joined(left.subarray(start), right.subarray(nextStart)), encoding);
    else {
      const one = this.#from(start, encoding);
      const other = next ? next.#from(nextStart, encoding) : null;
      decoded = { text: one.text + (other?.text ?? ''), isOther: one.isOther || other?.isOther === true };
    }
    if (decoded.isOther || (encoding === 2 && bytes === null)) warnings.add('qr_encoding', at);
    // A decoder that knows a character no more writes U+FFFD or question marks.
    const { text } = decoded;
    if (text.includes('\ufffd') || text.includes('??')) warnings.add('qr_text_destroyed', at);
    return text;
  }

  decodeText(ascii: string, encoding: QrEncoding): string {
    return this.#bytes
      ? decode(
          Uint8Array.from(ascii, (char) => char.charCodeAt(0)),
          encoding,
        ).text
      : ascii;
  }

  #from(start: number, encoding: QrEncoding): Decoded {
    return this.#bytes
      ? decode(this.#bytes.subarray(start), encoding)
      : { text: this.ascii.slice(start), isOther: false };
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

interface Decoded {
  readonly text: string;
  /** Its encoding is not the one that the code says. */
  readonly isOther: boolean;
}

/**
 * The bytes decide, since tills write the wrong digit: UTF-8 where it is valid, else Big5. A truncated character at the end
 * is no damage, and is dropped.
 */
function decode(bytes: Uint8Array, encoding: QrEncoding): Decoded {
  const declared = encoding === 0 ? 'big5' : 'utf-8';
  for (const label of ['utf-8', 'big5'] as const) {
    const text = decodeStrictly(bytes, label, { isCut: true });
    // A name of one or two characters in Big5 may be valid UTF-8 by chance, but then it is no Chinese.
    const isChance = declared === 'big5' && label === 'utf-8' && /[\u0080-\u07ff]/.test(text ?? '');
    if (text !== null && !isChance)
      return { text, isOther: encoding !== 2 && label !== declared && /[\u0080-\uffff]/.test(text) };
  }
  return { text: new TextDecoder(declared).decode(bytes, { stream: true }), isOther: false };
}

/** The bytes of a stream in Base64, whatever its digit says; null where it is none. Each of two codes may be padded. */
function fromBase64(ascii: string, encoding: QrEncoding): Uint8Array | null {
  // Items in plain text have colons.
  if (/[^A-Za-z0-9+/=\s]/.test(ascii)) return null;
  const text = ascii.replace(/\s/g, '');
  if (encoding !== 2 && text.length < 8) return null;
  const bytes: number[] = [];
  for (const part of text.split(/=+/)) {
    const length = part.length % 4 === 1 ? part.length - 1 : part.length;
    for (const char of atob(part.slice(0, length))) bytes.push(char.charCodeAt(0));
  }
  const found = Uint8Array.from(bytes);
  return encoding === 2 || found.includes(0x3a) ? found : null;
}

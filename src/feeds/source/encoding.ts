import { isAscii } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { unicodeOf } from '../../encoding.js';
import { FeedError } from '../error.js';

/** Characters that decoders produce for invalid bytes; that of Big5 has others than U+FFFD. */
export const undecoded = /[\u0080-\u009f\uf8f8\ufffd]/;
const everyUndecoded = new RegExp(undecoded, 'g');
const everyNonAscii = /[^\0-\x7f]/g;

/** A larger share of invalid characters means that the encoding is another one. */
const maxUndecodedShare = 0.1;

export interface EncodingOptions {
  /** `auto`, or a name that `TextDecoder` knows. */
  readonly requested: string;
  /** The charset of the response. */
  readonly charset: string | null;
}

/**
 * Decodes bytes to text, block by block. The byte order mark determines the encoding, or the NULs of UTF-16, or else the first
 * block with more than ASCII: UTF-8 where it is valid, since text of another encoding practically never is; then the encoding of the
 * server or the XML declaration; then Big5. Before that block UTF-8 and Big5 are the same.
 */
export class TextReader {
  #decoder: TextDecoder | null = null;
  /** The last bytes of the block before, in which a character may have begun. */
  #tail: Uint8Array = new Uint8Array();
  #isLossy = false;
  readonly #options: EncodingOptions;
  #declared: string | null = null;

  constructor(first: Uint8Array, options: EncodingOptions) {
    this.#options = options;
    const unicode = unicodeOf(first);
    if (unicode !== null) this.#decoder = new TextDecoder(unicode);
    else if (first.includes(0) && options.requested === 'auto') throw new FeedError('unknown_encoding');
    else this.#declared = declaredIn(first) ?? encodingName(options.charset);
  }

  /** The encoding so far: text with only ASCII so far is UTF-8. */
  get encoding(): string {
    return (
      this.#decoder?.encoding ?? (this.#options.requested === 'auto' ? 'utf-8' : this.#options.requested)
    );
  }

  /** Whether bytes so far were no text: U+FFFD then stands for them, and otherwise is what the feed itself says. */
  get isLossy(): boolean {
    return this.#isLossy;
  }

  read(block: Uint8Array): string {
    if (this.#decoder === null) {
      if (isAscii(block)) return latin1(block);
      this.#decoder = new TextDecoder(this.#choose(block));
    }
    const text = this.#decoder.decode(block, { stream: true });
    this.#isLossy ||= this.#decoder.encoding !== 'utf-8' || this.#hasInvalidBytes(text, block);
    this.#tail = block.slice(-2);
    return text;
  }

  /** U+FFFD of a decoder has no bytes of its own in the block. */
  #hasInvalidBytes(text: string, block: Uint8Array): boolean {
    if (!text.includes(replacement)) return false;
    const bytes = Buffer.concat([this.#tail, block]);
    return count(text, replacement) > count(bytes, Buffer.from(replacement));
  }

  end(): string {
    return this.#decoder?.decode() ?? '';
  }

  #choose(block: Uint8Array): string {
    const { requested } = this.#options;
    if (requested !== 'auto') {
      if (undecodedShare(block, requested) > maxUndecodedShare) throw new FeedError('wrong_encoding');
      return requested;
    }
    const candidates = ['utf-8', this.#declared ?? 'big5', 'big5'];
    const found = candidates.find((encoding) => undecodedShare(block, encoding) <= maxUndecodedShare);
    if (found === undefined) throw new FeedError('unknown_encoding');
    return found;
  }
}

const replacement = '\ufffd';

function count<T>(whole: { indexOf(part: T, from?: number): number }, part: T & { length: number }): number {
  let found = 0;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + part.length)) found += 1;
  return found;
}

const latin1 = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString('latin1');

function undecodedShare(block: Uint8Array, encoding: string): number {
  if (isText(block, encoding)) return 0;
  const text = new TextDecoder(encoding).decode(block, { stream: true });
  const all = text.match(everyNonAscii)?.length ?? 0;
  return all === 0 ? 0 : (text.match(everyUndecoded)?.length ?? 0) / all;
}

/** Whether all bytes are valid. Only of UTF-8 this says something: nearly all bytes are valid in other encodings. */
function isText(block: Uint8Array, encoding: string): boolean {
  if (encoding !== 'utf-8') return false;
  try {
    new TextDecoder(encoding, { fatal: true }).decode(block, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function declaredIn(first: Uint8Array): string | null {
  const head = latin1(first.subarray(0, 200));
  return encodingName(/^\s*<\?xml[^>]{0,150}?encoding\s*=\s*["']([\w-]{1,30})["']/.exec(head)?.[1] ?? null);
}

/** The name of an encoding in `TextDecoder`; null for an unknown label. */
export function encodingName(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

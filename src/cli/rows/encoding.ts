import { TextDecoder } from 'node:util';
import { type UnicodeEncoding, unicodeOf } from '../../encoding.js';
import { readChunks } from '../../files/readChunks.js';

export type Encoding = UnicodeEncoding | 'big5';

/**
 * Spreadsheets in Taiwan save CSV as UTF-8, with or without a byte order mark, or as Big5, and PowerShell writes UTF-16.
 * Big5 text is practically never valid UTF-8, so the file is read once to find out.
 */
export async function detectEncoding(file: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isBeginning = true;
  try {
    for await (const bytes of readChunks(file)) {
      const unicode = isBeginning ? unicodeOf(bytes) : null;
      if (unicode !== null && unicode !== 'utf-8') return unicode;
      isBeginning = false;
      decoder.decode(bytes, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (isEncodingError(error)) return 'big5';
    throw error;
  }
}

/** The text of a file, chunk by chunk, without its byte order mark. Invalid bytes become U+FFFD. */
export async function* decode(file: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of readChunks(file)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/** The bytes of a file, and of one in UTF-16 as UTF-8. */
export async function* utf8Chunks(file: string): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null | undefined;
  for await (const bytes of readChunks(file)) {
    if (decoder === undefined) {
      const unicode = unicodeOf(bytes) ?? 'utf-8';
      decoder = unicode === 'utf-8' ? null : new TextDecoder(unicode);
    }
    yield decoder === null ? bytes : toUtf8(decoder.decode(bytes, { stream: true }));
  }
  if (decoder) yield toUtf8(decoder.decode());
}

/** No byte of UTF-8, so that the line with a character that is none is found to be no text. */
const invalid = Uint8Array.of(0xff);

function toUtf8(text: string): Uint8Array {
  const [first = '', ...others] = text.split('\ufffd');
  return Buffer.concat([Buffer.from(first), ...others.flatMap((part) => [invalid, Buffer.from(part)])]);
}

export function isEncodingError(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  );
}

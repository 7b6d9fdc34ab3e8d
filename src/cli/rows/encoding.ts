import { createReadStream } from 'node:fs';

export type Encoding = 'utf-8' | 'big5';

/**
 * Spreadsheets in Taiwan save CSV as UTF-8, with or without a byte order mark, or as Big5. Big5 text is
 * practically never valid UTF-8, so the file is read once to find out.
 */
export async function detectEncoding(file: string): Promise<Encoding> {
  try {
    for await (const _ of decode(file, 'utf-8', true));
    return 'utf-8';
  } catch (error) {
    if (isEncodingError(error)) return 'big5';
    throw error;
  }
}

/**
 * The text of a file, chunk by chunk, without its byte order mark. Invalid bytes become U+FFFD, or, when `fatal`,
 * a TypeError.
 */
export async function* decode(file: string, encoding: Encoding, fatal = false): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  for await (const bytes of createReadStream(file) as AsyncIterable<Uint8Array>) {
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

export function isEncodingError(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  );
}

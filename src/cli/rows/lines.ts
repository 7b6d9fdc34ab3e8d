import { maxRowBytes } from '../../tables/parseIssues.js';
import { utf8Chunks } from './encoding.js';

const lineFeed = 0x0a;

/** A line without its line feed; its bytes are null when it is longer than any row may be. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

/**
 * Lines of a file, one at a time. Only a line feed ends a line: JSON texts may hold U+2028, at which
 * `readline` would cut them. Bytes, so that one line of another encoding does not damage the others.
 */
export async function* readLines(file: string): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxRowBytes) parts = [];
    else parts.push(part);
  };
  const endLine = (): Line => {
    const line = { number, bytes: length > maxRowBytes ? null : Buffer.concat(parts) };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of utf8Chunks(file)) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, end));
      yield endLine();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield endLine();
}

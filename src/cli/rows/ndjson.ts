import { readingIssues } from '../../tables/issues.js';
import { isEncodingError } from './encoding.js';
import { readLines } from './lines.js';
import { type Row, unread } from './row.js';

/** Rows of an NDJSON file: one JSON object a line, in UTF-8. Blank lines are passed over. */
export async function* readNdjson(file: string): AsyncGenerator<Row> {
  for await (const { number, bytes } of readLines(file)) {
    const place = { file, line: number };
    if (bytes === null) {
      yield unread(place, readingIssues.tooLong);
      continue;
    }
    const text = decodeLine(bytes);
    if (text === null) yield unread(place, readingIssues.notUtf8);
    else if (text !== '') yield parseLine(place, text);
  }
}

function decodeLine(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
  } catch (error) {
    if (isEncodingError(error)) return null;
    throw error;
  }
}

function parseLine(place: Row['place'], text: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The message of the parser would show parts of the row.
    return unread(place, readingIssues.notJson, text);
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? { place, value: value as object } : unread(place, readingIssues.notObject, text);
}

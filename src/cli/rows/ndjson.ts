import { parseIssues } from '../../tables/parseIssues.js';
import { isEncodingError } from './encoding.js';
import { readLines } from './lines.js';
import { type Row, type SourcePosition, unreadableRow } from './row.js';

/** Rows of an NDJSON file: one JSON object a line, in UTF-8 or UTF-16. Blank lines are skipped. */
export async function* readNdjson(file: string): AsyncGenerator<Row> {
  for await (const { number, bytes } of readLines(file)) {
    const position = { file, line: number };
    if (bytes === null) {
      yield unreadableRow(position, parseIssues.tooLong);
      continue;
    }
    const text = decodeLine(bytes);
    if (text === null) yield unreadableRow(position, parseIssues.notUtf8);
    else if (text !== '') yield parseLine(position, text);
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

function parseLine(position: SourcePosition, text: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The message of the parser would show parts of the row.
    return unreadableRow(position, parseIssues.notJson, text);
  }
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject
    ? { position, value: value as object }
    : unreadableRow(position, parseIssues.notObject, text);
}

import { parseIssues } from '../../tables/parseIssues.js';
import { FeedError } from '../error.js';
import { maxRecordLength, type ParsedRecord, type RecordParser } from './record.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Parses JSON objects, one a line. A line that is none is reported, and the reading continues. */
export class LineRecordParser implements RecordParser<JsonObject> {
  #rest = '';
  #line = 1;
  /** The current line exceeds the limit, and the rest of it is dropped. */
  #tooLong = false;

  *write(text: string): Generator<ParsedRecord<JsonObject>> {
    const all = this.#rest + text;
    let start = 0;
    try {
      for (let end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', start)) {
        const content = all.slice(start, end);
        const line = this.#line;
        const tooLong = this.#tooLong || content.length > maxRecordLength;
        start = end + 1;
        this.#line += 1;
        this.#tooLong = false;
        if (tooLong) yield { line, record: null, issue: parseIssues.tooLong };
        else yield* readLine(line, content);
      }
    } finally {
      this.#rest = all.slice(start);
    }
    if (this.#rest.length > maxRecordLength) {
      this.#tooLong = true;
      this.#rest = '';
    }
  }

  *end(): Generator<ParsedRecord<JsonObject>> {
    const line = this.#line;
    if (this.#tooLong) throw new FeedError('json_cut', { line });
    for (const parsed of readLine(line, this.#rest)) {
      if (parsed.issue) throw new FeedError('json_cut', { line });
      yield parsed;
    }
  }
}

function* readLine(line: number, content: string): Generator<ParsedRecord<JsonObject>> {
  if (content.trim() === '') return;
  const value = parseJson(content);
  if (value === undefined) yield { line, record: null, issue: parseIssues.notJson };
  else if (!isObject(value)) yield { line, record: null, issue: parseIssues.notObject };
  else yield { line, record: value };
}

/** Undefined where the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message of the parser would contain parts of the text.
    return undefined;
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

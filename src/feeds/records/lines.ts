import { readingIssues } from '../../tables/parseIssues.js';
import { FeedError } from '../error.js';
import { type Cut, type Cutter, longestRecord } from './record.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** JSON objects, one a line. A line that is none is told, and the next one read. */
export class LineCutter implements Cutter<JsonObject> {
  #rest = '';
  #line = 1;
  /** The line under way is longer than any may be; what comes of it is dropped. */
  #tooLong = false;

  *write(text: string): Generator<Cut<JsonObject>> {
    const all = this.#rest + text;
    let start = 0;
    try {
      for (let end = all.indexOf('\n'); end >= 0; end = all.indexOf('\n', start)) {
        const content = all.slice(start, end);
        const line = this.#line;
        const tooLong = this.#tooLong || content.length > longestRecord;
        start = end + 1;
        this.#line += 1;
        this.#tooLong = false;
        if (tooLong) yield { line, record: null, issue: readingIssues.tooLong };
        else yield* readLine(line, content);
      }
    } finally {
      this.#rest = all.slice(start);
    }
    if (this.#rest.length > longestRecord) {
      this.#tooLong = true;
      this.#rest = '';
    }
  }

  *end(): Generator<Cut<JsonObject>> {
    const line = this.#line;
    if (this.#tooLong) throw new FeedError('json_cut', { line });
    for (const cut of readLine(line, this.#rest)) {
      if (cut.issue) throw new FeedError('json_cut', { line });
      yield cut;
    }
  }
}

function* readLine(line: number, content: string): Generator<Cut<JsonObject>> {
  if (content.trim() === '') return;
  const value = parseJson(content);
  if (value === undefined) yield { line, record: null, issue: readingIssues.notJson };
  else if (!isObject(value)) yield { line, record: null, issue: readingIssues.notObject };
  else yield { line, record: value };
}

/** Undefined where the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message of the parser would show parts of the text.
    return undefined;
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import { JSONParser } from '@streamparser/json';
import { parseIssues } from '../../tables/parseIssues.js';
import { FeedError } from '../error.js';
import { isObject, type JsonObject } from './lines.js';
import { maxRecordLength, type ParsedRecord, type RecordParser } from './record.js';

/** Parses the objects at one path of a JSON document (`$.products.*`), without the whole document in memory. */
export class JsonRecordParser implements RecordParser<JsonObject> {
  readonly #parser: JSONParser;
  #found: unknown[] = [];
  /** Text since the last object. */
  #length = 0;

  constructor(path: string) {
    this.#parser = new JSONParser({ paths: [path], keepStack: false });
    this.#parser.onValue = ({ value }) => {
      this.#found.push(value);
    };
    // Without a handler, the parser throws at the end of the text.
    this.#parser.onEnd = () => {};
  }

  *write(text: string): Generator<ParsedRecord<JsonObject>> {
    const failure = this.#attempt(() => this.#parser.write(text));
    this.#length = this.#found.length > 0 ? text.length : this.#length + text.length;
    yield* this.#take();
    if (failure) throw new FeedError('json_malformed');
    if (this.#length > maxRecordLength) throw new FeedError('record_too_long');
  }

  *end(): Generator<ParsedRecord<JsonObject>> {
    const failure = this.#parser.isEnded ? null : this.#attempt(() => this.#parser.end());
    yield* this.#take();
    if (failure) throw new FeedError('json_cut');
  }

  #attempt(action: () => void): Error | null {
    try {
      action();
      return null;
    } catch (error) {
      return error as Error;
    }
  }

  *#take(): Generator<ParsedRecord<JsonObject>> {
    const found = this.#found;
    this.#found = [];
    for (const value of found) {
      if (isObject(value)) yield { line: null, record: value };
      else yield { line: null, record: null, issue: parseIssues.notObject };
    }
  }
}

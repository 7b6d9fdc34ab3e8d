import { JSONParser } from '@streamparser/json';
import { readingIssues } from '../../tables/parseIssues.js';
import { FeedError } from '../error.js';
import { isObject, type JsonObject } from './lines.js';
import { type Cut, type Cutter, longestRecord } from './record.js';

/** Objects at one path of a JSON document (`$.products.*`), as they come, without the document in memory. */
export class JsonCutter implements Cutter<JsonObject> {
  readonly #parser: JSONParser;
  #found: unknown[] = [];
  /** Text since the last object. */
  #length = 0;

  constructor(path: string) {
    this.#parser = new JSONParser({ paths: [path], keepStack: false });
    this.#parser.onValue = ({ value }) => {
      this.#found.push(value);
    };
    // Without it, the end of the text calls for one.
    this.#parser.onEnd = () => {};
  }

  *write(text: string): Generator<Cut<JsonObject>> {
    const failure = this.#attempt(() => this.#parser.write(text));
    this.#length = this.#found.length > 0 ? text.length : this.#length + text.length;
    yield* this.#take();
    if (failure) throw new FeedError('json_malformed');
    if (this.#length > longestRecord) throw new FeedError('record_too_long');
  }

  *end(): Generator<Cut<JsonObject>> {
    const failure = this.#parser.isEnded ? null : this.#attempt(() => this.#parser.end());
    yield* this.#take();
    if (failure) throw new FeedError('json_cut');
  }

  #attempt(step: () => void): Error | null {
    try {
      step();
      return null;
    } catch (error) {
      return error as Error;
    }
  }

  *#take(): Generator<Cut<JsonObject>> {
    const found = this.#found;
    this.#found = [];
    for (const value of found) {
      if (isObject(value)) yield { line: null, record: value };
      else yield { line: null, record: null, issue: readingIssues.notObject };
    }
  }
}

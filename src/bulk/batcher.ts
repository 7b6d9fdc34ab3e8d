import { localProblem } from '../batch/problems.js';
import type { BatchBody, BodyPool } from './batchBody.js';
import { type BatchRow, type PrepareRow, reject } from './batchRow.js';
import { endOfRows, type Source } from './source.js';

/** Rows that are sent together, and the body of their request. */
export interface Batch<Row> {
  readonly rows: readonly BatchRow<Row>[];
  readonly body: BatchBody;
}

/**
 * Reads rows into batches that stay within the limits. A row that is rejected already takes no room in the body.
 * Nothing is read before a batch is asked for, except the one row that did not fit into the batch before.
 */
export class Batcher<Input, Row> {
  readonly #source: Source<Input>;
  readonly #prepare: PrepareRow<Input, Row>;
  readonly #maxRows: number;
  readonly #bodies: BodyPool;
  #nextIndex = 0;
  /** The row that did not fit into the batch before. */
  #leftOver: BatchRow<Row> | null = null;

  constructor(source: Source<Input>, prepare: PrepareRow<Input, Row>, maxRows: number, bodies: BodyPool) {
    this.#source = source;
    this.#prepare = prepare;
    this.#maxRows = maxRows;
    this.#bodies = bodies;
  }

  /** The next batch, or null after the last. */
  async read(): Promise<Batch<Row> | null> {
    const rows: BatchRow<Row>[] = [];
    const body = this.#bodies.acquire();
    while (rows.length < this.#maxRows) {
      let row = this.#leftOver;
      this.#leftOver = null;
      if (row === null) {
        // Awaited only where there is a promise: one for each of a million rows takes longer than the rows do.
        let input = this.#source.next();
        if (input instanceof Promise) input = await input;
        if (input === endOfRows) break;
        const prepared = this.#prepare(input, this.#nextIndex++);
        row = prepared instanceof Promise ? await prepared : prepared;
      }
      const appended = appendTo(body, row);
      if (appended === 'full') {
        this.#leftOver = row;
        break;
      }
      if (appended === 'tooLarge') reject(row, await localProblem('request_too_large', []));
      rows.push(row);
    }
    if (rows.length > 0) return { rows, body };
    this.#bodies.release(body);
    return null;
  }
}

function appendTo(body: BatchBody, row: BatchRow<unknown>): ReturnType<BatchBody['append']> | 'rejected' {
  if (row.json === null) return 'rejected';
  const appended = body.append(row.json);
  if (appended === 'appended') {
    row.json = null;
    row.body = body;
    row.indexInBody = body.length - 1;
  }
  return appended;
}

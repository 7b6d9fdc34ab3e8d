import { localProblem, type RowProblem } from '../batch/problems.js';
import type { RowOutcome } from '../batch/results.js';
import type { SchemaName } from '../generated/types.js';
import type { Checks } from '../http/checks.js';
import type { Json } from '../http/json.js';
import type { BatchBody, BodyPool } from './batchBody.js';
import type { BulkResult } from './options.js';
import { end, type Source } from './source.js';

/** A row on its way: read, checked, put into a body, and in the end answered. */
export interface Entry<Row> {
  readonly index: number;
  readonly externalId: string | null;
  readonly row: Row;
  /** The row as it is sent, until it lies in a body; null for one that was refused before. */
  json: Json | null;
  /** The body that it lies in, and its place there. */
  body: BatchBody | null;
  place: number;
  /** What the service, or the check before it, said of the row last. */
  result: BulkResult | null;
  outcome: RowOutcome | null;
}

/** Entries that travel together, and what is sent of them. */
export interface Batch<Row> {
  readonly entries: readonly Entry<Row>[];
  readonly body: BatchBody;
}

/** Makes an entry of what a source gives; `index` is its place there. */
export type Prepare<Given, Row> = (given: Given, index: number) => Entry<Row> | Promise<Entry<Row>>;

/**
 * Reads rows into batches that stay within the limits. A row that has its answer already takes no room in the body.
 * Nothing is read before a batch is asked for, except the one row that did not fit into the batch before.
 */
export class Batcher<Given, Row> {
  readonly #source: Source<Given>;
  readonly #prepare: Prepare<Given, Row>;
  readonly #mostRows: number;
  readonly #bodies: BodyPool;
  #next = 0;
  #leftOver: Entry<Row> | null = null;

  constructor(source: Source<Given>, prepare: Prepare<Given, Row>, mostRows: number, bodies: BodyPool) {
    this.#source = source;
    this.#prepare = prepare;
    this.#mostRows = mostRows;
    this.#bodies = bodies;
  }

  /** The next batch, or null after the last. */
  async read(): Promise<Batch<Row> | null> {
    const entries: Entry<Row>[] = [];
    const body = this.#bodies.take();
    while (entries.length < this.#mostRows) {
      let entry = this.#leftOver;
      this.#leftOver = null;
      if (entry === null) {
        // Only what has to be is waited for: a promise for each of a million rows takes longer than the rows do.
        let row = this.#source.next();
        if (row instanceof Promise) row = await row;
        if (row === end) break;
        const read = this.#prepare(row, this.#next++);
        entry = read instanceof Promise ? await read : read;
      }
      const laid = lay(entry, body);
      if (laid === 'full') {
        this.#leftOver = entry;
        break;
      }
      if (laid === 'tooLarge') entry = await refused(entry, localProblem('request_too_large', []));
      entries.push(entry);
    }
    if (entries.length > 0) return { entries, body };
    this.#bodies.giveBack(body);
    return null;
  }
}

function lay<Row>(entry: Entry<Row>, body: BatchBody): ReturnType<BatchBody['add']> | 'refused' {
  if (entry.json === null) return 'refused';
  const laid = body.add(entry.json);
  if (laid === 'laid') {
    entry.json = null;
    entry.body = body;
    entry.place = body.length - 1;
  }
  return laid;
}

/** Checks each row. One that does not fit the contract has its answer at once. */
export function checkedEntries<Row>(schema: SchemaName, checks: Checks): Prepare<Row, Row> {
  return (row, index) => {
    const externalId = externalIdOf(row);
    const checked = checks.request(schema, row);
    if (!checked.ok) {
      return refused({ index, externalId, row }, localProblem('validation_failed', checked.issues));
    }
    const json = JSON.stringify(checked.value);
    return { index, externalId, row, json, body: null, place: 0, result: null, outcome: null };
  };
}

async function refused<Row>(
  { index, externalId, row }: Pick<Entry<Row>, 'index' | 'externalId' | 'row'>,
  problem: Promise<RowProblem>,
): Promise<Entry<Row>> {
  const result: BulkResult = { index, externalId, status: 'rejected', problem: await problem };
  return { index, externalId, row, json: null, body: null, place: 0, result, outcome: 'rejected' };
}

/** The externalId of a row, null where it could not be read. */
export function externalIdOf(row: unknown): string | null {
  const externalId = (row as { externalId?: unknown } | null | undefined)?.externalId;
  return typeof externalId === 'string' ? externalId : null;
}

import type { SchemaName } from '../generated/types.js';
import type { Checks } from '../http/checks.js';
import type { Json } from '../http/json.js';
import type { BulkResult, RowProblem } from './options.js';
import { localProblem } from './problems.js';
import { end, type Source } from './source.js';

/** A row on its way: read, checked, put into text, and in the end answered. */
export interface Entry<Row> {
  readonly index: number;
  readonly externalId: string | null;
  readonly row: Row;
  /** The row as it is sent, all of a run in one form; empty for a row that was refused before. */
  readonly json: Json;
  /** Bytes of `json` in UTF-8. */
  readonly bytes: number;
  outcome: BulkResult | null;
}

export interface BatchLimits {
  readonly rows: number;
  readonly bytes: number;
}

const [opening, closing] = ['{"rows":[', ']}'];
/** Each row brings its comma. */
const envelopeBytes = opening.length + closing.length;

/** The body of a batch. */
export function bodyOf<Row>(entries: readonly Entry<Row>[]): Json {
  const rows = entries.map(({ json }) => json);
  return rows.every((row) => typeof row === 'string') ? textOf(rows) : bytesOfRows(rows as Uint8Array[]);
}

/** Added up and not joined, so that the rows are copied once only, when the body is sent. */
function textOf(rows: readonly string[]): string {
  let body = opening;
  for (const [place, row] of rows.entries()) body += place === 0 ? row : `,${row}`;
  return body + closing;
}

function bytesOfRows(rows: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const commas = rows.length - 1;
  const body = new Uint8Array(rows.reduce((sum, { length }) => sum + length, envelopeBytes + commas));
  let at = encoder.encodeInto(opening, body).written;
  for (const [place, row] of rows.entries()) {
    if (place > 0) body[at++] = COMMA;
    body.set(row, at);
    at += row.length;
  }
  encoder.encodeInto(closing, body.subarray(at));
  return body;
}

const COMMA = 0x2c;

/** Makes an entry of what a source gives; `index` is its place there. */
export type Prepare<Given, Row> = (given: Given, index: number) => Entry<Row> | Promise<Entry<Row>>;

/**
 * Reads rows into batches that stay within the limits. A row that has its answer already takes no room in the body.
 * Nothing is read before a batch is asked for, except the one row that did not fit into the batch before.
 */
export class Batcher<Given, Row> {
  readonly #source: Source<Given>;
  readonly #prepare: Prepare<Given, Row>;
  readonly #limits: BatchLimits;
  #next = 0;
  #leftOver: Entry<Row> | null = null;

  constructor(source: Source<Given>, prepare: Prepare<Given, Row>, limits: BatchLimits) {
    this.#source = source;
    this.#prepare = prepare;
    this.#limits = limits;
  }

  /** The next batch, or null after the last. */
  async read(): Promise<Entry<Row>[] | null> {
    const batch: Entry<Row>[] = [];
    let bytes = envelopeBytes;
    while (batch.length < this.#limits.rows) {
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
      bytes += entry.bytes + 1;
      if (bytes > this.#limits.bytes && batch.length > 0) {
        this.#leftOver = entry;
        break;
      }
      batch.push(entry);
    }
    return batch.length > 0 ? batch : null;
  }
}

/** Checks each row. One that does not fit the contract, or into any batch, has its answer at once. */
export function checkedEntries<Row>(
  schema: SchemaName,
  checks: Checks,
  mostBytes: number,
): Prepare<Row, Row> {
  return (row, index) => {
    const externalId = externalIdOf(row);
    const checked = checks.request(schema, row);
    if (!checked.ok) {
      return refused({ index, externalId, row }, localProblem('validation_failed', checked.issues));
    }
    const json = JSON.stringify(checked.value);
    const bytes = bytesOf(json);
    if (envelopeBytes + bytes > mostBytes) {
      return refused({ index, externalId, row }, localProblem('request_too_large', []));
    }
    return { index, externalId, row, json, bytes, outcome: null };
  };
}

const encoder = new TextEncoder();
const scratch = new Uint8Array(4_096);

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  if (text.length * 3 > scratch.length) return encoder.encode(text).length;
  return encoder.encodeInto(text, scratch).written;
}

async function refused<Row>(
  { index, externalId, row }: Pick<Entry<Row>, 'index' | 'externalId' | 'row'>,
  problem: Promise<RowProblem>,
): Promise<Entry<Row>> {
  const outcome: BulkResult = { index, externalId, status: 'rejected', problem: await problem };
  return { index, externalId, row, json: '', bytes: 0, outcome };
}

/** The externalId of a row, null where it could not be read. */
export function externalIdOf(row: unknown): string | null {
  const externalId = (row as { externalId?: unknown } | null | undefined)?.externalId;
  return typeof externalId === 'string' ? externalId : null;
}

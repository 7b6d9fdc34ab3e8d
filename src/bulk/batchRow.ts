import { localProblem, type RowProblem } from '../batch/problems.js';
import type { RowOutcome } from '../batch/results.js';
import type { SchemaName } from '../generated/types.js';
import type { Checks } from '../http/checks.js';
import type { Json } from '../http/json.js';
import type { BatchBody } from './batchBody.js';
import type { BulkResult } from './options.js';

/**
 * A row on its way through a run. It is read and checked, appended to the body of a batch, sent, and in the end it has
 * an outcome. One that is refused before it is sent has its outcome at once and lies in no body.
 */
export interface BatchRow<Row> {
  readonly index: number;
  readonly externalId: string | null;
  /** As the caller gave it. */
  readonly row: Row;
  /** As it is sent, until it lies in a body. */
  json: Json | null;
  /** The body that it lies in, and its index there. */
  body: BatchBody | null;
  indexInBody: number;
  /** What was last said of the row, by the service or by a check before it was sent. */
  result: BulkResult | null;
  /** `untried` rows are sent again. */
  outcome: RowOutcome | null;
}

/** Makes a row of a batch of what the source gives; `index` counts from 0. */
export type PrepareRow<Input, Row> = (input: Input, index: number) => BatchRow<Row> | Promise<BatchRow<Row>>;

/** Checks each row against the contract. One that does not fit is rejected at once. */
export function checkAgainst<Row>(schema: SchemaName, checks: Checks): PrepareRow<Row, Row> {
  return (row, index) => {
    const checked = checks.request(schema, row);
    if (checked.ok) return newRow(index, row, JSON.stringify(checked.value));
    const rejected = newRow(index, row, null);
    return localProblem('validation_failed', checked.issues).then((problem) => {
      reject(rejected, problem);
      return rejected;
    });
  };
}

function newRow<Row>(index: number, row: Row, json: Json | null): BatchRow<Row> {
  const externalId = externalIdOf(row);
  return { index, externalId, row, json, body: null, indexInBody: 0, result: null, outcome: null };
}

export function reject(row: BatchRow<unknown>, problem: RowProblem): void {
  const { index, externalId } = row;
  row.result = { index, externalId, status: 'rejected', problem };
  row.outcome = 'rejected';
}

/** Whether a row is to be sent, for the first time or again. */
export function isWaiting({ outcome }: BatchRow<unknown>): boolean {
  return outcome === null || outcome === 'untried';
}

/** The externalId of a row, null where it could not be read. */
export function externalIdOf(row: unknown): string | null {
  const externalId = (row as { externalId?: unknown } | null | undefined)?.externalId;
  return typeof externalId === 'string' ? externalId : null;
}

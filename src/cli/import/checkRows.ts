import { localProblem } from '../../batch/problems.js';
import { externalIdOf } from '../../bulk/batchRow.js';
import { schemas } from '../../generated/schemas.js';
import type { SchemaName } from '../../generated/types.js';
import type { Schema } from '../../validation/schemaBuilders.js';
import { validate } from '../../validation/validate.js';
import { throwIfAborted } from '../errors/commandError.js';
import type { Count } from '../report/importReport.js';
import type { ImportContext } from './context.js';
import { type RejectRow, rejectInto } from './rejectRow.js';

/** Counts the rows that fit the contract; the others are rejected. */
export async function checkRows(
  schemaName: SchemaName,
  rows: AsyncIterable<object>,
  context: ImportContext,
  reject?: RejectRow,
): Promise<Count> {
  let fit = 0;
  for await (const _ of fittingRows(schemaName, rows, context, reject)) fit += 1;
  return { name: 'fit', text: { en: 'fit to be sent', zh: '可送出' }, value: fit };
}

/** The rows that fit the contract; the others are rejected. */
export async function* fittingRows(
  schemaName: SchemaName,
  rows: AsyncIterable<object>,
  context: ImportContext,
  reject: RejectRow = rejectInto(context),
): AsyncGenerator<object> {
  const schema: Schema<unknown> = schemas('strict')[schemaName];
  for await (const row of rows) {
    throwIfAborted(context.signal);
    const result = validate(schema, row);
    if (result.ok) yield row;
    else await reject(row, externalIdOf(row), await localProblem('validation_failed', result.issues));
  }
}

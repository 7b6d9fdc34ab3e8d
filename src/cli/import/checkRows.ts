import { localProblem } from '../../batch/problems.js';
import { schemas } from '../../generated/schemas.js';
import type { SchemaName } from '../../generated/types.js';
import type { Schema } from '../../validation/schemaBuilders.js';
import { validate } from '../../validation/validate.js';
import { throwIfAborted } from '../errors/commandError.js';
import type { Count } from '../report/importReport.js';
import type { ImportContext } from './context.js';

/** Counts the rows that fit the contract; the others are rejected. */
export async function checkRows(
  schemaName: SchemaName,
  rows: AsyncIterable<object>,
  { rejected, positions, signal }: ImportContext,
  lineOf: (row: object) => string = JSON.stringify,
): Promise<Count> {
  const schema: Schema<unknown> = schemas('strict')[schemaName];
  let fit = 0;
  for await (const row of rows) {
    throwIfAborted(signal);
    const result = validate(schema, row);
    if (result.ok) {
      fit += 1;
      continue;
    }
    const { externalId } = row as { externalId?: unknown };
    const problem = await localProblem('validation_failed', result.issues);
    const id = typeof externalId === 'string' ? externalId : null;
    await rejected.add({ ...positions.of(row), externalId: id, problem }, lineOf(row));
  }
  return { name: 'fit', text: { en: 'fit to be sent', zh: '可送出' }, value: fit };
}

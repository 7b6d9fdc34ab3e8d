import { localProblem } from '../../batch/problems.js';
import { malformed_json } from '../../generated/errorEntries.js';
import type { TableSchema } from '../../tables/column.js';
import { rowProblem } from '../../validation/rowProblem.js';
import type { RowFile, TableFormat } from '../rows/files.js';
import { readRows } from '../rows/readRows.js';
import type { ImportContext } from './context.js';

/** The rows that could be read; records the position of each. Rows that could not be read are rejected. */
export async function* tableRows(
  files: readonly RowFile<TableFormat>[],
  columns: TableSchema,
  { positions, rejected, onUnknownColumns }: ImportContext,
): AsyncGenerator<object> {
  for await (const row of readRows(files, columns, onUnknownColumns)) {
    if (row.issue) {
      const problem =
        row.issue.code === 'malformed_json'
          ? rowProblem('malformed_json', malformed_json, [row.issue])
          : await localProblem('validation_failed', [row.issue]);
      await rejected.add({ ...row.position, externalId: null, problem }, row.raw);
    } else {
      positions.set(row.value, row.position);
      yield row.value;
    }
  }
}

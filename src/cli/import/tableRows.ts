import { localProblem, type RowProblem } from '../../batch/problems.js';
import { malformed_json } from '../../generated/errorEntries.js';
import type { TableSchema } from '../../tables/column.js';
import type { ParseIssue } from '../../tables/parseIssues.js';
import { rowProblem } from '../../validation/rowProblem.js';
import { fileProblem } from '../report/rowProblem.js';
import type { RowFile, TableFormat } from '../rows/files.js';
import { readRows } from '../rows/readRows.js';
import type { ImportContext } from './context.js';
import type { FileQueue } from './fileQueue.js';

/** The rows that could be read; records the position of each. Rows and files that could not be read are rejected. */
export async function* tableRows(
  files: FileQueue<RowFile<TableFormat>>,
  columns: TableSchema,
  context: ImportContext,
): AsyncGenerator<object> {
  for await (const file of files) yield* rowsOfFile(file, files, columns, context);
}

/** The rows of one file of the queue. */
export async function* rowsOfFile(
  file: RowFile<TableFormat>,
  files: FileQueue<RowFile<TableFormat>>,
  columns: TableSchema,
  { positions, rejected, onUnknownColumns }: ImportContext,
): AsyncGenerator<object> {
  let fault: NodeJS.ErrnoException | null = null;
  let hasRows = false;
  for await (const row of readRows(file, columns, onUnknownColumns)) {
    if ('fault' in row) {
      fault = row.fault;
      break;
    }
    hasRows = true;
    if (row.issue) {
      await rejected.add({ ...row.position, externalId: null, problem: await problemOf(row.issue) }, row.raw);
    } else {
      positions.set(row.value, row.position);
      yield row.value;
    }
  }
  if (fault === null) files.finish(file);
  else await files.fail(file, fault, fileProblem(`${fault.code}`), hasRows);
}

const problemOf = async (issue: ParseIssue): Promise<RowProblem> =>
  issue.code === 'malformed_json'
    ? rowProblem('malformed_json', malformed_json, [issue])
    : localProblem('validation_failed', [issue]);

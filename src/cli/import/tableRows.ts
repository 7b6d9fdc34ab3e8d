import { localProblem } from '../../batch/problems.js';
import type { Columns } from '../../tables/column.js';
import type { Rejected } from '../report/rejectedRows.js';
import type { OnUnknownColumns } from '../rows/csv.js';
import type { RowFile, TableFormat } from '../rows/files.js';
import { readRows } from '../rows/readRows.js';
import type { Places } from '../rows/row.js';

interface Tables {
  readonly files: readonly RowFile<TableFormat>[];
  readonly columns: Columns;
  readonly places: Places;
  readonly rejected: Rejected;
  readonly onUnknown: OnUnknownColumns;
}

/** The rows that could be read, with the place of each; those that could not go to the rejected ones. */
export async function* tableRows(tables: Tables): AsyncGenerator<object> {
  const { files, columns, places, rejected, onUnknown } = tables;
  for await (const row of readRows(files, columns, onUnknown)) {
    if (row.issue) {
      const code = row.issue.code === 'malformed_json' ? 'malformed_json' : 'validation_failed';
      const problem = await localProblem(code, [row.issue]);
      await rejected.add({ ...row.place, externalId: null, problem }, row.raw);
    } else {
      places.set(row.value, row.place);
      yield row.value;
    }
  }
}

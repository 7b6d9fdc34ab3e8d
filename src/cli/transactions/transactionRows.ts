import type { ImportContext } from '../import/context.js';
import { tableRows } from '../import/tableRows.js';
import type { RowFile, TableFormat } from '../rows/files.js';
import { transactionColumns } from './columns.js';
import { type DownloadReader, downloadFormat } from './downloads/downloadReader.js';
import type { Change } from './einvoices/events.js';

/** The transactions of tables and of downloads from the tax platform. What these have as cancelled is added to `changes`. */
export async function* transactionRows(
  files: readonly RowFile<TableFormat>[],
  downloads: DownloadReader,
  changes: Change[],
  context: ImportContext,
): AsyncGenerator<object> {
  for (const file of files) {
    const readLines = await downloadFormat(file);
    if (readLines === null) yield* tableRows([file], transactionColumns, context);
    else yield* downloads.transactions(file.file, readLines, changes);
  }
}

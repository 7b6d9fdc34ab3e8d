import { requireReadable } from '../../files/readChunks.js';
import type { ImportContext } from '../import/context.js';
import type { FileQueue } from '../import/fileQueue.js';
import { rowsOfFile } from '../import/tableRows.js';
import { fileProblem } from '../report/rowProblem.js';
import { isSystemError, type RowFile, type TableFormat } from '../rows/files.js';
import { transactionColumns } from './columns.js';
import { type DownloadReader, downloadFormat } from './downloads/downloadReader.js';
import type { Change } from './einvoices/events.js';

/** The transactions of tables and of downloads from the tax platform. What these have as cancelled is added to `changes`. */
export async function* transactionRows(
  files: FileQueue<RowFile<TableFormat>>,
  downloads: DownloadReader,
  changes: Change[],
  context: ImportContext,
): AsyncGenerator<object> {
  for await (const file of files) {
    let hasRows = false;
    try {
      await requireReadable(file.file);
      const readLines = await downloadFormat(file);
      if (readLines === null) {
        yield* rowsOfFile(file, files, transactionColumns, context);
        continue;
      }
      for await (const row of downloads.transactions(file.file, readLines, changes)) {
        hasRows = true;
        yield row;
      }
      files.finish(file);
    } catch (error) {
      // Rejected rows are written on the way.
      if (!isSystemError(error) || error.syscall === 'write') throw error;
      await files.fail(file, error, fileProblem(error.code), hasRows);
    }
  }
}

import { requireReadable } from '../../files/readChunks.js';
import type { TableSchema } from '../../tables/column.js';
import { type OnUnknownColumns, readCsv } from './csv.js';
import { isSystemError, type RowFile, type TableFormat } from './files.js';
import { readNdjson } from './ndjson.js';
import type { Row, UnreadableFile } from './row.js';
import { readSheet } from './sheet.js';

/** The rows of a file, read no faster than they are consumed. The last one says why the others could not be read. */
export async function* readRows(
  { file, format }: RowFile<TableFormat>,
  columns: TableSchema,
  onUnknownColumns: OnUnknownColumns,
): AsyncGenerator<Row | UnreadableFile> {
  try {
    await requireReadable(file);
    if (format === 'ndjson') yield* readNdjson(file);
    else if (format === 'csv') yield* readCsv(file, columns, onUnknownColumns);
    else yield* readSheet(file, columns, onUnknownColumns);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    yield { position: { file, line: null }, fault: error };
  }
}

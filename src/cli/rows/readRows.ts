import type { TableSchema } from '../../tables/column.js';
import { usageError } from '../errors/commandError.js';
import { type OnUnknownColumns, readCsv } from './csv.js';
import type { RowFile, TableFormat } from './files.js';
import { readNdjson } from './ndjson.js';
import type { Row } from './row.js';
import { readSheet } from './sheet.js';

/** The rows of all files, one after another, read no faster than they are consumed. */
export async function* readRows(
  files: readonly RowFile<TableFormat>[],
  columns: TableSchema,
  onUnknownColumns: OnUnknownColumns,
): AsyncGenerator<Row> {
  for (const { file, format } of files) {
    try {
      if (format === 'ndjson') yield* readNdjson(file);
      else if (format === 'csv') yield* readCsv(file, columns, onUnknownColumns);
      else yield* readSheet(file, columns, onUnknownColumns);
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (code === undefined || syscall === undefined) throw error;
      throw usageError({ en: `${file} cannot be read (${code})`, zh: `無法讀取 ${file}（${code}）` });
    }
  }
}

import type { Columns } from '../../tables/column.js';
import { usage } from '../errors/commandError.js';
import { type OnUnknownColumns, readCsv } from './csv.js';
import type { RowFile, TableFormat } from './files.js';
import { readNdjson } from './ndjson.js';
import type { Row } from './row.js';
import { readSheet } from './sheet.js';

/** The rows of all files, one after another, read as fast as they are taken. */
export async function* readRows(
  files: readonly RowFile<TableFormat>[],
  columns: Columns,
  onUnknown: OnUnknownColumns,
): AsyncGenerator<Row> {
  for (const { file, format } of files) {
    try {
      if (format === 'ndjson') yield* readNdjson(file);
      else if (format === 'csv') yield* readCsv(file, columns, onUnknown);
      else yield* readSheet(file, columns, onUnknown);
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      if (code === undefined || syscall === undefined) throw error;
      throw usage({ en: `${file} cannot be read (${code})`, zh: `無法讀取 ${file}（${code}）` });
    }
  }
}

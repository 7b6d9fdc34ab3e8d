import type { CellValue, TableSchema } from '../../tables/column.js';
import { type Header, HeaderSearch, parseCells } from '../../tables/header.js';
import { parseIssues } from '../../tables/parseIssues.js';
import { usageError } from '../errors/commandError.js';
import type { OnUnknownColumns } from './csv.js';
import { type Row, unreadableRow } from './row.js';

/** Rows of the first sheet of an Excel workbook, by `read-excel-file`, which reads it as a whole. */
export async function* readSheet(
  file: string,
  columns: TableSchema,
  onUnknownColumns: OnUnknownColumns,
): AsyncGenerator<Row> {
  const sheet = await readWorkbook(file);
  if (!sheet) return yield unreadableRow({ file, line: 1 }, parseIssues.notWorkbook);
  const search = new HeaderSearch(columns);
  let header: Header | null = null;
  for (const [index, row] of sheet.entries()) {
    const line = index + 1;
    const cells = row.map((cell) => cell ?? '');
    if (cells.every((cell) => String(cell).trim() === '')) continue;
    if (header) {
      yield { position: { file, line }, value: parseCells(cells, header, columns) };
      continue;
    }
    header = search.try(cells.map(String), line);
    if (header && header.unknownNames.length > 0) onUnknownColumns(file, header.unknownNames);
    if (!header && search.isOver) break;
  }
  if (!header) yield unreadableRow({ file, line: search.failure.line }, search.failure.issue);
}

/** Null when the file is no workbook, or damaged. */
export async function readWorkbook(file: string): Promise<(CellValue | null)[][] | null> {
  const read = await load();
  try {
    return (await read(file)) as (CellValue | null)[][];
  } catch (error) {
    // A file that cannot be opened is an error of the file system.
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    return null;
  }
}

async function load(): Promise<(file: string) => Promise<unknown>> {
  try {
    return (await import('read-excel-file/node')).readSheet;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw usageError(
      { en: 'Excel files need the package read-excel-file', zh: '讀取 Excel 檔需要套件 read-excel-file' },
      {
        en: 'npm install read-excel-file, or save the file as CSV',
        zh: '請執行 npm install read-excel-file，或將檔案另存為 CSV',
      },
    );
  }
}

import { usageError } from '../errors/commandError.js';
import { readWorkbook } from './sheet.js';

/** The first sheet of an Excel workbook as CSV, a line for each row. @throws CommandError when it is no workbook */
export async function* workbookText(file: string): AsyncGenerator<string> {
  const sheet = await readWorkbook(file);
  if (!sheet) throw usageError({ en: `${file} is not an Excel workbook`, zh: `${file} 不是 Excel 活頁簿` });
  for (const row of sheet) yield `${row.map((cell) => quoted(textOf(cell))).join(',')}\n`;
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // A spreadsheet has no time zone: its reader returns the local time as UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T00:00:00', '');
  return String(cell).replace(/\s*[\r\n]+\s*/g, ' ');
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

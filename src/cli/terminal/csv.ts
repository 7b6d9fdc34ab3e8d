/** Begins a file that spreadsheets are to read as UTF-8. */
const byteOrderMark = '\ufeff';

/** The rows as CSV for a spreadsheet, the first with the names of the columns. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

/**
 * A text as a cell. A spreadsheet would run one that begins like a formula: an apostrophe before it says that it is
 * a text.
 */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The value of a cell: text in CSV; a spreadsheet also has numbers, dates and booleans. */
export type CellValue = string | number | boolean | Date;

/** The column of one field of the contract. */
export interface Column {
  /** Path of the field: `document.number`. */
  readonly field: string;
  /** Header names beside the path itself, beginning with the usual one in Traditional Chinese. */
  readonly names: readonly string[];
  /** A table without this column cannot be read. */
  readonly required?: true;
  /**
   * Parses the text of a cell, which is never empty. A text that it cannot parse is returned unchanged: the validation
   * against the contract then says what was expected. Undefined for a text that means an empty cell.
   */
  readonly parse?: (text: string) => unknown;
}

/** The columns of a table, and how a row is completed. */
export interface TableSchema {
  readonly columns: readonly Column[];
  /** Adds what follows from the cells, such as an empty list for an absent cell. */
  readonly complete?: (row: Record<string, unknown>) => object;
}

/** Characters that nobody sees: they come with what is copied from web pages and chats. */
const invisible = /[\u200b\u2060\ufeff]/g;

/** The text of a cell on one line, '' when it is empty. */
export function cellText(cell: CellValue): string {
  // A spreadsheet has no time zone: its reader returns the local time as UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T00:00:00', '');
  const text = String(cell)
    .replace(invisible, '')
    .replace(/\s*[\r\n\t]+\s*/g, ' ')
    .trim();
  // An apostrophe before what a spreadsheet would take for a formula says that it is a text.
  return text.replace(/^'(?=[=+\-@])/, '');
}

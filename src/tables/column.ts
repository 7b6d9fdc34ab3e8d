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
   * against the contract then says what was expected.
   */
  readonly parse?: (text: string) => unknown;
  /** Length of a code of digits, to restore the leading zeros that a spreadsheet drops from a number. */
  readonly digits?: number;
}

/** The columns of a table, and how a row is completed. */
export interface TableSchema {
  readonly columns: readonly Column[];
  /** Adds what follows from the cells, such as an empty list for an absent cell. */
  readonly complete?: (row: Record<string, unknown>) => object;
}

/** The text of a cell, '' when it is empty. */
export function cellText(cell: CellValue, column: Column): string {
  if (typeof cell === 'number' && column.digits !== undefined)
    return String(cell).padStart(column.digits, '0');
  // A spreadsheet has no time zone: its reader returns the local time as UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T00:00:00', '');
  return String(cell).trim();
}

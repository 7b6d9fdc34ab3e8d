/** A value as its cell holds it: text from CSV; a spreadsheet also has numbers, dates and booleans. */
export type CellValue = string | number | boolean | Date;

/** How one field of the contract stands in a table. */
export interface Column {
  /** Path of the field: `document.number`. */
  readonly field: string;
  /** Header names beside the path itself, the first of them the usual one in Traditional Chinese. */
  readonly names: readonly string[];
  /** A table without this column cannot be read. */
  readonly required?: true;
  /**
   * Makes the value of a cell, which is never empty. A text that cannot be understood is given back as it
   * stands: the check against the contract then says what was expected.
   */
  readonly read?: (text: string) => unknown;
  /** Length of a code of digits: a spreadsheet that took it for a number has lost its leading zeros. */
  readonly digits?: number;
}

/** How a table is read. */
export interface Columns {
  readonly columns: readonly Column[];
  /** Puts in what follows from the cells, such as an empty list where there was no cell. */
  readonly complete?: (row: Record<string, unknown>) => object;
}

/** The text of a cell, '' when it is empty. */
export function cellText(cell: CellValue, column: Column): string {
  if (typeof cell === 'number' && column.digits !== undefined)
    return String(cell).padStart(column.digits, '0');
  // A spreadsheet has no time zone: its reader gives the time of the wall as UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T00:00:00', '');
  return String(cell).trim();
}

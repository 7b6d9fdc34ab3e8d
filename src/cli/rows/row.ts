import type { ParseIssue } from '../../tables/parseIssues.js';

/** Where a row stands, for the user to find it. */
export interface SourcePosition {
  readonly file: string;
  /** From 1; in a spreadsheet the number of the row. Null where the file as a whole is meant. */
  readonly line: number | null;
}

/** The position of each row. It is forgotten with the row itself, so a file of any length takes no memory. */
export class RowPositions {
  readonly #positions = new WeakMap<object, SourcePosition>();

  set(row: object, position: SourcePosition): void {
    this.#positions.set(row, position);
  }

  /** @throws Error for an object that is none of the rows */
  of(row: object): SourcePosition {
    const position = this.#positions.get(row);
    if (!position) throw new Error('A row came back that was never read');
    return position;
  }
}

/** A row as the file has it; not checked against the contract. */
interface ReadRow {
  readonly position: SourcePosition;
  readonly value: object;
  readonly issue?: undefined;
}

/** A row that could not be read. */
export interface UnreadableRow {
  readonly position: SourcePosition;
  readonly issue: ParseIssue;
  /** The row as it stands; '' where the file as a whole could not be read. */
  readonly raw: string;
}

export type Row = ReadRow | UnreadableRow;

/** A file whose rows, or whose further rows, cannot be read now. */
export interface UnreadableFile {
  readonly position: SourcePosition;
  readonly fault: NodeJS.ErrnoException;
}

export const unreadableRow = (position: SourcePosition, issue: ParseIssue, raw = ''): UnreadableRow => ({
  position,
  issue,
  raw,
});

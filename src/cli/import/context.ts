import type { Shopfest } from '../../index.js';
import type { RejectedRows } from '../report/rejectedRows.js';
import type { RowNotes } from '../report/rowNotes.js';
import type { OnUnknownColumns } from '../rows/csv.js';
import type { RowPositions } from '../rows/row.js';
import type { Printer } from '../terminal/printer.js';
import type { Progress } from '../terminal/progress.js';

/** What reading and sending the rows of one command share. */
export interface ImportContext {
  /** Null in a dry run. */
  readonly client: Shopfest | null;
  readonly rejected: RejectedRows;
  readonly notes: RowNotes;
  readonly progress: Progress;
  /** Writes to stderr. */
  readonly printer: Printer;
  readonly positions: RowPositions;
  readonly onUnknownColumns: OnUnknownColumns;
  readonly signal: AbortSignal;
}

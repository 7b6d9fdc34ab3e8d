import { parseIssues } from '../../tables/parseIssues.js';
import { memoize } from '../memoize.js';
import { type FeedRecord, normalizeName, type ParsedRecord, type RecordParser } from './record.js';
import { type Delimiter, isBlank, RowReader, type TableRow } from './rowReader.js';

/** The index of the column with a name; -1 where there is none. */
type ColumnIndex = (name: string) => number;

/** A row under its header. */
export class TableRecord implements FeedRecord {
  readonly cells: readonly string[];
  readonly #columnOf: ColumnIndex;

  constructor(columnOf: ColumnIndex, cells: readonly string[]) {
    this.#columnOf = columnOf;
    this.cells = cells;
  }

  get(name: string): string {
    const index = this.#columnOf(name);
    return index < 0 ? '' : (this.cells[index]?.trim() ?? '');
  }
}

export interface TableLayout {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  /** Rows up to and including the header. */
  readonly headerRows: number;
  /** Whether only carriage returns end its rows. */
  readonly byCarriageReturn?: boolean;
}

/** Parses the rows of a table below its header. Blank rows are skipped. */
export class TableRecordParser implements RecordParser<TableRecord> {
  readonly #rows: RowReader;
  readonly #columnOf: ColumnIndex;
  readonly #width: number;
  readonly #byCarriageReturn: boolean;
  #remainingHeaderRows: number;

  constructor({ delimiter, header, headerRows, byCarriageReturn = false }: TableLayout) {
    this.#byCarriageReturn = byCarriageReturn;
    this.#rows = new RowReader(delimiter, header.length);
    this.#width = header.length;
    this.#remainingHeaderRows = headerRows;
    const names = header.map(normalizeName);
    this.#columnOf = memoize((name) => names.indexOf(normalizeName(name)), 500);
  }

  *write(text: string): Generator<ParsedRecord<TableRecord>> {
    yield* this.#records(this.#rows.write(this.#byCarriageReturn ? text.replaceAll('\r', '\n') : text));
  }

  *end(): Generator<ParsedRecord<TableRecord>> {
    yield* this.#records(this.#rows.end());
  }

  *#records(rows: Iterable<TableRow>): Generator<ParsedRecord<TableRecord>> {
    for (const { line, cells, malformed } of rows) {
      if (this.#remainingHeaderRows > 0) {
        this.#remainingHeaderRows -= 1;
        continue;
      }
      if (!malformed && cells.every(isBlank)) continue;
      const record = new TableRecord(this.#columnOf, cells);
      if (malformed) yield { line, record, issue: parseIssues.strayQuote };
      else if (cells.length > this.#width && !cells.slice(this.#width).every(isBlank)) {
        // A superfluous quotation mark has shifted the cells after it; the first cell is unaffected.
        yield {
          line,
          record: new TableRecord(this.#columnOf, cells.slice(0, 1)),
          issue: parseIssues.tooManyCells,
        };
      } else yield { line, record };
    }
  }
}

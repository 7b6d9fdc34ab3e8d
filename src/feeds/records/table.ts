import { readingIssues } from '../../tables/parseIssues.js';
import { remembered } from '../memoize.js';
import { type Cut, type Cutter, type FeedRecord, plainName } from './record.js';
import { type Delimiter, isBlank, RowReader, type TableRow } from './rowReader.js';

/** Where the column of a name is; -1 where there is none. */
type Places = (name: string) => number;

/** A row under its header. */
export class TableRecord implements FeedRecord {
  readonly cells: readonly string[];
  readonly #placeOf: Places;

  constructor(placeOf: Places, cells: readonly string[]) {
    this.#placeOf = placeOf;
    this.cells = cells;
  }

  get(name: string): string {
    const place = this.#placeOf(name);
    return place < 0 ? '' : (this.cells[place]?.trim() ?? '');
  }
}

export interface TableLayout {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  /** Rows up to the header and with it. */
  readonly above: number;
}

/** Rows of a table under its header. Rows without text are none. */
export class TableCutter implements Cutter<TableRecord> {
  readonly #rows: RowReader;
  readonly #placeOf: Places;
  readonly #width: number;
  #above: number;

  constructor({ delimiter, header, above }: TableLayout) {
    this.#rows = new RowReader(delimiter, header.length);
    this.#width = header.length;
    this.#above = above;
    const names = header.map(plainName);
    this.#placeOf = remembered((name) => names.indexOf(plainName(name)), 500);
  }

  *write(text: string): Generator<Cut<TableRecord>> {
    yield* this.#records(this.#rows.write(text));
  }

  *end(): Generator<Cut<TableRecord>> {
    yield* this.#records(this.#rows.end());
  }

  *#records(rows: Iterable<TableRow>): Generator<Cut<TableRecord>> {
    for (const { line, cells, broken } of rows) {
      if (this.#above > 0) {
        this.#above -= 1;
        continue;
      }
      if (!broken && cells.every(isBlank)) continue;
      const record = new TableRecord(this.#placeOf, cells);
      if (broken) yield { line, record, issue: readingIssues.strayQuote };
      else if (cells.length > this.#width && !cells.slice(this.#width).every(isBlank)) {
        // A mark too many has moved the cells behind it; the first one is where it was.
        yield {
          line,
          record: new TableRecord(this.#placeOf, cells.slice(0, 1)),
          issue: readingIssues.tooManyCells,
        };
      } else yield { line, record };
    }
  }
}

import type { ReadingIssue } from '../../tables/issues.js';

/** Where a row stands, for the user to find it. */
export interface Place {
  readonly file: string;
  /** From 1; in a spreadsheet the number of the row. Null where the file as a whole is meant. */
  readonly line: number | null;
}

/** Where each row stands. Forgets a row with the row itself, so a file of any length takes no room. */
export class Places {
  readonly #places = new WeakMap<object, Place>();

  set(row: object, place: Place): void {
    this.#places.set(row, place);
  }

  find(row: object): Place | undefined {
    return this.#places.get(row);
  }

  /** @throws Error for an object that is none of the rows */
  of(row: object): Place {
    const place = this.find(row);
    if (!place) throw new Error('A row came back that was never read');
    return place;
  }
}

/** A row as the file has it; not checked against the contract. */
interface Read {
  readonly place: Place;
  readonly value: object;
  readonly issue?: undefined;
}

/** A row that could not be read. */
export interface Unread {
  readonly place: Place;
  readonly issue: ReadingIssue;
  /** The row as it stands; '' where the file as a whole could not be read. */
  readonly raw: string;
}

export type Row = Read | Unread;

export const unread = (place: Place, issue: ReadingIssue, raw = ''): Unread => ({ place, issue, raw });

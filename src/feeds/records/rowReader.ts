import { FeedError } from '../error.js';
import { longestRecord } from './record.js';

export type Delimiter = '\t' | ',' | ';';

/** A row of cells; `broken` where a quotation mark stands that belongs nowhere, after the cells before it. */
export interface TableRow {
  /** Line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly broken: boolean;
}

interface Span {
  readonly cells: string[];
  /** Where the next row begins. */
  readonly end: number;
  readonly lines: number;
  readonly broken: boolean;
  /** Whether a line break ended it. */
  readonly ended: boolean;
}

/**
 * Cells of delimited text (RFC 4180, tabs and semicolons too), in pieces of any size. A mark inside a cell that
 * does not begin with one is itself: `24" 螢幕`. A mark where a quoted cell should end but does not breaks its row
 * when it is on the line on which the row begins; further down nobody can say which rows it has eaten.
 */
export class RowReader {
  #rest = '';
  #line = 1;
  readonly #delimiter: Delimiter;
  /** Cells of a whole row, once the header is known. */
  readonly #width: number;

  constructor(delimiter: Delimiter, width = 0) {
    this.#delimiter = delimiter;
    this.#width = width;
  }

  *write(text: string): Generator<TableRow> {
    const all = this.#rest + text;
    let start = 0;
    try {
      for (let span = this.#next(all, start, false); span; span = this.#next(all, start, false)) {
        const line = this.#line;
        start = span.end;
        this.#line += span.lines;
        yield { line, cells: span.cells, broken: span.broken };
      }
    } finally {
      this.#rest = all.slice(start);
    }
    if (this.#rest.length > longestRecord) {
      throw new FeedError(this.#rest.includes('"') ? 'quote_open' : 'record_too_long', { line: this.#line });
    }
  }

  /** @throws FeedError when the last row has no end and not all its cells */
  *end(): Generator<TableRow> {
    while (this.#rest !== '') {
      const line = this.#line;
      const span = this.#next(this.#rest, 0, true);
      if (!span) throw new FeedError('quote_open', { line });
      const blank = span.cells.every(isBlank);
      const short = span.broken || (!blank && span.cells.length < this.#width);
      if (short && !span.ended) throw new FeedError('table_cut', { line });
      this.#rest = this.#rest.slice(span.end);
      this.#line += span.lines;
      yield { line, cells: span.cells, broken: span.broken };
    }
  }

  /** The row that begins at `start`; null when its end is not there yet. */
  #next(text: string, start: number, last: boolean): Span | null {
    const lineFeed = text.indexOf('\n', start);
    if (lineFeed < 0 && (!last || start >= text.length)) return null;
    const lineEnd = lineFeed < 0 ? text.length : lineFeed;
    const line = text.slice(start, text.charCodeAt(lineEnd - 1) === carriageReturn ? lineEnd - 1 : lineEnd);
    if (!line.includes('"')) {
      const ended = lineFeed >= 0;
      return { cells: line.split(this.#delimiter), end: lineEnd + 1, lines: 1, broken: false, ended };
    }
    return this.#wholeLine(line, lineEnd, lineFeed >= 0) ?? this.#quoted(text, start, last);
  }

  /** In text between tabs a line with all its cells is a row, whatever marks stand in it. */
  #wholeLine(line: string, lineEnd: number, ended: boolean): Span | null {
    if (this.#delimiter !== '\t' || this.#width === 0) return null;
    const cells = line.split('\t');
    if (cells.length !== this.#width) return null;
    return { cells: cells.map(unquoted), end: lineEnd + 1, lines: 1, broken: false, ended };
  }

  #quoted(text: string, start: number, last: boolean): Span | null {
    const cells: string[] = [];
    let lines = 1;
    let cursor = start;
    for (;;) {
      let end: number;
      if (text[cursor] === '"') {
        const close = closingMark(text, cursor + 1);
        if (close < 0 || (close + 1 >= text.length && !last)) return null;
        const cell = text.slice(cursor + 1, close);
        lines += count(cell, '\n');
        end = close + 1;
        if (text[end] === '\r' && (text[end + 1] === '\n' || end + 1 >= text.length)) {
          if (end + 1 >= text.length && !last) return null;
          end += 1;
        }
        if (end < text.length && text[end] !== this.#delimiter && text[end] !== '\n') {
          return this.#broken(text, cells, end, lines, last);
        }
        cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
      } else {
        end = endOfCell(text, cursor, this.#delimiter);
        if (end >= text.length && !last) return null;
        const stop = text[end] === '\n' || end >= text.length;
        cells.push(text.slice(cursor, stop && text[end - 1] === '\r' && end > cursor ? end - 1 : end));
      }
      if (text[end] !== this.#delimiter) {
        return { cells, end: end + 1, lines, broken: false, ended: end < text.length };
      }
      cursor = end + 1;
    }
  }

  #broken(text: string, cells: string[], at: number, lines: number, last: boolean): Span | null {
    if (lines > 1) throw new FeedError('quote_malformed', { line: this.#line });
    const lineFeed = text.indexOf('\n', at);
    if (lineFeed < 0 && !last) return null;
    const end = lineFeed < 0 ? text.length : lineFeed;
    return { cells, end: end + 1, lines: 1, broken: true, ended: lineFeed >= 0 };
  }
}

const carriageReturn = 13;

/** The mark that closes a quoted cell; two in a row are one of its text. */
function closingMark(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === delimiter || sign === '\n') return at;
  }
  return text.length;
}

function unquoted(cell: string): string {
  const quoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
  return quoted ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found += 1;
  return found;
}

export const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';

import { FeedError } from '../error.js';
import { maxRecordLength } from './record.js';

export type Delimiter = '\t' | ',' | ';' | '|';

/** A row of cells. Of a `malformed` row, with a stray quotation mark, they are the cells before the mark. */
export interface TableRow {
  /** Line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly malformed: boolean;
}

interface Span {
  readonly cells: string[];
  /** Offset at which the next row begins. */
  readonly end: number;
  readonly lines: number;
  readonly malformed: boolean;
  /** Whether a line break ended the row. */
  readonly ended: boolean;
}

/**
 * Reads the cells of delimited text (RFC 4180, also with tabs, semicolons and bars), in chunks of any size. A quotation mark
 * inside an unquoted cell is literal: `24" 螢幕`. A stray mark in a quoted cell makes its row malformed when it is on the
 * first line of the row; on a later line the feed is unreadable, since the mark may have swallowed rows.
 */
export class RowReader {
  #rest = '';
  #line = 1;
  readonly #delimiter: Delimiter;
  /** Cells of a complete row, once the header is known; 0 before. */
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
        yield { line, cells: span.cells, malformed: span.malformed };
      }
    } finally {
      this.#rest = all.slice(start);
    }
    if (this.#rest.length > maxRecordLength) {
      throw new FeedError(this.#rest.includes('"') ? 'quote_open' : 'record_too_long', { line: this.#line });
    }
  }

  /** @throws FeedError when the last row is unterminated and incomplete */
  *end(): Generator<TableRow> {
    while (this.#rest !== '') {
      const line = this.#line;
      const span = this.#next(this.#rest, 0, true);
      if (!span) throw new FeedError('quote_open', { line });
      const blank = span.cells.every(isBlank);
      const incomplete = span.malformed || (!blank && span.cells.length < this.#width);
      if (incomplete && !span.ended) throw new FeedError('table_cut', { line });
      this.#rest = this.#rest.slice(span.end);
      this.#line += span.lines;
      yield { line, cells: span.cells, malformed: span.malformed };
    }
  }

  /** The row that begins at `start`; null when its end has not arrived yet. */
  #next(text: string, start: number, last: boolean): Span | null {
    const lineFeed = text.indexOf('\n', start);
    if (lineFeed < 0 && (!last || start >= text.length)) return null;
    const lineEnd = lineFeed < 0 ? text.length : lineFeed;
    const line = text.slice(start, text.charCodeAt(lineEnd - 1) === carriageReturn ? lineEnd - 1 : lineEnd);
    if (!line.includes('"')) {
      const ended = lineFeed >= 0;
      return { cells: line.split(this.#delimiter), end: lineEnd + 1, lines: 1, malformed: false, ended };
    }
    return this.#wholeLine(line, lineEnd, lineFeed >= 0) ?? this.#quoted(text, start, last);
  }

  /** In tab-separated text a line with all its cells is a row, whatever quotation marks it has. */
  #wholeLine(line: string, lineEnd: number, ended: boolean): Span | null {
    if (this.#delimiter !== '\t' || this.#width === 0) return null;
    const cells = line.split('\t');
    if (cells.length !== this.#width) return null;
    return { cells: cells.map(unquoted), end: lineEnd + 1, lines: 1, malformed: false, ended };
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
          return this.#malformedRow(text, cells, end, lines, last);
        }
        cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
      } else {
        end = endOfCell(text, cursor, this.#delimiter);
        if (end >= text.length && !last) return null;
        const stop = text[end] === '\n' || end >= text.length;
        cells.push(text.slice(cursor, stop && text[end - 1] === '\r' && end > cursor ? end - 1 : end));
      }
      if (text[end] !== this.#delimiter) {
        return { cells, end: end + 1, lines, malformed: false, ended: end < text.length };
      }
      cursor = end + 1;
    }
  }

  #malformedRow(text: string, cells: string[], at: number, lines: number, last: boolean): Span | null {
    if (lines > 1) throw new FeedError('quote_malformed', { line: this.#line });
    const lineFeed = text.indexOf('\n', at);
    if (lineFeed < 0 && !last) return null;
    const end = lineFeed < 0 ? text.length : lineFeed;
    return { cells, end: end + 1, lines: 1, malformed: true, ended: lineFeed >= 0 };
  }
}

const carriageReturn = 13;

/** Whether only carriage returns end the rows of a table, as old spreadsheets write them. */
export function endsRowsByCarriageReturn(head: string): boolean {
  if (!head.includes('\r')) return false;
  // Line feeds may stand in quoted cells.
  const bare = head.replace(/"[^"]*(?:"|$)/g, '');
  return bare.includes('\r') && !bare.includes('\n');
}

/** The offset of the mark that closes a quoted cell; a doubled mark is part of the text. */
function closingMark(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === delimiter || character === '\n') return at;
  }
  return text.length;
}

function unquoted(cell: string): string {
  const quoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
  return quoted ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found += 1;
  return found;
}

export const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';

import { pipeline, Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import { headersOf, precedesHeader, widestOf } from '../../feeds/detection/headers.js';
import type { TableSchema } from '../../tables/column.js';
import { type Header, HeaderSearch, parseCells, parseHeader } from '../../tables/header.js';
import { maxRowBytes, parseIssues } from '../../tables/parseIssues.js';
import { decode, detectEncoding, type Encoding } from './encoding.js';
import { type Row, type SourcePosition, type UnreadableRow, unreadableRow } from './row.js';

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: Info;
}

/** Called once for a file that has columns without a field; they are ignored. */
export type OnUnknownColumns = (file: string, names: readonly string[]) => void;

/**
 * Rows of a table with a header, in UTF-8, UTF-16 or Big5, separated by commas, tabs, semicolons or bars. A file without a usable
 * header is one row that could not be read.
 */
export async function* readCsv(
  file: string,
  columns: TableSchema,
  onUnknownColumns: OnUnknownColumns,
): AsyncGenerator<Row> {
  const search = new HeaderSearch(columns);
  let header: Header | null = null;
  const encoding = await detectEncoding(file);
  const delimiter = await detectDelimiter(file, encoding, columns);
  for await (const row of readRecords(file, encoding, delimiter)) {
    if ('issue' in row) {
      yield row;
    } else if (header) {
      yield toRow(row, header, columns, encoding);
    } else if (!precedesHeader(row.cells)) {
      header = search.try(row.cells, row.position.line ?? 1);
      if (header && header.unknownNames.length > 0) onUnknownColumns(file, header.unknownNames);
      if (!header && search.isOver) break;
    }
  }
  if (!header) yield unreadableRow({ file, line: search.failure.line }, search.failure.issue);
}

/** Characters of a file in which its header is looked for, as in a feed. */
const HEAD_LENGTH = 65_536;

/** The delimiter by which the header has the columns; where none has, that of the widest header, to be reported. */
async function detectDelimiter(file: string, encoding: Encoding, columns: TableSchema): Promise<string> {
  let head = '';
  for await (const text of decode(file, encoding)) {
    head += text;
    if (head.length >= HEAD_LENGTH) break;
  }
  const headers = headersOf(head);
  const fitting =
    headers.find(({ header }) => !('code' in parseHeader(header, columns)))?.delimiter ??
    delimiters.find((each) => hasHeader(head, each, columns));
  // A single column says nothing about what is between columns.
  return fitting ?? widestOf(headers.filter(({ header }) => header.length > 1))?.delimiter ?? ',';
}

const delimiters = [',', '\t', ';', '|'];

/** Whether a header stands below a title that is no table. */
function hasHeader(head: string, delimiter: string, columns: TableSchema): boolean {
  const search = new HeaderSearch(columns);
  for (const line of head.split(/\r\n?|\n/)) {
    if (search.isOver) return false;
    const cells = line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''));
    if (search.try(cells, 1)) return true;
  }
  return false;
}

/** Characters that a decoder gives for invalid bytes; that of Big5 has others beside U+FFFD. */
const undecodable = /[\u0080-\u009f\uf8f8\ufffd]/;

interface Cells {
  readonly position: SourcePosition;
  readonly cells: readonly string[];
}

function toRow({ position, cells }: Cells, header: Header, columns: TableSchema, encoding: Encoding): Row {
  const raw = JSON.stringify(cells);
  if (cells.slice(header.columns.length).some((cell) => cell.trim() !== '')) {
    return unreadableRow(position, parseIssues.tooManyCells, raw);
  }
  // U+FFFD that stands in UTF-8 is what the file itself says.
  if (encoding !== 'utf-8' && cells.some((cell) => undecodable.test(cell)))
    return unreadableRow(position, parseIssues.notText, raw);
  return { position, value: parseCells(cells, header, columns) };
}

/** Records with the line on which each ends. What comes after a quotation mark that never closes is not read. */
async function* readRecords(
  file: string,
  encoding: Encoding,
  delimiter: string,
): AsyncGenerator<Cells | UnreadableRow> {
  let broken: CsvError | null = null;
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    max_record_size: maxRowBytes,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    // An error of the stream would discard the records that were read before it.
    skip_records_with_error: true,
    on_skip: (error) => {
      broken ??= error ?? null;
    },
  });
  const text = Readable.from(decode(file, encoding));
  let line = 0;
  // An error of the file ends the iteration.
  for await (const { record, info } of pipeline(text, parser, () => {}) as AsyncIterable<CsvRecord>) {
    const error = broken as CsvError | null;
    if (error && info.records > Number(error.records)) break;
    line = info.lines;
    yield { position: { file, line }, cells: record };
  }
  if (broken) yield unreadableRow({ file, line: line + 1 }, parseIssues.quote);
}

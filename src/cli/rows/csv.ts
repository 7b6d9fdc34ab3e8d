import { pipeline, Readable } from 'node:stream';
import { type CsvError, type Info, parse } from 'csv-parse';
import type { TableSchema } from '../../tables/column.js';
import { type Header, parseCells, parseHeader } from '../../tables/header.js';
import { maxRowBytes, parseIssues } from '../../tables/parseIssues.js';
import { decode, detectEncoding, type Encoding } from './encoding.js';
import { type Row, type SourcePosition, type UnreadableRow, unreadableRow } from './row.js';

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: Info;
}

/** Called once for a file that has columns without a field; they are ignored. */
export type OnUnknownColumns = (file: string, names: readonly string[]) => void;

/** Rows of a CSV file with a header, in UTF-8 or Big5. A file without a usable header is one row that could not be read. */
export async function* readCsv(
  file: string,
  columns: TableSchema,
  onUnknownColumns: OnUnknownColumns,
): AsyncGenerator<Row> {
  let header: Header | null = null;
  const encoding = await detectEncoding(file);
  for await (const row of readRecords(file, encoding)) {
    if ('issue' in row) {
      yield row;
    } else if (header) {
      yield toRow(row, header, columns, encoding);
    } else {
      const read = parseHeader(row.cells, columns);
      if ('code' in read) return yield unreadableRow(row.position, read);
      header = read;
      if (read.unknownNames.length > 0) onUnknownColumns(file, read.unknownNames);
    }
  }
  if (!header) yield unreadableRow({ file, line: 1 }, parseIssues.empty);
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
async function* readRecords(file: string, encoding: Encoding): AsyncGenerator<Cells | UnreadableRow> {
  let broken: CsvError | null = null;
  const parser = parse({
    bom: true,
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

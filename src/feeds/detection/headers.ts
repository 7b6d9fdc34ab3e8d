import { FeedError } from '../error.js';
import { type Delimiter, endsRowsByCarriageReturn, RowReader } from '../records/rowReader.js';

export interface Header {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  /** Rows up to and including the header. */
  readonly headerRows: number;
  /** Whether rows of help precede it. */
  readonly hasHelp: boolean;
  readonly byCarriageReturn: boolean;
}

const delimiters: readonly Delimiter[] = ['\t', ',', ';', '|'];

/** The header of a table by each delimiter: the first row that is neither empty nor precedes the header. */
export function headersOf(text: string): readonly Header[] {
  const byCarriageReturn = endsRowsByCarriageReturn(text);
  const head = byCarriageReturn ? text.replaceAll('\r', '\n') : text;
  return delimiters.flatMap((delimiter) => {
    const header = headerOf(head, delimiter);
    return header ? { ...header, byCarriageReturn } : [];
  });
}

/** Of headers of which none fits, the one with the most columns. */
export const widestOf = (headers: readonly Header[]): Header | undefined =>
  headers.toSorted((one, other) => other.header.length - one.header.length)[0];

/** Whether a row precedes the header: help, or `sep=;`, by which Excel is told the delimiter. */
export const precedesHeader = (cells: readonly string[]): boolean => isHelp(cells) || isSeparatorHint(cells);

const isHelp = ([first = '']: readonly string[]): boolean => first.trimStart().startsWith('#');
const isSeparatorHint = ([first = '', ...others]: readonly string[]): boolean =>
  /^\ufeff?sep=.?$/i.test(first.trim()) && others.every((cell) => cell === '');

function headerOf(head: string, delimiter: Delimiter): Omit<Header, 'byCarriageReturn'> | null {
  const rows = new RowReader(delimiter);
  let headerRows = 0;
  let hasHelp = false;
  try {
    // The head may end within a row, long after the header.
    for (const { cells, malformed } of rowsOf(rows, head)) {
      headerRows += 1;
      if (malformed) return null;
      hasHelp ||= isHelp(cells);
      if (!precedesHeader(cells) && cells.some((cell) => cell.trim() !== ''))
        return { delimiter, header: cells, headerRows, hasHelp };
    }
  } catch (error) {
    if (!FeedError.is(error)) throw error;
  }
  return null;
}

function* rowsOf(rows: RowReader, head: string) {
  yield* rows.write(head);
  yield* rows.end();
}

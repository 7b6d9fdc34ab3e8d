import { type CellValue, type Column, type Columns, cellText } from './column.js';
import { type ReadingIssue, readingIssues } from './parseIssues.js';

export interface Header {
  /** The column at each place; null where the table has one that is not known. */
  readonly columns: readonly (Column | null)[];
  /** Names of columns that are not known, to be told: they are passed over. */
  readonly unknown: readonly string[];
}

/** Understands the header of a table, or says what is wrong with it. */
export function readHeader(cells: readonly string[], { columns }: Columns): Header | ReadingIssue {
  const byName = new Map(
    columns.flatMap((column) =>
      [column.field, ...column.names].map((name) => [plain(name), column] as const),
    ),
  );
  const found = cells.map((cell) => byName.get(plain(cell)) ?? null);
  for (const [place, column] of found.entries()) {
    const first = found.indexOf(column);
    if (column && first < place)
      return readingIssues.headerTwice(cells[first] as string, cells[place] as string);
  }
  const missing = columns.filter((column) => column.required && !found.includes(column));
  if (missing.length > 0) {
    const fields = missing.map(({ field }) => field);
    return readingIssues.headerMissing(
      fields,
      missing.map(({ names, field }) => names[0] ?? field),
    );
  }
  return {
    columns: found,
    unknown: cells.filter((cell, place) => found[place] === null && cell.trim() !== ''),
  };
}

/** Puts the cells of a row together to an object; empty cells give no field. */
export function readCells(cells: readonly CellValue[], header: Header, { complete }: Columns): object {
  const row: Record<string, unknown> = {};
  for (const [place, column] of header.columns.entries()) {
    const cell = cells[place];
    const text = column && cell !== undefined ? cellText(cell, column) : '';
    if (column && text !== '') put(row, column.field.split('.'), column.read ? column.read(text) : text);
  }
  return complete ? complete(row) : row;
}

function put(row: Record<string, unknown>, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    row[name] = value;
    return;
  }
  const inner = (row[name] ?? {}) as Record<string, unknown>;
  row[name] = inner;
  put(inner, rest, value);
}

/** Header names are compared without case, width, spaces, marks for "required" and remarks in brackets. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[\s_\-*:]/g, '');
}

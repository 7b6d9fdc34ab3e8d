import { type CellValue, type Column, cellText, type TableSchema } from './column.js';
import { type ParseIssue, parseIssues } from './parseIssues.js';

export interface Header {
  /** The column at each index; null for an unknown one. */
  readonly columns: readonly (Column | null)[];
  /** Names of unknown columns, which are ignored, to be reported. */
  readonly unknownNames: readonly string[];
}

/** Parses the header of a table, or returns its issue. */
export function parseHeader(cells: readonly string[], { columns }: TableSchema): Header | ParseIssue {
  const byName = new Map(
    columns.flatMap((column) =>
      [column.field, ...column.names].map((name) => [normalize(name), column] as const),
    ),
  );
  const matched = cells.map((cell) => byName.get(normalize(cell)) ?? null);
  for (const [index, column] of matched.entries()) {
    const first = matched.indexOf(column);
    if (column && first < index)
      return parseIssues.headerTwice(cells[first] as string, cells[index] as string);
  }
  const missing = columns.filter((column) => column.required && !matched.includes(column));
  if (missing.length > 0) {
    const fields = missing.map(({ field }) => field);
    return parseIssues.headerMissing(
      fields,
      missing.map(({ names, field }) => names[0] ?? field),
    );
  }
  return {
    columns: matched,
    unknownNames: cells.filter((cell, index) => matched[index] === null && cell.trim() !== ''),
  };
}

/** Parses the cells of a row to an object; an empty cell gives no field. */
export function parseCells(cells: readonly CellValue[], header: Header, { complete }: TableSchema): object {
  const row: Record<string, unknown> = {};
  for (const [index, column] of header.columns.entries()) {
    const cell = cells[index];
    const text = column && cell !== undefined ? cellText(cell, column) : '';
    if (column && text !== '') put(row, column.field.split('.'), column.parse ? column.parse(text) : text);
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

/** Normalizes a header name: without case, width, spaces, marks for "required" and remarks in brackets. */
function normalize(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[\s_\-*:]/g, '');
}

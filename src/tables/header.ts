import { type CellValue, type Column, cellText, type TableSchema } from './column.js';
import { type ParseIssue, parseIssues } from './parseIssues.js';

export interface Header {
  /** The column at each index; null for an unknown one. */
  readonly columns: readonly (Column | null)[];
  /** Names of unknown columns, which are ignored, to be reported. */
  readonly unknownNames: readonly string[];
}

/** Parses the header of a table, or returns its issue. */
export function parseHeader(cells: readonly string[], schema: TableSchema): Header | ParseIssue {
  const matched = matchColumns(cells, schema);
  for (const [index, column] of matched.entries()) {
    const first = matched.indexOf(column);
    if (column && first < index)
      return parseIssues.headerTwice(cells[first] as string, cells[index] as string);
  }
  const missing = schema.columns.filter((column) => column.required && !matched.includes(column));
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

/** The column that each cell names; null for none. */
function matchColumns(cells: readonly string[], { columns }: TableSchema): (Column | null)[] {
  const byName = new Map(
    columns.flatMap((column) =>
      [column.field, ...column.names].map((name) => [normalize(name), column] as const),
    ),
  );
  return cells.map((cell) => byName.get(normalize(cell)) ?? null);
}

/** Rows in which a header is looked for: people write a title, a date and remarks above it. */
const searchedRows = 20;

/** Looks for the header of a table among its first rows. */
export class HeaderSearch {
  #seen = 0;
  /** The issue of the row that is most like a header, and how many columns it names. */
  #best: { readonly issue: ParseIssue; readonly line: number; readonly named: number } | null = null;
  readonly #schema: TableSchema;

  constructor(schema: TableSchema) {
    this.#schema = schema;
  }

  /** The header, where this row is one. A row before it is passed over. */
  try(cells: readonly string[], line: number): Header | null {
    this.#seen += 1;
    const header = parseHeader(cells, this.#schema);
    if (!('code' in header)) return header;
    const named = matchColumns(cells, this.#schema).filter((column) => column !== null).length;
    if (this.#best === null || named > this.#best.named) this.#best = { issue: header, line, named };
    return null;
  }

  /** Whether no row that follows can be the header. */
  get isOver(): boolean {
    return this.#seen >= searchedRows;
  }

  /** Why there is no header, and on which line it was expected. */
  get failure(): { readonly issue: ParseIssue; readonly line: number } {
    return this.#best ?? { issue: parseIssues.empty, line: 1 };
  }
}

/** Parses the cells of a row to an object; an empty cell gives no field. */
export function parseCells(cells: readonly CellValue[], header: Header, { complete }: TableSchema): object {
  const row: Record<string, unknown> = {};
  for (const [index, column] of header.columns.entries()) {
    const cell = cells[index];
    const text = column && cell !== undefined ? cellText(cell) : '';
    if (!column || text === '') continue;
    const value = column.parse ? column.parse(text) : text;
    if (value !== undefined) put(row, column.field.split('.'), value);
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

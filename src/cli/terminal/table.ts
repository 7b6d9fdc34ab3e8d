import { padEnd, padStart, width } from './width.js';

/** A cell at the right side of its column, as figures stand. */
interface Right {
  readonly right: string;
}
export type Cell = string | Right;

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.right);

/** Rows under each other, every column as wide as its widest cell. Ends with a line break. */
export function table(rows: readonly (readonly Cell[])[], indent = '  '): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => width(textOf(row[column] ?? '')))),
  );
  const aligned = (cell: Cell, column: number): string =>
    (typeof cell === 'string' ? padEnd : padStart)(textOf(cell), widths[column] ?? 0);
  return rows.map((row) => `${indent}${row.map(aligned).join('  ').trimEnd()}\n`).join('');
}

const longest = 32;

/** A bar of up to 32 columns; whatever is more than nothing shows at least one. */
export function bar(value: number, most: number): string {
  if (value <= 0 || most <= 0) return '';
  return '█'.repeat(Math.max(1, Math.round((value / most) * longest)));
}

export const figure = (value: number): string => value.toLocaleString('en-US');
export const money = (value: number): string => `NT$${figure(value)}`;

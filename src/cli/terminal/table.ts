import { padEnd, padStart, width } from './width.js';

/** A cell that is aligned to the right, as numbers are. */
interface RightAligned {
  readonly right: string;
}
export type Cell = string | RightAligned;

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.right);

/** The rows as lines, every column as wide as its widest cell. Ends with a line break. */
export function table(rows: readonly (readonly Cell[])[], indent = '  '): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => width(textOf(row[column] ?? '')))),
  );
  const aligned = (cell: Cell, column: number): string =>
    (typeof cell === 'string' ? padEnd : padStart)(textOf(cell), widths[column] ?? 0);
  return rows.map((row) => `${indent}${row.map(aligned).join('  ').trimEnd()}\n`).join('');
}

const maxBar = 32;

/** A bar of up to 32 columns; every value above 0 shows at least one. */
export function bar(value: number, max: number): string {
  if (value <= 0 || max <= 0) return '';
  return '█'.repeat(Math.max(1, Math.round((value / max) * maxBar)));
}

export const formatNumber = (value: number): string => value.toLocaleString('en-US');
export const formatMoney = (value: number): string => `NT$${formatNumber(value)}`;

// @ts-check
// Text for a terminal in which a Chinese character is as wide as two Latin ones.

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes. @param {string} text */
export const width = (text) => [...text].reduce((columns, char) => columns + (WIDE.test(char) ? 2 : 1), 0);

/** @param {string} text @param {number} columns */
export const padEnd = (text, columns) => text + ' '.repeat(Math.max(0, columns - width(text)));

/** @param {string} text @param {number} columns */
export const padStart = (text, columns) => ' '.repeat(Math.max(0, columns - width(text))) + text;

/** @param {number} value */
export const count = (value) => value.toLocaleString('en-US');

/** @param {number} value NT$ */
export const money = (value) => `NT$${count(value)}`;

/**
 * Rows under each other. Every column is as wide as its widest cell; figures stand right.
 * @param {readonly (readonly string[])[]} rows the last one tells which columns are figures
 */
export function table(rows) {
  const columns = (rows.at(-1) ?? []).map((last, column) => ({
    pad: /^(NT\$)?[\d-]/.test(last) ? padStart : padEnd,
    columns: Math.max(...rows.map((row) => width(row[column] ?? ''))),
  }));
  const line = (/** @type {readonly string[]} */ row) =>
    columns.map(({ pad, columns }, column) => pad(row[column] ?? '', columns)).join('  ');
  return rows.map((row) => `   ${line(row).trimEnd()}`).join('\n');
}

const BAR = 32;

/**
 * Amounts as bars of plain characters, the longest of full length.
 * @param {readonly { label: string, labelEn: string, amount: number, count: number }[]} rows
 */
export function bars(rows) {
  const longest = Math.max(1, ...rows.map(({ amount }) => amount));
  return table(
    rows.map((row) => [
      row.label,
      row.labelEn,
      '#'.repeat(Math.ceil((row.amount / longest) * BAR)).padEnd(BAR, '.'),
      money(row.amount),
      `${count(row.count)} 張`,
    ]),
  );
}

// @ts-check

/**
 * RFC 4180: a field with a comma, a quote or a line break stands in quotes.
 * @param {readonly string[]} columns @param {readonly Record<string, unknown>[]} rows
 */
export function csv(columns, rows) {
  /** @param {unknown} value */
  const field = (value) => {
    const text = value === undefined ? '' : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => columns.map((column) => field(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** @param {readonly unknown[]} rows */
export const ndjson = (rows) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

// @ts-check
// Two readers of rows. Both give one row at a time: however long the file is, it is never held whole.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';

/**
 * Rows of a CSV file with a header, each an object of texts. Understands quotes and the byte order mark of Excel.
 * @param {string | URL} file @returns {AsyncIterable<Record<string, string>>}
 */
export const readCsv = (file) => createReadStream(file).pipe(parse({ columns: true, bom: true, skip_empty_lines: true }));

/**
 * Rows of an NDJSON file: one JSON document a line.
 * @template T @param {string | URL} file @returns {AsyncGenerator<T>}
 */
export async function* readNdjson(file) {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim()) yield JSON.parse(line);
  }
}

// @ts-check
// Two readers of rows. Both give one row at a time: however long the file is, it is never held whole.

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { parse } from 'csv-parse';

/**
 * Rows of a CSV file with a header, each an object of texts. Understands quotes and the byte order mark of Excel.
 * @param {string | URL} file @returns {AsyncIterable<Record<string, string>>}
 */
export const readCsv = (file) =>
  pipeline(
    createReadStream(file),
    parse({ columns: true, bom: true, skip_empty_lines: true, trim: true }),
    () => {}, // A failure ends the iteration with its error; nothing more is to be done here.
  );

/**
 * Rows of an NDJSON file: one JSON document a line.
 * @template T @param {string | URL} file @returns {AsyncGenerator<T>}
 */
export async function* readNdjson(file) {
  const handle = await open(file);
  try {
    for await (const line of handle.readLines()) if (line.trim()) yield JSON.parse(line);
  } finally {
    await handle.close();
  }
}

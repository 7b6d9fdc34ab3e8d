// @ts-check
// The least that storing the same rows takes in SQLite: the same columns into a table with the service's unique key on
// the document, in a file of its own beside the service's, with the same pragmas.

import { BATCH, inBatches } from './slices.mjs';

/** As the service opens its file. */
export const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'cache_size = -65536',
  'wal_autocheckpoint = 8000',
];

/** @param {string} url */
export async function bareInsert(url) {
  const file = url.slice('sqlite:'.length);
  const { DatabaseSync } = await openDriver();
  const database = new DatabaseSync(`${file}.bare`);
  for (const pragma of PRAGMAS) database.exec(`PRAGMA ${pragma}`);
  // Another connection: a transaction that writes locks every file that is attached, the service's too.
  const service = new DatabaseSync(file, { readOnly: true });
  const columns = /** @type {{ name: string, type: string, notnull: number }[]} */ (
    service.prepare('SELECT name, type, "notnull" FROM pragma_table_info(?)').all('transactions')
  );
  const key = readKey(service);
  const definitions = columns.map(
    ({ name, type, notnull }) => `${name} ${type}${notnull ? ' NOT NULL' : ''}`,
  );
  database.exec(`CREATE TABLE transactions (${definitions.join(', ')}, UNIQUE (${key})) STRICT`);
  const names = columns.map(({ name }) => name).join(', ');
  const insert = database.prepare(
    `INSERT INTO transactions (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const read = service.prepare(
    `SELECT ${names} FROM transactions WHERE external_id BETWEEN ? AND ? ORDER BY external_id`,
  );

  return {
    what:
      `a prepared INSERT of ${columns.length} values for each row as the service stored it, into a table with one index, ` +
      `UNIQUE (${key}); ${BATCH} rows a transaction, each committed; PRAGMA ${PRAGMAS.join(', ')}.`,
    /** Stores once more what the service stored of these. @param {string} from @param {string} to externalIds */
    async insert(from, to) {
      const rows = read.all(from, to).map((row) => columns.map(({ name }) => /** @type {any} */ (row)[name]));
      const begun = performance.now();
      for (const batch of inBatches(rows)) {
        database.exec('BEGIN IMMEDIATE');
        for (const row of batch) insert.run(...row);
        database.exec('COMMIT');
      }
      return { rows: rows.length, seconds: (performance.now() - begun) / 1000 };
    },
    close: async () => {
      service.close();
      database.close();
    },
  };
}

/** @returns {Promise<Pick<typeof import('node:sqlite'), 'DatabaseSync'>>} */
export async function openDriver() {
  const builtin = process.getBuiltinModule('node:sqlite');
  if (builtin) return builtin;
  return /** @type {any} */ (await import('@photostructure/sqlite'));
}

/** The unique key by which a document counts once. @param {import('node:sqlite').DatabaseSync} database */
function readKey(database) {
  const indexes = database
    .prepare(
      `SELECT i.name, group_concat(c.name, ', ') AS key FROM pragma_index_list('transactions') AS i
      JOIN pragma_index_info(i.name) AS c WHERE i."unique" = 1 GROUP BY i.name`,
    )
    .all();
  const found = indexes.find(({ key }) => String(key).includes('natural_key'));
  if (!found) throw new Error('The table of the service has no unique index on natural_key.');
  return String(found.key);
}

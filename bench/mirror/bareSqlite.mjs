// @ts-check
// The least that storing items takes in SQLite: a table with the service's columns and its unique key on the item, in a
// file of its own beside the service's, with the same pragmas.

import { rm } from 'node:fs/promises';
import { openDriver, PRAGMAS } from '../festival/bareSqlite.mjs';
import { BATCH } from '../festival/slices.mjs';

const KEY = '(campaign_id, external_id, organization_id, since_generation)';

/** @param {string} url */
export async function openBare(url) {
  const service = url.slice('sqlite:'.length);
  const file = `${service}.bare`;
  for (const ending of ['', '-wal', '-shm']) await rm(`${file}${ending}`, { force: true });
  const { DatabaseSync } = await openDriver();
  const database = new DatabaseSync(file);
  for (const pragma of PRAGMAS) database.exec(`PRAGMA ${pragma}`);
  database.exec(`ATTACH '${service}' AS service`);
  const columns = /** @type {{ name: string, type: string, notnull: number }[]} */ (
    database
      .prepare('SELECT name, type, "notnull" FROM pragma_table_info(?, ?)')
      .all('promo_items', 'service')
  );
  database.exec('DETACH service');
  const definitions = columns.map(
    ({ name, type, notnull }) => `${name} ${type}${notnull ? ' NOT NULL' : ''}`,
  );
  database.exec(`CREATE TABLE promo_items (${definitions.join(', ')}, UNIQUE ${KEY}) STRICT`);
  const names = columns.map(({ name }) => name);
  const statement = database.prepare(
    `INSERT INTO promo_items (${names.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  return {
    what:
      `a prepared INSERT of ${columns.length} values for each row, into a table with the service's columns and one index, ` +
      `UNIQUE ${KEY}; ${BATCH} rows a transaction, each committed; PRAGMA ${PRAGMAS.join(', ')}.`,
    columns: names,
    /** @param {readonly import('./versions.mjs').Value[][]} rows */
    async insert(rows) {
      database.exec('BEGIN IMMEDIATE');
      for (const row of rows) statement.run(...row);
      database.exec('COMMIT');
    },
    close: async () => database.close(),
  };
}

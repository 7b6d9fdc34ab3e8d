// @ts-check
// The festival's sales laid into the database past the service, as copies of one that it took: what is timed afterwards
// is the draw, and pushing them all is what bench:festival is for. Figures of the campaign are left as they were.

import pg from 'pg';

/**
 * @typedef {object} Load
 * @property {number} sales
 * @property {number} qualified Of them; the others have no entries.
 * @property {number} participants
 * @property {number} entries From two to three for each sale that qualified.
 */

const base64url = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

/** Columns that differ from sale to sale: their SQL, of the number `n.k` of the sale. @param {Load} load @param {(text: string) => string} padded */
function columnsOf({ qualified, participants, entries }, padded) {
  const granted = `CASE WHEN n.k > ${qualified} THEN 0 WHEN n.k <= ${entries - 2 * qualified} THEN 3 ELSE 2 END`;
  const number = padded('n.k');
  const holder = `((n.k * 7919) % ${participants})`;
  const digit = (/** @type {string} */ value) =>
    `substr('${base64url}', CAST(1 + ${value} % 64 AS integer), 1)`;
  return {
    id: `'txn_' || ${number}`,
    external_id: `'LOADED-' || ${number}`,
    natural_key: `'loaded-' || ${number}`,
    document_number: number,
    // Keyed hashes are spread evenly, and so are these by their first two characters.
    participant: `${digit(holder)} || ${digit(`${holder} / 64`)} || substr(${padded(holder)}, 3)`,
    granted,
    entries: granted,
    qualified: `CASE WHEN n.k > ${qualified} THEN 0 ELSE 1 END`,
  };
}

/** @param {readonly string[]} columns @param {Readonly<Record<string, string>>} changed @param {string} numbers */
const insertOf = (columns, changed, numbers) =>
  `INSERT INTO transactions (${columns.join(', ')})
  SELECT ${columns.map((column) => changed[column] ?? `t.${column}`).join(', ')}
  FROM ${numbers} CROSS JOIN (SELECT * FROM transactions LIMIT 1) t`;

/** @param {string} url @param {Load} load */
export async function loadSales(url, load) {
  await (url.startsWith('sqlite:') ? loadSqlite(url.slice('sqlite:'.length), load) : loadPostgres(url, load));
}

/** @param {string} file @param {Load} load */
async function loadSqlite(file, load) {
  const { DatabaseSync } = await import('@photostructure/sqlite');
  const database = new DatabaseSync(file);
  const columns = /** @type {{ name: string }[]} */ (
    database.prepare("SELECT name FROM pragma_table_info('transactions')").all()
  );
  const changed = columnsOf(load, (text) => `printf('%022d', ${text})`);
  const numbers = `(WITH RECURSIVE c(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM c WHERE k < ${load.sales}) SELECT k FROM c) n`;
  database.exec(
    insertOf(
      columns.map(({ name }) => name),
      changed,
      numbers,
    ),
  );
  // Else the service would do it in the middle of what is timed.
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
}

/** @param {string} url @param {Load} load */
async function loadPostgres(url, load) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      "SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'transactions'",
    );
    const changed = columnsOf(load, (text) => `lpad((${text})::text, 22, '0')`);
    const columns = rows.map(({ name }) => String(name));
    await client.query(insertOf(columns, changed, `generate_series(1::bigint, ${load.sales}) AS n(k)`));
    await client.query('ANALYZE transactions');
  } finally {
    await client.end();
  }
}

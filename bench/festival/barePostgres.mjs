// @ts-check
// The least that storing the same rows takes in the same PostgreSQL: every column that the service stored of them, into a
// table with the same columns and the service's unique key on the document, and nothing else.

import pg from 'pg';
import { BATCH, inBatches } from './slices.mjs';

/** @typedef {{ readonly name: string, readonly type: string }} Column */

/** @param {string} url */
export async function bareInsert(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const columns = await readColumns(client, 'transactions');
  const key = await readKey(client);
  await client.query('CREATE SCHEMA bare; CREATE TABLE bare.transactions (LIKE public.transactions)');
  await client.query(`CREATE UNIQUE INDEX ON bare.transactions USING ${key}`);
  const names = columns.map(({ name }) => name).join(', ');
  const arrays = columns.map(({ type }, index) => `$${index + 1}::${type}[]`).join(', ');
  const insert = `INSERT INTO bare.transactions (${names}) SELECT * FROM unnest(${arrays})`;

  return {
    what:
      `INSERT … SELECT FROM unnest of ${columns.length} arrays, one for each column of the rows as the service stored ` +
      `them, into a table with one index, UNIQUE ${key}; ${BATCH} rows a statement, each committed; ` +
      'one connection, one statement at a time, prepared, through pg.',
    /** Stores once more what the service stored of these. @param {string} from @param {string} to externalIds */
    async insert(from, to) {
      const { rows } = await client.query({
        text: `SELECT ${columns.map(({ name }) => `${name}::text`).join(', ')} FROM transactions
          WHERE external_id BETWEEN $1 AND $2 ORDER BY external_id`,
        values: [from, to],
        rowMode: 'array',
      });
      const batches = inBatches(rows).map((batch) =>
        columns.map((_, column) => batch.map((row) => row[column])),
      );
      const begun = performance.now();
      for (const values of batches) await client.query({ name: 'bare', text: insert, values });
      return { rows: rows.length, seconds: (performance.now() - begun) / 1000 };
    },
    close: () => client.end(),
  };
}

/** Of a table of the service. @param {pg.Client} client @param {string} table @returns {Promise<Column[]>} */
export async function readColumns(client, table) {
  const { rows } = await client.query(
    `SELECT quote_ident(attname) AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
    WHERE attrelid = format('public.%I', $1::text)::regclass AND attnum > 0 AND NOT attisdropped
      AND attgenerated = ''
    ORDER BY attnum`,
    [table],
  );
  return rows;
}

/** The unique key by which a document counts once, of the table or of its partitions: `btree (natural_key, …)`. @param {pg.Client} client */
async function readKey(client) {
  const { rows } = await client.query(
    `SELECT pg_get_indexdef(indexrelid) AS definition FROM pg_index
    WHERE indisunique AND indrelid IN (SELECT 'public.transactions'::regclass
      UNION SELECT relid FROM pg_partition_tree('public.transactions'))`,
  );
  for (const { definition } of rows) {
    const key = / USING (btree \(.*natural_key.*\))/.exec(definition)?.[1];
    if (key !== undefined) return key;
  }
  throw new Error('The table of the service has no unique index on natural_key.');
}

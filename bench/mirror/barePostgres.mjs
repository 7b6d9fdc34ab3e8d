// @ts-check
// The least that storing items takes in the same PostgreSQL: a table with the service's columns and its unique key on the
// item, and nothing else.

import pg from 'pg';
import { readColumns } from '../festival/barePostgres.mjs';
import { BATCH } from '../festival/slices.mjs';

const KEY = '(campaign_id, external_id, organization_id, since_generation)';

/** @param {string} url */
export async function openBare(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const columns = await readColumns(client, 'promo_items');
  await client.query('DROP SCHEMA IF EXISTS bare CASCADE; CREATE SCHEMA bare');
  await client.query('CREATE TABLE bare.promo_items (LIKE public.promo_items)');
  await client.query(`CREATE UNIQUE INDEX ON bare.promo_items ${KEY}`);
  const names = columns.map(({ name }) => name);
  const arrays = columns.map(({ type }, index) => `$${index + 1}::${type}[]`).join(', ');
  const text = `INSERT INTO bare.promo_items (${names.join(', ')}) SELECT * FROM unnest(${arrays})`;
  return {
    what:
      `INSERT … SELECT FROM unnest of ${columns.length} arrays into a table with the service's columns and one index, ` +
      `UNIQUE ${KEY}; ${BATCH} rows a statement, each committed; one connection, one statement at a time, prepared, through pg.`,
    /** Without the quotation marks that SQL wants around some of them. */
    columns: names.map((name) => name.replaceAll('"', '')),
    /** @param {readonly import('./versions.mjs').Value[][]} rows */
    async insert(rows) {
      const values = columns.map((_, column) => rows.map((row) => row[column]));
      await client.query({ name: 'bare', text, values });
    },
    close: () => client.end(),
  };
}

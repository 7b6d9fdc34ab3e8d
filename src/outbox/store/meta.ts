import type { Sql } from './database.js';

/** A value that an outbox stores under a name, beside its entries; undefined where there is none. */
export async function readMeta(sql: Sql, name: string): Promise<string | undefined> {
  const [row] = await sql.all<{ value: string }>('SELECT value FROM shopfest_outbox_meta WHERE name = $1', [
    name,
  ]);
  return row?.value;
}

export async function saveMeta(sql: Sql, name: string, value: string): Promise<void> {
  await sql.run(
    `INSERT INTO shopfest_outbox_meta (name, value) VALUES ($1, $2)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    [name, value],
  );
}

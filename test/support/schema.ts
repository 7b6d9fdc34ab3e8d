import type { TestDatabase } from './stores.js';

/** What a database knows of each of its tables: a line for each column, constraint and index, sorted. */
export type Schema = Readonly<Record<string, readonly string[]>>;

/** Reads the catalogs of a database. Partitions and the list of migrations are left out. */
export async function readSchema(database: TestDatabase): Promise<Schema> {
  const lines = await database.query<Line>(database.engine === 'sqlite' ? sqliteCatalogs : postgresCatalogs);
  const schema: Record<string, string[]> = {};
  for (const { owner, line } of lines) {
    const present = schema[owner];
    if (present === undefined) schema[owner] = [line];
    else present.push(line);
  }
  for (const present of Object.values(schema)) present.sort();
  delete schema.schema_migrations;
  return schema;
}

interface Line {
  readonly owner: string;
  readonly line: string;
}

const sqliteCatalogs = `
  WITH tables AS (
    SELECT name, strict, wr FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'
  )
  SELECT name AS owner, 'table' || iif(strict, ' STRICT', '') || iif(wr, ' WITHOUT ROWID', '') AS line FROM tables
  UNION ALL
  SELECT t.name, 'column ' || c.name || ' ' || c.type || iif(c."notnull", ' NOT NULL', '')
    || iif(c.pk > 0, ' PRIMARY KEY ' || c.pk, '')
  FROM tables t, pragma_table_xinfo(t.name) c
  UNION ALL
  SELECT t.name, 'unique ' || (SELECT group_concat(i.name) FROM pragma_index_info(l.name) i)
  FROM tables t, pragma_index_list(t.name) l WHERE l.origin = 'u'
  UNION ALL
  SELECT t.name, 'foreign key ' || f."from" || ' to ' || f."table" || ' ' || f."to"
  FROM tables t, pragma_foreign_key_list(t.name) f
  UNION ALL
  SELECT tbl_name, replace(replace(replace(sql, char(10), ' '), '    ', ''), '"', '') FROM sqlite_master
  WHERE type = 'index' AND sql IS NOT NULL`;

const postgresCatalogs = `
  WITH tables AS (
    SELECT oid, relname::text AS name, relkind, reloptions FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
  )
  SELECT name AS owner, concat_ws(' ', 'table', reloptions::text, pg_get_partkeydef(oid)) AS line FROM tables
  UNION ALL
  SELECT t.name, concat_ws(' ', 'column', a.attname, format_type(a.atttypid, a.atttypmod), c.collname,
    CASE WHEN a.attnotnull THEN 'NOT NULL' END, nullif(a.attidentity, ''))
  FROM tables t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_collation c ON c.oid = a.attcollation
  UNION ALL
  SELECT t.name, concat_ws(' ', c.conname, pg_get_constraintdef(c.oid))
  FROM tables t JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype IN ('p', 'u', 'f', 'c')
  UNION ALL
  SELECT t.name, replace(i.indexdef, current_schema() || '.', '')
  FROM tables t JOIN pg_indexes i ON i.schemaname = current_schema() AND i.tablename = t.name`;

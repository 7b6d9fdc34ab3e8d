import type { Dialect } from '../../database.js';

/** Makes the database itself refuse to change or take away a row. */
export function appendOnly(table: string, { engine }: Dialect): string[] {
  if (engine === 'sqlite') {
    return ['UPDATE', 'DELETE'].map(
      (event) => `CREATE TRIGGER ${table}_no_${event.toLowerCase()} BEFORE ${event} ON ${table}
      BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
    );
  }
  return [
    `CREATE FUNCTION ${table}_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '${table} is append-only'; END $$`,
    `CREATE TRIGGER ${table}_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION ${table}_stay()`,
  ];
}

import type { Dialect } from '../database.js';

interface Guard {
  readonly name: string;
  readonly table: string;
  readonly event: 'INSERT' | 'UPDATE' | 'DELETE';
  /** Condition on OLD and NEW, which may look into other tables. */
  readonly when: string;
  readonly because: string;
}

/** Makes the database itself refuse a row by what stands in other tables. */
export function guard({ name, table, event, when, because }: Guard, { engine }: Dialect): string[] {
  if (engine === 'sqlite') {
    return [
      `CREATE TRIGGER ${name} BEFORE ${event} ON ${table} FOR EACH ROW WHEN (${when})
      BEGIN SELECT RAISE(ABORT, '${table}: ${because}'); END`,
    ];
  }
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN IF (${when}) THEN RAISE EXCEPTION '${table}: ${because}'; END IF; RETURN NEW; END $$`,
    `CREATE TRIGGER ${name} BEFORE ${event} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${name}()`,
  ];
}

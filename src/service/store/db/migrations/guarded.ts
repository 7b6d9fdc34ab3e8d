import type { Dialect } from '../database.js';

export interface Refusal {
  readonly event: 'INSERT' | 'UPDATE' | 'DELETE';
  readonly when?: string;
  readonly because: string;
}

/** A table whose rows the database itself keeps: which columns never change, and what else it refuses. */
export interface Guarded {
  readonly table: string;
  /** Every set of columns by which INSERT OR REPLACE could take a row away. */
  readonly keys: readonly (readonly string[])[];
  readonly fixed: readonly string[];
  readonly refusals?: readonly Refusal[];
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
export const onlyTransitions = (transitions: readonly string[], unless = '1 = 0'): Refusal => ({
  event: 'UPDATE',
  when: `NOT (${unless}) AND OLD.status || '>' || NEW.status NOT IN (${quoted(transitions)})`,
  because: 'no such step',
});
/** `makers` without its last bracket: more may follow. */
export const begun = (row: 'OLD' | 'NEW'): string => `substr(${row}.makers, 1, length(OLD.makers) - 1)`;

/** The triggers of a table. */
export function guardsOf({ table, keys, fixed, refusals = [] }: Guarded, dialect: Dialect): string[] {
  const all: Refusal[] = [
    ...replacements(keys, table, dialect),
    ...(table === 'winners' ? replacing('1 = 1', 'replaces_id', table, dialect) : []),
    changes(fixed, dialect),
    { event: 'DELETE', because: 'is kept' },
    ...refusals,
  ];
  return triggers(table, 'guard', all, dialect);
}

/** SQLite deletes what a row replaces without asking triggers for DELETE; PostgreSQL replaces nothing. */
export function replacements(
  keys: readonly (readonly string[])[],
  table: string,
  { engine }: Dialect,
): Refusal[] {
  if (engine === 'postgres') return [];
  return keys.map((columns) => ({
    event: 'INSERT',
    when: `EXISTS (SELECT 1 FROM ${table} k WHERE ${columns.map((name) => `k.${name} = NEW.${name}`).join(' AND ')})`,
    because: `UNIQUE constraint failed on ${columns.join(', ')}`,
  }));
}

/** UPDATE OR REPLACE takes another row away, too, where a column that may change has to be unique. */
export function replacing(when: string, column: string, table: string, { engine }: Dialect): Refusal[] {
  if (engine === 'postgres') return [];
  return [
    {
      event: 'UPDATE',
      when: `EXISTS (SELECT 1 FROM ${table} k WHERE k.${column} = NEW.${column} AND k.id <> NEW.id AND ${when})`,
      because: `UNIQUE constraint failed on ${column}`,
    },
  ];
}

export const changes = (columns: readonly string[], { engine }: Dialect): Refusal => ({
  event: 'UPDATE',
  when: columns
    .map((name) => `NEW.${name} ${engine === 'sqlite' ? 'IS NOT' : 'IS DISTINCT FROM'} OLD.${name}`)
    .join(' OR '),
  because: 'is fixed',
});

export function triggers(
  table: string,
  name: string,
  refusals: readonly Refusal[],
  { engine }: Dialect,
): string[] {
  const named = refusals.map((refusal, index) => ({
    ...refusal,
    head: `CREATE TRIGGER ${table}_${name}_${index} BEFORE ${refusal.event} ON ${table} FOR EACH ROW
      WHEN (${refusal.when ?? '1 = 1'})`,
  }));
  if (engine === 'sqlite')
    return named.map(({ head, because }) => `${head} BEGIN SELECT RAISE(ABORT, '${table}: ${because}'); END`);
  if (named.length === 0) return [];
  return [
    `CREATE FUNCTION ${table}_${name}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '${table}: %', TG_ARGV[0]; END $$`,
    ...named.map(({ head, because }) => `${head} EXECUTE FUNCTION ${table}_${name}('${because}')`),
    `CREATE TRIGGER ${table}_${name}_truncate BEFORE TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION ${table}_${name}('is kept')`,
  ];
}

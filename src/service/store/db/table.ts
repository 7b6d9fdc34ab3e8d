import type { Column, Columns, Row } from './column.js';
import type { Dialect } from './database.js';

/**
 * A table, declared once, in the folder of its subject. From the declaration follow the type of a row (`RowOf`), the
 * columns of INSERT and SELECT (`column.ts`, `write.ts`) and the statements that make the table (`createTable`).
 *
 * The declaration is what the table is now. Migrations are how databases came there: they hold their statements as
 * text, since one that was released never changes. A test holds that declarations and migrations agree, on both
 * engines, and says what a migration lacks. Triggers and views stand in migrations alone.
 */
export interface Table<C extends Columns = Columns> extends TableOptions<string> {
  readonly name: string;
  readonly columns: C;
}

interface TableOptions<Name extends string> {
  readonly primaryKey?: readonly Name[];
  readonly unique?: readonly (readonly Name[])[];
  readonly checks?: readonly (string | ((dialect: Dialect) => string))[];
  /** Indexes by their names. */
  readonly indexes?: Readonly<Record<string, Index>>;
  /** See `Dialect.keyedTable` and `Dialect.partitioned`. */
  readonly storage?: 'keyed' | 'partitioned';
}

interface Index {
  /** Columns and expressions. */
  readonly on: string;
  readonly where?: string;
  readonly unique?: boolean;
  /** The only engine that has the index; both by default. */
  readonly engine?: Dialect['engine'];
}

export type RowOf<T extends Table> = Row<T['columns']>;

export function table<C extends Columns>(
  name: string,
  columns: C,
  options: TableOptions<keyof C & string> = {},
): Table<C> {
  return { name, columns, ...options };
}

/** The statements that make a table and its indexes, as a migration holds them. */
export function createTable(table: Table, dialect: Dialect): string[] {
  const { name, columns, primaryKey, unique = [], checks = [], indexes = {}, storage } = table;
  const lines = [
    ...Object.entries(columns).map(([column, declared]) => `${column} ${definitionOf(declared, dialect)}`),
    ...(primaryKey === undefined ? [] : [`PRIMARY KEY (${primaryKey.join(', ')})`]),
    ...unique.map((names) => `UNIQUE (${names.join(', ')})`),
    ...checks.map((check) => `CHECK (${typeof check === 'string' ? check : check(dialect)})`),
  ];
  const end = { keyed: dialect.keyedTable, partitioned: dialect.partitioned, plain: dialect.table };
  const made = Object.entries(indexes).filter(([, { engine = dialect.engine }]) => engine === dialect.engine);
  return [
    `CREATE TABLE ${name} (\n  ${lines.join(',\n  ')}\n) ${end[storage ?? 'plain']}`.trimEnd(),
    ...made.map(
      ([index, { on, where, unique }]) =>
        `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${index} ON ${name} (${on})${where ? ` WHERE ${where}` : ''}`,
    ),
  ];
}

function definitionOf({ type, nullable, unique, references }: Column, { types }: Dialect): string {
  const words = [types[type]];
  if (!nullable && type !== 'number') words.push('NOT NULL');
  if (unique) words.push('UNIQUE');
  if (references !== undefined) words.push(`REFERENCES ${references}`);
  return words.join(' ');
}

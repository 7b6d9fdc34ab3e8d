import type { Change, Columns, NewRow } from './column.js';
import type { Parameter, Sql } from './database.js';
import type { Rowset } from './rowset.js';
import type { Table } from './table.js';

type OnConflict = '' | 'ON CONFLICT DO NOTHING';

/** Inserts one row. Returns 0 where a row with the same key was there, if `onConflict` allows it. */
export function insertRow<C extends Columns>(
  sql: Sql,
  { name }: Table<C>,
  row: NewRow<C>,
  onConflict: OnConflict = '',
): Promise<number> {
  return sql.run(...insertionOf(name, row, onConflict));
}

/** Inserts one row; that it is there is known at the commit. */
export function sendRow<C extends Columns>(sql: Sql, { name }: Table<C>, row: NewRow<C>): void {
  sql.send(...insertionOf(name, row));
}

function insertionOf(table: string, row: object, onConflict: OnConflict = ''): [string, Parameter[]] {
  const placeholders = Object.keys(row).map((_, index) => `$${index + 1}`);
  return [
    `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${placeholders.join(', ')}) ${onConflict}`,
    parametersOf(row),
  ];
}

interface Batch<C extends Columns, Own extends keyof C> {
  /** The columns in which all rows have the same value: it is sent once. */
  readonly shared: NewRow<Omit<C, Own>>;
  /** The columns in which each row has a value of its own. */
  readonly columns: Pick<C, Own> & Rowset;
  readonly rows: readonly NewRow<Pick<C, Own>>[];
}

/** Inserts rows by one statement. Returns how many: fewer where rows with the same key were there, if `onConflict` allows it. */
export function insertRows<C extends Columns, Own extends keyof C>(
  sql: Sql,
  { name }: Table<C>,
  { shared, columns, rows }: Batch<C, Own>,
  onConflict: OnConflict = '',
): Promise<number> {
  const { dialect } = sql;
  const [common, own] = [Object.keys(shared), Object.keys(columns)];
  const selected = [...common.map((_, index) => `$${index + 1}`), ...own.map((column) => `r.${column}`)];
  return sql.run(
    `INSERT INTO ${name} (${[...common, ...own].join(', ')})
    SELECT ${selected.join(', ')} FROM ${dialect.rows(columns, `$${common.length + 1}`)} WHERE true ${onConflict}`,
    [...parametersOf(shared), ...dialect.encodeRows(columns, rows)],
  );
}

/** Updates the rows whose columns equal those of `key`. */
export function updateRow<C extends Columns>(
  sql: Sql,
  { name }: Table<C>,
  key: Change<C>,
  change: Change<C>,
): Promise<number> {
  const assignments = Object.keys(change).map((column, index) => `${column} = $${index + 1}`);
  const conditions = Object.keys(key).map(
    (column, index) => `${column} = $${assignments.length + index + 1}`,
  );
  return sql.run(`UPDATE ${name} SET ${assignments.join(', ')} WHERE ${conditions.join(' AND ')}`, [
    ...parametersOf(change),
    ...parametersOf(key),
  ]);
}

function parametersOf(row: object): Parameter[] {
  return Object.values(row).map((value: Parameter | undefined) => value ?? null);
}

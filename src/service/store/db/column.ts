import type { Json } from './json.js';

/**
 * How a column is stored; `Dialect.types` has the type of each engine. `flag` is 0 or 1, `number` is a primary key that
 * the engine counts up. Text is compared by its bytes.
 */
export type ColumnType = 'text' | 'json' | 'integer' | 'flag' | 'bytes' | 'number';

declare const value: unique symbol;

/** A column of a table. `T` is the TypeScript type of its values; it does not exist at run time. */
export interface Column<T = unknown> extends ColumnOptions {
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly [value]?: T;
}

interface ColumnOptions {
  readonly unique?: boolean;
  /** The column that a foreign key refers to, such as `campaigns (id)`. */
  readonly references?: string;
}

export interface GeneratedColumn extends Column<number> {
  readonly type: 'number';
}

export type Columns = Readonly<Record<string, Column>>;

type ValueOf<C> = C extends Column<infer T> ? T : never;

/** A row as it is read. */
export type Row<C extends Columns> = { readonly [Name in keyof C]: ValueOf<C[Name]> };

type OptionalNames<C extends Columns> = {
  [Name in keyof C]: C[Name] extends GeneratedColumn ? Name : null extends ValueOf<C[Name]> ? Name : never;
}[keyof C];

/** A row to insert: columns that may be NULL, or that the engine counts up, may be left out. */
export type NewRow<C extends Columns> = {
  readonly [Name in Exclude<keyof C, OptionalNames<C>>]: ValueOf<C[Name]>;
} & { readonly [Name in OptionalNames<C>]?: ValueOf<C[Name]> | undefined };

/** Some columns of a row. */
export type Change<C extends Columns> = { readonly [Name in keyof C]?: ValueOf<C[Name]> };

const column = (type: ColumnType, options: ColumnOptions = {}) => ({ type, nullable: false, ...options });

export const text = <T extends string = string>(options?: ColumnOptions): Column<T> =>
  column('text', options);
export const json = <T>(): Column<Json<T>> => column('json');
export const integer = (options?: ColumnOptions): Column<number> => column('integer', options);
export const flag = (): Column<0 | 1> => column('flag');
export const bytes = (): Column<Uint8Array> => column('bytes');
export const number = (): GeneratedColumn => ({ type: 'number', nullable: false });

export const nullable = <T>({ ...column }: Column<T>): Column<T | null> => ({
  ...(column as Column<T | null>),
  nullable: true,
});

export function pick<C extends Columns, Name extends keyof C & string>(
  columns: C,
  ...names: readonly Name[]
): Pick<C, Name> {
  return Object.fromEntries(names.map((name) => [name, columns[name]])) as Pick<C, Name>;
}

export function omit<C extends Columns, Name extends keyof C & string>(
  columns: C,
  ...names: readonly Name[]
): Omit<C, Name> {
  const left = Object.entries(columns).filter(([name]) => !(names as readonly string[]).includes(name));
  return Object.fromEntries(left) as Omit<C, Name>;
}

/** The columns as SELECT and INSERT list them, qualified by the alias of the table where one is given. */
export function listColumns(columns: Columns, alias?: string): string {
  const prefix = alias === undefined ? '' : `${alias}.`;
  return Object.keys(columns)
    .map((name) => prefix + name)
    .join(', ');
}

export type Parameter = string | number | null;

/** Columns of a set of rows that a statement takes as one parameter. */
export type Rowset = Readonly<Record<string, 'text' | 'bigint'>>;

/** One set of SQL serves SQLite and PostgreSQL. Placeholders are `$1`, `$2`, …; times are epoch milliseconds. */
export interface Sql {
  readonly dialect: Dialect;
  all<Row>(text: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  /** How many rows were inserted, updated or deleted. */
  run(text: string, parameters?: readonly Parameter[]): Promise<number>;
  /** Inserts rows; the `seq` of each in its order, or null where a unique key was taken. */
  insert(into: string, set: Rowset, rows: readonly Values[]): Promise<(number | null)[]>;
  /** Runs a statement for a set of rows, which `text` is given as a table named `r`. */
  runOn(set: Rowset, rows: readonly Values[], text: (table: string) => string): Promise<void>;
}

/** A row of a set, by its columns. */
export type Values = Readonly<Record<string, Parameter>>;

/** What the engines write differently. */
export interface Dialect {
  readonly engine: 'sqlite' | 'postgres';
  readonly integer: string;
  /** Text is compared by its bytes. */
  readonly text: string;
  readonly serial: string;
  /** Whether a column is one of many texts, given as one parameter, a JSON array. */
  among(column: string, placeholder: string): string;
  /** The same for integers. */
  amongIntegers(column: string, placeholder: string): string;
  /** Locks the selected rows and passes over those that another worker has. */
  readonly skipLocked: string;
  /** Locks the selected rows, and waits for them. */
  readonly forUpdate: string;
}

export interface Database {
  readonly dialect: Dialect;
  /** Committed together, and on disk when it resolves, or not at all. @throws OutboxError */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

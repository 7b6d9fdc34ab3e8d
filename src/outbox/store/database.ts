export type Parameter = string | number | null;

/** Names and types of the columns of rows that a statement takes as one parameter. */
export type Rowset = Readonly<Record<string, 'text' | 'bigint'>>;

/** One set of SQL serves SQLite and PostgreSQL. Placeholders are `$1`, `$2`, …; times are epoch milliseconds. */
export interface Sql {
  readonly dialect: Dialect;
  all<Row>(text: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  /** How many rows were inserted, updated or deleted. */
  run(text: string, parameters?: readonly Parameter[]): Promise<number>;
  /** Inserts rows. Returns the `seq` of each in their order, or null where a unique key exists already. */
  insert(into: string, set: Rowset, rows: readonly Values[]): Promise<(number | null)[]>;
  /** Runs a statement on rows; `text` gets SQL of a table named `r` that has them. */
  runOn(set: Rowset, rows: readonly Values[], text: (table: string) => string): Promise<void>;
}

/** A row of a rowset, by its columns. */
export type Values = Readonly<Record<string, Parameter>>;

/** What differs between the SQL of the engines. */
export interface Dialect {
  readonly engine: 'sqlite' | 'postgres';
  readonly integer: string;
  /** A text type that compares by bytes. */
  readonly text: string;
  readonly serial: string;
  /** A condition that a column is one of many texts, which are one parameter, a JSON array. */
  among(column: string, placeholder: string): string;
  /** The same for integers. */
  amongIntegers(column: string, placeholder: string): string;
  /** Locks the selected rows, and skips those that another worker has locked. */
  readonly skipLocked: string;
  /** Locks the selected rows, and waits for them. */
  readonly forUpdate: string;
}

export interface Database {
  readonly dialect: Dialect;
  /** When it resolves, all of it is committed and on disk; when it rejects, nothing is. @throws OutboxError */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** @throws OutboxError file_gone where what is committed now would be in no file */
  requireFile(): void;
  close(): Promise<void>;
}

import type { ColumnType } from './column.js';
import type { List, LookUp, Parameter, Rowset } from './rowset.js';

export type { Parameter } from './rowset.js';

/**
 * One set of SQL serves both engines. Placeholders are `$1`, `$2`, …; flags are 0 or 1; times are epoch
 * milliseconds; JSON is text. What the engines write differently is in `dialect`.
 */
export interface Sql {
  readonly dialect: Dialect;
  /** From 1; more when a transaction is run again. */
  readonly attempt: number;
  all<Row>(text: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  /** How many rows were inserted, updated or deleted. */
  run(text: string, parameters?: readonly Parameter[]): Promise<number>;
  /** Asks the rollup worker to look at a campaign once this transaction is committed. */
  requestRollUp(campaignId: string): void;
}

export interface Database {
  readonly dialect: Dialect;
  /** For statements that change nothing; each sees what is committed when it starts. */
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Committed together or not at all. Runs again after a deadlock, a serialization failure, a double of a unique key, or `RetryTransaction`. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** How connections are used at this moment; null where there is only one. */
  connections(): Connections | null;
  close(): Promise<void>;
}

export interface Connections {
  /** Open ones, idle ones among them, and how many there may be. */
  readonly total: number;
  readonly idle: number;
  readonly limit: number;
  /** Work that waits for one. */
  readonly waiting: number;
}

/** Thrown by work that lost a race and will succeed when it starts anew. */
export class RetryTransaction extends Error {
  override readonly name = 'RetryTransaction';
}

export interface Dialect {
  readonly engine: 'sqlite' | 'postgres';
  /** Column types of the migrations. Text is compared by its bytes, so that both engines sort alike. */
  readonly types: Readonly<Record<ColumnType, string>>;
  /** Ends CREATE TABLE; `keyed` for small rows that are always reached by their primary key. */
  readonly table: string;
  /** Like `table`, for one that is partitioned by campaign where the engine can. */
  readonly partitioned: string;
  /** Whether rows that are thought to be new are inserted without looking, which fails as a whole for one known row. */
  readonly insertsOptimistically: boolean;
  readonly keyedTable: string;
  /** A set of rows, given as the last parameters, from `first` on, as a table named `r`. */
  rows(set: Rowset, first: string): string;
  encodeRows(set: Rowset, rows: readonly object[]): Parameter[];
  /** Many keys as one parameter, for `lookUp` and `among`. */
  encodeKeys(keys: readonly string[]): Parameter;
  /**
   * A SELECT that looks rows up one by one, by an index, for each of many keys: `where` says which rows belong
   * to `r.key`.
   */
  lookUp(placeholder: string, query: LookUp): string;
  /** Whether a column is one of many values, given as one parameter. */
  among(column: string, placeholder: string): string;
  /** HMAC-SHA256 of a text column in hexadecimal, under a key that is given as parameters from `first` on. */
  hmac(column: string, first: string): string;
  encodeHmacKey(key: string): Parameter[];
  /** A SELECT of one text: the columns of a list as a JSON array of arrays, or of null where there are no rows. */
  list(list: List<object>): string;
  /** Locks the selected rows against other writers until the end of the transaction. */
  readonly forUpdate: string;
  /** Keeps the selected rows as they are until the end of the transaction. */
  readonly forShare: string;
  /**
   * Which shard of a running total this connection adds to. Writers on different shards do not wait for
   * each other; a reader adds the shards up.
   */
  readonly shard: string;
  /** Whether nobody else holds this name until the end of the transaction, as 1 or 0; takes it if so. */
  tryLock(placeholder: string): string;
  /** Waits until nobody else holds this name, and takes it until the end of the transaction. */
  waitLock(placeholder: string): string;
  /** Waits until nobody holds this name alone, or waits to, and shares it until the end of the transaction. */
  waitSharedLock(placeholder: string): string;
}

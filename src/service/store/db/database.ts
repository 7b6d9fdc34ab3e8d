import type { ColumnType } from './column.js';
import type { List, LookUp, Parameter, Rowset } from './rowset.js';

export type { Parameter } from './rowset.js';

/**
 * Statements are written once for both engines. Placeholders are `$1`, `$2`, …; flags are 0 or 1; times are epoch
 * milliseconds; JSON is text. `dialect` has what differs between the engines.
 */
export interface Sql {
  readonly dialect: Dialect;
  /** 1, and one more each time that the transaction is run again. */
  readonly attempt: number;
  all<Row>(text: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  /** How many rows were inserted, updated or deleted. */
  run(text: string, parameters?: readonly Parameter[]): Promise<number>;
  /** A statement whose result nobody needs: it is waited for at the commit, which fails where it fails. */
  send(text: string, parameters?: readonly Parameter[]): void;
  /** Asks the rollup worker to look at a campaign once this transaction is committed. */
  requestRollUp(campaignId: string): void;
}

export interface Database {
  readonly dialect: Dialect;
  /** For statements that change no row; each sees what was committed before it began. */
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /**
   * For work of many statements that change no row: all of them see one state of the database. Other work goes on
   * between them, so each should be short on SQLite.
   */
  snapshot<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /**
   * Commits all that `work` does, or nothing. Runs it again after a deadlock, a serialization failure, a violated unique
   * key or `RetryTransaction`.
   */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** How connections are used at this moment; null where there is only one. */
  connections(): Connections | null;
  close(): Promise<void>;
}

export interface Connections {
  /** Open connections, those of them that are idle, and the most that may be open. */
  readonly total: number;
  readonly idle: number;
  readonly limit: number;
  /** How many callers wait for a connection. */
  readonly waiting: number;
}

/** Thrown by work that lost a race, to have its transaction rolled back and run again. */
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
  /** Whether rows that are probably new are inserted without ON CONFLICT, which fails as a whole for one known row. */
  readonly insertsOptimistically: boolean;
  readonly keyedTable: string;
  /** A set of rows, given as the last parameters, from `first` on, as a table named `r`. */
  rows(set: Rowset, first: string): string;
  encodeRows(set: Rowset, rows: readonly object[]): Parameter[];
  /** Encodes many keys as one parameter, for `lookUp` and `among`. */
  encodeKeys(keys: readonly string[]): Parameter;
  /**
   * A SELECT that looks rows up one by one, by an index, for each of many keys: `where` says which rows belong
   * to `r.key`.
   */
  lookUp(placeholder: string, query: LookUp): string;
  /** Whether a column is one of many values, given as one parameter. */
  among(column: string, placeholder: string): string;
  /** The integer at a path of a JSON column. */
  jsonInteger(column: string, path: readonly string[]): string;
  /** The bytes that a text column has in hexadecimal. */
  unhex(column: string): string;
  /** HMAC-SHA256 of a text column in hexadecimal, under a key that is given as parameters from `first` on. */
  hmac(column: string, first: string): string;
  encodeHmacKey(key: string): Parameter[];
  /** A SELECT of one text: the columns of a list as a JSON array of arrays, or of null where there are no rows. */
  list(list: List<object>): string;
  /** Locks the selected rows against other writers until the end of the transaction. */
  readonly forUpdate: string;
  /** Locks the selected rows against changes until the end of the transaction; others may lock them so, too. */
  readonly forShare: string;
  /**
   * The shard of a running total to which this connection adds. Writers on different shards do not wait for each other;
   * a reader sums the shards.
   */
  readonly shard: string;
  /** Takes the exclusive lock of this name until the end of the transaction, if it is free: 1, or 0 where it is not. */
  tryLock(placeholder: string): string;
  /** Waits for the exclusive lock of this name, and takes it until the end of the transaction. */
  waitLock(placeholder: string): string;
  /** Waits until nobody has the exclusive lock of this name or waits for it, and takes a shared one until the end of the transaction. */
  waitSharedLock(placeholder: string): string;
}

import type { Sql } from './database.js';
import type { ContactKeys } from './envelope.js';
import type { KeyedHash } from './keyedHash.js';

/** What every subject of the store needs. */
export interface Context {
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly keyedHash: KeyedHash;
  readonly contactKeys: ContactKeys;
  /**
   * Organizations whose last batch held sales that were known before: their next one probably does, too. Only a
   * guess of this process, by which nothing but speed is decided.
   */
  readonly duplicateSenders: Set<string>;
  /** Runs statements that change nothing. */
  readonly read: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  /** Runs in a transaction: its own, or the one that is open. */
  readonly write: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
}

import type { PasskeyScope } from '../../../campaign/approval/webAuthn.js';
import type { Sql } from './database.js';
import type { ContactKeys } from './envelope.js';
import type { KeyedHash } from './keyedHash.js';

/** What every subject of the store needs. */
export interface Context {
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly keyedHash: KeyedHash;
  /** Which secret of the environment opened the database; null where none did. */
  readonly secretId: string | null;
  readonly contactKeys: ContactKeys;
  /** Milliseconds from the approval of an approver set until it is in force. */
  readonly approverWait: number;
  /** Finds of participants by contact data that a person has an hour. */
  readonly findsPerHour: number;
  /** The pages on which passkeys may sign; null where passkeys are not used. */
  readonly passkeys: PasskeyScope | null;
  /**
   * Organizations whose last batch had transactions that the store knew before: their next one probably has, too. It is a
   * guess of this process, and decides nothing but speed.
   */
  readonly duplicateSenders: Set<string>;
  /** Runs statements that change no row. */
  readonly read: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  /** Runs statements that change no row and all see one state of the database; other work goes on between them. */
  readonly snapshot: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  /** Runs in a database transaction: a new one, or the one that is open. */
  readonly write: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
}

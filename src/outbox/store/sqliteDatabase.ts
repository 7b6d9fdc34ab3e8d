import { LOCK_WAIT } from '../../files/inUse.js';
import { openSqlite, type SqliteDatabase, SqliteSession, sqliteCode } from '../../sqlite.js';
import { OutboxError } from '../error.js';
import type { Database, Dialect, Parameter, Sql } from './database.js';
import { fileGuard } from './fileGuard.js';
import { reportingLock } from './lockWait.js';

const among = (column: string, placeholder: string): string =>
  `${column} IN (SELECT value FROM json_each(${placeholder}))`;

const dialect: Dialect = {
  engine: 'sqlite',
  integer: 'INTEGER',
  text: 'TEXT',
  // The newest row is never deleted, so that no id is given twice.
  serial: 'INTEGER PRIMARY KEY',
  among,
  amongIntegers: among,
  // SQLite has one writer at a time, which locks the whole file.
  skipLocked: '',
  forUpdate: '',
};

/**
 * One connection to a file. Transactions run one after another, so that none reads or writes inside another. While another
 * program has the file locked, they wait for `LOCK_WAIT` together; `onLocked` reports it.
 */
export async function openSqliteDatabase(
  path: string,
  onLocked: () => void = () => undefined,
): Promise<Database> {
  const connection = await openSqlite(path);
  const session = sessionOn(connection);
  const requireFile = fileGuard(path, session);
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  /** Since when the file is locked, by `performance.now`. */
  let lockedSince: number | null = null;

  const sql: Sql = {
    dialect,
    all: async <Row>(text: string, parameters?: readonly Parameter[]) => session.all<Row>(text, parameters),
    run: async (text, parameters) => session.run(text, parameters),
    // Row by row: this takes SQLite half as long as reading the rows out of JSON.
    async insert(into, set, rows) {
      const names = Object.keys(set);
      const prepared = session.statement(
        `INSERT INTO ${into} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) ON CONFLICT DO NOTHING`,
      );
      return rows.map((row) => {
        const { changes, lastInsertRowid } = prepared.run(...names.map((name) => row[name] ?? null));
        return Number(changes) === 0 ? null : Number(lastInsertRowid);
      });
    },
    async runOn(set, rows, text) {
      const names = Object.keys(set);
      const prepared = session.statement(
        text(`(SELECT ${names.map((name) => `? AS ${name}`).join(', ')}) AS r`),
      );
      for (const row of rows) prepared.run(...names.map((name) => row[name] ?? null));
    },
  };

  /** A queue behind a lock waits once, and not each for itself. */
  async function begin(): Promise<void> {
    const startedAt = lockedSince ?? performance.now();
    const timeout = Math.max(0, startedAt + LOCK_WAIT - performance.now());
    try {
      await reportingLock(onLocked, () => session.begin(timeout));
      lockedSince = null;
    } catch (error) {
      lockedSince = startedAt;
      throw error;
    }
  }

  async function inTransaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    if (closed) throw new OutboxError('closed');
    try {
      await begin();
      const result = await work(sql);
      session.commit();
      return result;
    } catch (error) {
      session.rollBack();
      throw storageError(error) ?? error;
    }
  }

  return {
    dialect,
    transaction(work) {
      const result = last.then(() => inTransaction(work));
      // The next transaction runs also when this one fails.
      last = result.catch(() => undefined);
      return result;
    },
    requireFile,
    async close() {
      await last;
      if (closed) return;
      closed = true;
      try {
        // Moves the log into the file, for whoever copies it.
        connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } catch (error) {
        // Where another process has the file open or the disk is full, the log stays, and nothing is lost.
        if (sqliteCode(error) === undefined) throw error;
      } finally {
        connection.close();
      }
    },
  };
}

function sessionOn(connection: SqliteDatabase): SqliteSession {
  try {
    return new SqliteSession(connection);
  } catch (error) {
    connection.close();
    throw storageError(error) ?? error;
  }
}

/** What an error of SQLite means for whoever stores a transaction; undefined for any other error. */
export function storageError(error: unknown): OutboxError | undefined {
  const code = sqliteCode(error);
  if (code === undefined) return undefined;
  if (code === 'FULL') return new OutboxError('disk_full');
  if (code === 'READONLY') return new OutboxError('folder_read_only');
  if (code === 'CORRUPT' || code === 'NOTADB') return new OutboxError('file_broken');
  if (code === 'BUSY' || code === 'LOCKED') return new OutboxError('locked');
  return new OutboxError('storage_failed', { detail: `SQLITE_${code}` });
}

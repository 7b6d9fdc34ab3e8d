import { openSqlite, type SqliteDatabase, SqliteSession, sqliteCode } from '../sqlite.js';
import type { Database, Dialect, Parameter, Sql } from './database.js';
import { OutboxError } from './error.js';

const among = (column: string, placeholder: string): string =>
  `${column} IN (SELECT value FROM json_each(${placeholder}))`;

const dialect: Dialect = {
  engine: 'sqlite',
  integer: 'INTEGER',
  text: 'TEXT',
  // The newest row is never deleted, so no id is given twice.
  serial: 'INTEGER PRIMARY KEY',
  among,
  amongIntegers: among,
  // One writer at a time has the whole file.
  skipLocked: '',
  forUpdate: '',
};

/** One connection to a file. Work takes turns, so that nothing reads or writes inside another's transaction. */
export async function openSqliteDatabase(path: string): Promise<Database> {
  const connection = await openSqlite(path);
  const session = sessionOn(connection);
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;

  const sql: Sql = {
    dialect,
    all: async <Row>(text: string, parameters?: readonly Parameter[]) => session.all<Row>(text, parameters),
    run: async (text, parameters) => session.run(text, parameters),
    // Row by row: SQLite is in this process, and takes half as long for it as for reading the rows out of JSON.
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

  async function inTransaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    if (closed) throw new OutboxError('closed');
    try {
      await session.begin();
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
      const mine = turn.then(() => inTransaction(work));
      // A failure of one's work is no concern of the next.
      turn = mine.catch(() => undefined);
      return mine;
    },
    async close() {
      await turn;
      if (closed) return;
      closed = true;
      try {
        // All in one file for whoever copies it.
        connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } catch (error) {
        // Where another process is at work or the disk is full it stays in the log, from which nothing is lost.
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

function storageError(error: unknown): OutboxError | undefined {
  const code = sqliteCode(error);
  if (code === undefined) return undefined;
  if (code === 'FULL') return new OutboxError('disk_full');
  if (code === 'READONLY') return new OutboxError('folder_read_only');
  if (code === 'CORRUPT' || code === 'NOTADB') return new OutboxError('file_broken');
  return new OutboxError('storage_failed', { detail: `SQLITE_${code}` });
}

import { openSqlite, type SqliteDatabase, type SqliteStatement, sqliteCode } from '../sqlite.js';
import type { Database, Dialect, Parameter, Sql } from './database.js';
import { OutboxError } from './error.js';

const among = (column: string, placeholder: string): string =>
  `${column} IN (SELECT value FROM json_each(${placeholder}))`;

const dialect: Dialect = {
  engine: 'sqlite',
  integer: 'INTEGER',
  text: 'TEXT',
  serial: 'INTEGER PRIMARY KEY AUTOINCREMENT',
  rows: (set, placeholder) =>
    `(SELECT ${Object.keys(set)
      .map((name) => `value ->> '${name}' AS ${name}`)
      .join(', ')} FROM json_each(${placeholder})) AS r`,
  among,
  amongIntegers: among,
  // One writer at a time has the whole file.
  skipLocked: '',
  forUpdate: '',
};

/** Milliseconds to wait for another process that writes. */
const PATIENCE = 5_000;

/** One connection to a file. Work takes turns, so that nothing reads or writes inside another's transaction. */
export async function openSqliteDatabase(path: string): Promise<Database> {
  const connection = await openSqlite(path);
  configure(connection);
  const statements = new Map<string, SqliteStatement>();
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;

  function statement(text: string): SqliteStatement {
    let prepared = statements.get(text);
    if (prepared === undefined) {
      prepared = connection.prepare(text);
      statements.set(text, prepared);
    }
    return prepared;
  }

  const sql: Sql = {
    dialect,
    all: async <Row>(text: string, parameters: readonly Parameter[] = []) =>
      statement(text).all(named(parameters)) as Row[],
    run: async (text, parameters = []) => Number(statement(text).run(named(parameters)).changes),
  };

  async function inTransaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    if (closed) throw new OutboxError('closed');
    try {
      await begin(connection);
      const result = await work(sql);
      connection.exec('COMMIT');
      return result;
    } catch (error) {
      rollBack(connection);
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
      connection.close();
    },
  };
}

function configure(connection: SqliteDatabase): void {
  try {
    connection.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    connection.exec('PRAGMA journal_mode = WAL');
    connection.exec('PRAGMA synchronous = FULL');
    connection.exec('PRAGMA busy_timeout = 0');
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Takes the lock of writers. SQLite itself would wait by stopping this thread, and the till with it. */
async function begin(connection: SqliteDatabase): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    try {
      connection.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (sqliteCode(error) !== 'BUSY' || performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 8));
    }
  }
}

function rollBack(connection: SqliteDatabase): void {
  try {
    connection.exec('ROLLBACK');
  } catch {
    // After a full disk or an I/O error SQLite has rolled back by itself; the error that matters is being thrown.
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

/** SQLite binds by name in both drivers; `node:sqlite` does not bind `?1` by place. */
function named(parameters: readonly Parameter[]): Record<string, Parameter> {
  return Object.fromEntries(parameters.map((parameter, place) => [`$${place + 1}`, parameter]));
}

import { openSqlite, type SqliteDatabase, type SqliteStatement, sqliteCode } from '../sqlite.js';
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
    // Row by row: SQLite is in this process, and takes half as long for it as for reading the rows out of JSON.
    async insert(into, set, rows) {
      const names = Object.keys(set);
      const prepared = statement(
        `INSERT INTO ${into} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) ON CONFLICT DO NOTHING`,
      );
      return rows.map((row) => {
        const { changes, lastInsertRowid } = prepared.run(...names.map((name) => row[name] ?? null));
        return Number(changes) === 0 ? null : Number(lastInsertRowid);
      });
    },
    async runOn(set, rows, text) {
      const names = Object.keys(set);
      const prepared = statement(text(`(SELECT ${names.map((name) => `? AS ${name}`).join(', ')}) AS r`));
      for (const row of rows) prepared.run(...names.map((name) => row[name] ?? null));
    },
  };

  async function inTransaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    if (closed) throw new OutboxError('closed');
    try {
      await begin(statement('BEGIN IMMEDIATE'));
      const result = await work(sql);
      statement('COMMIT').run();
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
      // All in one file for whoever copies it. Where another process is at work, it stays in the log.
      connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      connection.close();
    },
  };
}

function configure(connection: SqliteDatabase): void {
  try {
    connection.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    connection.exec('PRAGMA journal_mode = WAL');
    connection.exec('PRAGMA synchronous = FULL');
    // 32 MB: a page that changes with every sale is written back once for many.
    connection.exec('PRAGMA wal_autocheckpoint = 8000');
    connection.exec('PRAGMA busy_timeout = 0');
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Takes the lock of writers. SQLite itself would wait by stopping this thread, and the till with it. */
async function begin(beginImmediate: SqliteStatement): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    try {
      beginImmediate.run();
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
  const names: Record<string, Parameter> = {};
  for (let place = 0; place < parameters.length; place++) names[`$${place + 1}`] = parameters[place] ?? null;
  return names;
}

import {
  openSqlite,
  type SqliteDatabase,
  type SqliteParameters,
  type SqliteStatement,
} from '../../sqlite.js';
import { type Database, type Dialect, type Parameter, RunAgain, type Sql } from './database.js';
import { StoreSetupError, StoreUnavailableError } from './problem.js';
import { sqliteRows } from './rowset.js';

const dialect: Dialect = {
  engine: 'sqlite',
  types: { text: 'TEXT', integer: 'INTEGER', flag: 'INTEGER', real: 'REAL', bytes: 'BLOB' },
  table: 'STRICT',
  partitioned: 'STRICT',
  insertsBlindly: false,
  keyedTable: 'STRICT, WITHOUT ROWID',
  ...sqliteRows,
  // One connection, one transaction at a time: nothing to lock, nothing to share out.
  forUpdate: '',
  forShare: '',
  shard: '0',
  // Names its placeholder: a driver refuses a parameter that the statement does not know.
  tryLock: (placeholder) => `${placeholder} IS NOT NULL`,
  waitLock: (placeholder) => `${placeholder} IS NOT NULL`,
};

/**
 * SQLite in this process, through one connection. A commit is on disk when it returns (WAL with
 * `synchronous=FULL`). Work takes turns in the order in which it came, also across awaits, so that nothing
 * reads or writes inside another's transaction.
 */
export async function openSqliteDatabase(path: string): Promise<Database> {
  const connection = await open(path);
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
    attempt: 1,
    figuresChanged: () => undefined,
    all: async <Row>(text: string, parameters: readonly Parameter[] = []) =>
      statement(text).all(named(parameters)) as Row[],
    run: async (text, parameters = []) => Number(statement(text).run(named(parameters)).changes),
  };

  /** Waits for its turn; a failure of one's work is no concern of the next. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const came = performance.now();
    const mine = turn.then(async () => {
      if (closed) throw new StoreUnavailableError('The store is closed');
      if (performance.now() - came > LONGEST_WAIT) throw new StoreUnavailableError('The store is too busy');
      try {
        return await work();
      } catch (error) {
        throw unavailable(error) ?? error;
      }
    });
    turn = mine.catch(() => undefined);
    return mine;
  }

  function rollBack(): void {
    try {
      connection.exec('ROLLBACK');
    } catch {
      // After a full disk or an I/O error SQLite has rolled back by itself, and says that there is nothing to
      // roll back; the error that matters is the one being thrown.
    }
  }

  async function inTransaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    await begin(connection);
    try {
      const result = await work(sql);
      connection.exec('COMMIT');
      return result;
    } catch (error) {
      rollBack();
      if (error instanceof RunAgain) return inTransaction(work);
      throw error;
    }
  }

  return {
    dialect,
    read: (work) => inTurn(() => work(sql)),
    transaction: (work) => inTurn(() => inTransaction(work)),
    connections: () => null,
    async close() {
      await turn;
      if (closed) return;
      closed = true;
      connection.close();
    },
  };
}

async function open(path: string): Promise<SqliteDatabase> {
  try {
    const connection = await openSqlite(path);
    connection.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    connection.exec('PRAGMA journal_mode = WAL');
    connection.exec('PRAGMA synchronous = FULL');
    connection.exec('PRAGMA foreign_keys = ON');
    connection.exec('PRAGMA cache_size = -65536');
    // 32 MB: a batch changes pages all over the indexes, and each is written back once for many batches.
    connection.exec('PRAGMA wal_autocheckpoint = 8000');
    connection.exec('PRAGMA busy_timeout = 10');
    return connection;
  } catch (error) {
    const code = resultCode(error);
    if (code === undefined) throw error;
    throw new StoreSetupError(
      `The database ${path} cannot be opened: ${whyNot(code, error)}\n無法開啟資料庫 ${path}：${whyNotZh(code, error)}`,
    );
  }
}

/** Milliseconds to wait for another process. */
const PATIENCE = 5_000;
/** Milliseconds to wait for one's turn: the line behind work that waits for another process is soon told. */
const LONGEST_WAIT = 10_000;

/**
 * Takes the lock of writers. SQLite itself would wait by stopping this thread, and with it all else that the
 * service does.
 */
async function begin(connection: SqliteDatabase): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    try {
      connection.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (resultCode(error) !== BUSY || performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
    }
  }
}

/** SQLite binds by name in both drivers; `node:sqlite` does not bind `?1` by place. */
function named(parameters: readonly Parameter[]): SqliteParameters {
  const names: Record<string, Parameter> = {};
  parameters.forEach((parameter, place) => {
    names[`$${place + 1}`] = parameter;
  });
  return names;
}

const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** Primary result code of an error of SQLite. */
function resultCode(error: unknown): number | undefined {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}

function unavailable(error: unknown): StoreUnavailableError | undefined {
  switch (resultCode(error)) {
    case BUSY:
    case LOCKED:
      return new StoreUnavailableError('Another process holds the database');
    case FULL:
      return new StoreUnavailableError('The disk is full', 30);
    case IOERR:
    case READONLY:
    case CANTOPEN:
      return new StoreUnavailableError('The database file cannot be read or written', 30);
    default:
      return undefined;
  }
}

function whyNot(code: number, error: unknown): string {
  if (code === CANTOPEN) return 'the folder is missing or not writable.';
  if (code === NOTADB) return 'the file is not a SQLite database.';
  return (error as Error).message;
}

function whyNotZh(code: number, error: unknown): string {
  if (code === CANTOPEN) return '資料夾不存在或無法寫入。';
  if (code === NOTADB) return '檔案不是 SQLite 資料庫。';
  return (error as Error).message;
}

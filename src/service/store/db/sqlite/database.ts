import { setImmediate } from 'node:timers/promises';
import { keepDatabaseForOwner, type ReportNarrowed } from '../../../../files/narrowToOwner.js';
import { openSqlite, SqliteSession, sqliteCode } from '../../../../sqlite.js';
import { type Database, type Parameter, RetryTransaction, type Sql } from '../database.js';
import { hmacSha256 } from '../keyedHash.js';
import { StoreSetupError, StoreUnavailableError } from '../problem.js';
import { sqliteDialect as dialect } from './dialect.js';

/**
 * Opens SQLite in this process, through one connection. A commit is on disk when it returns (WAL with
 * `synchronous=FULL`). Work is queued and runs one at a time, also across awaits, so that nothing reads or writes inside
 * the transaction of something else. Its files are the owner's alone; `reportNarrowed` hears of those that were not.
 */
export async function openSqliteDatabase(path: string, reportNarrowed?: ReportNarrowed): Promise<Database> {
  if (path !== ':memory:') keepDatabaseForOwner(path, reportNarrowed);
  const session = await open(path);
  let queue: Promise<unknown> = Promise.resolve();
  let snapshots: Promise<unknown> = Promise.resolve();
  let closed = false;

  const sql: Sql = {
    dialect,
    attempt: 1,
    requestRollUp: () => undefined,
    all: async <Row>(text: string, parameters?: readonly Parameter[]) => session.all<Row>(text, parameters),
    run: async (text, parameters) => session.run(text, parameters),
    send: (text, parameters) => void session.run(text, parameters),
  };

  /** Runs work after all that was queued before it, whether that failed or not. */
  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const queuedAt = performance.now();
    const result = queue.then(async () => {
      if (closed) throw new StoreUnavailableError('The store is closed');
      if (performance.now() - queuedAt > LONGEST_WAIT)
        throw new StoreUnavailableError('The store is too busy');
      try {
        return await work();
      } catch (error) {
        throw unavailable(error) ?? error;
      }
    });
    queue = result.catch(() => undefined);
    return result;
  }

  async function inTransaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    await session.begin();
    try {
      const result = await work(sql);
      session.commit();
      return result;
    } catch (error) {
      session.rollBack();
      if (error instanceof RetryTransaction) return inTransaction(work);
      throw error;
    }
  }

  /** One after another: each has a connection with a cache of its own. */
  function takeSnapshot<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const result = snapshots.then(() => {
      if (closed) throw new StoreUnavailableError('The store is closed');
      return withSnapshot(path, work);
    });
    snapshots = result.catch(() => undefined);
    return result;
  }

  return {
    dialect,
    read: (work) => enqueue(() => work(sql)),
    // A database in memory has no second connection: its work waits in the queue.
    snapshot: (work) => (path === ':memory:' ? enqueue(() => work(sql)) : takeSnapshot(work)),
    transaction: (work) => enqueue(() => inTransaction(work)),
    connections: () => null,
    async close() {
      await snapshots;
      await queue;
      if (closed) return;
      closed = true;
      session.connection.close();
    },
  };
}

/**
 * Work on a connection of its own, whose read transaction sees one state of the file. Between its statements the event
 * loop turns, so that requests are answered meanwhile.
 */
async function withSnapshot<T>(path: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const session = await open(path);
  const turn = async <R>(statement: () => R): Promise<R> => {
    await setImmediate();
    return statement();
  };
  try {
    session.connection.exec('BEGIN');
    return await work({
      dialect,
      attempt: 1,
      requestRollUp: () => undefined,
      all: <Row>(text: string, parameters?: readonly Parameter[]) =>
        turn(() => session.all<Row>(text, parameters)),
      run: (text, parameters) => turn(() => session.run(text, parameters)),
      send: () => {
        throw new Error('A snapshot changes no row');
      },
    });
  } catch (error) {
    throw unavailable(error) ?? error;
  } finally {
    // Closing ends the read transaction.
    session.connection.close();
  }
}

async function open(path: string): Promise<SqliteSession> {
  try {
    const connection = await openSqlite(path);
    connection.exec('PRAGMA foreign_keys = ON');
    connection.exec('PRAGMA cache_size = -65536');
    connection.function('hmac_sha256', { deterministic: true }, hmacFunction());
    return new SqliteSession(connection);
  } catch (error) {
    const code = sqliteCode(error);
    if (code === undefined) throw error;
    throw new StoreSetupError(
      `The database ${path} cannot be opened: ${whyNot(code, error)}\n無法開啟資料庫 ${path}：${whyNotZh(code, error)}`,
    );
  }
}

/** Remembers the last key, since a statement hashes many texts under one. */
function hmacFunction(): (key: string, text: string) => string {
  let under = { key: '', code: hmacSha256('', 'hex') };
  return (key, text) => {
    if (key !== under.key) under = { key, code: hmacSha256(key, 'hex') };
    return under.code(text);
  };
}

/** Milliseconds in the queue after which work fails: behind work that waits for another process, callers soon learn it. */
const LONGEST_WAIT = 10_000;

function unavailable(error: unknown): StoreUnavailableError | undefined {
  switch (sqliteCode(error)) {
    case 'BUSY':
    case 'LOCKED':
      return new StoreUnavailableError('Another process holds the database');
    case 'FULL':
      return new StoreUnavailableError('The disk is full', 30);
    case 'IOERR':
    case 'READONLY':
    case 'CANTOPEN':
      return new StoreUnavailableError('The database file cannot be read or written', 30);
    default:
      return undefined;
  }
}

function whyNot(code: string, error: unknown): string {
  if (code === 'CANTOPEN') return 'the folder is missing or not writable.';
  if (code === 'NOTADB') return 'the file is not a SQLite database.';
  return (error as Error).message;
}

function whyNotZh(code: string, error: unknown): string {
  if (code === 'CANTOPEN') return '資料夾不存在或無法寫入。';
  if (code === 'NOTADB') return '檔案不是 SQLite 資料庫。';
  return (error as Error).message;
}

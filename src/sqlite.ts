/**
 * SQLite as Node gives it: `node:sqlite` where the runtime has it (Node ≥ 22.13), else the package
 * `@photostructure/sqlite`, which has the same interface. Nothing is loaded until a database is opened.
 */

type SqliteValue = null | number | bigint | string | Uint8Array;

/** Values by the names of the placeholders in the SQL text, sigil included: `{ $1: 'a' }`. */
type SqliteParameters = Readonly<Record<string, SqliteValue>>;

interface SqliteChanges {
  readonly changes: number | bigint;
  readonly lastInsertRowid: number | bigint;
}

export interface SqliteStatement {
  all(parameters?: SqliteParameters): unknown[];
  get(parameters?: SqliteParameters): unknown;
  run(parameters?: SqliteParameters): SqliteChanges;
  /** Values of the placeholders `?`, in their order. */
  run(...values: readonly SqliteValue[]): SqliteChanges;
}

export interface SqliteDatabase {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  /** Makes a function of SQL. */
  function<Values extends readonly SqliteValue[]>(
    name: string,
    options: { readonly deterministic: boolean },
    body: (...values: Values) => SqliteValue,
  ): void;
  close(): void;
}

export interface SqliteDriver {
  readonly DatabaseSync: new (path: string, options?: { readonly readOnly?: boolean }) => SqliteDatabase;
}

/** Where drivers come from, in this order; a test puts its own here. */
export interface SqliteDrivers {
  /** undefined where this Node has none. */
  readonly builtin: () => SqliteDriver | undefined;
  readonly installed: () => Promise<SqliteDriver>;
}

/** Neither driver is there. */
export class SqliteMissingError extends Error {
  override readonly name = 'SqliteMissingError';

  constructor(cause: unknown) {
    super(
      'SQLite is not available: it needs Node.js 22.13 or later (node:sqlite), or the package ' +
        '@photostructure/sqlite: npm install @photostructure/sqlite\n' +
        '無法使用 SQLite：請使用 Node.js 22.13 以上版本（node:sqlite），或安裝套件 ' +
        '@photostructure/sqlite：npm install @photostructure/sqlite',
      { cause },
    );
  }
}

const drivers: SqliteDrivers = {
  builtin: builtinDriver,
  installed: () => import('@photostructure/sqlite') as Promise<SqliteDriver>,
};

/**
 * Opens a database file, or `:memory:`. @throws SqliteMissingError; an error of SQLite itself (`errcode`)
 * when the file cannot be opened.
 */
export async function openSqlite(
  path: string,
  options: { readonly readOnly?: boolean } = {},
  from: SqliteDrivers = drivers,
): Promise<SqliteDatabase> {
  const { DatabaseSync } = from.builtin() ?? (await installedDriver(from));
  return new DatabaseSync(path, options);
}

async function installedDriver(from: SqliteDrivers): Promise<SqliteDriver> {
  try {
    return await from.installed();
  } catch (error) {
    throw new SqliteMissingError(error);
  }
}

function builtinDriver(): SqliteDriver | undefined {
  return withoutSqliteWarning(() => process.getBuiltinModule?.('node:sqlite') as SqliteDriver | undefined);
}

/**
 * Node says once that node:sqlite is experimental. An integrator's till log is not the place for it; every
 * other warning still gets through. Loading is synchronous, so nothing else runs meanwhile.
 */
function withoutSqliteWarning<T>(load: () => T): T {
  const emitWarning = process.emitWarning;
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (rest[0] === 'ExperimentalWarning' && String(warning).includes('SQLite')) return;
    Reflect.apply(emitWarning, process, [warning, ...rest]);
  }) as typeof emitWarning;
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Primary result codes of SQLite that callers tell apart (https://www.sqlite.org/rescode.html). */
const codes = new Map([
  [5, 'BUSY'],
  [6, 'LOCKED'],
  [8, 'READONLY'],
  [10, 'IOERR'],
  [11, 'CORRUPT'],
  [13, 'FULL'],
  [14, 'CANTOPEN'],
  [26, 'NOTADB'],
]);

/** Name of the primary result code of an error of SQLite, a number where it has no name here; undefined for any other error. */
export function sqliteCode(error: unknown): string | undefined {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? (codes.get(code & 0xff) ?? String(code & 0xff)) : undefined;
}

/** Milliseconds to wait for another process that writes. */
const PATIENCE = 5_000;

/** One connection with its prepared statements. Transactions are the caller's to take in turn. */
export class SqliteSession {
  readonly connection: SqliteDatabase;
  readonly #statements = new Map<string, SqliteStatement>();

  /**
   * A commit is on disk when it returns (WAL with `synchronous=FULL`). The log is written back at 32 MB: a page that
   * changes all the time is then written once for many changes.
   */
  constructor(connection: SqliteDatabase) {
    this.connection = connection;
    connection.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
    connection.exec('PRAGMA journal_mode = WAL');
    connection.exec('PRAGMA synchronous = FULL');
    connection.exec('PRAGMA wal_autocheckpoint = 8000');
    connection.exec('PRAGMA busy_timeout = 10');
  }

  statement(text: string): SqliteStatement {
    let prepared = this.#statements.get(text);
    if (prepared === undefined) {
      prepared = this.connection.prepare(text);
      this.#statements.set(text, prepared);
    }
    return prepared;
  }

  all<Row>(text: string, parameters: readonly SqliteValue[] = []): Row[] {
    return this.statement(text).all(named(parameters)) as Row[];
  }

  /** How many rows were inserted, updated or deleted. */
  run(text: string, parameters: readonly SqliteValue[] = []): number {
    return Number(this.statement(text).run(named(parameters)).changes);
  }

  /** Takes the lock of writers. SQLite itself would wait by stopping this thread, and with it all else that it does. */
  async begin(): Promise<void> {
    const deadline = performance.now() + PATIENCE;
    for (;;) {
      try {
        this.statement('BEGIN IMMEDIATE').run();
        return;
      } catch (error) {
        if (sqliteCode(error) !== 'BUSY' || performance.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
      }
    }
  }

  commit(): void {
    this.statement('COMMIT').run();
  }

  rollBack(): void {
    try {
      this.connection.exec('ROLLBACK');
    } catch {
      // After a full disk or an I/O error SQLite has rolled back by itself, and says that there is nothing to roll
      // back; the error that matters is the one being thrown.
    }
  }
}

/** SQLite binds by name in both drivers; `node:sqlite` does not bind `?1` by place. */
function named(parameters: readonly SqliteValue[]): SqliteParameters {
  const names: Record<string, SqliteValue> = {};
  for (let place = 0; place < parameters.length; place++) names[`$${place + 1}`] = parameters[place] ?? null;
  return names;
}

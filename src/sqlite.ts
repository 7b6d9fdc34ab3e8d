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
  /** Registers an SQL function. */
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

/** The sources of drivers, in this order; a test passes its own. */
export interface SqliteDrivers {
  /** undefined where this Node has none. */
  readonly builtin: () => SqliteDriver | undefined;
  readonly installed: () => Promise<SqliteDriver>;
}

/** Neither driver is available: none is installed, or the one that is does not load. `cause` is what the driver threw. */
export class SqliteMissingError extends Error {
  override readonly name = 'SqliteMissingError';
  /** Whether the package is there, and fails when it is loaded. */
  readonly isInstalled: boolean;

  constructor(cause: unknown) {
    const isMissing = isNotInstalled(cause);
    super((isMissing ? notInstalled : doesNotLoad(cause)).join('\n'), { cause });
    this.isInstalled = !isMissing;
  }
}

const notInstalled = [
  'SQLite is not available: it needs Node.js 22.13 or later (node:sqlite), or the package ' +
    '@photostructure/sqlite: npm install @photostructure/sqlite',
  '無法使用 SQLite：請使用 Node.js 22.13 以上版本（node:sqlite），或安裝套件 ' +
    '@photostructure/sqlite：npm install @photostructure/sqlite',
] as const;

const doesNotLoad = (cause: unknown) => {
  const [reason] = String(cause instanceof Error ? cause.message : cause).split('\n');
  return [
    `SQLite is not available: @photostructure/sqlite is installed, but does not load: ${reason}. ` +
      'Install it for this Node.js and platform: npm rebuild @photostructure/sqlite',
    `無法使用 SQLite：已安裝 @photostructure/sqlite，但無法載入：${reason}。` +
      '請為此版 Node.js 與平台重新安裝：npm rebuild @photostructure/sqlite',
  ] as const;
};

/** A module below the package may be missing, too; that is a broken package. */
function isNotInstalled(cause: unknown): boolean {
  if (cause === null || cause === undefined) return true;
  const { code, message } = cause as { code?: unknown; message?: unknown };
  const isMissing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
  return isMissing && /Cannot find (?:package|module) '@photostructure\/sqlite'/.test(String(message));
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
  source: SqliteDrivers = drivers,
): Promise<SqliteDatabase> {
  const { DatabaseSync } = source.builtin() ?? (await installedDriver(source));
  return new DatabaseSync(path, options);
}

async function installedDriver(source: SqliteDrivers): Promise<SqliteDriver> {
  try {
    return await source.installed();
  } catch (error) {
    throw new SqliteMissingError(error);
  }
}

/** Undefined also where the module is known and its binding is not there, as in some builds of Electron. */
export function builtinDriver(): SqliteDriver | undefined {
  try {
    const driver = withoutSqliteWarning(() => process.getBuiltinModule?.('node:sqlite'));
    return (driver as Partial<SqliteDriver> | undefined)?.DatabaseSync === undefined
      ? undefined
      : (driver as SqliteDriver);
  } catch {
    return undefined;
  }
}

/**
 * Node warns once that node:sqlite is experimental. The warning does not belong in the log of an integrator's till, so it
 * is suppressed; every other warning is passed on. Loading is synchronous, so nothing else runs meanwhile.
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

/** Primary result codes of SQLite that callers distinguish, with its texts (https://www.sqlite.org/rescode.html). */
const codes = [
  [5, 'BUSY', 'database is locked'],
  [6, 'LOCKED', 'database table is locked'],
  [8, 'READONLY', 'attempt to write a readonly database'],
  [10, 'IOERR', 'disk I/O error'],
  [11, 'CORRUPT', 'database disk image is malformed'],
  [13, 'FULL', 'database or disk is full'],
  [14, 'CANTOPEN', 'unable to open database file'],
  [26, 'NOTADB', 'file is not a database'],
] as const;

/**
 * Name of the primary result code of an error of SQLite, a number where it has no name here; undefined for any other error.
 * `@photostructure/sqlite` gives no number where a step of a statement fails, but always SQLite's text.
 */
export function sqliteCode(error: unknown): string | undefined {
  const { errcode, code, message } = (error ?? {}) as {
    errcode?: unknown;
    code?: unknown;
    message?: unknown;
  };
  if (typeof errcode === 'number') {
    const primary = errcode & 0xff;
    return codes.find(([number]) => number === primary)?.[1] ?? String(primary);
  }
  if (code !== 'ERR_SQLITE_ERROR') return undefined;
  return codes.find(([, , text]) => String(message).includes(text))?.[1] ?? 'ERROR';
}

/** Milliseconds to wait for the write lock of another process. */
const LOCK_TIMEOUT = 5_000;

/** One connection with its prepared statements. The caller serializes transactions. */
export class SqliteSession {
  readonly connection: SqliteDatabase;
  readonly #statements = new Map<string, SqliteStatement>();

  /**
   * A commit is on disk when it returns (WAL with `synchronous=FULL`). The checkpoint runs at 32 MB, so that a page which
   * changes constantly is written once for many changes.
   */
  constructor(connection: SqliteDatabase) {
    this.connection = connection;
    connection.exec(`PRAGMA busy_timeout = ${LOCK_TIMEOUT}`);
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

  /** Takes the write lock. It retries itself, because SQLite would wait by blocking this thread. */
  async begin(timeout = LOCK_TIMEOUT): Promise<void> {
    const deadline = performance.now() + timeout;
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

/** Parameters by name, which both drivers bind; `node:sqlite` does not bind `?1` by position. */
function named(parameters: readonly SqliteValue[]): SqliteParameters {
  const names: Record<string, SqliteValue> = {};
  for (let index = 0; index < parameters.length; index++) names[`$${index + 1}`] = parameters[index] ?? null;
  return names;
}

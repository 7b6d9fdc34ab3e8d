import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  builtinDriver,
  openSqlite,
  type SqliteDriver,
  SqliteMissingError,
  sqliteCode,
} from '../src/sqlite.js';

const missing = () =>
  Promise.reject(
    Object.assign(new Error("Cannot find package '@photostructure/sqlite' imported from /till.js"), {
      code: 'ERR_MODULE_NOT_FOUND',
    }),
  );

afterEach(() => vi.restoreAllMocks());

describe('SQLite', () => {
  it('opens a database, binds by name and returns rows', async () => {
    const database = await openSqlite(':memory:');
    database.exec('CREATE TABLE sale (id INTEGER PRIMARY KEY, name TEXT, body BLOB)');
    const insert = database.prepare('INSERT INTO sale VALUES ($1, $2, $3) ON CONFLICT DO NOTHING');
    expect(Number(insert.run({ $1: 1, $2: 'a', $3: new Uint8Array([7]) }).changes)).toBe(1);
    expect(Number(insert.run({ $1: 1, $2: 'b', $3: null }).changes)).toBe(0);
    expect(database.prepare('SELECT * FROM sale').all()).toEqual([
      { id: 1, name: 'a', body: new Uint8Array([7]) },
    ]);
    database.close();
  });

  it("uses Node's own SQLite first", async () => {
    const builtin: SqliteDriver = {
      DatabaseSync: class {
        readonly own = true;
        exec() {}
        function() {}
        prepare(): never {
          throw new Error('not asked for');
        }
        close() {}
      },
    };
    expect(await openSqlite(':memory:', {}, { builtin: () => builtin, installed: missing })).toMatchObject({
      own: true,
    });
  });

  it('names both drivers and the install line, in both languages, when neither is available', async () => {
    const error = await openSqlite(':memory:', {}, { builtin: () => undefined, installed: missing }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(SqliteMissingError);
    for (const part of ['node:sqlite', 'npm install @photostructure/sqlite', '無法使用 SQLite']) {
      expect(String(error)).toContain(part);
    }
  });

  it.each([
    ['a binding for another Node', new Error('The module was compiled against a different Node.js version')],
    [
      'a package below that is missing',
      Object.assign(new Error("Cannot find package 'node-gyp-build' imported from /a"), {
        code: 'ERR_MODULE_NOT_FOUND',
      }),
    ],
    ['something that is no error', 'broken'],
  ])('tells the true cause when the installed driver does not load (%s)', async (_name, cause) => {
    const source = { builtin: () => undefined, installed: () => Promise.reject(cause) };
    const error = await openSqlite(':memory:', {}, source).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'SqliteMissingError', isInstalled: true, cause });
    expect(String(error)).toContain(cause instanceof Error ? cause.message : cause);
    expect(String(error)).not.toContain('npm install');
    expect(String(error)).toContain('無法載入');
  });

  it('falls back where Node knows node:sqlite and has no binding for it', async () => {
    const behaviours = [
      () => {
        throw new Error('No such binding: sqlite');
      },
      () => {
        const code = 'ERR_UNKNOWN_BUILTIN_MODULE';
        throw Object.assign(new Error('No such built-in module: node:sqlite'), { code });
      },
      () => ({}) as never,
      () => undefined,
    ];
    for (const behave of behaviours) {
      vi.spyOn(process, 'getBuiltinModule').mockImplementation(behave);
      expect(builtinDriver()).toBe(undefined);
      const database = await openSqlite(':memory:');
      expect(database.prepare('SELECT 1 AS one').get()).toEqual({ one: 1 });
      database.close();
      vi.restoreAllMocks();
    }
  });

  it('suppresses the warning of the experiment, and no other', async () => {
    const heard: unknown[][] = [];
    vi.spyOn(process, 'emitWarning').mockImplementation((...all: unknown[]) => void heard.push(all));
    vi.spyOn(process, 'getBuiltinModule').mockImplementation(() => {
      process.emitWarning('SQLite is an experimental feature', 'ExperimentalWarning');
      process.emitWarning('Something else', 'ExperimentalWarning');
      return undefined;
    });
    await openSqlite(':memory:');
    process.emitWarning('SQLite is an experimental feature', 'ExperimentalWarning');
    expect(heard.map(([message]) => message)).toEqual([
      'Something else',
      'SQLite is an experimental feature',
    ]);
  });
});

const builtin = process.getBuiltinModule?.('node:sqlite') as SqliteDriver | undefined;

// Node has a driver of its own from 22.13 on; before, its rows are skipped.
describe.each([
  ['node:sqlite', () => builtin],
  ['@photostructure/sqlite', async () => (await import('@photostructure/sqlite')) as unknown as SqliteDriver],
] as const)('an error of %s', (name, load) => {
  const isThere = name !== 'node:sqlite' || builtin !== undefined;

  async function prepare() {
    const { DatabaseSync } = (await load()) as SqliteDriver;
    const folder = await mkdtemp(join(tmpdir(), 'shopfest-sqlite-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const path = join(folder, 'a.db');
    const database = new DatabaseSync(path);
    database.exec('CREATE TABLE t (x TEXT)');
    for (let row = 0; row < 40; row++) database.exec(`INSERT INTO t VALUES ('${'y'.repeat(500)}')`);
    database.close();
    const damage = async (change: (bytes: Buffer) => Buffer): Promise<void> =>
      writeFile(path, change(await readFile(path)));
    return { DatabaseSync, path, damage };
  }

  type Prepared = Awaited<ReturnType<typeof prepare>>;
  const insert = "INSERT INTO t VALUES (printf('%200000c', 'z'))";
  const rows: readonly [
    string,
    string,
    (prepared: Prepared) => Promise<(text: string) => unknown>,
    string,
  ][] = [
    [
      'a damaged page',
      'CORRUPT',
      async ({ DatabaseSync, path, damage }) => {
        await damage((bytes) => bytes.fill(0x5a, 4096));
        const database = new DatabaseSync(path);
        return (text) => database.prepare(text).all();
      },
      'SELECT * FROM t',
    ],
    [
      'a damaged header',
      'NOTADB',
      async ({ DatabaseSync, path, damage }) => {
        await damage((bytes) => bytes.fill(0x5a, 16, 100));
        const database = new DatabaseSync(path);
        return (text) => database.prepare(text).all();
      },
      'PRAGMA application_id',
    ],
    [
      'a file that is cut off',
      'CORRUPT',
      async ({ DatabaseSync, path, damage }) => {
        await damage((bytes) => bytes.subarray(0, 5_000));
        const database = new DatabaseSync(path);
        return (text) => database.prepare(text).all();
      },
      'PRAGMA application_id',
    ],
    [
      'a lock of another program',
      'BUSY',
      async ({ DatabaseSync, path }) => {
        const other = new DatabaseSync(path);
        other.exec('BEGIN EXCLUSIVE');
        onTestFinished(() => other.close());
        const database = new DatabaseSync(path);
        return (text) => database.prepare(text).all();
      },
      'SELECT * FROM t',
    ],
    [
      'a full disk',
      'FULL',
      async ({ DatabaseSync, path }) => {
        const database = new DatabaseSync(path);
        database.exec('PRAGMA max_page_count = 1');
        return (text) => database.prepare(text).all();
      },
      insert,
    ],
    [
      'a file that is read-only',
      'READONLY',
      async ({ DatabaseSync, path }) => {
        const database = new DatabaseSync(path, { readOnly: true });
        return (text) => database.prepare(text).all();
      },
      insert,
    ],
    [
      'a folder that is not there',
      'CANTOPEN',
      async ({ DatabaseSync, path }) =>
        (text) =>
          new DatabaseSync(`${path}/none/a.db`).prepare(text).all(),
      'SELECT 1',
    ],
  ];

  it.runIf(isThere).each(rows)('is known: %s is %s', async (_name, code, arrange, text) => {
    const run = await arrange(await prepare());
    let thrown: unknown;
    try {
      run(text);
    } catch (error) {
      thrown = error;
    }
    expect(sqliteCode(thrown)).toBe(code);
  });
});

describe('an error that is none of SQLite', () => {
  it.each([null, undefined, 'database is locked', new Error('database is locked'), { errcode: '5' }])(
    'has no code: %s',
    (error) => expect(sqliteCode(error)).toBeUndefined(),
  );

  it('is told from one of SQLite that has neither number nor a known text', () => {
    expect(sqliteCode(Object.assign(new Error('new'), { code: 'ERR_SQLITE_ERROR' }))).toBe('ERROR');
  });
});

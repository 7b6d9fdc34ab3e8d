import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { integer, nullable, text } from '../../../../src/service/store/db/column.js';
import type { Database } from '../../../../src/service/store/db/database.js';
import { migrate } from '../../../../src/service/store/db/migrations/index.js';
import type { Migration } from '../../../../src/service/store/db/migrations/migration.js';
import { openPostgresDatabase } from '../../../../src/service/store/db/postgres/database.js';
import { openSqliteDatabase } from '../../../../src/service/store/db/sqlite/database.js';
import { openStore, StoreSetupError, StoreUnavailableError } from '../../../../src/service/store/index.js';
import { failure } from '../../../support/festival.js';
import { createTestDatabase, type Engine, engines, type TestDatabase } from '../../../support/stores.js';

const open = (engine: Engine, url: string): Promise<Database> =>
  engine === 'sqlite' ? openSqliteDatabase(url.replace('sqlite:', '')) : openPostgresDatabase(url);

describe.each(engines)('the database on %s', (engine) => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase(engine);
    database = await open(engine, test.url);
    await database.transaction((sql) => sql.run('CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)'));
  });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  const notes = () =>
    database.read((sql) => sql.all<{ id: number; text: string }>('SELECT * FROM note ORDER BY id'));
  const write = (id: number, text: string) => (sql: Parameters<Parameters<Database['read']>[0]>[0]) =>
    sql.run('INSERT INTO note (id, text) VALUES ($1, $2)', [id, text]);

  it('commits all statements of a transaction or none', async () => {
    await database.transaction(write(1, 'a'));
    const work = database.transaction(async (sql) => {
      await write(2, 'b')(sql);
      throw new Error('broken on the way');
    });
    await expect(work).rejects.toThrow('broken on the way');
    expect(await notes()).toEqual([{ id: 1, text: 'a' }]);
  });

  it('shows no change of a transaction before its commit', async () => {
    let seen: Promise<unknown> = Promise.resolve();
    await database.transaction(async (sql) => {
      await write(3, 'c')(sql);
      seen = notes().then((rows) => rows.length);
      // On SQLite the reader waits for its turn, on PostgreSQL it looks past us.
      await new Promise((resolve) => setTimeout(resolve, 20));
      await sql.run('DELETE FROM note WHERE id = 1');
    });
    expect(await seen).toBe(1);
    expect(await notes()).toEqual([{ id: 3, text: 'c' }]);
  });

  it('takes rows as parameters, with nulls and unusual characters', async () => {
    const set = { id: integer(), text: nullable(text()) };
    const rows = [
      { id: 10, text: `"quoted" \\ 'single' {brace}` },
      { id: 9_007_199_254_740_991, text: '臺中\u001f🧧' },
      { id: -1, text: '' },
      { id: -4_294_967_297, text: '購'.repeat(40_000) },
      // The same again, and what is at the border of what is short.
      { id: -4_294_967_297, text: '購'.repeat(40_000) },
      { id: 12, text: null },
      { id: 13, text: '臺中\u001f🧧' },
      { id: 13, text: '臺中\u001f🧧' },
      { id: 14, text: 'x'.repeat(65) },
      { id: 14, text: 'x'.repeat(64) },
      { id: 14, text: `${'x'.repeat(63)}é` },
      { id: 13 },
    ];
    const back = await database.read((sql) =>
      sql.all(`SELECT id, text FROM ${sql.dialect.rows(set, '$1')}`, sql.dialect.encodeRows(set, rows)),
    );
    expect(back).toEqual([...rows.slice(0, -1), { id: 13, text: null }]);
  });

  it('refuses integers that JavaScript cannot hold', async () => {
    const beyond =
      engine === 'sqlite' ? 'SELECT 9007199254740993 AS id' : 'SELECT 9007199254740993::bigint AS id';
    await expect(database.read((sql) => sql.all(beyond))).rejects.toThrow(/too large|beyond/);
  });

  it('applies each migration once when several processes start at the same time', async () => {
    const own = await createTestDatabase(engine);
    const stores = await Promise.all([own.open(), own.open(), own.open()]);
    const applied = await own.query<{ version: number | string }>('SELECT version FROM schema_migrations');
    expect(applied.map(({ version }) => Number(version))).toEqual([
      ...new Set(applied.map(({ version }) => Number(version))),
    ]);
    for (const store of stores) {
      await store.ping();
      await store.close();
    }
    await own.drop();
  });

  it('applies new migrations, keeps the rows, and refuses a schema that is too new', async () => {
    const own = await createTestDatabase(engine);
    const target = await open(engine, own.url);
    const step = (version: number, statement: string): Migration => ({
      version,
      name: `step ${version}`,
      statements: () => [statement],
    });
    const first = step(1, 'CREATE TABLE one (id INTEGER)');
    const second = step(2, 'ALTER TABLE one ADD COLUMN text TEXT');
    await migrate(target, [first]);
    await target.transaction((sql) => sql.run('INSERT INTO one VALUES (1)'));
    await migrate(target, [first, second]);
    await migrate(target, [first, second]);
    expect(await target.read((sql) => sql.all('SELECT * FROM one'))).toEqual([{ id: 1, text: null }]);
    const broken = step(3, 'CREATE TABLE one (id INTEGER)');
    await expect(
      migrate(target, [first, second, step(3, 'CREATE TABLE two (id INTEGER)'), { ...broken, version: 4 }]),
    ).rejects.toThrow();
    expect(
      await target.read((sql) => sql.all('SELECT version FROM schema_migrations ORDER BY version')),
    ).toHaveLength(2);
    const refused = await failure(migrate(target, [first]));
    expect(refused).toBeInstanceOf(StoreSetupError);
    expect(String(refused)).toMatch(/schema 2.*up to 1[\s\S]*資料庫結構版本為 2/);
    await target.close();
    await own.drop();
  });

  it('fails with StoreUnavailableError once it is closed', async () => {
    const own = await createTestDatabase(engine);
    const store = await own.open();
    await store.close();
    await store.close();
    expect(await failure(store.ping())).toBeInstanceOf(StoreUnavailableError);
    await own.drop();
  });
});

describe('opening a store', () => {
  const setupError = async (url: string) => {
    const error = await failure(openStore({ url, secret: 's' }));
    expect(error).toBeInstanceOf(StoreSetupError);
    return String(error);
  };

  it('names the two forms of a URL when it gets another', async () => {
    expect(await setupError('mysql://x')).toMatch(/sqlite:<file>[\s\S]*請以 sqlite/);
  });

  it('fails with a message when the folder is missing', async () => {
    expect(await setupError('sqlite:/nowhere/at/all.db')).toMatch(/folder is missing[\s\S]*資料夾不存在/);
  });

  it('refuses a file that is no database, and leaves it unchanged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shopfest-'));
    const file = join(folder, 'letter.txt');
    await writeFile(file, 'Dear customers, '.repeat(200));
    expect(await setupError(`sqlite:${file}`)).toMatch(/not a SQLite database[\s\S]*不是 SQLite/);
    await rm(folder, { recursive: true });
  });

  it('opens a store in memory', async () => {
    const store = await openStore({ url: 'sqlite::memory:', secret: 's' });
    await store.organizations.create({ name: 'a', role: 'partner' });
    expect((await store.organizations.list({ limit: 5 })).items).toHaveLength(1);
    await store.close();
  });

  it('fails as unavailable without the password where no server answers', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    const error = await failure(openStore({ url: `postgres://u:hunter2@127.0.0.1:${port}/x`, secret: 's' }));
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(JSON.stringify(error) + String(error)).not.toContain('hunter2');
  });
});

describe.runIf(engines.includes('postgres'))('PostgreSQL', () => {
  let test: TestDatabase;
  let database: Database;
  let admin: pg.Client;

  beforeAll(async () => {
    test = await createTestDatabase('postgres');
    database = await openPostgresDatabase(test.url, { poolSize: 3 });
    admin = new pg.Client({ connectionString: test.url });
    await admin.connect();
    await admin.query('CREATE TABLE pair (id INTEGER PRIMARY KEY, value INTEGER NOT NULL)');
    await admin.query('INSERT INTO pair VALUES (1, 0), (2, 0)');
  });
  afterAll(async () => {
    await database.close();
    await admin.end();
    await test.drop();
  });

  it('runs a transaction again after a deadlock', async () => {
    let met = 0;
    const both = new Promise<void>((resolve) => {
      const wait = setInterval(() => {
        if (met >= 2) {
          clearInterval(wait);
          resolve();
        }
      }, 1);
    });
    const cross = (first: number, second: number) =>
      database.transaction(async (sql) => {
        await sql.run('UPDATE pair SET value = value + 1 WHERE id = $1', [first]);
        met++;
        await both;
        await sql.run('UPDATE pair SET value = value + 1 WHERE id = $1', [second]);
      });
    await Promise.all([cross(1, 2), cross(2, 1)]);
    expect((await admin.query('SELECT value FROM pair')).rows).toEqual([{ value: 2 }, { value: 2 }]);
  });

  it('fails as unavailable when its connection is cut, and works with the next one', async () => {
    const cut = database.transaction(async (sql) => {
      const [{ pid } = { pid: 0 }] = await sql.all<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await admin.query('SELECT pg_terminate_backend($1)', [pid]);
      await sql.run('UPDATE pair SET value = 9');
    });
    expect(await failure(cut)).toBeInstanceOf(StoreUnavailableError);
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'shopfest' AND state = 'idle' AND query LIKE '%pair%'`,
    );
    const rows = await Promise.all(
      Array.from({ length: 5 }, () => database.transaction((sql) => sql.all('SELECT value FROM pair'))),
    );
    expect(rows[4]).toEqual([{ value: 2 }, { value: 2 }]);
  });

  it('fails with a message when the database does not exist', async () => {
    const url = test.url.replace(/\/[^/?]*\?/, '/no_such_database?');
    expect(String(await failure(openPostgresDatabase(url)))).toMatch(/does not exist[\s\S]*資料庫不存在/);
  });

  it('prepares a statement once and binds values of every type', async () => {
    const bytes = new Uint8Array([0, 255]);
    const rows = await database.read((sql) =>
      sql.all('SELECT $1::text AS t, $2::bigint AS n, $3::bytea AS b, $4::text AS none', [
        '臺中',
        5,
        bytes,
        null,
      ]),
    );
    expect(rows).toMatchObject([{ t: '臺中', n: 5, none: null }]);
    expect([...((rows[0] as { b: Uint8Array }).b ?? [])]).toEqual([0, 255]);
  });
});

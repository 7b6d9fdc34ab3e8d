import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Database } from '../../src/service/store/db/database.js';
import { openPostgresDatabase } from '../../src/service/store/db/postgres/database.js';
import { openSqliteDatabase } from '../../src/service/store/db/sqlite/database.js';
import { openStore, type Store, type StoreOptions } from '../../src/service/store/index.js';

/** Opens the stores of tests. */
export const SECRET = 'a secret of tests, long enough';

export type Engine = 'sqlite' | 'postgres';

/** A database of its own for one test file: stores can be opened on it, also several at once. */
export interface TestDatabase {
  readonly engine: Engine;
  readonly url: string;
  open(options?: Partial<StoreOptions>): Promise<Store>;
  /** The database alone: no migration has run on it, and nothing is rolled up. */
  connect(): Promise<Database>;
  /** Straight to the tables, past the store, to look at what is really there. */
  query<Row>(text: string): Promise<Row[]>;
  drop(): Promise<void>;
}

const server = process.env.SHOPFEST_TEST_POSTGRES ?? '';

/** The engines that can be tested here; the global setup says so when PostgreSQL is not there. */
export const engines: readonly Engine[] = server === '' ? ['sqlite'] : ['sqlite', 'postgres'];

export async function createTestDatabase(engine: Engine): Promise<TestDatabase> {
  return engine === 'sqlite' ? sqliteFile() : postgresSchema();
}

async function sqliteFile(): Promise<TestDatabase> {
  const { mkdtemp, rm } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const { openSqlite } = await import('../../src/sqlite.js');
  const folder = await mkdtemp(join(tmpdir(), 'shopfest-'));
  const file = join(folder, 'test.db');
  return {
    engine: 'sqlite',
    url: `sqlite:${file}`,
    open: (options) => openStore({ url: `sqlite:${file}`, secret: SECRET, ...options }),
    connect: () => openSqliteDatabase(file),
    async query<Row>(text: string) {
      const database = await openSqlite(file);
      try {
        return database.prepare(text).all() as Row[];
      } finally {
        database.close();
      }
    },
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

async function postgresSchema(): Promise<TestDatabase> {
  const schema = `shopfest_${randomBytes(8).toString('hex')}`;
  const separator = server.includes('?') ? '&' : '?';
  const url = `${server}${separator}options=${encodeURIComponent(`-c search_path=${schema}`)}`;
  await onServer(server, `CREATE SCHEMA ${schema}`);
  return {
    engine: 'postgres',
    url,
    open: (options) => openStore({ url, secret: SECRET, poolSize: 4, ...options }),
    connect: () => openPostgresDatabase(url),
    query: <Row>(text: string) => onServer<Row>(url, text),
    drop: async () => void (await onServer(server, `DROP SCHEMA ${schema} CASCADE`)),
  };
}

async function onServer<Row>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}

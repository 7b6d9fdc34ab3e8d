import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSqlite, type SqliteDriver, SqliteMissingError } from '../src/sqlite.js';

const missing = () => Promise.reject(new Error('Cannot find package'));

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

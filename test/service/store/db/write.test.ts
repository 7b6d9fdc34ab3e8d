import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { integer, json, nullable, omit, pick, text } from '../../../../src/service/store/db/column.js';
import type { Database, Sql } from '../../../../src/service/store/db/database.js';
import { fromJson, toJson } from '../../../../src/service/store/db/json.js';
import { openPostgresDatabase } from '../../../../src/service/store/db/postgres/database.js';
import { openSqliteDatabase } from '../../../../src/service/store/db/sqlite/database.js';
import { createTable, type RowOf, table } from '../../../../src/service/store/db/table.js';
import { insertRow, insertRows, updateRow } from '../../../../src/service/store/db/write.js';
import { createTestDatabase, engines, type TestDatabase } from '../../../support/stores.js';

const noteTable = table(
  'notes',
  { owner: text(), id: integer(), title: nullable(text()), tags: json<readonly string[]>() },
  { primaryKey: ['owner', 'id'] },
);

describe.each(engines)('writing rows on %s', (engine) => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase(engine);
    database = await (engine === 'sqlite'
      ? openSqliteDatabase(test.url.slice('sqlite:'.length))
      : openPostgresDatabase(test.url));
    const create = async (sql: Sql) => {
      for (const statement of createTable(noteTable, sql.dialect)) await sql.run(statement);
    };
    await database.transaction(create);
  });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });
  beforeEach(() => write((sql) => sql.run('DELETE FROM notes')));

  const write = <T>(work: (sql: Sql) => Promise<T>): Promise<T> => database.transaction(work);
  const notes = () =>
    database.read((sql) => sql.all<RowOf<typeof noteTable>>('SELECT * FROM notes ORDER BY owner, id'));
  const none = toJson<readonly string[]>([]);

  it('inserts a row, with NULL in columns that are left out', async () => {
    expect(await write((sql) => insertRow(sql, noteTable, { owner: 'a', id: 1, tags: toJson(['x']) }))).toBe(
      1,
    );
    const [note] = await notes();
    expect(note).toEqual({ owner: 'a', id: 1, title: null, tags: '["x"]' });
    expect(note && fromJson(note.tags)).toEqual(['x']);
  });

  it('inserts no row whose key exists, where conflicts are allowed', async () => {
    const insert = (id: number, onConflict: '' | 'ON CONFLICT DO NOTHING') =>
      write((sql) => insertRow(sql, noteTable, { owner: 'a', id, tags: none }, onConflict));
    await insert(1, '');
    expect(await insert(1, 'ON CONFLICT DO NOTHING')).toBe(0);
    await expect(insert(1, '')).rejects.toThrow(/unique/i);
  });

  it('inserts many rows, with the values that all share sent once', async () => {
    const rows = [
      { id: 1, title: '甲' },
      { id: 2, title: undefined },
    ];
    const batch = {
      shared: { owner: 'a', tags: none },
      columns: pick(noteTable.columns, 'id', 'title'),
      rows,
    };
    expect(await write((sql) => insertRows(sql, noteTable, batch))).toBe(2);
    const more = { ...batch, rows: [...rows, { id: 3, title: null }] };
    expect(await write((sql) => insertRows(sql, noteTable, more, 'ON CONFLICT DO NOTHING'))).toBe(1);
    expect((await notes()).map(({ owner, id, title }) => [owner, id, title])).toEqual([
      ['a', 1, '甲'],
      ['a', 2, null],
      ['a', 3, null],
    ]);
  });

  it('updates the row with a key, and no other', async () => {
    const columns = omit(noteTable.columns, 'owner', 'tags');
    const rows = [{ id: 1 }, { id: 2 }];
    await write((sql) => insertRows(sql, noteTable, { shared: { owner: 'a', tags: none }, columns, rows }));
    const change = { title: '乙', tags: toJson(['y']) };
    expect(await write((sql) => updateRow(sql, noteTable, { owner: 'a', id: 2 }, change))).toBe(1);
    expect((await notes()).map(({ title, tags }) => [title, tags])).toEqual([
      [null, '[]'],
      ['乙', '["y"]'],
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../src/service/store/db/database.js';
import { readLists } from '../../../../src/service/store/db/lists.js';
import { openPostgresDatabase } from '../../../../src/service/store/db/postgres/database.js';
import { openSqliteDatabase } from '../../../../src/service/store/db/sqlite/database.js';
import { createTestDatabase, engines, type TestDatabase } from '../../../support/stores.js';

interface Row {
  readonly n: number;
  readonly text: string | null;
}

describe.each(engines)('lists on %s', (engine) => {
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await createTestDatabase(engine);
    database = await (engine === 'sqlite'
      ? openSqliteDatabase(test.url.slice('sqlite:'.length))
      : openPostgresDatabase(test.url));
  });
  afterAll(async () => {
    await database.close();
    await test.drop();
  });

  const read = (select: string, where = '1 = 1') =>
    database.read((sql) =>
      readLists<{ head: number }, { list: Row; none: Row }>(
        sql,
        { columns: '7 AS head', from: '(SELECT 1 AS one) AS c', where },
        {
          list: { columns: ['n', 'text'], select },
          none: { columns: ['n', 'text'], select: "SELECT 1 AS n, '' AS text WHERE 1 = 0" },
        },
        [],
      ),
    );

  it('come by one statement, each in its order, with texts and NULL unchanged', async () => {
    const select = `SELECT * FROM (
      SELECT 1 AS n, NULL AS text UNION ALL SELECT 3, '"甲", \\n' UNION ALL SELECT -2, ''
    ) AS u ORDER BY n DESC LIMIT 2`;
    expect(await read(select)).toMatchObject({
      row: { head: 7 },
      lists: {
        list: [
          { n: 3, text: '"甲", \\n' },
          { n: 1, text: null },
        ],
        none: [],
      },
    });
  });

  it('are undefined where the base row does not exist', async () => {
    expect(await read("SELECT 1 AS n, '' AS text", '1 = 0')).toBeUndefined();
  });

  it('refuse an integer that JavaScript cannot represent', async () => {
    await expect(read("SELECT 9007199254740993 AS n, '' AS text")).rejects.toThrow(RangeError);
  });
});

import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicationTransitions } from '../../../../src/campaign/states.js';
import { postgresDialect } from '../../../../src/service/store/db/postgres/dialect.js';
import { sqliteDialect } from '../../../../src/service/store/db/sqlite/dialect.js';
import { createTable, type Table } from '../../../../src/service/store/db/table.js';
import { readSchema, type Schema } from '../../../support/schema.js';
import { createTestDatabase, engines, type TestDatabase } from '../../../support/stores.js';

const store = new URL('../../../../src/service/store/', import.meta.url);
const dialects = { sqlite: sqliteDialect, postgres: postgresDialect };

/** Those that subjects declare in their `tables.ts`. */
async function declaredTables(): Promise<Table[]> {
  const files = readdirSync(store, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|\/)tables\.ts$/.test(file),
  );
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((file) => import(new URL(file, store).href)),
  );
  return modules
    .flatMap((module) => Object.entries(module))
    .flatMap(([name, value]) => (name.endsWith('Table') ? [value as Table] : []));
}

/** A table after those that its foreign keys refer to. */
function inOrderOfReferences(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  const add = (table: Table): void => {
    if (ordered.includes(table)) return;
    for (const { references = '' } of Object.values(table.columns)) {
      const other = tables.find(({ name }) => references.startsWith(`${name} `));
      if (other !== undefined && other !== table) add(other);
    }
    ordered.push(table);
  };
  tables.forEach(add);
  return ordered;
}

describe.each(engines)('declarations of tables on %s', (engine) => {
  const databases: TestDatabase[] = [];
  let declared: Schema;
  let migrated: Schema;

  const newDatabase = async (): Promise<TestDatabase> => {
    const database = await createTestDatabase(engine);
    databases.push(database);
    return database;
  };

  beforeAll(async () => {
    const byMigrations = await newDatabase();
    await (await byMigrations.open()).close();
    migrated = await readSchema(byMigrations);
    const byDeclarations = await newDatabase();
    for (const table of inOrderOfReferences(await declaredTables()))
      for (const statement of createTable(table, dialects[engine])) await byDeclarations.query(statement);
    declared = await readSchema(byDeclarations);
  });
  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  it('cover every table', () => {
    expect(Object.keys(declared).sort()).toEqual(Object.keys(migrated).sort());
    expect(Object.keys(declared).length).toBeGreaterThan(30);
  });

  // A declaration is the present, migrations are how databases come there: a change of one needs one of the other.
  it('match what migrations make', () => {
    expect(declared).toEqual(migrated);
  });

  it('have the transitions of publications that the triggers allow', async () => {
    const [byMigrations] = databases as [TestDatabase];
    const triggers = await byMigrations.query<{ sql: string }>(
      engine === 'sqlite'
        ? "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'publications'"
        : "SELECT pg_get_triggerdef(oid) AS sql FROM pg_trigger WHERE tgrelid = 'publications'::regclass",
    );
    const allowed = triggers.flatMap(({ sql }) => [...sql.matchAll(/'(\w+>\w+)'/g)].map(([, step]) => step));
    const transitions = Object.entries(publicationTransitions).flatMap(([from, to]) =>
      to.map((status) => `${from}>${status}`),
    );
    expect(allowed.sort()).toEqual(transitions.sort());
  });
});

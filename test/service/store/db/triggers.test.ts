import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreSetupError } from '../../../../src/service/store/db/problem.js';
import { createTestDatabase, engines, type TestDatabase } from '../../../support/stores.js';

describe.each(engines)('the triggers of a database on %s', (engine) => {
  let test: TestDatabase;
  const names = async () => {
    const catalog =
      engine === 'sqlite'
        ? "SELECT name, sql AS made, tbl_name AS owner FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        : `SELECT t.tgname AS name, pg_get_triggerdef(t.oid) AS made, c.relname AS owner FROM pg_trigger t
           JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE n.nspname = current_schema() AND NOT t.tgisinternal ORDER BY t.tgname`;
    return test.query<{ name: string; made: string; owner: string }>(catalog);
  };
  const on = (owner: string) => (engine === 'sqlite' ? '' : ` ON ${owner}`);

  beforeAll(async () => {
    test = await createTestDatabase(engine);
    await (await test.open()).close();
  });
  afterAll(() => test?.drop());

  it('guard what has to be kept', async () => {
    const owners = new Set((await names()).map(({ owner }) => owner));
    const kept = [
      'audit_entries',
      'exports',
      'exported_participants',
      'rule_sets',
      'campaign_rules',
      'winners',
    ];
    for (const table of [...kept, 'pictures', 'publications', 'publication_prizes', 'incident_events'])
      expect(owners).toContain(table);
  });

  it('are each required when the service starts', async () => {
    const all = await names();
    expect(all.length).toBeGreaterThan(30);
    for (const { name, made, owner } of all.filter((_, index) => index % 6 === 0)) {
      await test.query(`DROP TRIGGER ${name}${on(owner)}`);
      const refused = test.open().then((store) => store.close());
      await expect(refused, name).rejects.toThrow(StoreSetupError);
      await expect(test.open(), name).rejects.toThrow(new RegExp(`: ${name}\\.[^]*：${name}。`));
      await test.query(made);
    }
    await (await test.open()).close();
  });

  it('are required as they were made', async () => {
    const [trigger] = (await names()).filter(({ owner }) => owner === 'winners');
    const { name = '', made = '', owner = '' } = trigger ?? {};
    if (engine === 'sqlite') {
      await test.query(`DROP TRIGGER ${name}`);
      await test.query(`CREATE TRIGGER ${name} BEFORE DELETE ON winners BEGIN SELECT 1; END`);
      await expect(test.open()).rejects.toThrow(name);
      await test.query(`DROP TRIGGER ${name}`);
      await test.query(made);
    } else {
      await test.query(`ALTER TABLE ${owner} DISABLE TRIGGER ${name}`);
      await expect(test.open()).rejects.toThrow(name);
      await test.query(`ALTER TABLE ${owner} ENABLE TRIGGER ${name}`);
      const harmless = 'RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$';
      await test.query(`CREATE OR REPLACE FUNCTION pictures_guard() ${harmless}`);
      await expect(test.open()).rejects.toThrow('pictures_guard_');
    }
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../../src/service/store/db/database.js';
import { migrate, migrations } from '../../../../../src/service/store/db/migrations/index.js';
import { openPostgresDatabase } from '../../../../../src/service/store/db/postgres/database.js';
import { openSqliteDatabase } from '../../../../../src/service/store/db/sqlite/database.js';
import { createTestDatabase, engines, type TestDatabase } from '../../../../support/stores.js';

describe.each(engines)('exports that keys had approved, on %s', (engine) => {
  let test: TestDatabase;
  let database: Database;

  beforeEach(async () => {
    test = await createTestDatabase(engine);
    database = await (engine === 'sqlite'
      ? openSqliteDatabase(test.url.replace('sqlite:', ''))
      : openPostgresDatabase(test.url));
    await migrate(database, migrations.slice(0, 27));
    for (const statement of [
      `INSERT INTO organizations (id, name, role, scopes, created_at)
        VALUES ('org_1', '主辦', 'operator', '["exports:approve","audit:read"]', 1)`,
      ...[
        '["exports:request","exports:approve","audit:read"]',
        '["audit:read","publications:approve"]',
        '["exports:approve","publications:approve"]',
        '["approvals:write"]',
      ].map(
        (
          scopes,
          index,
        ) => `INSERT INTO api_keys (id, organization_id, name, mode, scopes, hint, hash, created_at, kind,
          acts_for, claimed_at) VALUES ('key_${index}', 'org_1', '', 'test', '${scopes}', '', '${index}', 1, 'secret', '[]', 1)`,
      ),
      "INSERT INTO campaigns VALUES ('c', 'c', NULL, 'active', 1, '{}', 1, 1)",
      ...['requested', 'approved'].flatMap((status) => [
        `INSERT INTO exports (campaign_id, id, status, purpose, fields, max_rows, participants, without_contact, requested_by,
          requested_at, downloads) VALUES ('c', 'exp_${status}', 'requested', '', '["phone"]', 1, 1, 0, 'per_1', 1, 0)`,
      ]),
      `UPDATE exports SET status = 'approved', decided_by = 'per_2', decided_at = 2, grant_expires_at = 9999999999999
        WHERE id = 'exp_approved'`,
    ])
      await database.transaction((sql) => sql.run(statement));
    await migrate(database);
  });
  afterEach(async () => {
    await database?.close();
    await test?.drop();
  });
  const all = (statement: string) => database.read((sql) => sql.all<Record<string, unknown>>(statement));

  it('wait for nobody, and are open no more', async () => {
    expect(await all('SELECT id, status, grant_expires_at, downloads FROM exports ORDER BY id')).toEqual([
      { id: 'exp_approved', status: 'approved', grant_expires_at: 2, downloads: 0 },
      { id: 'exp_requested', status: 'rejected', grant_expires_at: null, downloads: 0 },
    ]);
  });

  it('leave no key or organization a scope to approve', async () => {
    expect((await all('SELECT scopes FROM api_keys ORDER BY id')).map(({ scopes }) => scopes)).toEqual([
      '["exports:request","audit:read"]',
      '["audit:read"]',
      '[]',
      '["approvals:write"]',
    ]);
    expect(await all('SELECT scopes FROM organizations')).toEqual([{ scopes: '["audit:read"]' }]);
  });
});

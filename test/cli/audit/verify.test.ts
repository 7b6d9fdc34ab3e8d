import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createService, type Service, startServer } from '../../../src/service/index.js';
import { shopfest } from '../../support/cli.js';
import { createTestDatabase, engines, type TestDatabase } from '../../support/stores.js';

describe.each(engines)('audit verify on %s', (engine) => {
  let database: TestDatabase;
  let service: Service;
  let env: Readonly<Record<string, string>>;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    database = await createTestDatabase(engine);
    service = await createService({ store: database.url, secret: 'a secret of tests, long enough' });
    const { secret } = await service.createOperatorKey({ name: 'test' });
    const server = await startServer(service);
    stop = server.close;
    env = { SHOPFEST_BASE_URL: server.url, SHOPFEST_API_KEY: secret };
    for (const name of ['甲', '乙', '丙'])
      expect((await shopfest(['keys', 'create', '--partner', name, '--name', 'till'], { env })).code).toBe(0);
  });
  afterAll(async () => {
    await stop?.();
    await database?.drop();
  });

  it('reads the database, and prints the head in the form that --head takes', async () => {
    const { code, out, err } = await shopfest(['audit', 'verify', '--db', database.url]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^7 entries; the newest:\n7:[0-9a-f]{64}\nThe audit log is whole\.\n$/);
    const [, head = ''] = out.split('\n');
    const later = await shopfest([
      'audit',
      'verify',
      '--db',
      database.url,
      '--head',
      head,
      '--lang',
      'zh-TW',
    ]);
    expect([later.code, later.out]).toEqual([0, expect.stringContaining('稽核紀錄完整無誤。')]);
    const other = head.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const { code: found, out: said } = await shopfest([
      'audit',
      'verify',
      '--db',
      database.url,
      '--head',
      other,
    ]);
    expect([found, said]).toEqual([3, expect.stringContaining('Entry 7 is not the one that is held.\n')]);
  });

  it('reads through the service without --db, and verifies the chain itself', async () => {
    const { code, out } = await shopfest(['audit', 'verify', '--json'], { env });
    expect([code, JSON.parse(out)]).toMatchObject([0, { valid: true, entries: 7, head: { sequence: 7 } }]);
  });

  it('refuses a malformed head and a missing database with exit code 2', async () => {
    const wrong = await shopfest(['audit', 'verify', '--db', database.url, '--head', '7']);
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringContaining('--head must be the number of an entry'),
    ]);
    const missing = await shopfest(['audit', 'verify', '--db', 'sqlite:./nowhere.db']);
    expect([missing.code, missing.err]).toEqual([
      2,
      expect.stringContaining('There is no database ./nowhere.db'),
    ]);
    expect(existsSync('./nowhere.db')).toBe(false);
  });

  it('exits 3 when an entry was changed, and prints which', async () => {
    const guards = {
      sqlite: 'DROP TRIGGER audit_entries_no_update',
      postgres: 'DROP TRIGGER audit_entries_stay ON audit_entries',
    };
    await database.query(guards[engine]);
    await database.query('UPDATE audit_entries SET key_id = NULL WHERE sequence = 4');
    const { code, out } = await shopfest(['audit', 'verify', '--db', database.url]);
    expect(code).toBe(3);
    expect(out).toContain('Entry 4 is not what its hash says.\nThe audit log was tampered with.\n');
  });
});

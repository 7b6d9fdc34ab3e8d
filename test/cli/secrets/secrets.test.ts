import { readFile, stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createService } from '../../../src/service/index.js';
import { shopfest } from '../../support/cli.js';
import { createTestDatabase, engines, type TestDatabase } from '../../support/stores.js';

const old = 'a secret of tests, long enough';
const next = 'another secret of tests, long enough';

describe.each(engines)('shopfest secrets on %s', (engine) => {
  let database: TestDatabase;
  beforeEach(async () => {
    vi.stubEnv('SHOPFEST_SECRET', '');
    database = await createTestDatabase(engine);
    await (await createService({ store: database.url, secret: old })).close();
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await database.drop();
  });

  const run = (argv: readonly string[], env: Record<string, string> = {}) =>
    shopfest(['secrets', ...argv], { env: { SHOPFEST_DB: database.url, ...env } });
  const listed = async (secret: string) =>
    JSON.parse((await run(['list', '--json'], { SHOPFEST_SECRET: secret })).out).secrets;

  it('rotates the secret of the environment: both open the database until the old one is retired', async () => {
    const both = { SHOPFEST_SECRET: next, SHOPFEST_SECRET_PREVIOUS: old };
    expect((await run(['rotate'], both)).out).toContain('shopfest secrets retire');
    expect(await listed(old)).toMatchObject([{ isCurrent: true }, { isCurrent: false }]);
    expect((await run(['list'], { SHOPFEST_SECRET: next })).out).toMatch(
      / {2}[0-9a-f]{16} {2}\S+\n {2}[0-9a-f]{16} {2}\S+ {2}the one of this command\n/,
    );

    expect((await run(['retire'], { SHOPFEST_SECRET: next })).err).toContain('add --yes');
    // Also where the environment still has both.
    expect((await run(['retire', '--yes'], both)).out).toMatch(/^Ended: [0-9a-f]{16}\n$/);
    expect((await run(['retire', '--yes'], both)).out).toBe('There was no other secret\n');
    const refused = await run(['list'], { SHOPFEST_SECRET: old });
    expect([refused.code, refused.out]).toEqual([2, '']);
    expect(refused.err).toContain('This secret does not open the database');
    expect(await listed(next)).toMatchObject([{ isCurrent: true }]);
  });

  it('says what is missing', async () => {
    expect(await run(['rotate'], { SHOPFEST_SECRET: old })).toMatchObject({
      code: 2,
      err: expect.stringContaining('SHOPFEST_SECRET_PREVIOUS is missing'),
    });
    expect(await run(['rotate'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('SHOPFEST_SECRET is missing'),
    });
    expect((await run(['list'], { SHOPFEST_DB: '' })).err).toContain('--db is missing');
  });
});

it('rotates the secret in the file beside a database, for its owner only', async () => {
  vi.stubEnv('SHOPFEST_SECRET', '');
  const database = await createTestDatabase('sqlite');
  const file = `${database.url.slice('sqlite:'.length)}.secret`;
  try {
    const first = await createService({ store: database.url });
    await first.createOperatorKey({ name: 'test', personName: '承辦人' });
    await first.close();
    const before = await readFile(file, 'utf8');
    const { code, out } = await shopfest(['secrets', 'rotate', '--db', database.url]);
    expect([code, out]).toEqual([0, expect.stringContaining('has a new secret')]);
    expect(await readFile(file, 'utf8')).not.toBe(before);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await (await createService({ store: database.url })).close();
    await expect(createService({ store: database.url, secret: before.trim() })).rejects.toThrow(
      'does not open the database',
    );
  } finally {
    vi.unstubAllEnvs();
    await database.drop();
  }
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createService, startServer } from '../../../src/service/index.js';
import { type CommandResult, folderWith, shopfest } from '../../support/cli.js';
import { createTestDatabase, engines } from '../../support/stores.js';

const passphrase = 'correct horse battery staple';

/** A database with approvers, a service on it, and the command that calls it. */
async function started(engine: (typeof engines)[number]) {
  const folder = await folderWith({});
  const database = await createTestDatabase(engine);
  onTestFinished(() => database.drop());
  const env: Record<string, string> = {
    SHOPFEST_APPROVER_PASSPHRASE: passphrase,
    SHOPFEST_SECRET: 'a secret of tests, long enough',
  };
  const run = (...argv: string[]): Promise<CommandResult> => shopfest(argv, { env });
  const clock = { now: Date.parse('2020-12-12T12:00:00+08:00') };
  const serve = async () => {
    const service = await createService({
      // What changed is read at once.
      keepPublicMs: 0,
      store: database.url,
      secret: env.SHOPFEST_SECRET,
      mode: 'live',
      clock: () => clock.now,
    });
    const server = await startServer(service);
    onTestFinished(() => server.close());
    const { secret } = await service.createOperatorKey({ name: 'test', personName: '承辦人' });
    env.SHOPFEST_BASE_URL = server.url;
    env.SHOPFEST_API_KEY = secret;
    return new ShopfestOperator({ baseURL: server.url, apiKey: secret });
  };
  return { folder, db: database.url, env, run, serve, clock };
}

/** A key file and the id of its approver. */
interface Key {
  readonly file: string;
  readonly id: string;
}

/** A third of a second each, so they are made once for both engines. */
let keys: readonly [Key, Key, Key];
let folderOfKeys: string;
beforeAll(async () => {
  folderOfKeys = await mkdtemp(join(tmpdir(), 'shopfest-keys-'));
  const make = async (name: string, role: string): Promise<Key> => {
    const file = join(folderOfKeys, name);
    const env = { SHOPFEST_APPROVER_PASSPHRASE: passphrase };
    const { out } = await shopfest(['approvers', 'create', '--out', file, '--role', role], { env });
    return { file, id: out.trim() };
  };
  keys = [
    await make('one.key', 'officer'),
    await make('two.key', 'chief'),
    await make('three.key', 'officer'),
  ];
});
afterAll(() => rm(folderOfKeys, { recursive: true }));

describe.each(engines)('approvers by the command on %s', (engine) => {
  it('are appointed once, propose the next set, and sign it with their key files', async () => {
    const { db, run, serve, clock, env } = await started(engine);
    const [one, two, three] = keys;
    const init = await run('approvers', 'init', `${one.file}.pub`, `${two.file}.pub`, '--db', db);
    expect(init.code, init.err).toBe(0);
    expect(init.out).toMatch(/^[0-9a-f]{64}\n$/);
    const again = await run('approvers', 'init', `${one.file}.pub`, `${three.file}.pub`, '--db', db);
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toContain('There are approvers already');

    const operator = await serve();
    const listed = await run('approvers', 'list');
    expect(listed.out).toContain(`  0  ${init.out.trim()}  `);
    expect(listed.out).toContain(two.id);
    const unknown = await run('approvers', 'propose', '--remove', 'apr_0');
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect((await run('approvers', 'propose', '--thresholds', 'draw.grand')).code).toBe(2);
    const argv = ['--remove', one.id, '--add', `${three.file}.pub`, '--thresholds', 'default=1'];
    const proposed = await run('approvers', 'propose', ...argv);
    expect(proposed.code, proposed.err).toBe(0);
    const id = proposed.out.trim();
    expect(id).toMatch(/^apv_/);

    const pending = await run('approvals', 'list');
    expect(pending.out).toContain(`${id}  pending (0 of 1)`);
    const shown = await run('approvals', 'show', id, '--lang', 'zh-TW');
    expect(shown.out).toContain(`  新增：${three.id} (officer)\n  移除：${one.id} (officer)\n`);
    const stopped = await run('approvals', 'approve', id, '--key', two.file);
    expect(stopped).toMatchObject({ code: 2, out: '' });
    expect(stopped.err).toContain('Nothing was signed');
    const refused = await shopfest(['approvals', 'approve', id, '--key', two.file], {
      env,
      confirm: async (question) => {
        expect(question).toContain('Sign that you approve this?');
        return false;
      },
    });
    expect(refused).toMatchObject({ code: 130, out: '' });
    const signed = await run('approvals', 'approve', id, '--key', two.file, '--yes');
    expect(signed.code, signed.err).toBe(0);
    expect(signed.out).toContain('approved (1 of 1)');
    expect((await run('approvers', 'list')).out).toContain(`2020-12-13T12:00:00+08:00  ${id}`);

    const rejected = await run(
      'approvals',
      'reject',
      id,
      '--key',
      one.file,
      '--yes',
      '--reason',
      '金鑰未核對',
      '--json',
    );
    expect(JSON.parse(rejected.out)).toMatchObject({
      approval: { status: 'rejected', decisions: [{ approver: two.id }, { reason: '金鑰未核對' }] },
    });
    clock.now += 25 * 3_600_000;
    expect((await operator.approvers.list()).items).toHaveLength(1);
  });

  it('have new keys where none are given, each with a passphrase of its own', async () => {
    const { folder, db } = await started(engine);
    const before = process.cwd();
    process.chdir(folder);
    onTestFinished(() => process.chdir(before));
    const typed = ['passphrase of one', 'passphrase of one', 'passphrase of two', 'passphrase of two'];
    const argv = ['approvers', 'init', '--db', db, '--json', '--thresholds', 'default=2'];
    const env = { SHOPFEST_SECRET: 'a secret of tests, long enough' };
    const made = await shopfest(argv, { env, askSecret: async () => typed.shift() ?? null });
    expect(made.code, made.err).toBe(0);
    const { fingerprint, set } = JSON.parse(made.out);
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(set.thresholds).toEqual({ default: 2 });
    const { id } = JSON.parse(await readFile('approver-2.key.pub', 'utf8'));
    expect(set.approvers.map((member: { id: string }) => member.id)).toContain(id);
  });
});

describe('approvers init', () => {
  it('says what is missing or wrong', async () => {
    const folder = await folderWith({ 'me.pub': '{"id":"apr_1","role":"officer","key":{}}' });
    const bare = await shopfest(['approvers', 'init']);
    expect(bare.err).toContain('--db is missing');
    const db = ['--db', `sqlite:${join(folder, 'new.db')}`];
    const wrong = await shopfest(['approvers', 'init', join(folder, 'me.pub'), ...db]);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toContain("is no public part of an approver's key");
  });
});

import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatApiKey } from '../../../src/campaign/apiKey.js';
import { openSqlite } from '../../../src/sqlite.js';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';
import { spawnShopfest } from '../../support/commandProcess.js';
import { saleInput } from '../../support/sales.js';
import { createTestDatabase, engines } from '../../support/stores.js';
import { end, issue, seller } from '../../support/turnkey.js';

const ndjson = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const sales = (from: number, count: number, more: object = {}): object[] =>
  Array.from({ length: count }, (_, index) => saleInput(from + index, more));
const unreachable = { SHOPFEST_BASE_URL: 'http://127.0.0.1:9' };

/** As if the 15 s of the lease of a process that died were over. */
async function expireLeases(outbox: string): Promise<void> {
  const database = await openSqlite(outbox.replace('file:', ''));
  for (const table of ['leases', 'parcels'])
    database.exec(`UPDATE shopfest_outbox_${table} SET expires_at = expires_at - 15000`);
  database.close();
}

describe.each(engines)('the outbox commands on %s', (engine) => {
  const cli = cliService(engine);
  const documents = async () => (await cli.as('partner').stats.summary()).received.documents;
  const refused = { SHOPFEST_API_KEY: formatApiKey('test', '0'.repeat(32)) };
  const json = async (argv: readonly string[], env: Record<string, string> = {}) => {
    const { code, out, err } = await cli.run([...argv, '--json'], { env });
    return { code, err, report: out === '' ? null : JSON.parse(out) };
  };

  it('keeps rows that a refused key cannot send, prints how many, and drains them once', async () => {
    await cli.approvedStore();
    const file = join(await folderWith({ 'a.ndjson': ndjson(sales(0, 1_500)) }), 'a.ndjson');
    const first = await json(['transactions', 'push', file], refused);
    expect(first.code).toBe(3);
    expect(first.report).toMatchObject({
      accepted: 0,
      stored: 1_500,
      waiting: 1_500,
      amountAtRisk: 1_500 * 1280,
      outbox: cli.outbox,
      error: { code: 'key_invalid', messageZh: expect.stringMatching(/\p{Script=Han}/u) },
    });
    // Needs neither the network nor a key.
    const status = await json(['outbox', 'status'], { SHOPFEST_API_KEY: '' });
    expect(status.report).toMatchObject({
      pending: 1_500,
      deadLetters: 0,
      draining: 'stopped',
      encrypted: false,
    });
    expect(status.report.oldestAge).toBeGreaterThan(0);
    expect(await documents()).toBe(0);

    const drained = await json(['outbox', 'drain']);
    expect(drained).toMatchObject({ code: 0, report: { accepted: 1_500, duplicate: 0, rejected: 0 } });
    expect(await documents()).toBe(1_500);
    expect((await json(['outbox', 'drain'])).report).toMatchObject({ total: 0 });
    const again = await json(['transactions', 'push', file]);
    expect(again).toMatchObject({ code: 0, report: { accepted: 0, duplicate: 1_500, stored: 0, known: 0 } });
  });

  it('sends rows of an earlier push with the next one, and counts them separately', async () => {
    await cli.approvedStore();
    const folder = await folderWith({
      'a.ndjson': ndjson([...sales(0, 10), saleInput(99, { merchantExternalId: 'nowhere' })]),
      'b.ndjson': ndjson(sales(50, 5)),
    });
    expect((await json(['transactions', 'push', join(folder, 'a.ndjson')], refused)).code).toBe(3);
    const { code, report } = await json(['transactions', 'push', join(folder, 'b.ndjson')]);
    expect(code).toBe(1);
    expect(report).toMatchObject({ accepted: 5, earlier: 10, rejected: 1 });
    expect(report.rejectedRows).toMatchObject([
      {
        file: expect.stringMatching(/^obx_\d+$/),
        externalId: 'S-99',
        problem: { code: 'merchant_not_found' },
      },
    ]);
    expect(await documents()).toBe(15);
  });

  it.each([
    ['outbox', 'status'],
    ['outbox', 'drain'],
    ['outbox', 'retry', '--all'],
    ['outbox', 'discard', 'obx_1', '--yes'],
  ])('says that there is no outbox, and creates none: %s %s', async (...argv) => {
    const folder = await folderWith({});
    const { code, err } = await json([...argv, '--outbox', `file:${join(folder, 'nothere.db')}`]);
    expect(code).toBe(2);
    expect(err).toContain('There is no outbox here');
    expect(await readdir(folder)).toEqual([]);
  });

  it('lists dead letters, retries them mended or as they are, and discards them', async () => {
    await cli.approvedStore();
    const token = 'shopper_token_canary_1';
    const bad = [1, 2, 3, 4].map((number) =>
      saleInput(number, { merchantExternalId: 'nowhere', participant: { token } }),
    );
    const folder = await folderWith({ 'a.ndjson': ndjson(bad) });
    const { report } = await json(['transactions', 'push', join(folder, 'a.ndjson')]);
    const ids: string[] = report.rejectedRows.map(({ outboxId }: { outboxId: string }) => outboxId);
    expect(ids).toHaveLength(4);

    const dead = join(folder, 'dead.ndjson');
    const status = await cli.run(['outbox', 'status', '--dead-letters', dead, '--lang', 'zh-TW']);
    expect(status.out).toMatch(/遭退回 +4\n/);
    expect(status.out).toMatch(/obx_\d+ sale \(S-1\) .*\[merchant_not_found\]/);
    expect(status.out).not.toContain(token);
    expect((await stat(dead)).mode & 0o777).toBe(0o600);

    const [first, second] = (await readFile(dead, 'utf8')).split('\n');
    const mended = [
      first?.replace('nowhere', 'store-1'),
      second?.replace('"totalAmount":1280', '"totalAmount":1.5'),
      JSON.stringify({ id: 'obx_999999', transaction: null }),
      '{"id":',
    ];
    await writeFile(dead, mended.join('\n'));
    const retried = await json(['outbox', 'retry', '--from', dead]);
    expect(retried.code).toBe(1);
    expect(retried.report).toMatchObject({
      accepted: 1,
      rejectedByCode: { validation_failed: 1, entry_not_found: 1, malformed_json: 1 },
    });
    expect(JSON.stringify(retried)).not.toContain(token);
    expect(await documents()).toBe(1);

    await cli.as('partner').merchants.register({
      externalId: 'nowhere',
      kind: 'store',
      name: '後來登錄的店',
      ubns: [],
      industry: 'retail',
      district: '66000010',
    });
    const third = ids[2] as string;
    expect((await cli.run(['outbox', 'discard', third])).code).toBe(2);
    expect((await cli.run(['outbox', 'discard', third, '--yes'])).code).toBe(0);
    expect((await cli.run(['outbox', 'discard', third, '--yes'])).code).toBe(2);
    expect((await json(['outbox', 'retry', third])).code).toBe(2);
    expect((await json(['outbox', 'retry', ids[1] as string])).report).toMatchObject({ accepted: 1 });
    expect((await json(['outbox', 'retry', '--all'])).report).toMatchObject({ accepted: 1, rejected: 0 });
    expect((await json(['outbox', 'status'])).report).toMatchObject({ deadLetters: 0, pending: 0 });
    expect((await cli.run(['outbox', 'retry'])).code).toBe(2);
    expect((await cli.run(['outbox', 'retry', 'obx_1', '--all'])).code).toBe(2);
  });

  it('removes the dead letters of rejected rows that are pushed mended', async () => {
    await cli.approvedStore();
    const folder = await folderWith({ 'a.ndjson': ndjson(sales(1, 2, { merchantExternalId: 'nowhere' })) });
    const rejected = join(folder, 'rejected.ndjson');
    await cli.run(['transactions', 'push', join(folder, 'a.ndjson'), '--rejected', rejected]);
    expect((await json(['outbox', 'status'])).report).toMatchObject({ deadLetters: 2 });
    await writeFile(rejected, (await readFile(rejected, 'utf8')).replaceAll('nowhere', 'store-1'));
    expect((await json(['transactions', 'push', rejected])).report).toMatchObject({
      accepted: 2,
      rejected: 0,
    });
    expect((await json(['outbox', 'status'])).report).toMatchObject({ deadLetters: 0, deadLetterList: [] });
  });

  it('applies a rejected cancel when the folder is pushed again with its invoice', async () => {
    await cli.approvedStore([seller]);
    const sold = '2020-12-12T14:30:00';
    const folder = await folderWith({ 'c.xml': end('Cancel', 'AB10000001', sold, '2020-12-13T09:00:00') });
    expect((await json(['transactions', 'push', folder])).report.rejectedByCode).toEqual({
      transaction_not_found: 1,
    });
    await writeFile(join(folder, 'i.xml'), issue({ number: 'AB10000001', time: sold }));
    const { code, report } = await json(['transactions', 'push', folder]);
    expect({ code, ...report }).toMatchObject({ code: 0, accepted: 1, adjusted: 1, rejected: 0 });
    expect(await documents()).toBe(0);
  });

  it('neither loses nor doubles a row when it is killed in the middle and run again', {
    timeout: 60_000,
  }, async () => {
    await cli.approvedStore();
    const rows = sales(0, 8_000);
    const file = join(await folderWith({ 'a.ndjson': ndjson(rows) }), 'a.ndjson');
    const env = {
      SHOPFEST_BASE_URL: cli.url,
      SHOPFEST_API_KEY: cli.sandbox.apiKeys.partner,
      SHOPFEST_CAMPAIGN: cli.campaign,
      SHOPFEST_OUTBOX: cli.outbox,
    };
    const killed = spawnShopfest(['transactions', 'push', file], env);
    while ((await documents()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    killed.child.kill('SIGKILL');
    await killed.exitCode();
    const { pending } = (await json(['outbox', 'status'])).report;
    expect(pending).toBeGreaterThan(0);
    await expireLeases(cli.outbox);
    const before = await documents();
    expect((await json(['outbox', 'drain'])).report).toMatchObject({ rejected: 0 });
    expect(await documents()).toBeGreaterThanOrEqual(Math.max(before, pending));
    expect((await json(['transactions', 'push', file])).code).toBe(0);
    const { received } = await cli.as('partner').stats.summary();
    expect(received).toEqual({ documents: 8_000, amount: 8_000 * 1280 });
  });
});

describe('the store of the outbox', () => {
  const cli = cliService();
  const hex = 'ab'.repeat(32);
  const codeOf = async (env: Record<string, string>, argv = ['outbox', 'status']) => {
    const { code, out, err } = await cli.run([...argv, '--json'], { env });
    expect(err).not.toMatch(/^\s+at /m);
    return [code, JSON.parse(out).error?.code ?? null];
  };

  it('refuses another campaign, service, key or file, or a missing folder, with exit code 2', async () => {
    const folder = await folderWith({
      'text.db': 'not a database at all, only some text of a user',
      'none.ndjson': '',
    });
    const push = ['transactions', 'push', join(folder, 'none.ndjson')];
    expect(await codeOf({}, push)).toEqual([0, null]);
    expect(await codeOf({})).toEqual([0, null]);
    expect(await codeOf({ SHOPFEST_CAMPAIGN: 'other-2020' })).toEqual([2, 'other_campaign']);
    expect(await codeOf(unreachable)).toEqual([2, 'other_campaign']);
    expect(await codeOf({ SHOPFEST_OUTBOX_KEY: hex })).toEqual([2, 'not_encrypted']);
    const encrypted = { SHOPFEST_OUTBOX: `file:${folder}/encrypted.db` };
    expect(await codeOf({ ...encrypted, SHOPFEST_OUTBOX_KEY: hex })).toEqual([2, 'outbox_missing']);
    expect(await codeOf({ ...encrypted, SHOPFEST_OUTBOX_KEY: hex }, push)).toEqual([0, null]);
    expect(await codeOf({ ...encrypted, SHOPFEST_OUTBOX_KEY: hex })).toEqual([0, null]);
    expect(await codeOf(encrypted)).toEqual([2, 'key_missing']);
    expect(await codeOf({ ...encrypted, SHOPFEST_OUTBOX_KEY: 'cd'.repeat(32) })).toEqual([2, 'key_wrong']);
    expect(await codeOf({ SHOPFEST_OUTBOX: `file:${folder}/text.db` })).toEqual([2, 'not_a_database']);
    expect(await codeOf({ SHOPFEST_OUTBOX: `file:${folder}/no/o.db` })).toEqual([2, 'folder_missing']);
    expect(await codeOf({ SHOPFEST_OUTBOX: 'mysql://x' })).toEqual([2, 'option_invalid']);
    const { code, err } = await cli.run(['outbox', 'status'], { env: { SHOPFEST_OUTBOX_KEY: 'short' } });
    expect(code).toBe(2);
    expect(err).toContain('SHOPFEST_OUTBOX_KEY must be 32 bytes');
    expect((await cli.run(['outbox', 'status', '--outbox', 'mysql://u:pw@x/y'])).err).not.toContain('pw');
  });

  it('writes no token and no invoice number to its files when it has a key', async () => {
    await cli.approvedStore();
    const folder = await folderWith({
      'a.ndjson': ndjson(sales(1, 50, { participant: { token: 'shopper_token_canary_2' } })),
    });
    const key = { SHOPFEST_OUTBOX_KEY: Buffer.from(hex, 'hex').toString('base64') };
    const env = { ...key, SHOPFEST_OUTBOX: `file:${folder}/o.db` };
    const refused = { ...env, SHOPFEST_API_KEY: formatApiKey('test', '1'.repeat(32)) };
    const file = join(folder, 'a.ndjson');
    expect((await cli.run(['transactions', 'push', file], { env: refused })).code).toBe(3);
    const written = (await readdir(folder)).filter((name) => name.startsWith('o.db'));
    expect(written.length).toBeGreaterThan(0);
    for (const name of written) {
      const bytes = await readFile(join(folder, name), 'latin1');
      for (const secret of ['canary', String((saleInput(7).document as { number: string }).number)])
        expect(bytes).not.toContain(secret);
    }
    expect((await cli.run(['outbox', 'drain'], { env })).code).toBe(0);
    expect((await cli.as('partner').stats.summary()).received.documents).toBe(50);
  });

  it('is missing, and not created, in a folder where nothing was pushed', async () => {
    const folder = await folderWith({});
    const env = { SHOPFEST_BASE_URL: cli.url, SHOPFEST_API_KEY: '', SHOPFEST_CAMPAIGN: cli.campaign };
    const command = spawnShopfest(['outbox', 'status'], env, folder);
    expect(await command.exitCode()).toBe(2);
    expect(await readdir(folder)).toEqual([]);
  });

  it('lies in .shopfest by default, which only its owner can read and git ignores', async () => {
    await cli.approvedStore();
    const folder = await folderWith({ 'a.ndjson': ndjson(sales(1, 1)) });
    const env = {
      SHOPFEST_BASE_URL: cli.url,
      SHOPFEST_API_KEY: cli.sandbox.apiKeys.partner,
      SHOPFEST_CAMPAIGN: cli.campaign,
    };
    const command = spawnShopfest(['transactions', 'push', 'a.ndjson'], env, folder);
    expect(await command.exitCode()).toBe(0);
    expect((await stat(join(folder, '.shopfest'))).mode & 0o777).toBe(0o700);
    expect(await readdir(join(folder, '.shopfest'))).toEqual(
      expect.arrayContaining([
        '.gitignore',
        expect.stringMatching(new RegExp(`^outbox-${cli.campaign}-[0-9a-f]{8}\\.db$`)),
      ]),
    );
  });
});

describe.skipIf(!engines.includes('postgres'))('an outbox in PostgreSQL', () => {
  const cli = cliService();

  it('enqueues and drains like a file', async () => {
    await cli.approvedStore();
    const database = await createTestDatabase('postgres');
    try {
      const folder = await folderWith({ 'a.ndjson': ndjson(sales(1, 2_500)) });
      const push = ['transactions', 'push', join(folder, 'a.ndjson'), '--outbox', database.url, '--json'];
      const env = { SHOPFEST_API_KEY: formatApiKey('test', '0'.repeat(32)) };
      const stored = await cli.run(push, { env });
      expect(stored.code).toBe(3);
      expect(JSON.parse(stored.out)).toMatchObject({ waiting: 2_500 });
      const drained = await cli.run(['outbox', 'drain', '--outbox', database.url, '--json']);
      expect(JSON.parse(drained.out)).toMatchObject({ accepted: 2_500, rejected: 0 });
      expect(JSON.parse((await cli.run(push)).out)).toMatchObject({ duplicate: 2_500, elsewhere: 0 });
    } finally {
      await database.drop();
    }
  });
});

import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createApprover, ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { describe, expect, it, onTestFinished } from 'vitest';
import { withEnvFile } from '../../../src/cli/connection/envFile.js';
import { openKeyFile } from '../../../src/cli/signing/keyFile.js';
import { createService, startServer } from '../../../src/service/index.js';
import { folderWith, shopfest } from '../../support/cli.js';
import { createTestDatabase, engines } from '../../support/stores.js';

/** An empty folder, in which the test stands. */
async function standInFolder(files: Record<string, string> = {}): Promise<string> {
  const before = process.cwd();
  const folder = await folderWith(files);
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
  return folder;
}

/** The service that `.env` describes, and a client with its key. */
async function served(folder: string) {
  const env = withEnvFile({}, folder);
  const service = await createService({
    store: env.SHOPFEST_DB,
    secret: env.SHOPFEST_SECRET,
    contactKeys: env.SHOPFEST_CONTACT_KEYS,
    mode: 'live',
  });
  const server = await startServer(service);
  onTestFinished(() => server.close());
  const { SHOPFEST_API_KEY: apiKey, SHOPFEST_CAMPAIGN: campaign } = env;
  return new ShopfestOperator({ baseURL: server.url, apiKey, campaign });
}

const answers = (...lines: string[]) => {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return lines.shift() ?? null;
  };
  return { asked, ask };
};

describe.each(engines)('init on %s', (engine) => {
  it('makes database, key of a person, campaign and .env by its options', async () => {
    const folder = await standInFolder();
    const database = engine === 'sqlite' ? undefined : await createTestDatabase(engine);
    if (database) onTestFinished(() => database.drop());
    const db = database ? ['--db', database.url] : [];
    const { code, out, err } = await shopfest(
      [
        'init',
        '--yes',
        ...db,
        '--organizer',
        '經發局',
        '--person',
        '王小明',
        '--from',
        '2021-12-01',
        '--campaign',
        'c-1',
      ],
      { env: { LANG: 'zh_TW' } },
    );
    expect(code, err).toBe(0);
    expect(out).toMatch(/^sf_live_[0-9A-Za-z]{38}\n$/);
    expect(err).not.toContain(out.trim());
    const client = await served(folder);
    const { organization, key } = await client.service.me();
    expect(organization).toMatchObject({ name: '經發局', role: 'operator' });
    expect(key.personId).toMatch(/^per_/);
    const { items } = await client.approvers.list();
    expect(items[0]?.set.approvers).toHaveLength(2);
    expect(err).toContain(items[0]?.fingerprint);
    const audit = await client.audit.list({ pageSize: 100 });
    expect(audit.items.at(-1)).toMatchObject({ sequence: 1, operationId: 'appointApprovers' });
    // Who holds the first key is the first approver, and approves nothing that is made with it.
    const [, passphrase = ''] = /approver-2\.key +apr_\w+ +(\S+)/.exec(err) ?? [];
    const second = await openKeyFile('approver-2.key', async () => passphrase);
    const added = { key: (await createApprover()).publicKey, role: 'officer' };
    const members = items[0]?.set.approvers.map(({ key, role }) => ({ key, role })) ?? [];
    const approval = await client.approvers.propose({ approvers: [...members, added] as never });
    const first = JSON.parse(await readFile('approver-1.key.pub', 'utf8'));
    expect(approval.document.makers).toEqual([first.id, key.personId]);
    const signed = await client.approvals.approve(approval.id, await second.sign(approval));
    expect(signed.status).toBe('approved');
    expect(await client.campaigns.retrieve()).toMatchObject({
      id: 'c-1',
      name: '2021 購物節',
      status: 'draft',
      purchasePeriod: { startsAt: '2021-12-01T00:00:00+08:00', endsAt: '2022-01-30T00:00:00+08:00' },
    });
    await client.participants.register({ token: 'pt_7Qm4XvT2kLb9', contact: { phone: '0912-345-678' } });
    if (process.platform !== 'win32') expect((await stat(join(folder, '.env'))).mode & 0o777).toBe(0o600);
  });
});

it('asks in the language of the terminal, again where an answer does not fit, and takes the default for none', async () => {
  const folder = await standInFolder();
  const { asked, ask } = answers(
    '',
    '王小明',
    '',
    'Bad Id',
    'c-2',
    '女麗購',
    '2021-12-01',
    '2021-11-01',
    '2021-12-31',
    '300',
  );
  const { code, err } = await shopfest(['init'], { env: { LANG: 'zh_TW' }, ask });
  expect(code, err).toBe(0);
  expect(asked.map((question) => question.replace(/ \[.*$/, ''))).toEqual([
    '主辦單位名稱',
    '您的姓名',
    '第二位核准人的姓名',
    '活動代碼（用於網址與指令）',
    '活動代碼（用於網址與指令）',
    '活動名稱',
    '消費期間的第一天',
    '消費期間的最後一天',
    '消費期間的最後一天',
    '單張憑證每滿多少元得一次抽獎機會',
  ]);
  expect(err).toContain('須為 2 至 63 個小寫英文字母');
  expect(err).toContain('2021-11-01 早於 2021-12-01');
  const client = await served(folder);
  expect(await client.campaigns.retrieve()).toMatchObject({
    id: 'c-2',
    name: '女麗購',
    purchasePeriod: { endsAt: '2022-01-01T00:00:00+08:00' },
    ruleSet: { threshold: 300 },
  });
});

it('makes nothing when the input ends, without a terminal, or with a wrong option', async () => {
  const folder = await standInFolder();
  expect(await shopfest(['init'], { ask: answers('').ask })).toMatchObject({ code: 130 });
  expect(await shopfest(['init'])).toMatchObject({ code: 2, err: expect.stringContaining('--yes') });
  expect(await shopfest(['init', '--yes', '--from', 'soon'])).toMatchObject({ code: 2 });
  expect(await shopfest(['init', '--yes', '--campaign', 'A'])).toMatchObject({ code: 2 });
  expect(await shopfest(['init', '--yes', '--db', 'mysql://x'])).toMatchObject({ code: 2 });
  expect(existsSync(join(folder, '.env')) || existsSync(join(folder, 'shopfest.db'))).toBe(false);
});

it('overwrites no file .env, no database and no database in use', async () => {
  const folder = await standInFolder({ '.env': 'A=1\n' });
  expect(await shopfest(['init', '--yes'])).toMatchObject({ code: 2, err: expect.stringContaining('.env') });
  expect(await readFile(join(folder, '.env'), 'utf8')).toBe('A=1\n');
  expect(existsSync(join(folder, 'shopfest.db'))).toBe(false);

  const second = await standInFolder();
  await writeFile(join(second, 'shopfest.db'), 'mine');
  expect(await shopfest(['init', '--yes'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is a file ./shopfest.db already'),
  });
  expect(await readFile(join(second, 'shopfest.db'), 'utf8')).toBe('mine');
  expect(existsSync(join(second, '.env'))).toBe(false);
});

it.runIf(engines.includes('postgres'))(
  'makes no second first key in a PostgreSQL that has keys',
  async () => {
    const database = await createTestDatabase('postgres');
    onTestFinished(() => database.drop());
    const init = ['init', '--yes', '--db', database.url];
    await standInFolder();
    expect(await shopfest(init)).toMatchObject({ code: 0 });
    const folder = await standInFolder();
    expect(await shopfest(init)).toMatchObject({
      code: 2,
      err: expect.stringContaining('The database has keys already'),
    });
    expect(existsSync(join(folder, '.env'))).toBe(false);
  },
);

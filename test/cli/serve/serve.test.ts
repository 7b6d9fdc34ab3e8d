import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith, shopfest } from '../../support/cli.js';
import { spawnShopfest } from '../../support/commandProcess.js';
import { storeInput } from '../../support/sales.js';

const urlIn = (text: string): string => /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';

describe('serve --sandbox', () => {
  it('prints its address and keys once, has a campaign, clock and faults, and stops gracefully', async () => {
    const process = spawnShopfest(['serve', '--sandbox', '--port', '0', '--json']);
    await process.waitForOutput(/\n}\n/);
    const { url, campaign, apiKeys } = JSON.parse(process.out());
    expect(Object.keys(apiKeys)).toEqual([
      ...['operator', 'secondOperator', 'partner', 'otherPartner', 'readOnly', 'app'],
    ]);
    const partner = new ShopfestOperator({ baseURL: url, apiKey: apiKeys.partner, campaign });
    expect(await partner.campaigns.retrieve()).toMatchObject({ id: 'taichung-2020', status: 'active' });
    expect((await partner.stats.summary()).asOf).toMatch(/^2020-12-12T10:0/);

    const headers = { Authorization: `Bearer ${apiKeys.operator}`, 'Content-Type': 'application/json' };
    const control = (method: string, path: string, body: object) =>
      fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) });
    await control('PUT', '/sandbox/clock', { advanceSeconds: 86_400 });
    await control('POST', '/sandbox/faults', { kind: 'serverError', operation: 'retrieveSummary' });
    const { data, response } = await partner.stats.summary().withResponse();
    expect([data.asOf.slice(0, 10), response.attempts]).toEqual(['2020-12-13', 2]);

    process.child.kill('SIGTERM');
    expect(await process.exitCode()).toBe(0);
    expect(process.err()).toBe('Stopped\n');
    expect(process.out().split(apiKeys.partner)).toHaveLength(2);
  });

  it('prints lines that can be pasted into a shell, and stops on Ctrl-C', async () => {
    const process = spawnShopfest(['serve', '--sandbox', '--port', '0', '--lang', 'zh-TW']);
    await process.waitForOutput(/DELETE http.*\n/);
    const text = process.out();
    expect(text).toContain('Shopfest 沙箱位於 http://127.0.0.1:');
    expect(
      text.split('\n').filter((line) => line !== '' && !/^(#|export SHOPFEST_\w+=\S+$)/.test(line)),
    ).toEqual([]);
    const env = Object.fromEntries(
      [...text.matchAll(/^export (\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    expect((await shopfest(['stats'], { env })).code).toBe(0);
    process.child.kill('SIGINT');
    expect(await process.exitCode()).toBe(0);
    expect(process.err()).toBe('已停止\n');
  });
});

describe('serve on a database', () => {
  it('starts with the first key, which is created in the database, and keeps its data over a restart', async () => {
    const folder = await folderWith({});
    const db = `sqlite:${join(folder, 'shopfest.db')}`;
    const empty = spawnShopfest(['serve', '--db', db, '--port', '0']);
    await empty.waitForOutput(/no key yet/);
    expect(empty.err()).toContain('shopfest keys create --db <the same> --name operator');

    const made = await shopfest(['keys', 'create', '--db', db, '--name', 'operator']);
    expect(made.code).toBe(0);
    const apiKey = made.out.trim();
    expect(apiKey).toMatch(/^sf_live_[0-9A-Za-z]{38}$/);
    expect(made.err).not.toContain(apiKey);
    const operator = (running: { out(): string }) =>
      new ShopfestOperator({ baseURL: urlIn(running.out()), apiKey });
    const { organization, key } = await operator(empty).service.me();
    expect([organization.role, key.name, key.mode]).toEqual(['operator', 'operator', 'live']);
    await operator(empty).organizations.create({ name: '範例百貨' });
    empty.child.kill('SIGTERM');
    expect(await empty.exitCode()).toBe(0);

    const again = spawnShopfest(['serve', '--db', db, '--port', '0', '--log']);
    await again.waitForOutput(/127\.0\.0\.1/);
    const { items } = await operator(again).organizations.list();
    expect(items.map(({ name }) => name)).toEqual(['Operator', '範例百貨']);
    await again.waitForOutput(/"operation":"listOrganizations"/);
    expect(again.err()).not.toContain(apiKey);
    again.child.kill('SIGTERM');
    expect(await again.exitCode()).toBe(0);
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['shopfest.db', 'shopfest.db.secret']));
  });

  it('accepts a second key of the operator, with the same organization', async () => {
    const db = `sqlite:${join(await folderWith({}), 'a.db')}`;
    const make = async (name: string) =>
      JSON.parse(
        (await shopfest(['keys', 'create', '--db', db, '--name', name, '--mode', 'test', '--json'])).out,
      );
    const [first, second] = [await make('one'), await make('two')];
    expect(second.key.organizationId).toBe(first.key.organizationId);
    expect(second.secret).toMatch(/^sf_test_/);
    expect(second.secret).not.toBe(first.secret);
  });

  it('refuses a port in use with exit code 2 and a hint, in both languages', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const port = String((other.address() as AddressInfo).port);
    for (const [lang, text] of [
      ['en', `shopfest: Port ${port} is taken\n  Choose another with --port`],
      ['zh-TW', `shopfest: 連接埠 ${port} 已被使用\n  請以 --port 指定其他埠`],
    ] as const) {
      const process = spawnShopfest(['serve', '--sandbox', '--port', port, '--lang', lang]);
      expect(await process.exitCode()).toBe(2);
      expect(process.err()).toContain(text);
      expect(process.out()).toBe('');
    }
  });

  it('encrypts contact data with the keys of the environment, and refuses malformed keys', async () => {
    const folder = await folderWith({});
    const db = `sqlite:${join(folder, 'shopfest.db')}`;
    const malformed = await shopfest(['serve', '--db', db], {
      env: { SHOPFEST_CONTACT_KEYS: 'first:short' },
    });
    expect([malformed.code, malformed.err]).toEqual([
      2,
      expect.stringContaining('give id:base64 of 32 bytes'),
    ]);
    const made = await shopfest(['keys', 'create', '--db', db, '--name', 'operator', '--json']);
    const { secret: apiKey } = JSON.parse(made.out);
    const env = { SHOPFEST_CONTACT_KEYS: `first:${Buffer.alloc(32, 1).toString('base64')}` };
    const process = spawnShopfest(['serve', '--db', db, '--port', '0'], env);
    await process.waitForOutput(/http:.*\n/);
    const operator = new ShopfestOperator({ baseURL: urlIn(process.out()), apiKey, campaign: 'contacts' });
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    await operator.campaigns.create({
      ...{ id: 'contacts', name: '聯絡資料', ruleSet: { threshold: 500 } },
      ...{ purchasePeriod: period, registrationPeriod: period },
    });
    const contact = { phone: '0912-345-678' };
    expect(await operator.participants.register({ token: 'pt_7Qm4XvT2kLb9', contact })).toMatchObject({
      hasContact: true,
    });
    process.child.kill('SIGTERM');
    expect(await process.exitCode()).toBe(0);
  });

  it.each([
    [
      'a database of another kind',
      ['--db', 'mysql://localhost/x'],
      'must be given as sqlite:<file> or postgres://',
      '資料庫請以',
    ],
    ['a folder that is not there', ['--db', 'sqlite:/nowhere/at/all.db'], '/nowhere/at/all.db', '無法'],
    [
      'PostgreSQL without a secret',
      ['--db', 'postgres://localhost/x'],
      'SHOPFEST_SECRET',
      '使用 PostgreSQL 時',
    ],
    ['a port out of range', ['--port', '70000'], '--port must be a number', '--port 須為'],
    ['a sandbox on the network', ['--sandbox', '--host', '0.0.0.0'], 'on 127.0.0.1 only', '沙箱僅限於'],
    ['too many workers', ['--workers', '65'], '--workers must be a number from 1 to 64', '--workers 須為'],
    ['no workers', ['--workers', '0'], '--workers must be a number', '--workers 須為'],
    [
      'workers on SQLite',
      ['--workers', '2'],
      'Several workers need PostgreSQL',
      '多個工作行程須使用 PostgreSQL',
    ],
    [
      'workers of a sandbox',
      ['--sandbox', '--workers', '2'],
      'A sandbox is one process',
      '沙箱僅能以單一行程',
    ],
    ['a pool on SQLite', ['--pool', '4'], '--pool goes with --db postgres', '--pool 僅能搭配'],
    ['a sandbox for live keys', ['--sandbox', '--mode', 'live'], 'test keys only', '沙箱僅接受測試金鑰'],
  ])('refuses %s with exit code 2', async (_, argv, en, zh) => {
    const english = await shopfest(['serve', ...argv]);
    expect(english).toMatchObject({ code: 2, out: '' });
    expect(english.err).toContain(en);
    expect(english.err).not.toMatch(/^\s+at /m);
    expect((await shopfest(['serve', ...argv, '--lang', 'zh-TW'])).err).toContain(zh);
  });

  it('reports a PostgreSQL that does not answer with exit code 3, without its password', async () => {
    const env = { SHOPFEST_SECRET: 'a secret of tests, long enough' };
    const argv = ['serve', '--db', 'postgres://shopfest:hunter2@127.0.0.1:1/shopfest', '--json'];
    const { code, out, err } = await shopfest(argv, { env });
    expect(code).toBe(3);
    expect(err).toContain('The database cannot be reached');
    expect(out + err).not.toContain('hunter2');
  });
});

it('exits 0 when the reader of its output closes the pipe', async () => {
  const process = spawnShopfest(['--help']);
  process.child.stdout.destroy();
  expect(await process.exitCode()).toBe(0);
  expect(process.err()).toBe('');
});

it('imports a file as a separate process, and exits when it is done', async () => {
  const sandbox = spawnShopfest(['serve', '--sandbox', '--port', '0', '--json']);
  await sandbox.waitForOutput(/\n}\n/);
  const { url, campaign, apiKeys } = JSON.parse(sandbox.out());
  const folder = await folderWith({ 'a.ndjson': `${JSON.stringify(storeInput('store-1'))}\n` });
  const env = { SHOPFEST_BASE_URL: url, SHOPFEST_CAMPAIGN: campaign, SHOPFEST_API_KEY: apiKeys.partner };
  const process = spawnShopfest(['merchants', 'import', join(folder, 'a.ndjson')], env);
  expect(await process.exitCode()).toBe(0);
  expect([process.out(), process.err()]).toEqual([expect.stringMatching(/accepted +1\n/), '']);
});

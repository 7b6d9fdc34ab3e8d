import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';
import { saleInput } from '../../support/sales.js';

const cli = cliService();

const ndjson = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('transactions push', () => {
  it('reads numbers as printed, and dates and times as spreadsheets in Taiwan write them', async () => {
    await cli.approvedStore();
    const folder = await folderWith({
      'a.csv':
        '交易編號,店家代碼,通路,交易時間,總金額,發票號碼,發票日期\n' +
        'P-1,store-1,門市,2020/12/12 下午 02:30:05,1280,RG-10000001,20201212\n' +
        'P-2,store-1,門市,109/12/12 上午 9:05,1280,ＲＧ－１０００００02,1091212\n',
    });
    const { code, err } = await cli.run(['transactions', 'push', folder]);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(await cli.as('partner').transactions.retrieve('einvoice:10912RG10000002')).toMatchObject({
      occurredAt: '2020-12-12T09:05:00+08:00',
      document: { number: 'RG10000002', date: '2020-12-12' },
    });
  });

  it('pushes files and folders, lists rejected rows, and writes them to be mended and pushed again', async () => {
    await cli.approvedStore();
    const good = Array.from({ length: 1_500 }, (_, index) => saleInput(index));
    const folder = await folderWith({
      'sales/a.ndjson': `${ndjson(good.slice(0, 800))}{"externalId":\n`,
      'sales/b.jsonl': ndjson([...good.slice(800), saleInput(9_001, { totalAmount: 1.5 })]),
      'sales/c.csv':
        '交易編號,店家代碼,通路,交易時間,總金額,發票號碼,發票日期\n' +
        'C-1,store-1,門市,2020/12/13 10:00,"1,000",CD00000001,2020/12/13\n' +
        'C-2,nowhere,門市,2020/12/13 10:00,500,CD00000002,2020/12/13\n',
      'sales/readme.txt': 'no rows',
    });
    const rejected = join(folder, 'rejected.ndjson');
    const first = await cli.run(['transactions', 'push', join(folder, 'sales'), '--rejected', rejected]);
    expect(first.code).toBe(1);
    expect(first.err.replaceAll(`${folder}/sales/`, '').split('\n').sort()).toEqual(
      [
        'a.ndjson:801 The body is not valid JSON [malformed_json]',
        '    is not valid JSON',
        'b.jsonl:701 (S-9001) The request does not fit the contract [validation_failed]',
        '    /totalAmount must be an integer',
        'c.csv:3 (C-2) There is no such merchant among yours [merchant_not_found] /merchantExternalId',
        '',
      ].sort(),
    );
    const lines = (await readFile(rejected, 'utf8')).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines).toContain('{"externalId":');
    expect(lines).toContain(JSON.stringify(saleInput(9_001, { totalAmount: 1.5 })));
    expect(lines.find((line) => line.includes('"C-2"'))).toBe(
      JSON.stringify({
        externalId: 'C-2',
        merchantExternalId: 'nowhere',
        channel: 'store',
        occurredAt: '2020-12-13T10:00:00+08:00',
        totalAmount: 500,
        document: { type: 'einvoice', number: 'CD00000002', date: '2020-12-13' },
      }),
    );
    expect((await stat(rejected)).mode & 0o777).toBe(0o600);

    const mended = lines
      .map((line) => line.replace('1.5', '1500').replace('nowhere', 'store-1'))
      .filter((line) => line !== '{"externalId":');
    await writeFile(rejected, mended.join('\n'));
    const second = await cli.run(['transactions', 'push', rejected, '--json']);
    expect(JSON.parse(second.out)).toMatchObject({ accepted: 2, rejected: 0, total: 2 });
    expect(second.code).toBe(0);
    const { received } = await cli.as('partner').stats.summary();
    expect(received).toEqual({ amount: 1_500 * 1280 + 1_500 + 1_000 + 500, documents: 1_503 });

    const again = await cli.run([
      'transactions',
      'push',
      join(folder, 'sales/a.ndjson'),
      '--rejected',
      rejected,
    ]);
    expect(again.out).toMatch(/duplicate, counted before +800\n/);
    expect(await readFile(rejected, 'utf8')).toBe('{"externalId":\n');
  });

  it('lists a hundred rejected rows, counts the others, and has a thousand of them in JSON', async () => {
    const rows = Array.from({ length: 1_100 }, (_, index) =>
      saleInput(index, { merchantExternalId: 'nowhere' }),
    );
    const folder = await folderWith({ 'a.ndjson': ndjson(rows) });
    const text = await cli.run(['transactions', 'push', join(folder, 'a.ndjson')]);
    expect(text.err.split('\n').slice(99)).toEqual([
      expect.stringContaining(':100 (S-99)'),
      '… and 1,000 more',
      '',
    ]);
    const { rejected, rejectedRows, rejectedRowsLeftOut } = JSON.parse(
      (await cli.run(['transactions', 'push', join(folder, 'a.ndjson'), '--json'])).out,
    );
    expect([rejected, rejectedRows.length, rejectedRowsLeftOut]).toEqual([1_100, 1_000, 100]);
  });

  it('refuses to overwrite a file that it reads', async () => {
    const folder = await folderWith({ 'a.ndjson': ndjson([saleInput(1)]) });
    const file = join(folder, 'a.ndjson');
    const { code, err } = await cli.run([
      'transactions',
      'push',
      folder,
      '--rejected',
      join(folder, '.', 'a.ndjson'),
    ]);
    expect(code).toBe(2);
    expect(err).toContain('which is one of the files to be read');
    expect(await readFile(file, 'utf8')).toBe(ndjson([saleInput(1)]));
  });

  it('shows progress on a terminal, and erases it before it writes anything else', async () => {
    await cli.approvedStore();
    const rows = [
      ...Array.from({ length: 1_000 }, (_, index) => saleInput(index)),
      saleInput(5_000, { totalAmount: -1 }),
    ];
    const folder = await folderWith({ 'a.ndjson': ndjson(rows) });
    const { err, out } = await cli.run(['transactions', 'push', join(folder, 'a.ndjson')], {
      isTerminal: true,
    });
    const clear = '\r\u001b[K';
    expect(err.startsWith(`${clear}0 / 1,00`)).toBe(true);
    expect(err).toContain(`${clear}1,000 / 1,000 rows, `);
    expect(err).toContain(`${clear}${join(folder, 'a.ndjson')}:1001 (S-5000)`);
    expect(out).not.toContain('\u001b');
  });

  it('ends on Ctrl-C with exit code 130 and the number of rows sent', async () => {
    await cli.approvedStore();
    const ending = new AbortController();
    const folder = await folderWith({ 'a.ndjson': ndjson([saleInput(1)]) });
    ending.abort();
    const { code, err } = await cli.run(['transactions', 'push', join(folder, 'a.ndjson')], {
      signal: ending.signal,
    });
    expect(code).toBe(130);
    expect(err).toContain('0 rows had their answer. Run it again: what was taken counts once.');
    const dry = await cli.run(['transactions', 'push', join(folder, 'a.ndjson'), '--dry-run'], {
      signal: ending.signal,
    });
    expect(dry.code).toBe(130);
  });
});

it('prints no token and no random code of the rows', async () => {
  await cli.approvedStore();
  const canary = { token: 'canary_token_77', code: '7391' };
  const row = (index: number, more: object) =>
    saleInput(index, {
      participant: { token: canary.token },
      document: { type: 'einvoice', number: 'AB12345678', date: '2020-12-12', randomCode: canary.code },
      ...more,
    });
  const folder = await folderWith({
    'a.ndjson': `${ndjson([row(1, {}), row(2, { totalAmount: 5 }), row(3, { channel: 'moon' }), row(4, { merchantExternalId: 'x' })])}{"token":"${canary.token}"`,
    'b.csv': `交易編號,店家代碼,通路,交易時間,總金額,發票號碼,隨機碼,參加者代碼\nC-1,store-1,門市,x,x,x,${canary.code},${canary.token}\nC-2,"${canary.token}`,
  });
  const printed: string[] = [];
  for (const json of [[], ['--json']]) {
    const { code, out, err } = await cli.run(['transactions', 'push', folder, ...json]);
    expect(code).toBe(1);
    printed.push(out, err);
  }
  expect(printed.join('')).toContain('document_conflict');
  // Four digits may also come by chance, in the name of a folder or the id of a request.
  const allText = printed
    .join('')
    .replaceAll(folder, '')
    .replace(/req_\w+/g, '');
  for (const secret of Object.values(canary)) expect(allText).not.toContain(secret);
});

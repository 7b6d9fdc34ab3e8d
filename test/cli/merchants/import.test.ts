import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, shopfest } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';
import { workbook } from '../../support/xlsx.js';

const cli = cliService();

describe('merchants import', () => {
  const merchants = 'examples/data/merchants.csv';

  it('registers the sample, lists its two invalid rows with line and reason, and exits 1', async () => {
    const { code, out, err } = await cli.run(['merchants', 'import', merchants]);
    expect(code).toBe(1);
    expect(err).toBe(
      `${merchants}:58 (M0057) The request does not fit the contract [validation_failed]\n` +
        '    /ubns/0 must be 8 digits and has 7; a spreadsheet drops leading zeros: format the cell as text and type all 8\n' +
        `${merchants}:59 (M0058) The district is not one of the campaign [district_unknown]\n` +
        '    /district must be a district of Taichung, by name or code, such as 西屯區\n',
    );
    expect(out.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['accepted', '198'],
      ['duplicate, counted before', '0'],
      ['rejected', '2'],
      ['validation_failed', '1'],
      ['district_unknown', '1'],
      [''],
    ]);
    expect(await cli.as('partner').stats.summary()).toMatchObject({
      pending: { merchantsAwaitingReview: 198 },
    });
  });

  it('prints the same in Traditional Chinese', async () => {
    const { out, err } = await cli.run(['merchants', 'import', merchants], { lang: 'zh_TW.UTF-8' });
    expect(err).toContain(
      `${merchants}:58 (M0057) 請求內容不符合規格 [validation_failed]\n    /ubns/0 「統一編號」須為 8 位數字，現為 7 位；試算表會略去開頭的 0，請將儲存格設為文字並輸入 8 位\n`,
    );
    expect(out).toMatch(/已接受\s+198\n.*重複（先前已計入）\s+0\n\s+退回\s+2\n/);
  });

  it('reads an industry that only the campaign has, by its name', async () => {
    const industryNames = [{ code: 'culture', name: '文化創意', nameEn: 'Culture' }];
    await cli.as('operator').campaigns.update({ industryNames });
    const file = join(
      await folderWith({
        'books.csv':
          '代碼,類型,名稱,統編,產業別,行政區\nB1,建設公司,書店,,文化創意,西屯區\nB2,店家,農場,,農業,西屯區\n',
      }),
      'books.csv',
    );
    const { code, err } = await cli.run(['merchants', 'import', file]);
    expect(code).toBe(1);
    expect(err).toContain('books.csv:3 (B2)');
    expect(await cli.as('partner').merchants.list()).toMatchObject({
      items: [{ externalId: 'B1', kind: 'developer', industry: 'culture' }],
    });
  });

  it('registers no merchant twice', async () => {
    await cli.run(['merchants', 'import', merchants]);
    const { out } = await cli.run(['merchants', 'import', merchants, '--json']);
    expect(JSON.parse(out)).toMatchObject({ accepted: 0, duplicate: 198, rejected: 2, total: 200 });
  });

  it('prints one document in both languages with --json, and nothing on stderr', async () => {
    const { code, out, err } = await cli.run(['merchants', 'import', merchants, '--json']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toEqual({
      command: 'merchants import',
      dryRun: false,
      files: [merchants],
      accepted: 198,
      duplicate: 0,
      rejected: 2,
      total: 200,
      rejectedByCode: { validation_failed: 1, district_unknown: 1 },
      rejectedRows: [
        {
          file: merchants,
          line: 58,
          externalId: 'M0057',
          problem: expect.objectContaining({
            code: 'validation_failed',
            errors: [
              {
                pointer: '/ubns/0',
                code: 'wrong_format',
                message:
                  'must be 8 digits and has 7; a spreadsheet drops leading zeros: format the cell as text and type all 8',
                messageZh:
                  '「統一編號」須為 8 位數字，現為 7 位；試算表會略去開頭的 0，請將儲存格設為文字並輸入 8 位',
              },
            ],
          }),
        },
        {
          file: merchants,
          line: 59,
          externalId: 'M0058',
          problem: expect.objectContaining({ code: 'district_unknown' }),
        },
      ],
      rejectedRowsLeftOut: 0,
    });
  });

  it('checks every row with --dry-run and sends none, without service and key', async () => {
    const { code, out } = await shopfest(['merchants', 'import', merchants, '--dry-run', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ dryRun: true, fit: 199, rejected: 1, total: 200 });
    const text = await shopfest(['merchants', 'import', merchants, '--dry-run']);
    expect(text.out).toContain('Nothing was sent, and nothing compared with the service');
    expect((await cli.as('partner').merchants.list()).items).toEqual([]);
  });

  it('reads Excel files and tables in Big5 with names in Traditional Chinese', async () => {
    const rows = [
      ['店家代碼', '類型', '店家名稱', '統一編號', '產業別', '行政區', '上層代碼'],
      ['A-1', '百貨', '範例百貨', '22099131', '百貨零售', '臺中市西屯區', null],
      ['A-2', '專櫃', '範例專櫃', '04541302', '美容美體', '西屯區', 'A-1'],
    ];
    // 店家代碼,類型,店家名稱,產業別,行政區 / A-3,商店,甲,零售,豐原區
    const big5 = Buffer.from(
      'a9b1ae61a54ebd582cc3feabac2ca9b1ae61a657bad92cb2a3b77ea74f2ca6e6ac46b0cf0a412d332cb0d3a9b12ca5d22cb973b0e22cc2d7adecb0cf0a',
      'hex',
    );
    const folder = await folderWith({ '店家.xlsx': workbook(rows), 'big5.csv': big5 });
    expect(await cli.run(['merchants', 'import', join(folder, '店家.xlsx')])).toMatchObject({
      code: 0,
      err: '',
    });
    expect(await cli.run(['merchants', 'import', join(folder, 'big5.csv')])).toMatchObject({
      code: 0,
      err: '',
    });
    const { items } = await cli.as('partner').merchants.list();
    expect(
      items.map(({ name, kind, ubns, district, parentExternalId }) => [
        name,
        kind,
        ubns,
        district,
        parentExternalId,
      ]),
    ).toEqual([
      ['範例百貨', 'mall', ['22099131'], '66000060', null],
      ['範例專櫃', 'counter', ['04541302'], '66000060', 'A-1'],
      ['甲', 'store', [], '66000090', null],
    ]);
  });

  it('takes industry and district from the merchant above, and asks for them where there is none', async () => {
    const folder = await folderWith({
      'malls.csv': '代碼,類型,名稱,產業別,行政區\nM-1,百貨,範例百貨,百貨零售,西屯區\n',
      'counters.csv': '代碼,類型,名稱,所屬百貨\nC-1,專櫃,甲,M-1\nC-2,專櫃,乙,\n',
      'stores.csv': '代碼,類型,名稱,產業別\nS-1,店家,丙,百貨零售\n',
    });
    const imported = async (name: string, ...argv: string[]) =>
      cli.run(['merchants', 'import', join(folder, name), ...argv]);
    expect(await imported('malls.csv')).toMatchObject({ code: 0, err: '' });
    const title = 'A merchant without a parent states its industry and its district [merchant_incomplete]';
    for (const argv of [['--dry-run'], []]) {
      const counters = await imported('counters.csv', ...argv);
      expect(counters.code).toBe(1);
      expect(counters.out).toMatch(/accepted +1\n.*\n +rejected +1\n +merchant_incomplete +1\n/);
      expect(counters.err).toBe(
        `${join(folder, 'counters.csv')}:3 (C-2) ${title}\n` +
          '    /industry is missing; fill it in, or give the code of the merchant above, from which it is taken\n',
      );
      expect((await imported('stores.csv', ...argv)).err).toContain(
        `(S-1) ${title}\n    /district is missing;`,
      );
      expect((await imported('stores.csv', ...argv, '--lang', 'zh-TW')).err).toContain(
        '    /district 「行政區」缺少內容；請填寫，或填「上層代碼」以沿用上層店家\n',
      );
    }
    expect(await cli.as('partner').merchants.retrieve('external:C-1')).toMatchObject({
      ...{ industry: 'retail', district: '66000060', inherits: ['industry', 'district'] },
    });
  });

  it('prints the columns that it ignores', async () => {
    const folder = await folderWith({
      'a.csv': 'externalId,kind,name,industry,district,備註\nA-1,store,甲,retail,西屯區,x\n',
    });
    const { code, err } = await cli.run(['merchants', 'import', join(folder, 'a.csv')]);
    expect({ code, err }).toEqual({ code: 0, err: `${join(folder, 'a.csv')}: columns passed over: 備註\n` });
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, shopfest } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';
import { workbook } from '../../support/xlsx.js';

const cli = cliService();

const header = ['編號', '店名', '類型', '統一編號', '產業', '行政區', '地址', '所屬'];
/** A spreadsheet as people write it: a title, a blank row, full-width digits, names, mistakes. */
const rows = [
  ['臺中購物節參加店家名冊', null, null, null, null, null, null, null],
  [null, null, null, null, null, null, null, null],
  header,
  ['Ａ０２', '檸徑百貨 彩妝', '專櫃', '無', '美容美體', '西屯區', '台中市西屯區禾晴路１２８號1樓', 'A01'],
  ['A01', '檸徑百貨', '百貨', '2209 9131', '百貨零售', '407西屯區', '台中市西屯區禾晴路１２８號', null],
  [null, null, null, null, null, null, null, null],
  ['A03', '珞圃書店', '店家', 4541302, '百貨零售', '中區', null, null],
  ['A04', '絮磯民宿', '民宿', '９９５９３６３４', '旅宿餐飲', '和平', null, null],
  ['A05', '茉檐童裝', '店家', '22099132', '百貨零售', '板橋區', null, null],
  ['A06', '昀渡果汁攤', '攤位', null, '旅宿餐飲', '東勢區', null, 'Z99'],
  ['A01', '檸徑百貨', '百貨', '22099131', '百貨零售', '西屯區', '臺中市西屯區禾晴路128號', null],
  ['A07', '岫笠咖啡', '店家', '22099132', '餐飲', '西區', null, null],
  ['A07', '岫笠咖啡二店', '店家', null, '餐飲', '西區', null, null],
  ['A08', null, '店家', null, '餐飲', '西區', null, null],
  ['A09', '甲', '店家', null, '餐飲', '西區', null, 'A10'],
  ['A10', '乙', '店家', null, '餐飲', '西區', null, 'A09'],
  ['範例', '範例小舖', '店家', null, '餐飲', '西區', null, null],
] as const;

interface Report {
  readonly rejectedRows: readonly { line: number; externalId: string; problem: { code: string } }[];
}
const outcomeOf = (out: string): unknown => {
  const { accepted, duplicate, rejected, rejectedByCode, rejectedRows, notes } = JSON.parse(out);
  return {
    accepted,
    duplicate,
    rejected,
    rejectedByCode,
    rejectedRows: rejectedRows.map(briefly).sort(byLine),
    notes,
  };
};
const byLine = (one: { line: number }, other: { line: number }): number => one.line - other.line;
function briefly({ line, externalId, problem: { code } }: Report['rejectedRows'][number]) {
  return { line, externalId, code };
}
const sheet = async (): Promise<string> =>
  join(await folderWith({ '名冊.xlsx': workbook(rows) }), '名冊.xlsx');

describe('a spreadsheet with the usual mess', () => {
  it('registers what is sound, and says of each other row what to mend', async () => {
    const file = await sheet();
    const { code, out, err } = await cli.run(['merchants', 'import', file, '--lang', 'zh-TW']);
    expect(code).toBe(1);
    const lines = err.replaceAll(file, '名冊').split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        '名冊:11 (A01) 與第 5 列的代碼相同',
        '名冊:7 (A03) 請求內容不符合規格 [validation_failed]',
        '    /ubns/0 「統一編號」須為 8 位數字，現為 7 位；試算表會略去開頭的 0，請將儲存格設為文字並輸入 8 位',
        expect.stringMatching(/^ {4}\/kind 「類型」須為下列之一：店家、專櫃、百貨、/),
        '    /district 「行政區」須為臺中市行政區的名稱或代碼，例如西屯區',
        '    /parentExternalId 「上層代碼」所指店家未登錄，檔案中亦無；請填代碼，而非名稱',
        '名冊:12 (A07) 統一編號的檢查碼不符，請與稅籍登記比對',
        '    /externalId 「店家代碼」第 12 列已使用此代碼，但內容不同',
        '    /name 「店家名稱」缺少內容；合併儲存格僅第一格有值',
        '名冊:17 (範例) 為範本的範例列，已略過',
      ]),
    );
    expect(out).toMatch(/已接受 +3\n +重複（先前已計入） +1\n +退回 +8\n/);
    const { items } = await cli.as('partner').merchants.list();
    expect(
      items.map(({ externalId, ubns, address, parentExternalId }) => [
        externalId,
        ubns,
        address,
        parentExternalId,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['A02', [], '臺中市西屯區禾晴路128號1樓', 'A01'],
        ['A01', ['22099131'], '臺中市西屯區禾晴路128號', null],
        ['A07', ['22099132'], null, null],
      ]),
    );
  });

  it('says in a dry run what the run says, with nothing and with all registered', async () => {
    const file = await sheet();
    const argv = ['merchants', 'import', file, '--json'];
    for (const state of ['nothing registered', 'all registered']) {
      const preview = await cli.run([...argv, '--dry-run']);
      expect(JSON.parse(preview.out)).toMatchObject({ dryRun: true, comparedWithService: true });
      const run = await cli.run(argv);
      expect(outcomeOf(preview.out), state).toEqual(outcomeOf(run.out));
      expect(preview.code).toBe(run.code);
    }
  });

  it('says in a dry run without a service that nothing was compared', async () => {
    const { out } = await shopfest(['merchants', 'import', await sheet(), '--dry-run', '--json']);
    expect(JSON.parse(out)).toMatchObject({ comparedWithService: false, fit: 8, rejected: 4 });
  });

  it('writes rejected rows by name, and reads them when they are mended', async () => {
    const file = await sheet();
    const rejected = join(await folderWith({}), 'rejected.ndjson');
    await cli.run(['merchants', 'import', file, '--rejected', rejected, '--lang', 'zh-TW']);
    const text = await readFile(rejected, 'utf8');
    expect(text.split('\n').map((line) => line && JSON.parse(line))).toContainEqual({
      externalId: 'A04',
      name: '絮磯民宿',
      kind: '民宿',
      ubns: ['99593634'],
      industry: '旅宿餐飲',
      district: '和平區',
    });
    const mended = text.split('\n').find((line) => line.includes('A04')) as string;
    const folder = await folderWith({ 'mended.ndjson': mended.replace('"民宿"', '"店家"') });
    const again = await cli.run(['merchants', 'import', join(folder, 'mended.ndjson')]);
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(await cli.as('partner').merchants.retrieve('external:A04')).toMatchObject({
      kind: 'store',
      district: '66000290',
    });
  });

  it.each([
    ['.', '. is a folder'],
    ['nowhere.csv', 'There is no file nowhere.csv'],
    ['package.json', 'package.json must be a .csv / .ndjson / .xlsx file'],
  ])('refuses %s with exit code 2', async (path, text) => {
    const { code, err } = await cli.run(['merchants', 'import', path]);
    expect(code).toBe(2);
    expect(err).toContain(text);
  });
});

import { describe, expect, it } from 'vitest';
import { cliService } from '../../support/cliService.js';

const cli = cliService();
const rows = [
  {
    externalId: 'mall-1',
    kind: 'mall',
    name: '範例百貨',
    ubns: ['22099131'],
    industry: 'retail',
    district: '66000060',
  },
  {
    externalId: 'counter-1',
    kind: 'counter',
    name: '美妝櫃',
    ubns: [],
    industry: 'beauty',
    district: '66000060',
    parentExternalId: 'mall-1',
  },
  { externalId: 'stall-1', kind: 'stall', name: '=1+1', ubns: [], industry: 'retail', district: '66000010' },
] as const;
const register = () => cli.as('partner').merchants.registerAll(rows);
const linesOf = (out: string) => out.split('\n').map((line) => line.trim().split(/ {2,}/).slice(1));

describe('merchants list', () => {
  it('prints a table, with names of kinds, industries, districts and states in the language', async () => {
    await register();
    const english = await cli.run(['merchants', 'list', '--district', 'Xitun']);
    expect(linesOf(english.out)).toEqual([
      ['code', 'name', 'kind', 'industry', 'district', 'state'],
      ['mall-1', '範例百貨', 'mall', 'retail', 'Xitun District', 'submitted'],
      ['counter-1', '美妝櫃', 'counter', 'beauty', 'Xitun District', 'submitted'],
      [],
    ]);
    expect(english.err).toBe('2 merchants\n');
    const chinese = await cli.run(['merchants', 'list', '--kind', '專櫃', '--lang', 'zh-TW']);
    expect(linesOf(chinese.out)[1]).toEqual(['counter-1', '美妝櫃', '專櫃', '美容美體', '西屯區', '待審核']);
    expect(chinese.err).toBe('共 1 家\n');
  });

  it.each([
    [
      ['--status', '待審核'],
      ['mall-1', 'counter-1', 'stall-1'],
    ],
    [['--status', 'approved'], []],
    [
      ['--industry', '百貨零售'],
      ['mall-1', 'stall-1'],
    ],
    [['--kind', 'stall'], ['stall-1']],
    [['--ubn', '22099131'], ['mall-1']],
    [['--parent', 'external:mall-1'], ['counter-1']],
    [['--district', '台中市中區'], ['stall-1']],
  ])('lists merchants by %j', async (filter, expected) => {
    await register();
    const { out } = await cli.run(['merchants', 'list', ...filter, '--json']);
    const { merchants } = JSON.parse(out) as { merchants: { externalId: string }[] };
    expect(merchants.map(({ externalId }) => externalId)).toEqual(expected);
  });

  it('prints a sheet that an import reads, without a formula that a spreadsheet would run', async () => {
    await register();
    const { out } = await cli.run(['merchants', 'list', '--csv', '--lang', 'zh-TW']);
    const [header, mall, counter, stall] = out.split('\r\n');
    expect(header).toMatch(/^\ufeff識別碼,組織識別碼,狀態,原因,店家代碼,類型,店家名稱,/);
    expect(mall).toContain(',待審核,,mall-1,百貨,範例百貨,,22099131,百貨零售,西屯區,,,');
    expect(counter).toContain(',counter-1,專櫃,美妝櫃,,,美容美體,西屯區,,mall-1,');
    expect(stall).toContain(",'=1+1,");
  });

  it.each([
    [['--district', '板橋區'], '--district must be one of Central District, '],
    [['--status', 'open'], '--status must be one of submitted, changesRequested, '],
    [['--csv', '--json'], 'Give --csv or --json, not both'],
  ])('refuses %j with exit code 2', async (options, text) => {
    const { code, err } = await cli.run(['merchants', 'list', ...options]);
    expect(code).toBe(2);
    expect(err).toContain(text);
  });

  it('names the values in Traditional Chinese', async () => {
    const { err } = await cli.run(['merchants', 'list', '--kind', '超商', '--lang', 'zh-TW']);
    expect(err).toContain('--kind 須為下列之一：店家、專櫃、百貨、商圈');
  });

  it('knows an industry of the campaign by name, and says which there are', async () => {
    const industryNames = [{ code: 'culture', name: '文化創意', nameEn: 'Culture' }];
    await cli.as('operator').campaigns.update({ industryNames });
    const merchant = { kind: 'store', name: '書店', ubns: [], district: '66000060' } as const;
    await cli.as('partner').merchants.register({ ...merchant, externalId: 'books', industry: 'culture' });
    const { out } = await cli.run(['merchants', 'list', '--industry', '文化創意', '--json']);
    expect(JSON.parse(out).merchants).toMatchObject([{ externalId: 'books' }]);
    const unknown = await cli.run(['merchants', 'list', '--industry', 'farming']);
    expect(unknown.code).toBe(3);
    expect(unknown.err).toContain('sportsLeisure, lodgingDining, retail, culture');
  });
});

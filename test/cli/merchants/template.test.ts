import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { merchantColumns } from '../../../src/cli/merchants/columns.js';
import { folderWith, shopfest } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';

const cli = cliService();

describe('merchants template', () => {
  it.each(['en', 'zh-TW'])(
    'gives a table in %s that an import reads, and passes its example over',
    async (lang) => {
      const file = join(await folderWith({}), '店家名冊.csv');
      const made = await cli.run(['merchants', 'template', '--out', file, '--lang', lang]);
      expect(made).toMatchObject({ code: 0, out: '' });
      expect(made.err).toContain(`shopfest merchants import ${file} --dry-run`);
      const text = await readFile(file, 'utf8');
      for (const { field } of merchantColumns.columns) expect(text).toContain(`(${field})`);
      await writeFile(file, `${text}A-1,store,範例小舖,,22099131,retail,西屯區,,,\r\n`);
      const { code, err, out } = await cli.run(['merchants', 'import', file, '--json']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(JSON.parse(out)).toMatchObject({ accepted: 1, total: 1, notes: [{ code: 'example_row' }] });
    },
  );

  it('lists what may stand in it, in the language', async () => {
    const { out } = await shopfest(['merchants', 'template', '--lang', 'zh-TW']);
    expect(out).toContain('類型: 店家、專櫃、百貨、');
    expect(out).toContain('產業別: 美容美體、運動休閒、旅宿餐飲、百貨零售');
    expect(out).toContain('行政區: 中區、東區、');
    expect(out).toContain('店家代碼* (externalId),類型* (kind),');
    expect(out).toContain('範例,專櫃,範例百貨一樓美妝櫃,');
  });

  it('writes over no file', async () => {
    const folder = await folderWith({ 'a.csv': 'filled in' });
    const { code, err } = await shopfest(['merchants', 'template', '--out', join(folder, 'a.csv')]);
    expect(code).toBe(2);
    expect(err).toContain('is there already');
    expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('filled in');
  });
});

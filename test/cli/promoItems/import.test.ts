import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';
import { offerInput } from '../../support/sales.js';
import { workbook } from '../../support/xlsx.js';

const cli = cliService();

describe('promo-items import', () => {
  it('creates offers, replaces them, and lists the rejected ones with the reason', async () => {
    await cli.approvedStore();
    const table = (price: string): string =>
      `商品代碼,店家代碼,類型,商品名稱,原價,售價,供貨狀態\nP-1,store-1,優惠商品,香菇,880,${price},現貨\nP-2,store-1,贈品,甲,500,900,現貨\n`;
    const folder = await folderWith({
      'a.csv': table('680'),
      'b.ndjson': JSON.stringify(offerInput('P-1', { salePrice: 660 })),
    });
    const first = await cli.run(['promo-items', 'import', join(folder, 'a.csv'), '--json']);
    expect(first.code).toBe(1);
    expect(JSON.parse(first.out)).toMatchObject({ accepted: 1, rejectedByCode: { price_invalid: 1 } });
    expect(await cli.run(['promo-items', 'import', join(folder, 'b.ndjson')])).toMatchObject({ code: 0 });
    expect(await cli.as('partner').promoItems.retrieve('external:P-1')).toMatchObject({ salePrice: 660 });
  });

  it('leaves offers in their zone, and moves them only with --move', async () => {
    await cli.approvedStore();
    const { promoItems } = cli.as('partner');
    const zoneOf = async () => (await promoItems.retrieve('external:P-1')).zone;
    await promoItems.upsert(offerInput('P-1', { zone: 'spring' }));
    const folder = await folderWith({
      'same.ndjson': JSON.stringify({ part: true, ...offerInput('P-1', { salePrice: 660 }) }),
      'moved.ndjson': JSON.stringify(offerInput('P-1', { zone: 'main' })),
    });
    const import_ = (name: string, ...more: string[]) =>
      cli.run(['promo-items', 'import', join(folder, name), ...more]);
    expect(await import_('same.ndjson')).toMatchObject({ code: 0 });
    expect(await promoItems.retrieve('external:P-1')).toMatchObject({ zone: 'spring', salePrice: 660 });
    const refused = await import_('moved.ndjson', '--rejected', join(folder, 'r.ndjson'));
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('promo_item_in_other_zone');
    expect(await zoneOf()).toBe('spring');
    const [line = ''] = (await readFile(join(folder, 'r.ndjson'), 'utf8')).split('\n');
    expect(JSON.parse(line)).toEqual({ part: true, ...offerInput('P-1', { zone: 'main' }) });
    expect(await import_('moved.ndjson', '--move')).toMatchObject({ code: 0 });
    expect(await zoneOf()).toBe('main');
  });

  it.each([
    ['semicolons', 'a.csv', ';', ''],
    ['semicolons after a hint', 'a.csv', ';', 'sep=;\r\n'],
    ['tabs', 'a.tsv', '\t', ''],
    ['bars after help', 'a.csv', '|', '# 商品,清單\r\n\r\n'],
  ])('reads a table between %s', async (_, name, delimiter, before) => {
    const rows = [
      ['商品代碼', '店家代碼', '類型', '商品名稱', '原價', '售價', '供貨狀態'],
      ['P-1', 'store-1', '優惠商品', '"茶, 杯"', '"1,280"', '880', '現貨'],
      ['P-2', 'store-1', '優惠商品', '甲', '貴', '900', '現貨'],
    ];
    const table = rows.map((cells) => `${cells.join(delimiter)}\r\n`).join('');
    const folder = await folderWith({ [name]: `\ufeff${before}${table}` });
    const file = join(folder, name);
    const { code, out, err } = await cli.run(['promo-items', 'import', file, '--dry-run', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ fit: 1, rejected: 1 });
    expect(JSON.parse(out).rejectedRows).toMatchObject([
      { externalId: 'P-2', line: 3 + before.split('\n').length - 1 },
    ]);
    expect(err).not.toContain('columns passed over');
  });

  it('names the columns that are missing by the delimiter of most columns', async () => {
    const folder = await folderWith({ 'a.csv': '商品代碼;商品名稱;價格\nP-1;茶;1\n' });
    const { err } = await cli.run(['promo-items', 'import', join(folder, 'a.csv'), '--dry-run']);
    expect(err).toContain('has no column for type, listPrice, salePrice, availability');
  });

  it('leaves out an image without a usable address, and says so', async () => {
    await cli.approvedStore();
    const images = ['//cdn.example/a.jpg', 'a.jpg', 'https://cdn.example/a.jpg'];
    const rows = images.map((imageUrl, index) => ({ ...offerInput(`I-${index}`), imageUrl }));
    const folder = await folderWith({ 'a.ndjson': rows.map((row) => JSON.stringify(row)).join('\n') });
    const import_ = (...more: string[]) =>
      cli.run(['promo-items', 'import', join(folder, 'a.ndjson'), ...more]);
    const dry = await import_('--dry-run', '--json');
    expect(JSON.parse(dry.out)).toMatchObject({ fit: 3, rejected: 0, imagesLeftOut: 2 });
    const { code, out } = await import_('--lang', 'zh-TW');
    expect(code).toBe(0);
    expect(out).toMatch(/不附圖片：不是可用的 http 或 https 網址 +2\n/);
    const { promoItems } = cli.as('partner');
    expect(await promoItems.retrieve('external:I-0')).toMatchObject({ imageUrl: null });
    expect(await promoItems.retrieve('external:I-2')).toMatchObject({ imageUrl: images[2] });
  });

  it('reads a workbook whose columns are mapped', async () => {
    await cli.approvedStore();
    const folder = await folderWith({});
    const file = join(folder, 'offers.xlsx');
    const rows = [
      ['料號', '品項', '商店', '牌價', '庫存'],
      ['X-1', '茶', 'store-1', 880, 12],
    ];
    await writeFile(file, workbook(rows));
    const map = 'externalId=料號,title=品項,merchantExternalId=商店,listPrice=牌價';
    expect((await cli.run(['promo-items', 'import', file])).err).toContain('has no column for externalId');
    expect(await cli.run(['promo-items', 'import', file, '--map', map])).toMatchObject({ code: 0 });
    expect(await cli.as('partner').promoItems.retrieve('external:X-1')).toMatchObject({
      type: 'discountProduct',
      listPrice: 880,
      salePrice: 880,
      availability: 'inStock',
    });
    const unknown = await cli.run(['promo-items', 'import', file, '--map', `${map},url=網址`]);
    expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('has no column for url')]);
  });
});

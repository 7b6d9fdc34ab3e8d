import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { cliService } from '../../support/cliService.js';
import { workbook } from '../../support/xlsx.js';

const cli = cliService();
const names = ['店家代碼', '類型', '店家名稱', '產業別', '行政區'];
const cells = ['A-1', '店家', '範例小舖', '零售', '西屯區'];
const csv = `${names.join(',')}\n${cells.join(',')}\n`;
const row = {
  externalId: 'A-1',
  kind: 'store',
  name: '範例小舖',
  ubns: [],
  industry: 'retail',
  district: '66000060',
};
const incoming = (content: string | Uint8Array) => ({ stdin: Readable.from([Buffer.from(content)]) });

describe('the argument -', () => {
  it.each([
    ['CSV', csv],
    ['CSV with a byte order mark', `\ufeff${csv}`],
    ['NDJSON', `${JSON.stringify(row)}\n`],
    ['a workbook', workbook([names, cells])],
  ])('reads %s from stdin by its content', async (_, content) => {
    const { code, err, out } = await cli.run(['merchants', 'import', '-', '--json'], incoming(content));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ accepted: 1, total: 1 });
  });

  it('keeps nothing of what came in', async () => {
    const { out } = await cli.run(['merchants', 'import', '-', '--json'], incoming(csv));
    const [file = ''] = JSON.parse(out).files;
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is taken by the imports of transactions and promo items and by the sync of a zone', async () => {
    await cli.approvedStore(['22099131']);
    const sales = await readFile('examples/data/transactions.ndjson');
    const pushed = await cli.run(['transactions', 'push', '-', '--dry-run', '--json'], incoming(sales));
    expect(JSON.parse(pushed.out).fit).toBeGreaterThan(0);
    const items = await readFile('examples/data/promo-items.csv');
    const imported = await cli.run(['promo-items', 'import', '-', '--dry-run', '--json'], incoming(items));
    expect(JSON.parse(imported.out).fit).toBeGreaterThan(0);
    const feed = 'id,title,price,availability\nF-1,茶,100 TWD,in_stock\n';
    const argv = ['zone', 'sync', '-', '--zone', 'main', '--seller', 'store-1', '--dry-run', '--json'];
    const synced = await cli.run(argv, incoming(feed));
    expect(synced.code, synced.err).toBe(0);
  });
});

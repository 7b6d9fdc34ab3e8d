import { describe, expect, it } from 'vitest';
import { brief, bytes, readFeed } from './read.js';

const english = 'ID,Type,SKU,Name,Published,In stock?,Sale price,Regular price,Images,Parent';
const chinese = '代碼,類型,貨號,名稱,已發佈,有庫存？,特價,原價,圖片,上層';
const table = (header: string, ...rows: readonly string[]): Uint8Array =>
  bytes(`${[header, ...rows].join('\n')}\n`);

describe('a variation', () => {
  const variation = '2,variation,T-1,茶 大,1,1,,100,,id:1';
  it.each([
    ['0', 'paused'],
    ['-1', 'draft'],
    ['1', undefined],
  ])('of a product that is published as %s has the status %s', async (published, status) => {
    const parent = `1,variable,T,茶,${published},1,,,https://a.example/1.jpg,`;
    for (const rows of [
      [parent, variation],
      [variation, parent],
      [parent, '9,variable,X,杯,1,1,,,,', variation],
    ]) {
      const read = (await brief(table(english, ...rows))) as { status?: string }[];
      expect(read).toMatchObject([{ externalId: 'T-1', imageUrl: 'https://a.example/1.jpg' }]);
      expect(read[0]?.status).toBe(status);
    }
  });

  it('is read without its product where the file has none', async () => {
    expect(await brief(table(english, variation))).toMatchObject([{ externalId: 'T-1', listPrice: 100 }]);
  });

  it('is rejected where its row is malformed, and does not wait', async () => {
    const rows = [`${variation},,more`, '1,variable,T,茶,1,1,,,,'];
    expect(await brief(table(english, ...rows))).toEqual([{ externalId: '2', problem: ['malformed_row'] }]);
  });
});

it('reads an export in Traditional Chinese', async () => {
  const rows = ['1,variable,T,茶,0,1,,,,', '2,variation,,茶 大,1,1,80,100,,T', '3,simple,C-1,杯,1,0,,50,,'];
  const { rows: read } = await readFeed(table(chinese, ...rows));
  expect(read.map(({ item }) => item)).toMatchObject([
    {
      externalId: '2',
      title: '茶 大',
      listPrice: 100,
      salePrice: 80,
      status: 'paused',
      availability: 'inStock',
    },
    { externalId: 'C-1', listPrice: 50, availability: 'outOfStock' },
  ]);
});

it('reads an export whose columns have partly the names of our own', async () => {
  const header = 'ID,類型,SKU,名稱,已發佈,庫存,尚有庫存？,特價,原價,上層';
  expect(await brief(table(header, '3,simple,C-1,杯,1,5,1,,50,'))).toMatchObject([{ externalId: 'C-1' }]);
});

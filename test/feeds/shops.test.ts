import { describe, expect, it } from 'vitest';
import { readProductFeed } from '../../src/feeds/index.js';
import { brief, bytes, readFeed } from './read.js';

const table = (...rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  bytes(rows.map((cells) => `${cells.map((cell) => `"${cell}"`).join(',')}\n`).join(''));

describe("SHOPLINE's bulk update form", () => {
  const columns = {
    'Product ID (DO NOT EDIT)': '商品編號 （切勿更改)',
    'Product Name (English)': '商品名稱 (英文)',
    'Product Name (Traditional Chinese)': '商品名稱 (繁體中文)',
    'Hidden Product': '隱藏商品',
    'Preorder Feature': '預購功能',
    'Online Store Status': '網店上架狀態',
    'Product Available start date': '銷售開始時間',
    'Product Available end date': '銷售結束時間',
    Brand: '商品品牌',
    'Regular Price': '商品原價',
    'Sale Price': '商品特價',
    'Unlimited Quantity': '無限數量',
    'Same Price': '價格一致',
    SKU: '商品貨號',
    'Quantity (DO NOT EDIT)': '數量 (參考用，請勿修改)',
    'Variant ID (DO NOT EDIT)': '款式編號 （切勿更改)',
    'Variant (Traditional Chinese) (DO NOT EDIT)': '款式 (繁體中文) (勿更改)',
    'Variant Quantity (DO NOT EDIT)': '款式數量 (參考用，請勿修改)',
    'Variant Price': '款式價格',
    'Variant Sale Price': '款式特價',
    'Variant SKU': '款式貨號',
    Barcode: '商品條碼編號',
  } as const;
  const form = (...rows: readonly Partial<Record<keyof typeof columns, string | number>>[]): Uint8Array =>
    table(
      Object.keys(columns),
      Object.values(columns),
      ...rows.map((row) => Object.keys(columns).map((name) => row[name as keyof typeof columns] ?? '')),
    );
  const tea = {
    'Product ID (DO NOT EDIT)': 'p1',
    'Product Name (Traditional Chinese)': '高山茶',
    Brand: '範例茶行',
    'Regular Price': '880.0',
    'Sale Price': 680,
    SKU: 'TEA-1',
    'Quantity (DO NOT EDIT)': 3,
    'Online Store Status': 'Y',
  };

  it('is read below its two headers, one offer for a product without variants', async () => {
    const feed = form(
      { ...tea, Barcode: "'4710000000004" },
      { ...tea, 'Product ID (DO NOT EDIT)': 'p2', SKU: '', 'Sale Price': 0, 'Quantity (DO NOT EDIT)': 0 },
    );
    expect(await readProductFeed(feed).found).toMatchObject({ format: 'shoplineTable' });
    expect(await brief(feed)).toEqual([
      {
        externalId: 'TEA-1',
        type: 'discountProduct',
        title: '高山茶',
        listPrice: 880,
        salePrice: 680,
        availability: 'inStock',
      },
      expect.objectContaining({
        externalId: 'p2',
        listPrice: 880,
        salePrice: 880,
        availability: 'outOfStock',
      }),
    ]);
    const { rows } = await readFeed(feed);
    expect(rows.map(({ row, line }) => [row, line])).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(await brief(feed, { identity: 'id', seller: { brand: { 範例茶行: 'm-1' } } })).toMatchObject([
      { externalId: 'p1', merchantExternalId: 'm-1' },
      { externalId: 'p2' },
    ]);
  });

  it('gives an offer for each variant, with the price of the product or its own', async () => {
    const variant = { 'Variant ID (DO NOT EDIT)': 'v1', 'Variant (Traditional Chinese) (DO NOT EDIT)': '大' };
    const other = { 'Variant ID (DO NOT EDIT)': 'v2', 'Variant (Traditional Chinese) (DO NOT EDIT)': '小' };
    const own = { 'Variant Price': 900, 'Variant Sale Price': 800, 'Variant Quantity (DO NOT EDIT)': 2 };
    const apart = form(
      tea,
      { 'Product ID (DO NOT EDIT)': 'p1', ...variant, ...own, 'Variant SKU': 'TEA-1-L' },
      { ...other, 'Variant Price': '價格一致', 'Variant Quantity (DO NOT EDIT)': 0 },
      { ...tea, 'Product ID (DO NOT EDIT)': 'p2', SKU: 'CUP' },
    );
    const [large, small, cup, ...rest] = await brief(apart);
    expect(rest).toEqual([]);
    expect(large).toMatchObject({
      externalId: 'TEA-1-L',
      title: '高山茶 - 大',
      listPrice: 900,
      salePrice: 800,
      availability: 'inStock',
    });
    expect(small).toMatchObject({
      externalId: 'v2',
      title: '高山茶 - 小',
      listPrice: 880,
      salePrice: 680,
      availability: 'outOfStock',
    });
    expect(cup).toMatchObject({ externalId: 'CUP' });
    // The first variant may stand in the row of the product.
    expect(await brief(form({ ...tea, ...variant, ...own }, { ...other, ...own }))).toMatchObject([
      { externalId: 'v1', salePrice: 800 },
      { externalId: 'v2', title: '高山茶 - 小' },
    ]);
  });

  it('knows what is hidden, preordered, unlimited, or sold for a time', async () => {
    expect(
      await brief(
        form(
          { ...tea, 'Hidden Product': 'Y' },
          { ...tea, 'Product ID (DO NOT EDIT)': 'p2', 'Online Store Status': 'N' },
          { ...tea, 'Product ID (DO NOT EDIT)': 'p3', 'Preorder Feature': 'Y' },
          { ...tea, 'Product ID (DO NOT EDIT)': 'p4', 'Quantity (DO NOT EDIT)': '無限數量' },
          {
            ...tea,
            'Product ID (DO NOT EDIT)': 'p5',
            'Product Available start date': '2020-12-20 10:00',
            'Product Available end date': '2020/12/31',
          },
        ),
      ),
    ).toEqual([
      expect.objectContaining({ status: 'paused' }),
      expect.objectContaining({ status: 'paused' }),
      expect.objectContaining({ availability: 'preorder' }),
      expect.objectContaining({ availability: 'inStock' }),
      expect.objectContaining({
        validFrom: '2020-12-20T10:00:00+08:00',
        validTo: '2020-12-31T23:59:59+08:00',
        salePrice: 680,
      }),
    ]);
  });
});

describe("SHOPLINE's product CSV", () => {
  const header = [
    ...['Handle', 'Title*', 'Vendor', 'Master image', 'Published', 'Status', 'SKU', 'Option1 name'],
    ...['Option1 value', 'Image', 'SKU price', 'SKU compare at price', 'SKU Inventory Tracker'],
    ...['SKU Inventory Policy', 'SKU Inventory Quantity', 'Barcode (ISBN, UPC, GTIN, etc.)'],
  ];
  const shown = ['https://a.example/1.jpg', 'Y', 'Y'];

  it('is read as that of Shopify, under its own names', async () => {
    const feed = table(
      header,
      ['tea', '茶', '甲', ...shown, 'T-L', '大小', '大', '', 680, 880, 'Y', 'deny', 0, ''],
      ['tea', '', '', '', '', '', '', '大小', '小', 'https://a.example/s.jpg', 500, 0, 'N', 'deny', 0, ''],
      ['cup', '杯', '乙', ...shown.slice(0, 2), 'N', 'C', '', '', '', 100, '', 'Y', 'continue', -1, ''],
    );
    expect(await readProductFeed(feed).found).toMatchObject({ format: 'shoplineCsv' });
    expect(await brief(feed, { shopUrl: 'https://shop.example' })).toEqual([
      {
        externalId: 'T-L',
        type: 'discountProduct',
        title: '茶 - 大',
        listPrice: 880,
        salePrice: 680,
        availability: 'outOfStock',
        url: 'https://shop.example/products/tea',
        imageUrl: 'https://a.example/1.jpg',
      },
      expect.objectContaining({
        externalId: 'tea/小',
        salePrice: 500,
        listPrice: 500,
        availability: 'inStock',
        imageUrl: 'https://a.example/s.jpg',
      }),
      expect.objectContaining({ externalId: 'C', availability: 'backorder', status: 'paused' }),
    ]);
  });
});

describe("CYBERBIZ's table of products", () => {
  const names = [
    ...['款式id', '商品名稱', '商品上架時間', '商品下架時間', '商品是否公開', '商品網址', '商品廠商'],
    ...['商品款式售價', '商品款式定價', '商品款式SKU碼', '商品款式管理庫存', '商品款式庫存量'],
    ...['商品款式庫存不足時', '商品圖片'],
  ];
  const rows = [
    [
      11,
      '高山茶',
      '2020-12-01',
      '',
      '是',
      'tea',
      '範例茶行',
      680,
      880,
      'TEA',
      '是',
      5,
      '停止銷售',
      'https://a.example/1.jpg',
    ],
    [12, '', '', '', '', '', '', 500, '', '', '是', 0, '繼續銷售', ''],
    [13, '杯', '', '', '否', 'https://shop.example/cup', '乙', 100, 0, 'CUP', '', '', '', 'cup.jpg'],
  ];

  it.each([
    ['plain', names],
    ['numbered', names.map((name, index) => `[${index + 2}]${name}`)],
  ])('is read with %s names', async (_, header) => {
    const feed = table(header, ...rows);
    expect(await readProductFeed(feed).found).toMatchObject({ format: 'cyberbizTable' });
    expect(await brief(feed, { shopUrl: 'https://shop.example/' })).toEqual([
      {
        externalId: 'TEA',
        type: 'discountProduct',
        title: '高山茶',
        listPrice: 880,
        salePrice: 680,
        availability: 'inStock',
        url: 'https://shop.example/products/tea',
        imageUrl: 'https://a.example/1.jpg',
        validFrom: '2020-12-01T00:00:00+08:00',
      },
      expect.objectContaining({
        externalId: '12',
        title: '高山茶',
        listPrice: 500,
        salePrice: 500,
        availability: 'backorder',
      }),
      expect.objectContaining({
        externalId: 'CUP',
        salePrice: 100,
        availability: 'inStock',
        status: 'paused',
        url: 'https://shop.example/cup',
        warnings: ['image_left_out'],
      }),
    ]);
  });

  it('says which time cannot be read', async () => {
    expect(await brief(table(names, [11, '茶', '明天', ...(rows[0] ?? []).slice(3)]))).toEqual([
      { externalId: 'TEA', problem: ['period_unreadable /validFrom'] },
    ]);
  });
});

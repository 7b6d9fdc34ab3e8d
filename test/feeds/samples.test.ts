import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { type FeedFormat, readProductFeed } from '../../src/feeds/index.js';
import { brief, pieces, sample } from './read.js';

const options = { shopUrl: 'https://shop.example/' };
const product = { type: 'discountProduct' };
const shirt = {
  ...product,
  externalId: 'SHIRT-S',
  title: '亞麻襯衫 - S / 白',
  listPrice: 1280,
  salePrice: 980,
  availability: 'inStock',
  url: 'https://shop.example/products/linen-shirt',
  imageUrl: 'https://cdn.example/shirt.jpg',
};
const shirtM = { ...shirt, externalId: 'linen-shirt/M/白', title: '亞麻襯衫 - M / 白', listPrice: 980 };
const bag = {
  ...product,
  externalId: 'BAG-1',
  title: '帆布袋',
  listPrice: 450,
  salePrice: 450,
  availability: 'inStock',
  url: 'https://shop.example/products/canvas-bag',
};

interface Sample {
  readonly name: string;
  readonly format: FeedFormat;
  readonly reason: string;
  readonly reasonZh: string;
  readonly rows: readonly unknown[];
}

const samples: readonly Sample[] = [
  {
    name: 'google-rss.xml',
    format: 'googleXml',
    reason: 'The root element is that of RSS 2.0',
    reasonZh: '根元素為 RSS 2.0',
    rows: [
      {
        ...product,
        externalId: 'FARM-0001',
        title: '新社香菇禮盒 & 提袋',
        listPrice: 880,
        salePrice: 680,
        availability: 'inStock',
        url: 'https://farm.example/items/1?utm_source=google&utm_medium=feed',
        imageUrl: 'https://img.farm.example/1.jpg',
        validFrom: '2020-12-09T00:00:00+08:00',
        validTo: '2021-02-07T23:59:00+08:00',
      },
      {
        ...product,
        externalId: 'FARM-0002',
        title: '梨山高山茶 150g',
        listPrice: 1280,
        salePrice: 1280,
        availability: 'inStock',
        url: 'https://farm.example/%E5%95%86%E5%93%81/%E9%AB%98%E5%B1%B1%E8%8C%B6',
      },
      {
        ...product,
        externalId: 'FARM-0003',
        title: '特價已結束的鳳梨酥',
        listPrice: 450,
        salePrice: 450,
        availability: 'preorder',
        warnings: ['sale_over'],
      },
      { externalId: 'FARM-0004', problem: ['currency_unknown /listPrice'] },
    ],
  },
  {
    name: 'google-atom.xml',
    format: 'googleXml',
    reason: 'The root element is that of Atom',
    reasonZh: '根元素為 Atom',
    rows: [
      {
        ...product,
        externalId: 'BOOK-9',
        title: '臺中散步地圖 — 增訂版',
        listPrice: 1080,
        salePrice: 1080,
        availability: 'outOfStock',
        url: 'https://books.example/items/9',
        imageUrl: 'https://img.books.example/9.jpg',
        warnings: ['markup_removed'],
      },
    ],
  },
  {
    name: 'google.tsv',
    format: 'googleTable',
    reason: 'Row 1 has the columns of googleTable between tabs',
    reasonZh: '第 1 列為 googleTable 的欄位，以 Tab 分隔',
    rows: [
      {
        ...product,
        externalId: 'T-1',
        title: '24" 螢幕',
        listPrice: 5990,
        salePrice: 4990,
        availability: 'inStock',
        url: 'https://3c.example/1',
        imageUrl: 'https://3c.example/1.jpg',
      },
      {
        ...product,
        externalId: 'T-2',
        title: '"經典" 滑鼠墊',
        listPrice: 290,
        salePrice: 290,
        availability: 'outOfStock',
        url: 'https://3c.example/2',
        warnings: ['gtin_damaged'],
      },
      { externalId: 'T-3', problem: ['sale_price_above_price /salePrice'] },
    ],
  },
  {
    name: 'meta.csv',
    format: 'metaTable',
    reason: 'Row 2 has the columns of metaTable between commas',
    reasonZh: '第 2 列為 metaTable 的欄位，以逗號分隔',
    rows: [
      {
        ...product,
        externalId: 'M-1',
        title: '手工皂禮盒，三入',
        listPrice: 480,
        salePrice: 380,
        availability: 'inStock',
        url: 'https://soap.example/1',
        imageUrl: 'https://soap.example/1.jpg',
        validFrom: '2020-12-09T00:00:00+08:00',
        validTo: '2020-12-31T23:59:59+08:00',
      },
      {
        ...product,
        externalId: 'M-2',
        title: '手工皂 單入',
        listPrice: 160,
        salePrice: 160,
        availability: 'backorder',
        url: 'https://soap.example/2',
        imageUrl: 'https://soap.example/2.jpg',
      },
    ],
  },
  {
    name: 'shopify.csv',
    format: 'shopifyCsv',
    reason: 'Row 1 has the columns of shopifyCsv between commas',
    reasonZh: '第 1 列為 shopifyCsv 的欄位，以逗號分隔',
    rows: [
      shirt,
      { ...shirtM, availability: 'backorder' },
      { ...bag, imageUrl: 'https://cdn.example/bag.jpg', status: 'paused' },
    ],
  },
  {
    name: 'shopify-2025.csv',
    format: 'shopifyCsv',
    reason: 'Row 1 has the columns of shopifyCsv between commas',
    reasonZh: '第 1 列為 shopifyCsv 的欄位，以逗號分隔',
    rows: [
      {
        ...product,
        externalId: 'CUP-R',
        title: '陶杯 - 紅',
        listPrice: 400,
        salePrice: 320,
        availability: 'outOfStock',
        url: 'https://shop.example/products/ceramic-cup',
        imageUrl: 'https://cdn.example/cup-red.jpg',
      },
    ],
  },
  {
    name: 'shopify.json',
    format: 'shopifyJson',
    reason: 'It is a document with products',
    reasonZh: '內容為含 products 的文件',
    rows: [
      shirt,
      { ...shirtM, availability: 'outOfStock', imageUrl: 'https://cdn.example/shirt-m.jpg' },
      { ...bag, status: 'draft' },
    ],
  },
  {
    name: 'shopify-bulk.jsonl',
    format: 'shopifyJson',
    reason: 'Its first line is a product of Shopify',
    reasonZh: '第一行為 Shopify 商品',
    rows: [shirt, { externalId: null, problem: ['malformed_row'] }],
  },
  {
    name: 'woocommerce.csv',
    format: 'wooCommerceCsv',
    reason: 'Row 1 has the columns of wooCommerceCsv between commas',
    reasonZh: '第 1 列為 wooCommerceCsv 的欄位，以逗號分隔',
    rows: [
      {
        ...product,
        externalId: 'WOO-1',
        title: '太陽餅禮盒',
        listPrice: 400,
        salePrice: 320,
        availability: 'inStock',
        imageUrl: 'https://woo.example/1.jpg',
        validFrom: '2020-12-09T00:00:00+08:00',
        validTo: '2020-12-31T23:59:59+08:00',
      },
      {
        ...product,
        externalId: 'WOO-2-6',
        title: '鳳梨酥 - 6 入',
        listPrice: 240,
        salePrice: 240,
        availability: 'backorder',
        imageUrl: 'https://woo.example/2.jpg',
      },
      {
        ...product,
        externalId: '104',
        title: '鳳梨酥 - 12 入',
        listPrice: 450,
        salePrice: 450,
        availability: 'backorder',
        imageUrl: 'https://woo.example/2.jpg',
        status: 'paused',
      },
      {
        ...product,
        externalId: 'WOO-3',
        title: '線上烘焙課',
        listPrice: 1500,
        salePrice: 1500,
        availability: 'inStock',
        status: 'draft',
      },
    ],
  },
  {
    name: 'json-ld.json',
    format: 'jsonLd',
    reason: 'It is JSON-LD with @graph',
    reasonZh: '內容為含 @graph 的 JSON-LD',
    rows: [
      {
        ...product,
        externalId: 'LD-1',
        title: '木雕擺飾',
        listPrice: 2000,
        salePrice: 1600,
        availability: 'inStock',
        url: 'https://craft.example/1',
        imageUrl: 'https://craft.example/1.jpg',
        validTo: '2020-12-31T23:59:59+08:00',
      },
      {
        ...product,
        externalId: 'LD-2',
        title: '竹編籃',
        listPrice: 350,
        salePrice: 350,
        availability: 'inStock',
        url: 'https://craft.example/2',
        warnings: ['availability_assumed'],
      },
      {
        ...product,
        externalId: 'LD-3-R',
        title: '漆器碗 紅',
        listPrice: 900,
        salePrice: 900,
        availability: 'outOfStock',
        url: 'https://craft.example/3',
        imageUrl: 'https://craft.example/3.jpg',
      },
      {
        ...product,
        externalId: 'LD-3-B',
        title: '漆器碗',
        listPrice: 950,
        salePrice: 950,
        availability: 'backorder',
        url: 'https://craft.example/3',
        imageUrl: 'https://craft.example/3.jpg',
        warnings: ['offers_left_out'],
      },
    ],
  },
  {
    name: 'own.ndjson',
    format: 'ndjson',
    reason: 'Its first line is an object with externalId',
    reasonZh: '第一行為含 externalId 的物件',
    rows: [
      {
        ...product,
        externalId: 'OWN-1',
        merchantExternalId: 'seller-001',
        zone: 'main',
        title: '新社香菇禮盒',
        listPrice: 880,
        salePrice: 680,
        availability: 'inStock',
      },
      { externalId: 'OWN-2', problem: ['sale_price_above_price /salePrice'] },
      { externalId: null, problem: ['malformed_json'] },
      { externalId: null, problem: ['malformed_json'] },
      {
        externalId: 'OWN-5',
        problem: ['wrong_type /listPrice', 'not_one_of /availability', 'unknown_field /colour'],
      },
    ],
  },
  {
    name: 'own.csv',
    format: 'csv',
    reason: 'Row 1 has the columns of csv between commas',
    reasonZh: '第 1 列為 csv 的欄位，以逗號分隔',
    rows: [
      {
        ...product,
        externalId: 'OWN-1',
        merchantExternalId: 'seller-001',
        title: '新社香菇禮盒',
        listPrice: 880,
        salePrice: 680,
        availability: 'inStock',
        validFrom: '2020-12-09T00:00:00+08:00',
      },
      {
        externalId: 'OWN-2',
        type: 'gift',
        title: '提袋',
        listPrice: 100,
        salePrice: 80,
        availability: 'inStock',
      },
    ],
  },
];

it.each(samples)(
  'reads $name as $format, detected or requested',
  async ({ name, format, reason, reasonZh, rows }) => {
    const feed = readProductFeed(sample(name));
    expect(await feed.found).toEqual({ format, encoding: 'utf-8', compression: null, reason, reasonZh });
    await feed.close();
    expect(await brief(sample(name), options)).toEqual(rows);
    expect(await brief(sample(name), { ...options, format })).toEqual(rows);
  },
);

it.each(samples)('reads $name alike in chunks of any size', async ({ name, rows }) => {
  const whole = await readFile(sample(name));
  for (const size of [1, 2, 3, 7, 64]) expect(await brief(pieces(whole, size), options)).toEqual(rows);
});

it.each(samples)('refuses $name as any other format', async ({ name, format }) => {
  const others = [...new Set(samples.map((each) => each.format))].filter((other) => other !== format);
  for (const other of others) {
    // Google's and Meta's tables have the same columns.
    if ([format, other].every((each) => each === 'googleTable' || each === 'metaTable')) continue;
    const [error] = await brief(sample(name), { format: other });
    expect(['unknown_format', 'header_invalid']).toContain(error);
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParentIndex } from '../../src/feeds/mappers/parentIndex.js';
import { brief, bytes, readFeed } from './read.js';

const lines = (...objects: readonly object[]): Uint8Array =>
  bytes(objects.map((object) => `${JSON.stringify(object)}\n`).join(''));
const product = (id: number, fields: object = {}) => ({
  id: `gid://shopify/Product/${id}`,
  title: `茶 ${id}`,
  handle: `tea-${id}`,
  vendor: '甲',
  ...fields,
});
const variant = (id: string, parent: number, fields: object = {}) => ({
  id: `gid://shopify/ProductVariant/${id}`,
  sku: id,
  price: '100.00',
  __parentId: `gid://shopify/Product/${parent}`,
  ...fields,
});
const found = async (feed: Uint8Array): Promise<unknown[]> =>
  (await brief(feed)).map((row) => {
    const { externalId, title, problem } = row as Record<string, unknown>;
    return problem ?? [externalId, title];
  });

describe('lines of a bulk operation', () => {
  it('give an offer for each variant when all products come first', async () => {
    expect(
      await found(lines(product(1), product(2), variant('A', 1), variant('B', 1), variant('C', 2))),
    ).toEqual([
      ['A', '茶 1'],
      ['B', '茶 1'],
      ['C', '茶 2'],
    ]);
  });

  it('give an offer for each variant in any order', async () => {
    const all = [product(1), variant('A', 1), variant('B', 1), product(2), variant('C', 2), product(3)];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (order) => {
        const rows = (await found(lines(...order))) as string[][];
        expect(rows.toSorted()).toEqual([
          ['A', '茶 1'],
          ['B', '茶 1'],
          ['C', '茶 2'],
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('keep the line of a variant that waited for its product', async () => {
    const { rows } = await readFeed(lines(variant('A', 1), variant('B', 1), product(1)));
    expect(rows.map(({ row, line, item }) => [row, line, item?.externalId])).toEqual([
      [1, 1, 'A'],
      [2, 2, 'B'],
    ]);
  });

  it('may be rooted at the variants', async () => {
    const rooted = {
      id: 'gid://shopify/ProductVariant/1',
      sku: 'A',
      price: '80',
      compareAtPrice: '100',
      title: '大',
      product: { id: 'gid://shopify/Product/1', title: '茶', handle: 'tea', status: 'ARCHIVED' },
    };
    expect(await brief(lines(rooted))).toMatchObject([
      { externalId: 'A', title: '茶 - 大', listPrice: 100, salePrice: 80, status: 'paused' },
    ]);
  });

  it('are an error where no line is a variant', async () => {
    expect(await brief(lines(product(1), product(2)))).toEqual(['no_offers']);
  });
});

describe('ParentIndex', () => {
  it('forgets the oldest parents beyond its limit, and then refuses an orphan', () => {
    const index = new ParentIndex<string, string>(10);
    index.add(['1'], 'one', 6);
    index.add(['2'], 'two', 6);
    expect([index.find('1'), index.find('2')]).toEqual([undefined, 'two']);
    index.wait('1', { child: 'a', line: 3 }, 1);
    expect(() => index.rest()).toThrow(expect.objectContaining({ code: 'out_of_order' }));
  });

  it('refuses more waiting children than its limit', () => {
    const index = new ParentIndex<string, string>(10);
    index.wait('1', { child: 'a', line: 1 }, 6);
    expect(() => index.wait('2', { child: 'b', line: 2 }, 6)).toThrow(
      expect.objectContaining({ code: 'out_of_order', line: 2 }),
    );
  });

  it('gives orphans back at the end', () => {
    const index = new ParentIndex<string, string>();
    index.wait('1', { child: 'a', line: 1 }, 6);
    expect(index.rest()).toEqual([{ child: 'a', line: 1 }]);
  });
});

describe('the stock of a variant', () => {
  it.each([
    ['out of stock by products.json', { available: false }, 'outOfStock'],
    ['in stock by products.json', { available: true }, 'inStock'],
    ['not for sale', { availableForSale: false, inventoryQuantity: 5 }, 'outOfStock'],
    ['not tracked', { inventoryItem: { tracked: false }, inventoryQuantity: 0 }, 'inStock'],
    ['not tracked, said at once', { tracked: false, inventoryQuantity: 0 }, 'inStock'],
    ['tracked', { inventoryItem: { tracked: true }, inventoryQuantity: 0 }, 'outOfStock'],
  ])('is %s', async (_, fields, availability) => {
    const nested = {
      products: [{ id: 1, title: '茶', handle: 'tea', variants: [{ sku: 'A', price: '1', ...fields }] }],
    };
    expect(await brief(bytes(JSON.stringify(nested)))).toMatchObject([{ availability }]);
    expect(await brief(lines(product(1), variant('A', 1, fields)))).toMatchObject([{ availability }]);
  });
});

it('reads a barcode that is marked as text by an apostrophe', async () => {
  const feed = "Handle,Title,Variant Price,Variant SKU,Variant Barcode\ntea,茶,100,A,'4710000000004\n";
  const { rows } = await readFeed(bytes(feed));
  expect(rows[0]).toMatchObject({ item: { externalId: 'A' }, warnings: [] });
});

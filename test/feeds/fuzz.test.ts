import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeedError, readProductFeed } from '../../src/feeds/index.js';
import { bytes, readFeed, sample } from './read.js';

const names = readdirSync(sample(''));
const forms = [
  'sep=|\nid|title|price|availability\nA|茶|100 TWD|in stock\nB|"杯"|1 TWD|in stock\n',
  'id,title,price,availability\rA,茶\ufffd,100 TWD,in stock\rB,"杯\n",1 TWD,in stock\r',
  '\n <?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><a:entry><g:id>A</g:id><a:title>茶</a:title><g:price>1 TWD</g:price><g:sale_price>0 TWD</g:sale_price><g:sale_price_effective_date>2020-12-31</g:sale_price_effective_date><g:availability>in stock</g:availability></a:entry></a:feed>',
  '{"id":"gid://shopify/ProductVariant/1","sku":"A","price":"1","__parentId":"gid://shopify/Product/1"}\n{"id":"gid://shopify/Product/1","title":"茶","handle":"tea"}\n{"id":"gid://shopify/ProductVariant/2","sku":"B","price":"1","product":{"title":"杯"}}\n',
  '代碼,類型,貨號,名稱,已發佈,有庫存？,特價,原價,圖片,上層\n2,variation,B,茶 大,1,1,80,100,,T\n1,variable,T,茶,0,1,,,//a.jpg,\n',
  'et_title_product_id,et_title_product_name,et_title_variation_id,et_title_variation_price,et_title_variation_stock\n商品ID,,,,\n101,茶,201,120,5\n',
  '商品編號,商品名稱,原價,庫存\nA,茶,100,5\n',
].map(bytes);
const feeds = [...names.map((name) => readFileSync(sample(name))), ...forms];
const tokens = [
  '<',
  '>',
  '</item>',
  '&',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE',
  '"',
  '""',
  '\n',
  '\r',
  '\t',
  ',',
  '{',
  '}',
  '[',
  ']',
]
  .concat(
    ...[
      '\\u',
      '1e999',
      '\0',
      '\ufeff',
      '茶',
      '\ud800',
      'null',
      '__proto__',
      '#',
      'PK',
      '"@graph":[',
      '"products":[',
      '=',
      '.',
      '-',
    ],
  )
  .map(bytes);

interface Change {
  readonly at: number;
  readonly remove: number;
  readonly insert: Uint8Array;
}

const change = fc.record<Change>({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 })),
  insert: fc.oneof(fc.constantFrom(...tokens), fc.uint8Array({ maxLength: 6 })),
});
const mutated = fc
  .tuple(fc.constantFrom(...feeds), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([feed, changes]) =>
    changes.reduce((whole, { at, remove, insert }) => {
      const start = Math.floor(at * whole.length);
      return Buffer.concat([whole.subarray(0, start), insert, whole.subarray(start + remove)]);
    }, Buffer.from(feed)),
  );

describe('a mutated feed', () => {
  it('gives rows and at most a FeedError, the same in any chunks', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        mutated,
        fc.integer({ min: 1, max: 4_000 }),
        fc.boolean(),
        async (feed, size, packed) => {
          const source = packed ? gzipSync(feed) : feed;
          async function* pieces() {
            for (let start = 0; start < source.length; start += size)
              yield source.subarray(start, start + size);
          }
          // `readFeed` throws any error that is no FeedError.
          const [whole, parts] = [await readFeed(source), await readFeed(pieces())];
          await readFeed(source, {
            columns: { externalId: '商品編號', title: '商品名稱', listPrice: '原價' },
          });
          expect(parts.rows).toEqual(whole.rows);
          expect([parts.error?.code, parts.error?.at]).toEqual([whole.error?.code, whole.error?.at]);
          for (const { row, item, problem } of whole.rows)
            expect([row > 0, (item === undefined) !== (problem === undefined)]).toEqual([true, true]);
        },
      ),
      { numRuns: process.env.MODE === 'fuzz' ? 6_000 : 200 },
    );
  });

  /** A truncated last row of a table is detected, but for its last cell; a truncated line always. */
  const tellsCut = (name: string, last: string): boolean => {
    if (/\.(?:xml|json)$/.test(name)) return true;
    return name.endsWith('.tsv')
      ? last.trim() !== '' && last.split('\t').length < 10
      : /^\{.*[^}]$/.test(last);
  };

  it.each(names.filter((name) => !name.endsWith('.csv')))(
    '%s is no shorter feed when it is cut',
    async (name) => {
      const feed = readFileSync(sample(name));
      const whole = feed.toString('utf8').trimEnd().length;
      let tried = 0;
      for (let length = Math.floor(feed.length / 3); length < feed.length; length += 7) {
        const cut = feed.toString('utf8').slice(0, length);
        if (length >= whole || !tellsCut(name, cut.slice(cut.lastIndexOf('\n') + 1))) continue;
        tried += 1;
        expect([length, FeedError.is((await readFeed(bytes(cut))).error)]).toEqual([length, true]);
      }
      expect(tried).toBeGreaterThan(10);
    },
  );
});

describe('readProductFeed, given a hostile text', () => {
  const n = 60_000;
  it.each([
    ['blanks in a prolog', `<?xml version="1.0"?>${' '.repeat(n)}x`],
    ['comments', '<!--'.repeat(n)],
    ['marks', `id,title,price\n${'"'.repeat(n)}`],
    ['marks and letters', `id,title,price\n${'"a'.repeat(n)}`],
    ['names of JSON', `{${'"a":1,'.repeat(n)}`],
    ['brackets of JSON', `[${'['.repeat(n)}"@type"`],
    ['products', `{"products":[${'{"a":'.repeat(n)}`],
    ['tags', `<rss>${'<a>'.repeat(n)}`],
    ['ampersands', `<rss><channel><item><id>${'&amp;'.repeat(n)}</id></item></channel></rss>`],
    ['markup in titles', `id,title,price\n1,${'<b'.repeat(n)},1\n2,${'&#'.repeat(n)},1\n`],
    ['attributes', `<rss ${Array.from({ length: n }, (_, id) => `a${id}="1"`).join(' ')}/>`],
    [
      'slashes of a period',
      `id,title,price,sale_price,sale_price_effective_date\n1,茶,1,1,${'/'.repeat(n)}\n`,
    ],
    [
      'variants that wait',
      `{"id":"gid://shopify/Product/0"}\n${'{"id":"gid://shopify/ProductVariant/1","price":"1","__parentId":"x"}\n'.repeat(n)}`,
    ],
    [
      'variations that wait',
      `ID,Type,SKU,Name,Regular price,In stock?,Parent\n${'1,variation,A,茶,1,1,T\n'.repeat(n)}2,variable,T,茶,,1,\n`,
    ],
    ['carriage returns and marks', `id,title,price\r${'"\r'.repeat(n)}`],
    ['replacement characters', `id,title,price\n1,${'\ufffd'.repeat(n)},1\n`],
    ['columns', `${Array.from({ length: n }, (_, id) => `商品 ${id}`).join(',')}\n`],
    ['blanks before a declaration', `${' \n'.repeat(n)}<?xml version="1.0"?><rss/>`],
    ['pictures', `ID,Type,SKU,Name,Regular price,Images\n1,simple,A,茶,1,"${', '.repeat(n)}"\n`],
  ])('takes linear time for %s', async (_, text) => {
    const started = performance.now();
    await readFeed(bytes(text));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('memory', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const rowsRead = 50_000;
  const filling = '限量商品說明文字'.repeat(20);

  const endless: Readonly<Record<string, { start: string; record: (id: number) => string }>> = {
    XML: {
      start: '<rss xmlns:g="http://base.google.com/ns/1.0"><channel>',
      record: (id) =>
        `<item><g:id>A-${id}</g:id><title>茶 ${id}</title><description>${filling}</description><g:price>${id % 900} TWD</g:price><g:availability>in_stock</g:availability></item>`,
    },
    'a table': {
      start: 'id\ttitle\tdescription\tprice\tavailability\n',
      record: (id) => `A-${id}\t茶 ${id}\t${filling}\t${id % 900} TWD\tin_stock\n`,
    },
    'a JSON document': {
      start: '{"products":[{}',
      record: (id) =>
        `,{"handle":"tea-${id}","title":"茶","body_html":"${filling}","variants":[{"sku":"A-${id}","price":"100"}]}`,
    },
    lines: {
      start: '',
      record: (id) =>
        `{"externalId":"A-${id}","type":"gift","title":"茶","listPrice":1,"salePrice":1,"availability":"inStock"}\n`,
    },
  };

  it.each(Object.entries(endless))(
    'does not grow with %s that never ends',
    { timeout: 60_000 },
    async (_, { start, record }) => {
      async function* source() {
        yield bytes(start);
        for (let id = 0; ; id += 100)
          yield bytes(Array.from({ length: 100 }, (__, place) => record(id + place)).join(''));
      }
      let read = 0;
      let before = 0;
      for await (const { item } of readProductFeed(source())) {
        expect(item).toBeDefined();
        read += 1;
        if (read === 10_000) {
          collect();
          before = process.memoryUsage().heapUsed;
        }
        if (read === rowsRead) break;
      }
      collect();
      // The feed alone is many times larger.
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(4_000_000);
    },
  );
});

import { describe, expect, it } from 'vitest';
import type { FeedFormat } from '../../src/feeds/index.js';
import { brief, bytes, readFeed } from './read.js';

const item = (id: string, rest = ''): string =>
  `<item><g:id>${id}</g:id><title>茶</title><g:price>100 TWD</g:price><g:availability>in_stock</g:availability>${rest}</item>`;
const rss = (body: string): string =>
  `<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>\n${body}`;
const closed = '</channel></rss>';
const product = (id: number): string =>
  `{"handle":"tea-${id}","title":"茶","variants":[{"sku":"A-${id}","price":"100"}]}`;
const csv = 'id,title,price,availability\n';
const tsv = 'id\ttitle\tprice\tavailability\n';
const own = (id: string): string =>
  `{"externalId":"${id}","type":"gift","title":"茶","listPrice":1,"salePrice":1,"availability":"inStock"}`;
const long = '茶'.repeat(1_100_000);

describe('a feed that is unreadable as a whole', () => {
  // Name, feed, rows before it, error, line.
  it.each([
    ['XML that ends between items', rss(`${item('A')}\n${item('B')}\n`), 2, 'xml_cut', 4],
    ['XML that ends within an item', rss(`${item('A')}\n<item><g:id>B</g:id><title>茶`), 1, 'xml_cut', 3],
    ['XML that ends within a tag', rss(`${item('A')}\n<item><g:i`), 1, 'xml_cut', 3],
    ['XML that ends within CDATA', rss(`${item('A')}\n<item><title><![CDATA[茶`), 1, 'xml_cut', 3],
    ['tags that cross', rss(`${item('A')}\n<item><g:id>B</title></item>${closed}`), 1, 'xml_malformed', 3],
    [
      'a bare ampersand',
      rss(`${item('A')}\n${item('B', '<link>https://a.example/?b=1&c=2</link>')}${closed}`),
      1,
      'xml_malformed',
      3,
    ],
    ['an entity of HTML', rss(`${item('A')}\n${item('B', '<x>&nbsp;</x>')}${closed}`), 1, 'xml_malformed', 3],
    ['text behind the root', rss(`${item('A')}${closed}\n茶`), 1, 'xml_malformed', 3],
    ['a second root', rss(`${item('A')}${closed}\n<rss></rss>`), 1, 'xml_malformed', 3],
    [
      'a control character in XML',
      rss(`${item('A')}\n${item('B', '<x>\u0001</x>')}${closed}`),
      1,
      'xml_malformed',
      3,
    ],
    [
      'an item of 1 MiB',
      rss(`${item('A')}\n${item('B', `<x>${long}</x>`)}${closed}`),
      1,
      'record_too_long',
      3,
    ],
    [
      'a document that ends between products',
      `{"products":[${product(1)},\n${product(2)}`,
      2,
      'json_cut',
      null,
    ],
    [
      'a document that ends within a product',
      `{"products":[${product(1)},\n{"handle":"te`,
      1,
      'json_cut',
      null,
    ],
    [
      'a document that is no JSON further on',
      `{"products":[${product(1)},\n{'handle':'tea'}]}`,
      1,
      'json_malformed',
      null,
    ],
    ['text behind the document', `{"products":[${product(1)}]}\n{"a":1}`, 1, 'json_malformed', null],
    ['a product of 1 MiB', `{"products":[${product(1)},\n{"handle":"${long}"}]}`, 1, 'record_too_long', null],
    ['lines that end within a line', `${own('A')}\n${own('B').slice(0, 20)}`, 1, 'json_cut', 2],
    [
      'a mark that never closes',
      `${csv}A,茶,100 TWD,in stock\nB,"茶,100 TWD,in stock\nC,茶,100 TWD,in stock\n`,
      1,
      'quote_open',
      3,
    ],
    [
      'a mark that closes rows below',
      `${csv}A,"茶,100 TWD,in stock\nB,"杯",100 TWD,in stock\n`,
      0,
      'quote_malformed',
      2,
    ],
    ['a row of 1 MiB', `${csv}A,茶,100 TWD,in stock\nB,${long},100 TWD,in stock\n`, 1, 'record_too_long', 3],
    ['a table that ends within a row', `${csv}A,茶,100 TWD,in stock\nB,茶,10`, 1, 'table_cut', 3],
    ['the same between tabs', `${tsv}A\t茶\t100 TWD\tin stock\nB\t茶`, 1, 'table_cut', 3],
  ] as [string, string, number, string, number | null][])(
    'throws after the rows before it: %s',
    async (_, text, before, code, line) => {
      const { rows, error } = await readFeed(bytes(text));
      expect([rows.length, error?.code]).toEqual([before, code]);
      expect(error?.at).toEqual({ row: before, line });
      for (const row of rows) expect(row.item).toBeDefined();
    },
  );

  it.each([
    ['a web page', '<!doctype html>\n<html><body>Sign in</body></html>', 'a web page'],
    ['XML of another kind', '<?xml version="1.0"?><urlset></urlset>', 'neither RSS 2.0 nor Atom'],
    ['an Excel workbook', 'PK\u0003\u0004', 'save it as CSV'],
    ['JSON of another kind', '{"items":[]}', 'JSON of another shape'],
    ['a line of JSON of another kind', '{"name":"茶"}\n{"name":"杯"}', 'JSON of another shape'],
    ['a letter', '您好，\n附上商品清單。\n', 'No known format'],
    ['a table of something else', '姓名,電話\n王小明,0900000000\n', 'No known format'],
  ])('refuses %s', async (_, text, words) => {
    const { rows, error } = await readFeed(bytes(text));
    expect([rows, error?.code]).toEqual([[], 'unknown_format']);
    expect(error?.message).toContain(words);
    expect(error?.at).toBeUndefined();
    expect(error?.message).not.toContain('0900000000');
  });

  it.each([
    ['googleTable', 'id,name\n1,茶\n', 'no column title, price'],
    ['metaTable', 'id,title\n1,茶\n', 'no column price'],
    ['shopifyCsv', 'Title,Vendor\n茶,甲\n', 'no column Handle, Variant Price'],
    ['wooCommerceCsv', 'ID,Name\n1,茶\n', 'no column Type, Regular price'],
    ['csv', '商品代碼,商品名稱\n1,茶\n', 'has no column for type, listPrice, salePrice, availability'],
    [
      'csv',
      '商品代碼,sku,類型,商品名稱,原價,售價,庫存\n',
      'has two columns for the same field: 商品代碼 and sku',
    ],
  ] as [FeedFormat, string, string][])('names the columns that %s needs', async (format, text, words) => {
    const { error } = await readFeed(bytes(text), { format });
    expect(error?.code).toBe('header_invalid');
    expect(error?.message).toContain(words);
  });
});

it.each([
  ['of its own entities', '<!DOCTYPE rss [<!ENTITY a "aaaa">]>'],
  ['of a file', '<!DOCTYPE rss SYSTEM "file:///etc/passwd">'],
  ['behind a comment', '<?xml version="1.0"?><!-- 商品 -->\n<!doctype rss>'],
])('refuses a DOCTYPE %s', async (_, doctype) => {
  expect(await brief(bytes(`${doctype}${rss(item('&a;'))}${closed}`))).toEqual(['doctype']);
});

describe('a feed without offers', () => {
  it.each([
    ['RSS', rss(closed)],
    ['Shopify', '{"products": []}'],
    ['a table', csv],
  ])('has no rows and no error: %s', async (_, text) => {
    expect(await brief(bytes(text))).toEqual([]);
  });

  it.each([
    ['JSON-LD', '{"@graph": [{"@type":"Organization","name":"甲"}]}'],
    ['products without variants', '{"products": [{"title":"茶"}]}'],
  ])('is an error where it consists of something else: %s', async (_, text) => {
    expect(await brief(bytes(text))).toEqual(['no_offers']);
  });
});

describe('a malformed row among others', () => {
  const good = (externalId: string) => expect.objectContaining({ externalId });
  const bad = (externalId: string | null, ...problem: string[]) => ({ externalId, problem });

  it.each([
    [
      'cells too many: only the first is where it was',
      `${csv}A,茶,100 TWD,in stock\nB,茶,杯,100 TWD,in stock\nC,茶,100 TWD,in stock\n`,
      [good('A'), bad('B', 'malformed_row'), good('C')],
    ],
    [
      'a mark that belongs nowhere',
      `${csv}A,茶,100 TWD,in stock\nB,"茶" 杯,100 TWD,in stock\nC,茶,100 TWD,in stock\n`,
      [good('A'), bad('B', 'malformed_row'), good('C')],
    ],
    [
      'cells too few',
      `${csv}B,茶\nC,茶,100 TWD,in stock\n`,
      [bad('B', 'missing /listPrice', 'missing /availability'), good('C')],
    ],
    ['rows without text', `${csv}\n,,,\n  \nC,茶,100 TWD,in stock\n`, [good('C')]],
    ['no id', `${csv},茶,100 TWD,in stock\n`, [bad(null, 'missing /externalId')]],
    [
      'an id that a spreadsheet took for a number',
      `${csv}4.71E+12,茶,100 TWD,in stock\n`,
      [bad(null, 'id_damaged /externalId')],
    ],
    [
      'everything wrong',
      `${csv}A,,free,maybe\n`,
      [bad('A', 'price_unreadable /listPrice', 'availability_unknown /availability', 'missing /title')],
    ],
    [
      'a title too long',
      `${csv}A,${'茶'.repeat(201)},100 TWD,in stock\n`,
      [{ ...bad('A', 'too_long /title'), warnings: ['format_limit'] }],
    ],
    [
      'a line of JSON',
      `${own('A')}\n{"externalId":\n${own('C')}\n`,
      [good('A'), bad(null, 'malformed_json'), good('C')],
    ],
    [
      'a line of 1 MiB',
      `${own('A')}\n${own(long)}\n${own('C')}\n`,
      [good('A'), bad(null, 'row_too_long'), good('C')],
    ],
    [
      'lines nested to the end of the stack',
      `${own('A')}\n{"externalId":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n${own('C')}\n`,
      [
        good('A'),
        bad(
          null,
          'wrong_type /externalId',
          'missing /type',
          'missing /title',
          'missing /listPrice',
          'missing /salePrice',
          'missing /availability',
        ),
        good('C'),
      ],
    ],
    [
      'JSON-LD nested deeper than a catalogue',
      `{"@graph":[${'{"item":'.repeat(9)}{"@type":"Product"}${'}'.repeat(9)}]}`,
      [bad(null, 'malformed_row')],
    ],
  ] as [string, string, unknown[]][])('is rejected alone: %s', async (_, text, rows) => {
    const { rows: read, error } = await readFeed(bytes(text));
    expect(error).toBeNull();
    const summaries = read.map((row) => {
      if (row.item) return row.item;
      const problem = row.problem.errors?.map(({ code, pointer }) => `${code} ${pointer}`.trimEnd());
      const warnings = row.warnings.map(({ code }) => code);
      return { externalId: row.externalId, problem, ...(warnings.length > 0 ? { warnings } : {}) };
    });
    expect(summaries).toEqual(rows);
  });
});

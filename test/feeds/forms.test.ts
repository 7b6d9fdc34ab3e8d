import { describe, expect, it } from 'vitest';
import { brief, bytes, pieces, readFeed } from './read.js';

const header = 'id,title,price,availability';
const rows = ['A-1,茶,880 TWD,in_stock', 'A-2,杯,1280 TWD,in_stock'];
const expected = [
  { externalId: 'A-1', title: '茶', listPrice: 880 },
  { externalId: 'A-2', title: '杯', listPrice: 1280 },
];

describe('a table', () => {
  const table = [header, ...rows];
  it.each([
    ['with rows ended by carriage returns', table.join('\r')],
    [
      'with line feeds in its cells, and rows ended by carriage returns',
      `${header},x\r${rows.join(',"a\nb"\r')},"c\n"\r`,
    ],
    ['between bars', table.join('\n').replaceAll(',', '|')],
    ['that names its delimiter', `sep=;\r\n${table.join('\r\n').replaceAll(',', ';')}`],
    ['that names its comma', `sep=,\n${table.join('\n')}`],
    [
      'that names its delimiter after a byte order mark',
      `\ufeffsep=|\n${table.join('\n').replaceAll(',', '|')}`,
    ],
  ])('is read: %s', async (_, text) => {
    expect(await brief(bytes(text))).toMatchObject(expected);
    expect(await brief(pieces(bytes(text), 1))).toMatchObject(expected);
  });

  it('counts lines that carriage returns end', async () => {
    const { rows: read } = await readFeed(bytes(table.join('\r')));
    expect(read.map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe('XML', () => {
  const entry = (p: string): string =>
    `<${p}entry><g:id>A-1</g:id><${p}title>茶</${p}title><${p}link href="https://a.example/1"/><g:price>880 TWD</g:price><g:availability>in stock</g:availability></${p}entry>`;
  const atom = (p: string): string =>
    `<${p}feed xmlns${p === '' ? '' : `:${p.slice(0, -1)}`}="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0">${entry(p)}</${p}feed>`;
  it.each([
    ['Atom without a prefix', atom('')],
    ['Atom with a prefix', atom('a:')],
    ['blanks before its declaration', `\n \n<?xml version="1.0" encoding="UTF-8"?>${atom('a:')}`],
  ])('is read: %s', async (_, text) => {
    const offer = { externalId: 'A-1', title: '茶', listPrice: 880, url: 'https://a.example/1' };
    expect(await brief(bytes(text))).toMatchObject([offer]);
    expect(await brief(pieces(bytes(text), 1))).toMatchObject([offer]);
  });

  it('counts the lines of blanks before it', async () => {
    const { rows: read } = await readFeed(bytes(`\n\n<?xml version="1.0"?>\n${atom('')}`));
    expect(read[0]?.line).toBe(4);
  });

  it.each([
    ['of another root', '<products><item><id>1</id></item></products>', 'unknown_format'],
    [
      'with offers in elements of another name',
      '<rss><channel><product><g:id>1</g:id><g:price>1 TWD</g:price></product></channel></rss>',
      'no_offers',
    ],
  ])('is an error %s', async (_, text, code) => {
    expect(await brief(bytes(text))).toEqual([code]);
  });
});

describe('U+FFFD that stands in a feed', () => {
  const ascii = (count: number): string =>
    Array.from({ length: count }, (_, id) => `B-${id},tea,100 TWD,in stock\n`).join('');
  it('is no sign of another encoding', async () => {
    const text = `${header}\nB,Caf\ufffd,100 TWD,in stock\n${ascii(3_000)}${rows.join('\n').repeat(1)}\n`;
    const { rows: read, error } = await readFeed(bytes(text));
    expect(error).toBeNull();
    expect(read.filter(({ problem }) => problem)).toEqual([]);
    expect(read[0]).toMatchObject({
      item: { title: 'Caf\ufffd' },
      warnings: [{ code: 'replacement_character' }],
    });
    expect(read.slice(-2).map(({ item }) => item)).toMatchObject(expected);
    expect(await brief(bytes(text), { encoding: 'utf-8' })).toHaveLength(3_003);
  });

  it('is told from bytes that are no text, also where both are', async () => {
    const cut = Buffer.concat([
      bytes(`${header}\nA,產地直送的新社香菇,1 TWD,in stock\nB,\ufffd產地直送的新社香菇`),
      bytes('茶').subarray(0, 2),
      bytes(',1 TWD,in stock\n'),
    ]);
    expect(await brief(cut)).toMatchObject([{ externalId: 'A' }, { problem: ['undecodable /title'] }]);
  });

  it('may stand between two blocks', async () => {
    const start = `${header}\nA,茶,1 TWD,in stock\nC,`;
    const fill = 'x'.repeat(65_536 - bytes(start).length - 1);
    const text = `${header}\nA,茶,1 TWD,in stock\nC,茶,1 TWD,in stock,${fill}`;
    const all = `${text}\ufffd\ufffd\nD,\ufffd,1 TWD,in stock\n`.replace(header, `${header},x`);
    const { rows: read } = await readFeed(bytes(all));
    expect(read.map(({ problem }) => problem)).toEqual([undefined, undefined, undefined]);
  });
});

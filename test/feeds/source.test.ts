import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { FeedError, type FeedSource, readProductFeed } from '../../src/feeds/index.js';
import { folderWith } from '../support/cli.js';
import { brief, bytes, pieces, readFeed, sample } from './read.js';

const header = 'id\ttitle\tprice\tavailability';
const table = `${header}\nA-1\t新社香菇\t880 TWD\tin_stock\nA-2\t高山茶\t1280 TWD\tin_stock\n`;
const ids = async (source: FeedSource): Promise<unknown[]> => {
  const { rows, error } = await readFeed(source);
  const found = rows.map((row) => (row.item ? row.item.externalId : row.externalId));
  return error ? [...found, error.code] : found;
};
const path = fileURLToPath(sample('google.tsv'));

/** `id,title,price,availability` and two rows of 新社香菇 and 高山茶, in Big5. */
const big5 = Buffer.concat([
  bytes('id,title,price,availability\r\nA-1,'),
  Buffer.from('b773aac0adbbdba3', 'hex'),
  bytes(',880 TWD,'),
  Buffer.from('b27bb366', 'hex'),
  bytes('\r\nA-2,'),
  Buffer.from('b0aaa473aff9', 'hex'),
  bytes(',1280 TWD,in stock\r\n'),
]);

describe('the source of a feed', () => {
  it.each([
    ['a path', () => path],
    ['a file: URL', () => sample('google.tsv')],
    ['a stream of Node', () => createReadStream(path)],
    ['a stream of text', () => createReadStream(path, 'utf8')],
    ['an iterable of text', () => Readable.from(['id\ttitle\tprice\nT-1\t', '茶\t1\nT-2\t\t\nT-3\t\t\n'])],
    ['bytes', () => readFile(path)],
    ['an ArrayBuffer', async () => new Uint8Array(await readFile(path)).buffer],
    ['a Blob', async () => new Blob([new Uint8Array(await readFile(path))])],
    ['a stream of the web', async () => new Blob([new Uint8Array(await readFile(path))]).stream()],
    ['an answer', async () => new Response(new Uint8Array(await readFile(path)))],
  ] as [string, () => FeedSource | Promise<FeedSource>][])('%s', async (_, source) => {
    expect(await ids(await source())).toEqual(['T-1', 'T-2', 'T-3']);
  });

  it.each([
    ['an address instead of its answer', 'https://shop.example/feed.xml', 'source_invalid'],
    ['a URL of the web', new URL('https://shop.example/feed.xml'), 'source_invalid'],
    ['no source at all', undefined, 'source_invalid'],
    ['a list', [1, 2], 'source_invalid'],
    ['a stream of objects', Readable.from([{ id: 1 }]), 'source_invalid'],
    ['a file that is not there', '/nowhere/feed.xml', 'source_failed'],
    ['a folder', fileURLToPath(new URL('samples', import.meta.url)), 'source_failed'],
    ['nothing', new Uint8Array(), 'empty'],
    ['blanks', bytes(' \n\t\n '), 'empty'],
    ['an answer without a body', new Response(null), 'empty'],
    ['a sign-in', new Response('Forbidden', { status: 403 }), 'http_status'],
    ['not there', new Response('Not found', { status: 404 }), 'http_status'],
  ] as [string, FeedSource, string][])('refuses %s', async (_, source, code) => {
    expect(await ids(source)).toEqual([code]);
  });

  it('is refused in both languages, with what is wrong and what to do', async () => {
    const { error } = await readFeed('https://shop.example/feed.xml');
    expect(error?.message).toBe(
      'This is nothing to read a feed from (an address, not a path). Give the path of a file, a stream, bytes, or what fetch(url) resolved to.',
    );
    expect(error?.messageZh).toBe(
      '無法由此讀取商品資料檔（這是網址而非路徑）。請提供檔案路徑、串流、位元組，或 fetch(url) 的結果。',
    );
  });

  it('passes on an error while reading, after the rows before it', async () => {
    const failure = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    async function* source() {
      yield bytes(`${header}\n`);
      // More than the first block.
      for (let id = 0; id < 5_000; id++) yield bytes(`A-${id}\t茶\t100 TWD\tin_stock\n`);
      throw failure;
    }
    const { rows, error } = await readFeed(source());
    expect(error).toMatchObject({ code: 'source_failed', cause: failure, at: { row: rows.length } });
    expect(error?.message).toContain('ECONNRESET');
    expect(rows.length).toBeGreaterThan(1_000);
  });
});

describe('a response', () => {
  async function fetched(answer: (response: import('node:http').ServerResponse) => void): Promise<unknown[]> {
    const server = createServer((_, response) => answer(response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      return await ids(await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  it('is read completely', async () => {
    expect(await fetched((response) => response.end(table))).toEqual(['A-1', 'A-2']);
  });

  it('is read where the server compressed it, although its length differs', async () => {
    const compressed = gzipSync(table);
    expect(
      await fetched((response) => {
        response.setHeader('Content-Encoding', 'gzip').setHeader('Content-Length', compressed.length);
        response.end(compressed);
      }),
    ).toEqual(['A-1', 'A-2']);
  });

  it('is an error when the connection ends early', async () => {
    const found = await fetched((response) => {
      response
        .setHeader('Content-Length', 10_000)
        .write(table, () => setTimeout(() => response.destroy(), 50));
    });
    expect(found.at(-1)).toBe('source_failed');
  });

  it('is an error when it is shorter than its Content-Length', async () => {
    const headers = { 'Content-Length': '10000' };
    expect(await ids(new Response(table, { headers }))).toEqual(['A-1', 'A-2', 'body_cut']);
  });

  it('is refused where it was read before', async () => {
    const response = new Response(table);
    await response.text();
    expect(await ids(response)).toEqual(['source_invalid']);
  });

  it('determines the encoding', async () => {
    // 品 in Shift JIS; Big5 would decode another character.
    const body = Buffer.concat([
      bytes(`${header}\nA-1\t`),
      Buffer.from('956996bc', 'hex'),
      bytes('\t1\tin stock\n'),
    ]);
    const headers = { 'Content-Type': 'text/tab-separated-values; charset=Shift_JIS' };
    const { rows } = await readFeed(new Response(body, { headers }));
    expect(rows[0]?.item?.title).toBe('品名');
  });
});

describe('a compressed feed', () => {
  const long = `${header}\n${Array.from({ length: 20_000 }, (_, id) => `A-${id}\t茶 ${Math.sin(id)}\t100 TWD\tin_stock`).join('\n')}\n`;
  const compressed = gzipSync(long);

  it('is decompressed under any name', async () => {
    const feed = readProductFeed(gzipSync(table));
    expect(await feed.found).toMatchObject({ compression: 'gzip', format: 'googleTable' });
    expect(await ids(pieces(gzipSync(table), 1))).toEqual(['A-1', 'A-2']);
    expect(await ids(compressed)).toHaveLength(20_000);
  });

  it('may have several gzip members', async () => {
    const [first, second] = [table.slice(0, 60), table.slice(60)];
    expect(await ids(Buffer.concat([gzipSync(first), gzipSync(second)]))).toEqual(['A-1', 'A-2']);
  });

  it.each([0.1, 0.5, 0.9, 0.999])('is an error when truncated at %d', async (share) => {
    const found = await ids(compressed.subarray(0, Math.floor(compressed.length * share)));
    expect(found.at(-1)).toBe('gzip_cut');
    expect(found.length).toBeLessThan(20_000);
  });

  it('is refused when damaged', async () => {
    const damaged = Buffer.from(compressed);
    damaged.fill(0xff, damaged.length / 2, damaged.length / 2 + 100);
    expect((await ids(damaged)).at(-1)).toBe('gzip_malformed');
  });
});

describe('the encoding', () => {
  const rows = [
    { externalId: 'A-1', title: '新社香菇' },
    { externalId: 'A-2', title: '高山茶' },
  ];
  const utf16 = (mark: string, littleEndian: boolean): Uint8Array => {
    const encoded = Buffer.from(`${mark}${table}`, 'utf16le');
    return littleEndian ? encoded : encoded.swap16();
  };

  it.each([
    ['UTF-8', bytes(table), 'utf-8'],
    ['UTF-8 with a byte order mark', bytes(`\ufeff${table}`), 'utf-8'],
    ['Big5', big5, 'big5'],
    ['UTF-16, as Excel saves Unicode text', utf16('\ufeff', true), 'utf-16le'],
    ['UTF-16, big end first', utf16('\ufeff', false), 'utf-16be'],
    ['UTF-16 without a mark', utf16('', true), 'utf-16le'],
  ])('is detected: %s', async (_, source, encoding) => {
    const feed = readProductFeed(source);
    expect(await feed.found).toMatchObject({ encoding });
    await feed.close();
    expect((await brief(source)).map((row) => row)).toMatchObject(rows);
    expect(await brief(pieces(source, 1))).toMatchObject(rows);
  });

  it('is detected after ASCII', async () => {
    const ascii = Array.from({ length: 4_000 }, (_, id) => `B-${id},tea,100 TWD,in stock\r\n`).join('');
    const source = Buffer.concat([bytes(`id,title,price,availability\r\n${ascii}`), big5.subarray(29)]);
    const { rows: found } = await readFeed(source);
    expect(found.slice(-2)).toMatchObject(rows.map((item) => ({ item })));
  });

  it('is that of the XML declaration where it is neither UTF-8 nor Big5', async () => {
    const xml = '<?xml version="1.0" encoding="Shift_JIS"?><rss><channel><item><id>A</id><title>';
    const rest = '</title><price>100 TWD</price><availability>in_stock</availability></item></channel></rss>';
    const source = Buffer.concat([bytes(xml), Buffer.from('956996bc', 'hex'), bytes(rest)]);
    expect(await brief(source)).toMatchObject([{ title: '品名' }]);
  });

  it('is the actual one, whatever the XML declaration says', async () => {
    const xml = (encoding: string): Uint8Array =>
      bytes(
        `<?xml version="1.0" encoding="${encoding}"?><rss><channel><item><id>A</id><title>高山茶</title><price>100 TWD</price><availability>in_stock</availability></item></channel></rss>`,
      );
    for (const encoding of ['UTF-8', 'Big5', 'ISO-8859-1', 'nonsense']) {
      expect(await brief(xml(encoding))).toMatchObject([{ title: '高山茶' }]);
    }
  });

  it('is taken from the option', async () => {
    expect(await brief(big5, { encoding: 'big5' })).toMatchObject(rows);
    expect(await brief(big5, { encoding: 'utf-8' })).toEqual(['wrong_encoding']);
    expect(await brief(bytes(table), { encoding: 'big5' })).toEqual(['wrong_encoding']);
  });

  it('is not detected in a picture', async () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(await brief(picture)).toEqual(['unknown_encoding']);
  });

  it('may be invalid in one row: a title truncated in the middle of a character', async () => {
    const cut = Buffer.concat([
      bytes(`${header}\nA-0\t`),
      bytes('產地直送的新社香菇').subarray(0, 26),
      bytes(`\t100 TWD\tin_stock\n${table.slice(header.length + 1)}`),
    ]);
    const [bad, ...others] = await brief(cut);
    expect(bad).toEqual({ externalId: 'A-0', problem: ['undecodable /title'] });
    expect(others).toMatchObject(rows);
  });
});

describe('the iteration of a feed', () => {
  it('is possible once', async () => {
    const feed = readProductFeed(bytes(table));
    for await (const _ of feed);
    await expect(feed[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'read_twice' });
  });

  it('releases the source when it ends early, is closed, or was never begun', async () => {
    for (const leave of ['break', 'close', 'close after found'] as const) {
      const source = createReadStream(path);
      const closed = once(source, 'close');
      const feed = readProductFeed(source);
      if (leave === 'break') for await (const _ of feed) break;
      else if (leave === 'close after found') await feed.found;
      await feed.close();
      if (leave === 'close') source.destroy();
      await closed;
    }
  });

  it('ends with an error when it is closed before the end', async () => {
    const feed = readProductFeed(bytes(`${header}\n${'A-1\t茶\t100 TWD\tin_stock\n'.repeat(10_000)}`));
    let rows = 0;
    const reading = (async () => {
      for await (const _ of feed) {
        rows += 1;
        if (rows === 10) void feed.close();
      }
    })();
    await expect(reading).rejects.toSatisfy(FeedError.is);
    expect(rows).toBeLessThan(10_000);
  });

  it('reads nothing further while nobody takes rows', async () => {
    let yielded = 0;
    async function* source() {
      yield bytes(`${header}\n`);
      for (; yielded < 100_000; yielded++) yield bytes(`A-${yielded}\t茶\t100 TWD\tin_stock\n`);
    }
    for await (const _ of readProductFeed(source())) break;
    expect(yielded).toBeLessThan(10_000);
  });

  it('rejects `found` and the iteration alike, without an unhandled rejection', async () => {
    const unheard = vi.fn();
    process.on('unhandledRejection', unheard);
    const feed = readProductFeed('/nowhere/feed.xml');
    void feed.found;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(feed.found).rejects.toMatchObject({ code: 'source_failed' });
    await expect(feed[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'source_failed' });
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
  });

  it('is stopped by a signal, also while the source is silent', async () => {
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, 'addEventListener');
    const removed = vi.spyOn(controller.signal, 'removeEventListener');
    async function* source(): AsyncGenerator<Uint8Array> {
      yield bytes(`${header}\n${'A-1\t茶\t100 TWD\tin_stock\n'.repeat(4_000)}`);
      await new Promise(() => {});
    }
    let rows = 0;
    const reason = new Error('enough');
    const reading = (async () => {
      for await (const _ of readProductFeed(source(), { signal: controller.signal })) rows += 1;
    })();
    setTimeout(() => controller.abort(reason), 50);
    await expect(reading).rejects.toMatchObject({ code: 'aborted', cause: reason });
    expect(rows).toBeGreaterThan(1_000);
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
  });

  it('is not begun with an aborted signal', async () => {
    const signal = AbortSignal.abort();
    expect(await brief(bytes(table), { signal })).toEqual(['aborted']);
  });

  it('reads a file', async () => {
    const folder = await folderWith({ 'feed.txt': '' });
    await writeFile(join(folder, 'feed.txt'), table);
    expect(await ids(join(folder, 'feed.txt'))).toEqual(['A-1', 'A-2']);
  });

  it('recognizes its errors across copies of the package', () => {
    expect(FeedError.is(new FeedError('empty'))).toBe(true);
    expect([null, undefined, new Error('empty'), { code: 'empty' }].map(FeedError.is)).toEqual(
      Array(4).fill(false),
    );
  });
});

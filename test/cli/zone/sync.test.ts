import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { exitCodes } from '../../../src/cli/errors/exitCodes.js';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';
import { engines } from '../../support/stores.js';
import { workbook } from '../../support/xlsx.js';

const row = (id: string, title: string, price: string, brand = 'store-1') =>
  `${id}\t${title}\thttps://shop.example/${id}\tin_stock\t${price}\t${brand}\n`;
const header = 'id\ttitle\tlink\tavailability\tprice\tbrand\n';
const fullFeed =
  header + row('A', '香菇', '880 TWD') + row('B', '高山茶', '1280 TWD') + row('C', '鳳梨酥', '450 TWD');

describe.each(engines)('zone sync on %s', (engine) => {
  const cli = cliService(engine);
  const sync = (feed: string, ...more: string[]) =>
    cli.run(['zone', 'sync', feed, '--zone', 'main', '--seller-column', 'brand', ...more]);
  const prices = async () => {
    const items = [];
    for await (const item of cli.as('partner').promoItems.list()) items.push(item);
    return Object.fromEntries(items.map(({ externalId, salePrice }) => [externalId, salePrice]));
  };

  it('makes the zone equal to the feed, and prints the changes', async () => {
    await cli.approvedStore();
    const folder = await folderWith({
      'full.tsv': fullFeed,
      'next.tsv.gz': gzipSync(
        header +
          row('A', '香菇', '800 TWD') +
          row('B', '高山茶', '1280 TWD') +
          row('C', '鳳梨酥', '450 TWD') +
          row('D', '茶具', '99 TWD'),
      ),
    });
    const first = await sync(join(folder, 'full.tsv'));
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/created +3\n/);
    expect(await prices()).toEqual({ A: 880, B: 1280, C: 450 });

    const dry = await sync(join(folder, 'next.tsv.gz'), '--dry-run', '--changes', '--lang', 'zh-TW');
    expect(dry.code).toBe(0);
    expect(dry.out).toContain('+ D 茶具 NT$99\n');
    expect(dry.out).toContain('~ A 香菇 NT$880 → NT$800\n');
    expect(dry.out).toMatch(/不變 +2\n/);
    expect(dry.out).toContain('未做任何變更。');
    expect(await prices()).toEqual({ A: 880, B: 1280, C: 450 });

    const onTerminal = await cli.run(
      [
        'zone',
        'sync',
        join(folder, 'next.tsv.gz'),
        '--zone',
        'main',
        '--seller-column',
        'brand',
        '--dry-run',
      ],
      { isTerminal: true },
    );
    expect(onTerminal.err).toContain('4 rows read');

    const { code, out } = await sync(join(folder, 'next.tsv.gz'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      command: 'zone sync',
      status: 'applied',
      created: 1,
      updated: 1,
      unchanged: 2,
      removed: 0,
      rejected: 0,
    });
    expect(await prices()).toEqual({ A: 800, B: 1280, C: 450, D: 99 });
  });

  it('refuses to remove more than --max-delete, and applies the plan with --yes', async () => {
    await cli.approvedStore();
    const folder = await folderWith({
      'full.tsv': fullFeed,
      'one.tsv': header + row('A', '香菇', '880 TWD'),
    });
    await sync(join(folder, 'full.tsv'));
    const blocked = await sync(join(folder, 'one.tsv'));
    expect(blocked.code).toBe(3);
    expect(blocked.out).toMatch(/removed +2\n/);
    expect(blocked.out).toContain('More would be removed than --max-delete allows.');
    expect(blocked.err).toContain('--yes');
    expect(Object.keys(await prices())).toHaveLength(3);
    const json = await sync(join(folder, 'one.tsv'), '--json', '--changes');
    expect(json.code).toBe(3);
    expect(JSON.parse(json.out)).toMatchObject({
      status: 'blocked',
      zone: 'main',
      removed: 2,
      changes: [{ change: 'removed', after: null }, { change: 'removed' }],
    });
    const dryRun = await sync(join(folder, 'one.tsv'), '--dry-run', '--json');
    expect(dryRun.code).toBe(3);
    expect(JSON.parse(dryRun.out)).toMatchObject({ status: 'blocked', obstacles: ['too_many_removals'] });
    expect(await sync(join(folder, 'one.tsv'), '--max-delete', '70%')).toMatchObject({ code: 0 });
    expect(Object.keys(await prices())).toEqual(['A']);
    await sync(join(folder, 'full.tsv'));
    expect(await sync(join(folder, 'one.tsv'), '--yes')).toMatchObject({ code: 0 });
    expect(Object.keys(await prices())).toEqual(['A']);
  });

  it('writes rejected rows to be mended and imported, and keeps their offers', async () => {
    await cli.approvedStore();
    const folder = await folderWith({
      'full.tsv': fullFeed,
      'bad.tsv':
        header +
        row('A', '香菇', '30.00 USD') +
        row('B', '高山茶', '1280 TWD', 'nobody') +
        row('C', '鳳梨酥', '400 TWD'),
    });
    await sync(join(folder, 'full.tsv'));
    const rejected = join(folder, 'rejected.ndjson');
    const bad = await sync(join(folder, 'bad.tsv'), '--rejected', rejected);
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('bad.tsv:2 (A)');
    expect(bad.err).toMatch(/bad\.tsv:3 \(B\) .*\[merchant_not_found\]/);
    expect(await prices()).toEqual({ A: 880, B: 1280, C: 400 });
    const lines = (await readFile(rejected, 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).externalId).sort()).toEqual(['A', 'B']);
    const mended = lines.map((line) =>
      line.replaceAll('"30.00 USD"', '930').replace('"nobody"', '"store-1"'),
    );
    const more = await folderWith({ 'mended.ndjson': mended.join('\n') });
    const import_ = await cli.run(['promo-items', 'import', join(more, 'mended.ndjson')]);
    expect(import_).toMatchObject({ code: 0 });
    expect(await prices()).toEqual({ A: 930, B: 1280, C: 400 });
  });

  it('refuses a file of rejected rows as a whole zone, and names the command that upserts it', async () => {
    await cli.approvedStore();
    const ids = Array.from({ length: 20 }, (_, index) => `P-${index}`);
    const feed = (price: (index: number) => string) =>
      header + ids.map((id, index) => row(id, '茶', price(index))).join('');
    const folder = await folderWith({
      'full.tsv': feed(() => '100 TWD'),
      'broken.tsv': feed((index) => (index < 17 ? 'broken' : '100 TWD')),
    });
    await sync(join(folder, 'full.tsv'));
    const rejected = join(folder, 'r.ndjson');
    const broken = await sync(join(folder, 'broken.tsv'), '--rejected', rejected);
    expect(broken.code).toBe(1);
    expect(broken.out).not.toContain('The zone is now what the feed says.');
    expect(broken.out).toContain('except for 17 rejected rows');
    expect(broken.out).toContain(`shopfest zone patch ${rejected} --zone main`);
    const lines = (await readFile(rejected, 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toHaveLength(17);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ part: true, zone: 'main' });
    const mended = lines.map((line) => JSON.stringify({ ...JSON.parse(line), listPrice: 90, salePrice: 90 }));
    const file = join(await folderWith({ 'm.ndjson': mended.join('\n') }), 'm.ndjson');
    const refused = await sync(file, '--max-delete', '100%');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(`shopfest zone patch ${file} --zone main`);
    expect((await sync(file, '--lang', 'zh-TW')).err).toContain('只是專區的一部分');
    expect(Object.keys(await prices())).toHaveLength(20);

    const wrongZone = await cli.run(['zone', 'patch', file, '--zone', 'spring']);
    expect(wrongZone).toMatchObject({ code: 2 });
    expect(await cli.run(['zone', 'patch', file])).toMatchObject({ code: 0 });
    const after = await prices();
    expect(Object.values(after).filter((price) => price === 90)).toHaveLength(17);
    expect(Object.values(after)).toHaveLength(20);
  });

  it('advises nobody to empty a zone', async () => {
    await cli.approvedStore();
    const folder = await folderWith({ 'full.tsv': fullFeed, 'headless.tsv': header });
    await sync(join(folder, 'full.tsv'));
    for (const lang of ['en', 'zh-TW']) {
      const { code, out, err } = await sync(join(folder, 'headless.tsv'), '--lang', lang);
      expect(code).toBe(3);
      expect(out + err).not.toMatch(/--yes|--max-delete \d/);
    }
  });

  it('is blocked when all prices fall to 0', async () => {
    await cli.approvedStore();
    const folder = await folderWith({
      'full.tsv': fullFeed,
      'zero.tsv': fullFeed.replaceAll(/\d+ TWD/g, '0 TWD'),
    });
    await sync(join(folder, 'full.tsv'));
    const blocked = await sync(join(folder, 'zero.tsv'));
    expect(blocked.code).toBe(3);
    expect(blocked.out).toContain('NT$2,610 → NT$0');
    expect(blocked.out).toContain('would fall by 90% or more');
    expect(await prices()).toEqual({ A: 880, B: 1280, C: 450 });
  });

  it.each([
    ['feeds/8f3a9b2c4d5e6f708192a3b4/products.xml', 'feeds/…/products.xml'],
    ['feeds/Zx81kQp0TtR2uWv5YyA7.tsv.gz', 'feeds/….tsv.gz'],
    ['6f1c2f0e-8a44-4c11-9b2d-0f3c5a7e9d10/feed.csv', '…/feed.csv'],
    [
      'google-merchant-center-products-2020-12-12/feed.xml',
      'google-merchant-center-products-2020-12-12/feed.xml',
    ],
    ['internationalization/12345678901234567890.xml', 'internationalization/12345678901234567890.xml'],
  ])('prints of the path %s no segment that may be a secret', async (path, printed) => {
    const { code, err } = await sync(`http://127.0.0.1:1/${path}`);
    expect(code).toBe(3);
    expect(err).toContain(`http://127.0.0.1:1/${printed} cannot be reached`);
  });

  it('never prints the password or the query of an address', async () => {
    await cli.approvedStore();
    const seen: (string | undefined)[] = [];
    const server = createServer(({ url, headers }, response) => {
      seen.push(url, headers.authorization);
      if (url?.startsWith('/feed.tsv') === true) response.end(fullFeed.replace('450 TWD', 'none'));
      else response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const results = [];
    for (const path of ['feed.tsv?token=Canary-1', 'nowhere?token=Canary-1'])
      for (const more of [[], ['--json'], ['--dry-run'], ['--lang', 'zh-TW']])
        results.push(await sync(`http://u:Canary-%E8%8C%B6@${host}/${path}`, ...more));
    results.push(await sync('http://u:Canary-2@127.0.0.1:1/feed.tsv?token=Canary-1'));
    results.push(await sync('http://u:Canary-2@127.0.0.1:nowhere/feed.tsv'));
    expect(results.map(({ code }) => code)).toEqual([1, 1, 1, 1, 3, 3, 3, 3, 3, 2]);
    for (const { out, err } of results) expect(out + err).not.toMatch(/Canary|token/);
    expect(results[8]?.err).toContain('http://127.0.0.1:1/feed.tsv?… cannot be reached');
    expect(seen.slice(0, 2)).toEqual([
      '/feed.tsv?token=Canary-1',
      `Basic ${Buffer.from('u:Canary-茶').toString('base64')}`,
    ]);
  });

  it('refuses a damaged feed instead of removing offers', async () => {
    await cli.approvedStore();
    const folder = await folderWith({
      'full.tsv': fullFeed,
      'cut.tsv.gz': gzipSync(fullFeed).subarray(0, 60),
      'empty.tsv': '',
      'headless.tsv': header,
    });
    await sync(join(folder, 'full.tsv'));
    for (const name of ['cut.tsv.gz', 'empty.tsv']) {
      expect(await sync(join(folder, name), '--max-delete', '100%')).toMatchObject({ code: 2, out: '' });
    }
    const headless = await sync(join(folder, 'headless.tsv'), '--max-delete', '100%');
    expect(headless.code).toBe(3);
    expect(headless.out).toContain('The feed has no offer, and the zone has.');
    expect(Object.keys(await prices())).toHaveLength(3);
  });

  it('refuses to sync a zone during another sync, and aborts that with --take-over', async () => {
    await cli.approvedStore();
    const folder = await folderWith({ 'full.tsv': fullFeed });
    await cli.as('partner').mirrors.open({ zone: 'main' });
    const second = await sync(join(folder, 'full.tsv'));
    expect(second.code).toBe(3);
    expect(second.err).toContain('Another mirror of this zone is under way');
    expect(await sync(join(folder, 'full.tsv'), '--take-over')).toMatchObject({ code: 0 });
  });

  it('reads a feed from a URL', async () => {
    await cli.approvedStore();
    const server = createServer(({ url }, response) => {
      if (url === '/feed.tsv') response.end(fullFeed);
      else response.writeHead(404).end('nothing here');
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await sync(`${address}/feed.tsv`)).toMatchObject({ code: 0 });
    expect(Object.keys(await prices())).toHaveLength(3);
    const missing = await sync(`${address}/elsewhere`);
    expect(missing.code).toBe(3);
    expect(missing.err).toContain('404');
  });
});

describe('zone sync', () => {
  const cli = cliService();

  async function served(answer: RequestListener): Promise<string> {
    const server = createServer(answer).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const plan = (name: string, ...options: readonly string[]) =>
    cli.run(['zone', 'sync', name, '--zone', 'main', '--dry-run', ...options]);

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ] as [string, (text: string) => Buffer][])(
    'reads a body in %s, and refuses one that was cut',
    async (coding, compress) => {
      const body = compress(fullFeed);
      const address = await served(({ url }, response) => {
        response.setHeader('Content-Encoding', coding);
        response.end(url === '/cut' ? body.subarray(0, -6) : body);
      });
      // Its rows have no merchant here, and are read all the same.
      expect((await plan(`${address}/feed.tsv`)).code).toBe(exitCodes.someRejected);
      expect((await plan(`${address}/cut`)).code).toBeGreaterThanOrEqual(2);
    },
  );

  it('says when the prices of the feed change', async () => {
    const next = new Date(Date.now() + 86_400_000).toISOString();
    const feed = `id\ttitle\tprice\tsale_price\tsale_price_effective_date\tavailability\nA\t茶\t100 TWD\t80 TWD\t${next}/2099-12-31\tin stock\n`;
    const folder = await folderWith({ 'feed.tsv': feed });
    const { out } = await plan(join(folder, 'feed.tsv'));
    expect(out).toContain(`By the feed, prices change next at ${next.slice(0, 19)}`);
  });

  it('ends with an error where the feed has no offer, and the zone neither', async () => {
    const folder = await folderWith({ 'feed.tsv': header });
    expect(await plan(join(folder, 'feed.tsv'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('The feed has no offer.'),
    });
    expect((await plan(join(folder, 'feed.tsv'), '--yes')).code).toBe(0);
  });

  it('reads an Excel workbook, and the columns that --map names', async () => {
    const folder = await folderWith({ 'feed.csv': '編碼,品項,單品價\nA,茶,100\n' });
    await writeFile(
      join(folder, 'feed.xlsx'),
      workbook([
        ['編碼', '品項', '單品價'],
        ['A', '茶\n大', 100],
        [null, null, null],
        ['B', '"杯"', 'free'],
      ]),
    );
    const map = 'externalId=編碼,title=品項,listPrice=單品價';
    expect((await plan(join(folder, 'feed.csv'))).err).toContain('its columns are 編碼, 品項, 單品價');
    const read = await plan(join(folder, 'feed.xlsx'), '--map', map, '--json');
    expect(JSON.parse(read.out)).toMatchObject({
      rejectedRows: expect.arrayContaining([expect.objectContaining({ externalId: 'B', line: 4 })]),
    });
  });

  it('follows redirects, and tells no password to another host', async () => {
    const seen: (string | undefined)[] = [];
    const other = await served(({ headers }, response) => {
      seen.push(headers.authorization);
      response.end(fullFeed);
    });
    const address = await served(({ headers }, response) => {
      seen.push(headers.authorization);
      response.writeHead(302, { location: `${other}/feed.tsv` }).end();
    });
    expect((await plan(address.replace('//', '//u:secret@'))).code).toBe(exitCodes.someRejected);
    expect(seen).toEqual([expect.stringMatching(/^Basic /), undefined]);
  });

  it('ends with an error where redirects do not', async () => {
    const address = await served((_, response) => void response.writeHead(302, { location: '/' }).end());
    expect((await plan(address)).err).toContain('302');
  });

  it.each([
    [['zone', 'sync', 'feed.tsv'], '--zone'],
    [['zone', 'sync', 'nowhere.tsv', '--zone', 'main'], 'nowhere.tsv'],
    [['zone', 'sync', import.meta.dirname, '--zone', 'main'], 'is a folder'],
    [['zone', 'sync', 'feed.tsv', '--zone', 'main', '--max-delete', 'all'], '--max-delete'],
    [['zone', 'sync', 'feed.tsv', '--zone', 'main', '--max-delete', '120%'], '--max-delete'],
    [['zone', 'sync', 'feed.tsv', '--zone', 'main', '--rate', 'dollar'], '--rate'],
    [['zone', 'sync', 'feed.tsv', '--zone', 'main', '--seller', 'a', '--seller-column', 'b'], '--seller'],
    [['zone', 'sync', import.meta.filename, '--zone', 'main', '--format', 'excel'], 'format'],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await cli.run(argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

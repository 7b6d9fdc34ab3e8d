import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';
import { engines } from '../../support/stores.js';

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
    expect(bad.err).toContain('[merchant_not_found]');
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

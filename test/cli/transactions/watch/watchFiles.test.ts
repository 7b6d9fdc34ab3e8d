import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { WatchIntervals } from '../../../../src/cli/terminal/io.js';
import { type RunningServer, startServer } from '../../../../src/service/index.js';
import { type CommandResult, folderWith } from '../../../support/cli.js';
import { cliService } from '../../../support/cliService.js';
import { spawnShopfest } from '../../../support/commandProcess.js';
import { fileFailure, stubFiles } from '../../../support/fileStubs.js';
import { saleInput } from '../../../support/sales.js';
import { allowance, end, issue, seller, src } from '../../../support/turnkey.js';

const cli = cliService();
const sold = '2020-12-12T14:30:00';
const watchIntervals: WatchIntervals = { stable: 150, giveUp: 900, scan: 60, minScan: 10 };

const documents = async (): Promise<number> => (await cli.as('partner').stats.summary()).received.documents;
const until = (check: () => Promise<unknown>) => vi.waitFor(check, { timeout: 15_000, interval: 50 });
const untilDocuments = (count: number) => until(async () => expect(await documents()).toBe(count));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts the command; `stop` sends Ctrl-C. */
async function watching(folder: string, options: readonly string[] = [], env: Record<string, string> = {}) {
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const result = cli.run(['transactions', 'push', folder, '--watch', ...options], {
    signal: ending.signal,
    watchIntervals,
    env,
  });
  return {
    stop: (): Promise<CommandResult> => {
      ending.abort();
      return result;
    },
    result,
  };
}

async function put(folder: string, name: string, text: string): Promise<string> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

const numbered = (index: number, total?: number): string =>
  issue({ number: `AB1000000${index}`, time: sold, ...(total === undefined ? {} : { total }) });

describe('transactions push --watch', () => {
  it('pushes files that are there and files that come, also in new folders, and ends with a summary', async () => {
    await cli.approvedStore([seller]);
    const folder = await folderWith({ [`${src('F0401')}/1.xml`]: numbered(1) });
    const { stop } = await watching(folder);
    await untilDocuments(1);
    await put(folder, `${src('F0401')}/2.xml`, numbered(2));
    await put(folder, `${src('C0401')}/3.xml`, numbered(3));
    await put(folder, 'more.ndjson', `${JSON.stringify(saleInput(77))}\n`);
    await untilDocuments(4);
    await put(folder, `${src('F0501')}/2.xml`, end('Cancel', 'AB10000002', sold, '2020-12-13T09:00:00'));
    await put(
      folder,
      `${src('G0401')}/1.xml`,
      allowance('AL1', '2020-12-14', [{ number: 'AB10000001', time: sold }]),
    );
    await untilDocuments(3);
    await until(async () =>
      expect((await cli.as('partner').stats.summary()).received.amount).toBe(3 * 1280 - 105),
    );
    const { code, out, err } = await stop();
    expect(code).toBe(0);
    expect(err).toContain(`Watching ${folder}. Ctrl-C ends\n`);
    expect(err).not.toContain('[');
    expect(out).toMatch(/accepted +4\n +duplicate, counted before +0\n.* applied +2\n/);
  });

  it('waits for a file that is being written, and rejects one that stays incomplete', async () => {
    await cli.approvedStore([seller]);
    const folder = await folderWith({ 'readme.txt': '' });
    const { stop } = await watching(folder, ['--json']);
    const slow = numbered(1);
    const file = await put(folder, 'slow.xml', '');
    for (let at = 0; at < slow.length; at += 200) {
      await appendFile(file, slow.slice(at, at + 200));
      await pause(250);
    }
    await put(folder, 'cut.xml', numbered(2).slice(0, 300));
    const partial = await put(folder, '.part', numbered(3));
    await rename(partial, join(folder, 'moved.xml'));
    await untilDocuments(2);
    await pause(1_800);
    const { code, out } = await stop();
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      accepted: 2,
      rejected: 1,
      rejectedByCode: { xml_cut: 1 },
      rejectedRows: [{ file: join(folder, 'cut.xml'), line: null, problem: { code: 'xml_cut' } }],
    });
  });

  it('pushes an incomplete file when the rest of it comes later', async () => {
    await cli.approvedStore([seller]);
    const xml = numbered(1);
    const folder = await folderWith({ 'late.xml': xml.slice(0, 300) });
    const { stop } = await watching(folder);
    await pause(1_800);
    await appendFile(join(folder, 'late.xml'), xml.slice(300));
    await untilDocuments(1);
    expect((await stop()).err.match(/xml_cut/g)).toHaveLength(1);
  });

  it('applies a void that comes before its invoice when the invoice comes', async () => {
    await cli.approvedStore([seller]);
    const folder = await folderWith({
      'void.xml': end('Void', 'AB10000001', sold, '2020-12-12T14:40:00'),
      'other.xml': numbered(2),
    });
    const { stop } = await watching(folder, ['--json']);
    await untilDocuments(1);
    await put(folder, 'issue.xml', numbered(1));
    await put(folder, 'again.xml', issue({ number: 'AB10000001', time: '2020-12-12T14:45:00', total: 500 }));
    await until(async () => expect((await cli.as('partner').stats.summary()).received.amount).toBe(1780));
    const { code, out } = await stop();
    expect(JSON.parse(out)).toMatchObject({
      accepted: 3,
      adjusted: 1,
      rejected: 0,
      rejectedByCode: {},
      rejectedRows: [],
    });
    expect(code).toBe(0);
  });

  it('counts the later one of a number that was voided and issued again in one look, and across looks', async () => {
    await cli.approvedStore([seller]);
    const first = { number: 'RJ20000001', time: '2020-12-12T10:00:00', total: 1000 };
    const second = { ...first, number: 'RJ20000002' };
    const folder = await folderWith({
      '1.xml': issue(first),
      '2.xml': end('Void', first.number, first.time, '2020-12-12T11:00:00'),
      '3.xml': issue({ ...first, total: 900 }),
      'other.xml': issue(second),
    });
    const { stop } = await watching(folder, ['--json']);
    const amount = async () => (await cli.as('partner').stats.summary()).received.amount;
    await until(async () => expect(await amount()).toBe(1900));
    await put(folder, 'void.xml', end('Void', second.number, second.time, '2020-12-12T11:00:00'));
    await until(async () => expect(await amount()).toBe(900));
    // The same in all that is sent; only an item has another name.
    await put(folder, 'again.xml', issue(second).replace('新社香菇', '東勢高接梨'));
    await until(async () => expect(await amount()).toBe(1900));
    const { code, out } = await stop();
    expect(JSON.parse(out)).toMatchObject({ accepted: 4, adjusted: 2, rejected: 0 });
    expect(code).toBe(0);
  });

  it('pushes a re-issue again that came before the void of the first issue, also from one file', async () => {
    await cli.approvedStore([seller]);
    const first = { number: 'RJ20000001', time: '2020-12-12T10:00:00', total: 1000 };
    const voidOf = (number: string) => end('Void', number, first.time, '2020-12-12T11:00:00');
    const second = { ...first, number: 'RJ20000002' };
    const folder = await folderWith({ '1.xml': issue(first), '2.xml': issue(second) });
    const { stop } = await watching(folder, ['--json']);
    const { stats, transactions } = cli.as('partner');
    const amount = async () => (await stats.summary()).received.amount;
    await until(async () => expect(await amount()).toBe(2000));
    const again = await put(folder, 'a.xml', issue({ ...first, total: 900 }));
    // It equals the first in all that the service compares.
    await put(folder, 'b.xml', issue(second).replace('新社香菇', '東勢高接梨'));
    await pause(800);
    expect(await amount()).toBe(2000);
    // The file that had the re-issue has the void now.
    await put(folder, again.slice(folder.length + 1), voidOf(first.number));
    await until(async () => expect(await amount()).toBe(1900));
    await put(folder, 'void.xml', voidOf(second.number));
    await until(async () =>
      expect(await transactions.retrieve(`einvoice:10912${second.number}`)).toMatchObject({
        version: 2,
        status: 'qualified',
      }),
    );
    expect(await amount()).toBe(1900);
    const { code, out } = await stop();
    expect(JSON.parse(out)).toMatchObject({ accepted: 4, adjusted: 2, rejected: 0, rejectedRows: [] });
    expect(code).toBe(0);
  });

  it('reads a file again that is overwritten in place with another invoice, or replaced', async () => {
    await cli.approvedStore([seller]);
    const folder = await folderWith({ 'out.xml': numbered(1) });
    const { stop } = await watching(folder, ['--json']);
    await untilDocuments(1);
    await pause(300);
    await put(folder, 'out.xml', numbered(2));
    await untilDocuments(2);
    await pause(300);
    await rename(await put(folder, 'out.tmp', numbered(3)), join(folder, 'out.xml'));
    await untilDocuments(3);
    expect(JSON.parse((await stop()).out)).toMatchObject({ accepted: 3, rejected: 0 });
  });

  it('continues through an outage of the service, counts every document once, and prints the outage', async () => {
    await cli.approvedStore([seller]);
    const forward = { fetch: cli.sandbox.fetch, close: async () => undefined };
    let server: RunningServer = await startServer(forward);
    onTestFinished(() => server.close());
    const { port } = new URL(server.url);
    const folder = await folderWith({ '1.xml': numbered(1) });
    const { stop } = await watching(folder, [], { SHOPFEST_BASE_URL: server.url });
    await untilDocuments(1);
    await server.close();
    await put(folder, '2.xml', numbered(2));
    await put(folder, '3.xml', end('Cancel', 'AB10000001', sold, '2020-12-13T09:00:00'));
    await pause(1_500);
    expect(await documents()).toBe(1);
    server = await startServer(forward, { port: Number(port) });
    await until(async () =>
      expect((await cli.as('partner').transactions.retrieve('einvoice:10912AB10000001')).status).toBe(
        'voided',
      ),
    );
    await untilDocuments(1);
    const { code, out, err } = await stop();
    expect(code).toBe(0);
    expect(err.match(/Waiting, and trying again/g)).toHaveLength(1);
    expect(err.match(/The service is back/g)).toHaveLength(1);
    expect(out).toMatch(/accepted +2\n/);
  });

  it('ends with a summary also during an outage of the service', async () => {
    const folder = await folderWith({ '1.xml': numbered(1) });
    const { stop } = await watching(folder, ['--json'], { SHOPFEST_BASE_URL: 'http://127.0.0.1:9' });
    await pause(1_000);
    const { code, out } = await stop();
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ accepted: 0, rejected: 0 });
  });

  it('ends at once when the service refuses the key', async () => {
    const folder = await folderWith({ '1.xml': numbered(1) });
    const { result } = await watching(folder, [], { SHOPFEST_API_KEY: `sf_test_${'0'.repeat(38)}` });
    expect((await result).code).not.toBe(0);
  });

  it('never reads the file of rejected rows', async () => {
    await cli.approvedStore();
    const folder = await folderWith({ '1.xml': numbered(1) });
    const { stop } = await watching(folder, ['--json', '--rejected', join(folder, 'rejected.ndjson')]);
    await pause(1_500);
    expect(JSON.parse((await stop()).out)).toMatchObject({ rejected: 1, total: 1 });
  });

  it('ends gracefully on SIGTERM, as a separate process', async () => {
    await cli.approvedStore([seller]);
    const folder = await folderWith({ '1.xml': numbered(1) });
    const command = spawnShopfest(['transactions', 'push', folder, '--watch'], {
      SHOPFEST_BASE_URL: cli.url,
      SHOPFEST_API_KEY: cli.sandbox.apiKeys.partner,
      SHOPFEST_CAMPAIGN: cli.campaign,
      SHOPFEST_OUTBOX: cli.outbox,
    });
    await command.waitForOutput(/Files taken: 1/);
    command.child.kill('SIGTERM');
    expect(await command.exitCode()).toBe(0);
    expect(command.out()).toMatch(/accepted +1\n/);
    expect(await documents()).toBe(1);
  });

  it('reads a table and a message after another program has closed them, however long that takes', async () => {
    await cli.approvedStore([seller]);
    const folder = await folderWith({
      'a.ndjson': `${JSON.stringify(saleInput(1))}\n`,
      '1.xml': numbered(1),
    });
    await put(folder, '2.xml', numbered(2));
    const openedAt = Date.now();
    stubFiles('open', (path) =>
      /a\.ndjson$|1\.xml$/.test(path) && Date.now() < openedAt + 2_500 ? fileFailure('EBUSY', path) : null,
    );
    const { stop } = await watching(folder, ['--json']);
    await untilDocuments(1);
    await untilDocuments(3);
    const { code, out, err } = await stop();
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ accepted: 3, rejected: 0 });
    expect(err.match(/cannot be read \(EBUSY\); it is tried again/g)).toHaveLength(2);
  });

  it('goes on beside what cannot be read, names it once, and ends with exit code 1', async () => {
    await cli.approvedStore([seller]);
    const folder = await folderWith({
      '1.xml': numbered(1),
      'closed/2.xml': numbered(2),
      '3.xml': numbered(3),
    });
    const [closed, held] = [join(folder, 'closed'), join(folder, '3.xml')];
    stubFiles('readdir', (path) => (path === closed ? fileFailure('EACCES', path, 'scandir') : null));
    stubFiles('open', (path) => (path === held ? fileFailure('EACCES', path) : null));
    const { stop } = await watching(folder, ['--json']);
    await untilDocuments(1);
    await pause(500);
    await put(folder, '4.xml', numbered(4));
    await untilDocuments(2);
    const { code, out, err } = await stop();
    expect(code).toBe(1);
    expect(err.match(new RegExp(`${closed} cannot be read \\(EACCES\\)\n`, 'g'))).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ accepted: 2, rejectedByCode: { file_unreadable: 2 } });
  });

  it('keeps in mind what it read while its folder cannot be listed', async () => {
    await cli.approvedStore([seller]);
    const folder = await folderWith({ 'net/1.xml': numbered(1) });
    const net = join(folder, 'net');
    let isAway = false;
    let scans = 0;
    stubFiles('readdir', (path) => {
      if (path !== net) return null;
      scans += 1;
      return isAway ? fileFailure('EIO', path, 'scandir') : null;
    });
    const untilScans = async (more: number): Promise<void> => {
      const before = scans;
      await until(async () => expect(scans).toBeGreaterThan(before + more));
    };
    const { stop } = await watching(folder);
    await untilDocuments(1);
    isAway = true;
    await untilScans(2);
    isAway = false;
    // Long enough for the file to be read again.
    await untilScans(2);
    await pause(400);
    const { code, err } = await stop();
    expect(code).toBe(0);
    expect(err.match(/Files taken/g)).toHaveLength(1);
    expect(err.match(/net cannot be read \(EIO\)/g)).toHaveLength(1);
  });

  it('names the files that were not looked at when it ends, in both languages', async () => {
    for (const [lang, text] of [
      ['C', 'Not looked at, or not to the end: 1\n  '],
      ['zh_TW', '尚未處理或未處理完畢：1 個檔案\n  '],
    ] as const) {
      const folder = await folderWith({ '1.xml': numbered(1).slice(0, 300) });
      const { stop } = await watching(folder, [], { LANG: lang });
      await pause(400);
      const { code, err } = await stop();
      expect(code).toBe(0);
      expect(err).toContain(`${text}${join(folder, '1.xml')}\n`);
    }
  });

  it('refuses --dry-run and a missing folder', async () => {
    const folder = await folderWith({});
    expect((await cli.run(['transactions', 'push', folder, '--watch', '--dry-run'])).code).toBe(2);
    const { code, err } = await cli.run(['transactions', 'push', join(folder, 'nowhere'), '--watch']);
    expect(code).toBe(2);
    expect(err).toContain('There is no file');
  });
});

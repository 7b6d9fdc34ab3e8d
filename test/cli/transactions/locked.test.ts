import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';
import { fileFailure, stubFiles } from '../../support/fileStubs.js';
import { saleInput } from '../../support/sales.js';
import { issue, seller } from '../../support/turnkey.js';

const cli = cliService();
const sold = '2020-12-12T14:30:00';
const message = (index: number): string => issue({ number: `AB1000000${index}`, time: sold });
const line = (index: number): string => `${JSON.stringify(saleInput(index))}\n`;
const push = (folder: string, ...options: string[]) => cli.run(['transactions', 'push', folder, ...options]);

describe('transactions push', () => {
  it('reads a table and a message last that another program has open for a while', async () => {
    await cli.approvedStore([seller]);
    const folder = await folderWith({
      'a.ndjson': line(1),
      'b.ndjson': line(2),
      '1.xml': message(1),
      '2.xml': message(2),
    });
    const opened: string[] = [];
    const left: Record<string, number> = { 'a.ndjson': 2, '1.xml': 2 };
    stubFiles('open', (path) => {
      const name = path.slice(folder.length + 1);
      if (!path.startsWith(folder)) return null;
      opened.push(name);
      const tries = left[name] ?? 0;
      left[name] = tries - 1;
      return tries > 0 ? fileFailure('EBUSY', path) : null;
    });
    const { code, err, out } = await push(folder, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ accepted: 4, rejected: 0 });
    expect(err.match(/another program has it open; it is tried again for 30 seconds/g)).toHaveLength(2);
    expect(opened.indexOf('b.ndjson')).toBeLessThan(opened.lastIndexOf('a.ndjson'));
    expect(opened.indexOf('2.xml')).toBeLessThan(opened.lastIndexOf('1.xml'));
  });

  it.each(['EACCES', 'EPERM', 'EIO'])(
    'rejects what cannot be read (%s) by its name, and reads the rest',
    async (failure) => {
      await cli.approvedStore([seller]);
      const folder = await folderWith({
        'a.ndjson': line(1),
        'b.csv': '',
        '1.xml': message(1),
        '2.xml': message(2),
        'closed/3.xml': message(3),
      });
      const bad = ['b.csv', '2.xml'].map((name) => join(folder, name));
      stubFiles('open', (path) => (bad.includes(path) ? fileFailure(failure, path) : null));
      const closed = join(folder, 'closed');
      stubFiles('readdir', (path) => (path === closed ? fileFailure(failure, path, 'scandir') : null));
      const { code, out, err } = await push(folder, '--json');
      expect([code, err]).toEqual([1, '']);
      const { accepted, rejectedByCode, rejectedRows } = JSON.parse(out);
      expect([accepted, rejectedByCode]).toEqual([2, { file_unreadable: 3 }]);
      expect(rejectedRows.map(({ file }: { file: string }) => file).sort()).toEqual([...bad, closed].sort());
      const text = await cli.run(['transactions', 'push', folder], { lang: 'zh_TW' });
      expect(text.code).toBe(1);
      expect(text.err).toContain(`${closed} 無法讀取（${failure}） [file_unreadable]\n`);
    },
  );

  it('reads a message again for its transaction when it is in use by then', async () => {
    await cli.approvedStore([seller]);
    const folder = await folderWith({ '1.xml': message(1) });
    let opened = 0;
    stubFiles('open', (path) =>
      path.startsWith(folder) && ++opened > 1 && opened < 5 ? fileFailure('EBUSY', path) : null,
    );
    expect(JSON.parse((await push(folder, '--json')).out)).toMatchObject({ accepted: 1, rejected: 0 });
    expect(opened).toBe(5);
  });

  it('names the files that Ctrl-C left, in both languages', async () => {
    await cli.approvedStore([seller]);
    const ending = new AbortController();
    const folder = await folderWith({ 'a.ndjson': line(1), 'b.ndjson': line(2), '1.xml': message(1) });
    stubFiles('open', (path) => {
      if (path === join(folder, 'b.ndjson')) ending.abort();
      return null;
    });
    const run = (lang: string) => cli.run(['transactions', 'push', folder], { signal: ending.signal, lang });
    const { code, err } = await run('C');
    expect(code).toBe(130);
    expect(err).toContain('Not looked at, or not to the end: 3\n');
    for (const name of ['a.ndjson', 'b.ndjson', '1.xml']) expect(err).toContain(`  ${join(folder, name)}\n`);
    expect((await run('zh_TW')).err).toContain('尚未處理或未處理完畢：3 個檔案\n');
  });
});

describe('an import', () => {
  it('rejects a table that cannot be read by its name', async () => {
    const file = join(await folderWith({ 'a.csv': 'x' }), 'a.csv');
    stubFiles('open', (path) => (path === file ? fileFailure('EIO', path) : null));
    const { code, out } = await cli.run(['merchants', 'import', file, '--dry-run', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      accepted: 0,
      rejectedRows: [{ file, problem: { code: 'file_unreadable' } }],
    });
  });

  it('waits for a table that another program has open', async () => {
    const file = join(
      await folderWith({
        'a.csv': '店家代碼,類型,店家名稱,統一編號,產業別,行政區\nA-1,store,範例,22099131,retail,66000060\n',
      }),
      'a.csv',
    );
    let left = 4;
    stubFiles('open', (path) => (path === file && left-- > 0 ? fileFailure('EBUSY', path) : null));
    const { code, out } = await cli.run(['merchants', 'import', file, '--dry-run', '--json']);
    expect([code, left < 0]).toEqual([0, true]);
    expect(JSON.parse(out)).toMatchObject({ accepted: 1, rejected: 0 });
  });
});

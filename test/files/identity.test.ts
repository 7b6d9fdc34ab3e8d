import files, { link, symlink } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { identityOf, isSameFile } from '../../src/files/identity.js';
import { folderWith } from '../support/cli.js';
import { fileFailure, stubFiles } from '../support/fileStubs.js';

/** Until the end of the test, `stat` gives these numbers of files. */
function numbered(inodes: Readonly<Record<string, bigint>>): void {
  vi.spyOn(files, 'stat').mockImplementation((async (path: string, options?: { bigint?: boolean }) => {
    const ino = inodes[path] as bigint;
    return options?.bigint ? { dev: 7n, ino } : { dev: 7, ino: Number(ino) };
  }) as never);
  syncBuiltinESMExports();
  onTestFinished(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });
}

describe('isSameFile', () => {
  it('tells files apart whose numbers differ only beyond 2^53', async () => {
    const [one, two] = [2n ** 60n + 1n, 2n ** 60n + 2n];
    expect(Number(one)).toBe(Number(two));
    numbered({ a: one, b: two, c: one });
    expect(await isSameFile('a', 'b')).toBe(false);
    expect(await isSameFile('a', 'c')).toBe(true);
  });

  it('goes by the resolved path where the file system has no numbers', async () => {
    const folder = await folderWith({ 'a.csv': 'a', 'b.csv': 'b' });
    await symlink(join(folder, 'a.csv'), join(folder, 'c.csv'));
    const [a, b, c] = ['a.csv', 'b.csv', 'c.csv'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    numbered({ [a]: 0n, [b]: 0n, [c]: 0n });
    expect(await isSameFile(a, b)).toBe(false);
    expect(await isSameFile(a, c)).toBe(true);
  });

  it('knows a file by another name', async () => {
    const folder = await folderWith({ 'a.csv': 'a' });
    await link(join(folder, 'a.csv'), join(folder, 'b.csv'));
    expect(await isSameFile(join(folder, 'a.csv'), join(folder, '.', 'b.csv'))).toBe(true);
    expect(await isSameFile(join(folder, 'a.csv'), join(folder, 'none.csv'))).toBe(false);
    expect(await isSameFile(join(folder, 'none.csv'), join(folder, 'none.csv'))).toBe(false);
  });

  it('knows nothing of a file that cannot be looked up', async () => {
    stubFiles('stat', (path) => fileFailure('EACCES', path, 'stat'));
    expect(await identityOf('/a.csv')).toBeNull();
  });
});

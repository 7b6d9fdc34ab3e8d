import { link, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../../src/cli/rows/files.js';
import { folderWith } from '../../support/cli.js';
import { fileFailure, stubFiles } from '../../support/fileStubs.js';

describe('findFiles', () => {
  it('lists all but a folder that cannot be read, and names it', async () => {
    const folder = await folderWith({ 'a/1.csv': '', 'b/2.csv': '', 'b/c/3.csv': '', 'd.csv': '' });
    const closed = join(folder, 'b');
    stubFiles('readdir', (path) => (path === closed ? fileFailure('EACCES', path, 'scandir') : null));
    const { files, faults } = await findFiles([folder], ['csv']);
    expect(files.map(({ file }) => file)).toEqual([join(folder, 'a/1.csv'), join(folder, 'd.csv')]);
    expect(faults).toEqual([{ path: closed, code: 'EACCES' }]);
  });

  it('names a path that cannot be looked up, and a path beside it is read', async () => {
    const folder = await folderWith({ 'a.csv': '', 'b.csv': '' });
    const [a, b] = [join(folder, 'a.csv'), join(folder, 'b.csv')];
    stubFiles('stat', (path) => (path === a ? fileFailure('EACCES', path, 'stat') : null));
    const { files, faults } = await findFiles([a, b], ['csv']);
    expect(files.map(({ file }) => file)).toEqual([b]);
    expect(faults).toEqual([{ path: a, code: 'EACCES' }]);
  });

  it('looks a path up again that is in use for a moment', async () => {
    const folder = await folderWith({ 'a.csv': '' });
    let left = 2;
    stubFiles('stat', (path) => (left-- > 0 ? fileFailure('EBUSY', path, 'stat') : null));
    expect(await findFiles([folder], ['csv'])).toMatchObject({ files: [{}], faults: [] });
  });

  it('has a folder that was deleted meanwhile for no fault', async () => {
    const folder = await folderWith({ 'a.csv': '', 'b/2.csv': '' });
    const gone = join(folder, 'b');
    stubFiles('readdir', (path) => (path === gone ? fileFailure('ENOENT', path, 'scandir') : null));
    expect(await findFiles([folder], ['csv'])).toMatchObject({ files: [{}], faults: [] });
  });

  it('has a file of two names once', async () => {
    const folder = await folderWith({ 'a/1.csv': 'a', 'a/2.csv': 'b' });
    await link(join(folder, 'a/1.csv'), join(folder, 'again.csv'));
    await symlink(join(folder, 'a'), join(folder, 'A'));
    const { files } = await findFiles(
      [join(folder, 'a'), join(folder, 'A'), join(folder, 'again.csv')],
      ['csv'],
    );
    expect(files.map(({ file }) => file)).toEqual([join(folder, 'a/1.csv'), join(folder, 'a/2.csv')]);
  });
});

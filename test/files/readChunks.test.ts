import { execFileSync } from 'node:child_process';
import files, { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readChunks, requireReadable } from '../../src/files/readChunks.js';
import { folderWith } from '../support/cli.js';
import { fileFailure, stubFiles } from '../support/fileStubs.js';

async function read(path: string): Promise<string> {
  let text = '';
  for await (const chunk of readChunks(path)) text += Buffer.from(chunk).toString();
  return text;
}

describe('readChunks', () => {
  it('waits where the file is in use when it is opened', async () => {
    const folder = await folderWith({ 'a.csv': 'abc' });
    let left = 3;
    stubFiles('open', (path) => (left-- > 0 ? fileFailure('EBUSY', path) : null));
    expect(await read(join(folder, 'a.csv'))).toBe('abc');
  });

  it('goes on where it was when a part of the file was locked', async () => {
    const content = `${'x'.repeat(65_536)}${'y'.repeat(65_536)}z`;
    const folder = await folderWith({ 'a.csv': content });
    const handle = await files.open(join(folder, 'a.csv'));
    const actual = handle.read;
    let reads = 0;
    const prototype = Object.getPrototypeOf(handle) as typeof handle;
    await handle.close();
    const spy = vi.spyOn(prototype, 'read').mockImplementation(function (
      this: typeof handle,
      ...rest: never[]
    ) {
      reads += 1;
      if (reads === 2 || reads === 3) return Promise.reject(fileFailure('EBUSY', '', 'read'));
      return actual.apply(this, rest as never) as never;
    } as never);
    try {
      expect(await read(join(folder, 'a.csv'))).toBe(content);
      expect(reads).toBe(6);
    } finally {
      spy.mockRestore();
    }
  });
});

describe('requireReadable', () => {
  it('says at once that a file is in use', async () => {
    const folder = await folderWith({ 'a.csv': 'abc' });
    stubFiles('open', (path) => fileFailure('EBUSY', path));
    await expect(requireReadable(join(folder, 'a.csv'))).rejects.toMatchObject({ code: 'EBUSY' });
  });

  it('leaves a pipe for whoever reads it', async () => {
    const pipe = join(await folderWith({}), 'rows.csv');
    execFileSync('bash', ['-c', 'mkfifo "$0"', pipe]);
    await requireReadable(pipe);
    const [text] = await Promise.all([read(pipe), writeFile(pipe, 'a,b\n')]);
    expect(text).toBe('a,b\n');
  });
});

import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { listSetAside, setAside } from '../../../src/outbox/store/setAside.js';

vi.mock('node:fs/promises', async (load) => {
  const actual = await load<typeof import('node:fs/promises')>();
  return { ...actual, rename: vi.fn(actual.rename) };
});

describe('a broken file that is set aside', () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shopfest-outbox-'));
    path = join(folder, 'outbox.db');
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    for (const ending of ['', '-wal', '-shm']) await writeFile(`${path}${ending}`, ending);
  });

  /** From the first call of which `fails` is true, that file cannot be renamed. */
  async function failWhere(fails: (from: string) => boolean): Promise<void> {
    const { rename: actual } = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
    vi.mocked(rename).mockImplementation(async (from, to) => {
      if (fails(String(from))) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      return actual(from, to);
    });
    onTestFinished(() => void vi.mocked(rename).mockImplementation(actual));
  }

  it('goes with its log, and is listed once', async () => {
    await setAside(path);
    expect(await readdir(folder)).toHaveLength(3);
    expect(await listSetAside(path)).toEqual([expect.stringMatching(/outbox\.db\.broken-[-0-9TZ]+$/)]);
  });

  it('leaves all as it was when the file cannot be renamed after its log', async () => {
    await failWhere((from) => from === path);
    await expect(setAside(path)).rejects.toMatchObject({ message: expect.stringContaining('EBUSY') });
    expect((await readdir(folder)).sort()).toEqual(['outbox.db', 'outbox.db-shm', 'outbox.db-wal']);
    expect(await listSetAside(path)).toEqual([]);
  });

  it('lists a log that could not be renamed back', async () => {
    await failWhere((from) => from === path || from.includes('.broken-'));
    await expect(setAside(path)).rejects.toMatchObject({ name: 'OutboxError' });
    const listed = (await listSetAside(path)).map((name) => basename(name));
    expect(listed).toEqual([expect.stringMatching(/^outbox\.db\.broken-.*-wal$/)]);
  });
});

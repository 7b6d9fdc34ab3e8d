import files, { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { listSetAside, setAside } from '../../../src/outbox/store/setAside.js';
import { openSqliteFile } from '../../../src/outbox/store/sqliteFile.js';

describe('a broken file that is set aside', () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shopfest-outbox-'));
    path = join(folder, 'outbox.db');
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    for (const ending of ['', '-wal', '-shm']) await writeFile(`${path}${ending}`, ending);
  });

  /** Files for which `fails` is true cannot be renamed. */
  function failWhere(fails: (from: string) => boolean): void {
    const actual = files.rename;
    vi.spyOn(files, 'rename').mockImplementation(async (from, to) => {
      if (fails(String(from))) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      return actual(from, to);
    });
    syncBuiltinESMExports();
    onTestFinished(() => {
      vi.restoreAllMocks();
      syncBuiltinESMExports();
    });
  }

  it('goes with its log, and is listed once', async () => {
    await setAside(path);
    expect(await readdir(folder)).toHaveLength(3);
    expect(await listSetAside(path)).toEqual([expect.stringMatching(/outbox\.db\.broken-[-0-9TZ]+$/)]);
  });

  it('leaves all as it was when the file cannot be renamed after its log', async () => {
    failWhere((from) => from === path);
    await expect(setAside(path)).rejects.toMatchObject({ code: 'locked', retryable: true });
    expect((await readdir(folder)).sort()).toEqual(['outbox.db', 'outbox.db-shm', 'outbox.db-wal']);
    expect(await listSetAside(path)).toEqual([]);
  });

  it('is tried again by whoever opens the outbox, until it can be renamed', async () => {
    await writeFile(path, Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(5_000, 0x5a)]));
    let attempts = 0;
    failWhere((from) => from === path && ++attempts < 3);
    const { database, setAside: listed } = await openSqliteFile(path, {
      create: true,
      onLocked: () => undefined,
    });
    await database.close();
    expect(attempts).toBe(3);
    expect(listed).toEqual([expect.stringMatching(/\.broken-[-0-9TZ]+$/)]);
  });

  it('lists a log that could not be renamed back', async () => {
    failWhere((from) => from === path || from.includes('.broken-'));
    await expect(setAside(path)).rejects.toMatchObject({ name: 'OutboxError' });
    const listed = (await listSetAside(path)).map((name) => basename(name));
    expect(listed).toEqual([expect.stringMatching(/^outbox\.db\.broken-.*-wal$/)]);
  });
});

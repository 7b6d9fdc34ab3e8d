import { readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isInUse } from '../../files/inUse.js';
import { OutboxError } from '../error.js';

const SET_ASIDE = '.broken-';

/** The log goes first: a new file beside the log of another would take its transactions over. */
const ENDINGS = ['-wal', '-shm', ''];

/**
 * Renames a broken file with its log, since transactions may be in it: all of it or, where a part cannot be renamed,
 * nothing. Named by the time: no earlier one is overwritten. @throws OutboxError locked, storage_failed
 */
export async function setAside(path: string): Promise<void> {
  const target = `${path}${SET_ASIDE}${new Date().toISOString().replace(/[:.]/g, '-')}`;
  const renamed: string[] = [];
  try {
    for (const ending of ENDINGS) {
      if (await renameIfPresent(`${path}${ending}`, `${target}${ending}`)) renamed.push(ending);
    }
  } catch (error) {
    for (const ending of renamed.reverse()) {
      // A log that cannot be renamed back is listed where it lies.
      await rename(`${target}${ending}`, `${path}${ending}`).catch(() => undefined);
    }
    const detail = `${(error as { code?: string }).code}`;
    throw new OutboxError(isInUse(error) ? 'locked' : 'storage_failed', { detail });
  }
}

async function renameIfPresent(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return false;
    throw error;
  }
}

/** Paths of the files that were set aside, and of logs that lie there without their file. */
export async function listSetAside(path: string): Promise<string[]> {
  const prefix = `${basename(path)}${SET_ASIDE}`;
  const names = new Set((await readdir(dirname(path))).filter((name) => name.startsWith(prefix)));
  return [...names]
    .filter(
      (name) =>
        !name.endsWith('-shm') && !(name.endsWith('-wal') && names.has(name.slice(0, -'-wal'.length))),
    )
    .sort()
    .map((name) => join(dirname(path), name));
}

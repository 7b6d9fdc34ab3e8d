import { realpath, stat } from 'node:fs/promises';

/**
 * What a file is, by whatever name: two names with one identity are one file. The number of a file has 64 bits, of which
 * a `number` keeps 53. File systems without numbers give 0; there the resolved path is the identity. Null where there is no
 * such file, or nothing can be known of it.
 */
export async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return ino === 0n ? await realpath(path) : `${dev}/${ino}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return null;
  }
}

/** Whether both paths are the same file, by whatever name. */
export async function isSameFile(path: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([identityOf(path), identityOf(other)]);
  return one !== null && one === two;
}

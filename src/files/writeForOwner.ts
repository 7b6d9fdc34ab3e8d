import { writeFile } from 'node:fs/promises';
import { restrictToOwner } from './restrictToOwner.js';

/** Writes a new file that its owner alone may read, before there is anything in it. @throws where it is there already */
export async function writeForOwner(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(file, '', { mode: 0o600, flag: 'wx' });
  await restrictToOwner(file, 'file');
  await writeFile(file, content);
}

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createApprover } from '../../campaign/approval/approver.js';
import { usageError } from '../errors/commandError.js';
import { writeKeyFile } from './keyFile.js';
import { type PublicApprover, publicText } from './publicFile.js';

/** @throws CommandError where a file would be overwritten */
export function requireNoKeyFile(file: string): void {
  const taken = [file, `${file}.pub`].find((each) => existsSync(each));
  if (taken === undefined) return;
  throw usageError({
    en: `There is a file ${taken} already, and it stays as it is`,
    zh: `${taken} 檔已存在，不予更動`,
  });
}

/** Makes a key and writes its file, and its public part beside it. */
export async function makeKey(
  file: string,
  about: Pick<PublicApprover, 'role' | 'personId'>,
  passphrase: string,
): Promise<PublicApprover> {
  const approver = await createApprover();
  await writeKeyFile(file, approver, passphrase);
  const { id, publicKey: key } = approver;
  const entry: PublicApprover = { id, key, ...about };
  await writeFile(`${file}.pub`, publicText(entry), { flag: 'wx' });
  return entry;
}

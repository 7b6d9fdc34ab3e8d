import { randomBytes } from 'node:crypto';
import { link, readFile, unlink, writeFile } from 'node:fs/promises';
import { decodeText } from '../../encoding.js';
import { retryWhileInUse } from '../../files/inUse.js';
import { narrowToOwner } from '../../files/narrowToOwner.js';
import { restrictToOwner } from '../../files/restrictToOwner.js';
import { StoreSetupError } from '../store/db/problem.js';

const MIN_LENGTH = 16;

/**
 * The secret that hashes tokens and random codes, and signs page tokens and rules. It has to stay the same as long as
 * the database lives: with another secret nothing that was hashed is found again. `SHOPFEST_SECRET` by default.
 * @throws StoreSetupError when PostgreSQL is used without one, or when it is too short
 */
export async function resolveSecret(configured: string | undefined, store: string): Promise<string> {
  const secret = configured ?? (process.env.SHOPFEST_SECRET || undefined);
  if (secret !== undefined) return requireMinLength(secret);
  if (/^postgres(ql)?:\/\//.test(store)) throw missingSecretError();
  const file = /^sqlite:(?!:memory:$)(.+)$/.exec(store)?.[1];
  // A store in memory ends with its secret; an unknown address is refused when the store is opened.
  return file === undefined ? generateSecret() : secretFromFile(file);
}

/** The secret in a file beside the database, which its owner alone may read; creates it where there is none. */
async function secretFromFile(path: string): Promise<string> {
  const file = `${path}.secret`;
  narrowToOwner(file);
  return requireMinLength((await readIfExists(file)) ?? (await createFileOnce(file)));
}

/**
 * The file appears whole or not at all: of two processes that start at once, the second reads the file of the first.
 */
async function createFileOnce(file: string): Promise<string> {
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  await writeFile(draft, '', { mode: 0o600, flag: 'wx' }).catch((error: Error) => {
    throw unwritableFileError(file, error);
  });
  try {
    await restrictToOwner(draft, 'file');
    await writeFile(draft, `${generateSecret()}\n`);
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritableFileError(file, error as Error);
  } finally {
    await unlink(draft);
  }
  return readSecret(file);
}

/** Also one that PowerShell wrote, in UTF-16. */
async function readSecret(file: string): Promise<string> {
  return decodeText(await retryWhileInUse(() => readFile(file))).trim();
}

async function readIfExists(file: string): Promise<string | null> {
  try {
    return await readSecret(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function generateSecret(): string {
  return randomBytes(32).toString('base64url');
}

function requireMinLength(secret: string): string {
  if (secret.length >= MIN_LENGTH) return secret;
  throw new StoreSetupError(
    `The secret must have at least ${MIN_LENGTH} characters; make one with: openssl rand -base64 32\n` +
      `密鑰至少須有 ${MIN_LENGTH} 個字元，可用 openssl rand -base64 32 產生。`,
  );
}

function missingSecretError(): StoreSetupError {
  return new StoreSetupError(
    'PostgreSQL needs the same secret in every process: set SHOPFEST_SECRET, for example to the output of ' +
      '`openssl rand -base64 32`, and keep it as long as the database.\n' +
      '使用 PostgreSQL 時，各行程須使用相同的密鑰：請設定 SHOPFEST_SECRET（例如 `openssl rand -base64 32` 的輸出），' +
      '並與資料庫一同長期保存。',
  );
}

function unwritableFileError(file: string, { message }: Error): StoreSetupError {
  return new StoreSetupError(
    `The secret cannot be written to ${file}: ${message}\n無法將密鑰寫入 ${file}：${message}`,
  );
}

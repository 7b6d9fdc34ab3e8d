import { randomBytes } from 'node:crypto';
import { link, readFile, rename, stat, unlink } from 'node:fs/promises';
import { decodeText } from '../../encoding.js';
import { retryWhileInUse } from '../../files/inUse.js';
import { narrowToOwner } from '../../files/narrowToOwner.js';
import { writeForOwner } from '../../files/writeForOwner.js';
import { StoreSetupError } from '../store/db/problem.js';

const MIN_LENGTH = 16;

/** The secrets that a store is opened with. */
interface ResolvedSecrets {
  readonly secret: string;
  readonly previousSecret: string | undefined;
}

/**
 * The secret that opens the database, and the one whose place it takes; `SHOPFEST_SECRET` and `SHOPFEST_SECRET_PREVIOUS` by
 * default. @throws StoreSetupError when PostgreSQL is used without one, or when one is too short
 */
export async function resolveSecrets(
  options: { readonly secret?: string | undefined; readonly previousSecret?: string | undefined },
  store: string,
): Promise<ResolvedSecrets> {
  const { SHOPFEST_SECRET, SHOPFEST_SECRET_PREVIOUS } = process.env;
  const previous = options.previousSecret ?? (SHOPFEST_SECRET_PREVIOUS || undefined);
  const secret = await resolveSecret(options.secret ?? (SHOPFEST_SECRET || undefined), store);
  return { secret, previousSecret: previous && requireMinLength(previous) };
}

async function resolveSecret(configured: string | undefined, store: string): Promise<string> {
  if (configured !== undefined) return requireMinLength(configured);
  if (/^postgres(ql)?:\/\//.test(store)) throw missingSecretError();
  const file = databaseFile(store);
  // A store in memory ends with its secret; an unknown address is refused when the store is opened.
  return file === undefined ? generateSecret() : secretFromFile(file);
}

const databaseFile = (store: string): string | undefined => /^sqlite:(?!:memory:$)(.+)$/.exec(store)?.[1];

/** The secret in a file beside the database, which its owner alone may read; creates it with a new database. */
async function secretFromFile(path: string): Promise<string> {
  const file = `${path}.secret`;
  narrowToOwner(file);
  const present = await readIfExists(file);
  if (present !== null) return requireMinLength(present);
  if (!(await hasContent(path))) return requireMinLength(await createFileOnce(file));
  // Another process may have begun this database meanwhile.
  const created = await readIfExists(file);
  if (created === null) throw lostSecretError(file);
  return requireMinLength(created);
}

async function hasContent(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && found.size > 0;
}

/** Puts another secret in the place of the file beside a database, at once or not at all. */
export async function replaceSecretFile(store: string, secret: string): Promise<void> {
  const file = `${databaseFile(store)}.secret`;
  const draft = await writeDraft(file, secret);
  await retryWhileInUse(() => rename(draft, file));
}

/** The secret in the file beside a database; null for a database that has none. */
export async function readSecretFile(store: string): Promise<string | null> {
  const file = databaseFile(store);
  return file === undefined ? null : readIfExists(`${file}.secret`);
}

/**
 * The file appears whole or not at all: of two processes that start at once, the second reads the file of the first.
 */
async function createFileOnce(file: string): Promise<string> {
  const draft = await writeDraft(file, generateSecret());
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritableFileError(file, error as Error);
  } finally {
    await unlink(draft);
  }
  return readSecret(file);
}

/** The file that will be at `file`, under a name of its own. */
async function writeDraft(file: string, secret: string): Promise<string> {
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  await writeForOwner(draft, `${secret}\n`).catch((error: Error) => {
    throw unwritableFileError(file, error);
  });
  return draft;
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

export function generateSecret(): string {
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

function lostSecretError(file: string): StoreSetupError {
  return new StoreSetupError(
    `The database is there, but its secret is not: restore ${file} from its backup, or set SHOPFEST_SECRET.\n` +
      `資料庫已存在，但缺少其密鑰：請由備份還原 ${file}，或設定 SHOPFEST_SECRET。`,
  );
}

function unwritableFileError(file: string, { message }: Error): StoreSetupError {
  return new StoreSetupError(
    `The secret cannot be written to ${file}: ${message}\n無法將密鑰寫入 ${file}：${message}`,
  );
}

import { constants } from 'node:fs';
import { access, type FileHandle, open, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isInUse } from '../../files/inUse.js';
import { keepDatabaseForOwner } from '../../files/narrowToOwner.js';
import { isNetworkFolder, isSharePath, pathOfFileAddress } from '../../files/paths.js';
import { openSqlite, type SqliteDatabase, SqliteMissingError, sqliteCode } from '../../sqlite.js';
import { OutboxError } from '../error.js';
import type { Database } from './database.js';
import { retryWhileLocked } from './lockWait.js';
import { APPLICATION_ID, TABLE_PREFIX } from './schema.js';
import { listSetAside, setAside } from './setAside.js';
import { openSqliteDatabase, storageError } from './sqliteDatabase.js';

/** The path that a `file:` store names: relative, absolute, or as a URL. @throws OutboxError option_invalid, network_path */
export function pathOf(store: string): string {
  const path = pathOfFileAddress(store);
  if (path === '' || path === ':memory:') {
    throw new OutboxError('option_invalid', {
      detail: 'store: file:<path> or postgres://…',
      pointer: 'store',
    });
  }
  // On other systems nobody means a file by it either.
  const isShare = path === null || isSharePath(path);
  if (isShare) throw new OutboxError('network_path', { detail: path ?? store, pointer: 'store' });
  return resolve(path);
}

export interface OpenedFile {
  readonly database: Database;
  /** Paths of the broken files of this outbox, also of one that was just set aside. */
  readonly setAside: readonly string[];
  /** One of them was just set aside, and the file is new. */
  readonly isReplaced: boolean;
  /** There was no file before. */
  readonly isCreated: boolean;
}

export interface FileOptions {
  /** Creates an outbox where there is none. */
  readonly create: boolean;
  /** Another program has locked the file, and it is waited for. */
  readonly onLocked: () => void;
}

/**
 * Opens the file of an outbox, and creates it where there is none. A file that SQLite finds broken is set aside under
 * another name, with its log, and a new one is created, so that the till can go on selling. One that another program has
 * locked is waited for; `onLocked` reports it.
 * @throws OutboxError outbox_missing, folder_missing, folder_read_only, network_path, not_a_database, not_an_outbox, locked
 */
export function openSqliteFile(path: string, options: FileOptions): Promise<OpenedFile> {
  return retryWhileLocked(options.onLocked, () => tryOpen(path, options));
}

async function tryOpen(path: string, options: FileOptions): Promise<OpenedFile> {
  try {
    return await openWhereFree(path, options);
  } catch (error) {
    const isOfSystem = (error as { syscall?: unknown }).syscall !== undefined;
    throw isOfSystem ? unreadable(error, path) : error;
  }
}

async function openWhereFree(path: string, { create, onLocked }: FileOptions): Promise<OpenedFile> {
  await requireLocalFolder(path);
  if (!create) await requireContent(path);
  const isCreated = !(await requireDatabase(path));
  if (isCreated) await createFile(path);
  const isReplaced = await isBroken(path);
  if (isReplaced) {
    await setAside(path);
    await createFile(path);
    // Stamps the new file.
    await isBroken(path);
  }
  const list = await listSetAside(path);
  keepDatabaseForOwner(path);
  return { database: await openSqliteDatabase(path, onLocked), setAside: list, isReplaced, isCreated };
}

/** Only its owner can read it where files have modes; SQLite gives its log the same mode. */
async function createFile(path: string): Promise<void> {
  const file = await open(path, 'a', 0o600);
  await file.close();
}

/** @throws OutboxError outbox_missing */
async function requireContent(path: string): Promise<void> {
  const isMissing = await stat(path).then(
    ({ size }) => size === 0,
    ({ code }: { code?: string }) => code === 'ENOENT',
  );
  if (isMissing) throw new OutboxError('outbox_missing', { detail: path, pointer: 'store' });
}

async function requireLocalFolder(path: string): Promise<void> {
  const folder = dirname(path);
  const details = { detail: folder, pointer: 'store' };
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    (error: { code?: string }) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false;
      throw error;
    },
  );
  if (!isFolder) throw new OutboxError('folder_missing', details);
  if (await isNetworkFolder(folder)) throw new OutboxError('network_path', details);
  for (const target of [folder, path]) {
    await access(target, constants.W_OK).catch((error: { code?: string }) => {
      if (target === path && error.code === 'ENOENT') return;
      if (error.code === 'EBUSY') throw error;
      throw new OutboxError('folder_read_only', { detail: target, pointer: 'store' });
    });
  }
}

const MAGIC = 'SQLite format 3\0';

/**
 * Whether there is a file. One that does not begin like a database belongs to another program: it is not touched. SQLite
 * does not say of its log that another program has it open, so on Windows the log is opened here first; elsewhere closing
 * it would end the locks that another connection of this process has on it.
 */
async function requireDatabase(path: string): Promise<boolean> {
  const endings = process.platform === 'win32' ? ['-wal', '-shm'] : [];
  for (const ending of endings) await (await openIfPresent(`${path}${ending}`))?.close();
  const file = await openIfPresent(path);
  if (file === null) return false;
  try {
    const header = Buffer.alloc(100);
    const { bytesRead } = await file.read(header, 0, header.length, 0);
    const text = header.toString('latin1', 0, Math.min(bytesRead, MAGIC.length));
    if (!MAGIC.startsWith(text)) throw new OutboxError('not_a_database', { detail: path, pointer: 'store' });
    return true;
  } finally {
    await file.close();
  }
}

async function openIfPresent(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null;
    throw error;
  }
}

/** Only a folder is certain to be no database. */
function unreadable(error: unknown, path: string): OutboxError {
  const code = `${(error as { code?: string }).code}`;
  if (isInUse(error)) return new OutboxError('locked', { detail: code });
  if (code === 'EISDIR') return new OutboxError('not_a_database', { detail: path, pointer: 'store' });
  return new OutboxError('storage_failed', { detail: code });
}

/**
 * Whether SQLite finds a file broken. A new file is stamped, and an outbox without the stamp gets it.
 * @throws OutboxError not_an_outbox, driver_missing, locked, storage_failed
 */
async function isBroken(path: string): Promise<boolean> {
  try {
    const connection = await openSqlite(path);
    try {
      // SQLite would wait by blocking this thread.
      connection.exec('PRAGMA busy_timeout = 10');
      const isStamped = readStamp(connection, path);
      const [check] = connection.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
      if (check?.quick_check !== 'ok') return true;
      if (!isStamped) connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      return false;
    } finally {
      connection.close();
    }
  } catch (error) {
    const code = sqliteCode(error);
    if (code === 'CORRUPT' || code === 'NOTADB') return true;
    if (error instanceof SqliteMissingError) throw driverMissing(error);
    throw storageError(error) ?? error;
  }
}

const DRIVERS = 'SQLite: node:sqlite (Node.js ≥ 22.13), or npm install @photostructure/sqlite';

function driverMissing({ isInstalled, cause }: SqliteMissingError): OutboxError {
  const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
  const detail = isInstalled
    ? `@photostructure/sqlite: ${reason}; npm rebuild @photostructure/sqlite`
    : DRIVERS;
  return new OutboxError('driver_missing', { detail, cause });
}

/**
 * Earlier releases did not stamp the file that replaced a broken one: it is known by its tables.
 * @throws OutboxError not_an_outbox
 */
function readStamp(connection: SqliteDatabase, path: string): boolean {
  const [{ application_id: id } = { application_id: 0 }] = connection
    .prepare('PRAGMA application_id')
    .all() as { application_id: number }[];
  if (Number(id) === APPLICATION_ID) return true;
  const tables = connection.prepare('SELECT tbl_name AS name FROM sqlite_schema').all() as { name: string }[];
  const isOutbox = Number(id) === 0 && tables.every(({ name }) => name.startsWith(TABLE_PREFIX));
  if (tables.length > 0 && !isOutbox)
    throw new OutboxError('not_an_outbox', { detail: path, pointer: 'store' });
  return false;
}

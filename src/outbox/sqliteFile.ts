import { constants } from 'node:fs';
import { access, open, readdir, rename, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqlite, SqliteMissingError, sqliteCode } from '../sqlite.js';
import type { Database } from './database.js';
import { OutboxError } from './error.js';
import { APPLICATION_ID } from './schema.js';
import { openSqliteDatabase } from './sqliteDatabase.js';

/** Types of file systems on which locks or flushes are the affair of another machine (statfs(2)). */
const networkTypes = new Set([
  ...[0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x564c, 0x5346414f, 0x73757245, 0x01021997, 0x65735546],
]);

/** Path of a file that `file:` names: relative, absolute, or as a URL. */
export function pathOf(store: string): string {
  const rest = store.slice('file:'.length);
  const path = rest.startsWith('//') ? fromURL(store) : rest;
  if (path === '' || path === ':memory:') {
    throw new OutboxError('option_invalid', {
      detail: 'store: file:<path> or postgres://…',
      pointer: 'store',
    });
  }
  if (/^[\\/]{2}/.test(path)) throw new OutboxError('network_path', { detail: path, pointer: 'store' });
  return resolve(path);
}

function fromURL(store: string): string {
  try {
    return fileURLToPath(store);
  } catch {
    // A host in a file URL: `file://server/share/outbox.db`.
    throw new OutboxError('network_path', { detail: store, pointer: 'store' });
  }
}

export interface OpenedFile {
  readonly database: Database;
  /** Where broken files of this outbox lie, the one of this moment included. */
  readonly setAside: readonly string[];
}

/**
 * Opens the file of an outbox, which is made where there is none. A file that SQLite finds broken is put aside under
 * another name, with its log, and a new one is begun, so that the till goes on selling.
 * @throws OutboxError folder_missing, folder_read_only, network_path, not_a_database, not_an_outbox
 */
export async function openFile(path: string): Promise<OpenedFile> {
  await requireLocalFolder(path);
  await requireDatabase(path);
  if (await isBroken(path)) await putAside(path);
  return { database: await openSqliteDatabase(path), setAside: await asideOf(path) };
}

async function requireLocalFolder(path: string): Promise<void> {
  const folder = dirname(path);
  const about = { detail: folder, pointer: 'store' };
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new OutboxError('folder_missing', about);
  const { type } = await statfs(folder);
  if (networkTypes.has(type)) throw new OutboxError('network_path', about);
  for (const place of [folder, path]) {
    await access(place, constants.W_OK).catch((error: { code?: string }) => {
      if (place === path && error.code === 'ENOENT') return;
      throw new OutboxError('folder_read_only', { detail: place, pointer: 'store' });
    });
  }
}

const MAGIC = 'SQLite format 3\0';

/** A file that does not begin like a database is somebody else's, or was never ours: it is not touched. */
async function requireDatabase(path: string): Promise<void> {
  const file = await open(path, 'r').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return null;
    throw new OutboxError('not_a_database', { detail: path, pointer: 'store' });
  });
  if (file === null) return;
  try {
    const header = Buffer.alloc(100);
    const { bytesRead } = await file.read(header, 0, header.length, 0);
    if (bytesRead === 0) return;
    const text = header.toString('latin1', 0, Math.min(bytesRead, MAGIC.length));
    if (!MAGIC.startsWith(text)) throw new OutboxError('not_a_database', { detail: path, pointer: 'store' });
  } catch (error) {
    throw OutboxError.is(error)
      ? error
      : new OutboxError('not_a_database', { detail: path, pointer: 'store' });
  } finally {
    await file.close();
  }
}

/** @throws OutboxError not_an_outbox, driver_missing, storage_failed */
async function isBroken(path: string): Promise<boolean> {
  try {
    const connection = await openSqlite(path);
    try {
      connection.exec('PRAGMA busy_timeout = 5000');
      const [{ application_id: id } = { application_id: 0 }] = connection
        .prepare('PRAGMA application_id')
        .all() as { application_id: number }[];
      const [{ tables } = { tables: 0 }] = connection
        .prepare('SELECT count(*) AS tables FROM sqlite_schema')
        .all() as { tables: number }[];
      if (Number(id) !== APPLICATION_ID && Number(tables) > 0) {
        throw new OutboxError('not_an_outbox', { detail: path, pointer: 'store' });
      }
      if (Number(tables) === 0) connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
      const [check] = connection.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
      return check?.quick_check !== 'ok';
    } finally {
      connection.close();
    }
  } catch (error) {
    const code = sqliteCode(error);
    if (code === 'CORRUPT' || code === 'NOTADB') return true;
    if (error instanceof SqliteMissingError) throw new OutboxError('driver_missing', { detail: DRIVERS });
    if (code === undefined) throw error;
    throw new OutboxError('storage_failed', { detail: `SQLITE_${code}` });
  }
}

const DRIVERS = 'SQLite: node:sqlite (Node.js ≥ 22.13), or npm install @photostructure/sqlite';

const ASIDE = '.broken-';

/** The log goes with its file: sales may be in it. Named by the time, so that no earlier one is written over. */
async function putAside(path: string): Promise<void> {
  const aside = `${path}${ASIDE}${new Date().toISOString().replace(/[:.]/g, '-')}`;
  for (const ending of ['-wal', '-shm', '']) {
    await rename(`${path}${ending}`, `${aside}${ending}`).catch((error: { code?: string }) => {
      if (error.code !== 'ENOENT') throw new OutboxError('storage_failed', { detail: `${error.code}` });
    });
  }
}

async function asideOf(path: string): Promise<string[]> {
  const names = await readdir(dirname(path));
  const begin = `${basename(path)}${ASIDE}`;
  return names
    .filter((name) => name.startsWith(begin) && !/-(wal|shm)$/.test(name))
    .sort()
    .map((name) => join(dirname(path), name));
}

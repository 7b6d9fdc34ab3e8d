import { constants } from 'node:fs';
import { access, open, readdir, rename, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqlite, SqliteMissingError, sqliteCode } from '../../sqlite.js';
import { OutboxError } from '../error.js';
import type { Database } from './database.js';
import { APPLICATION_ID } from './schema.js';
import { openSqliteDatabase } from './sqliteDatabase.js';

/** Types of network file systems, where another machine decides about locks and flushes (statfs(2)). */
const networkTypes = new Set([
  ...[0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x564c, 0x5346414f, 0x73757245, 0x01021997, 0x65735546],
]);

/** The path that a `file:` store names: relative, absolute, or as a URL. */
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
  /** Paths of the broken files of this outbox, also of one that was just set aside. */
  readonly setAside: readonly string[];
}

/**
 * Opens the file of an outbox, and creates it where there is none. A file that SQLite finds broken is set aside under
 * another name, with its log, and a new one is created, so that the till can go on selling.
 * @throws OutboxError folder_missing, folder_read_only, network_path, not_a_database, not_an_outbox
 */
export async function openSqliteFile(path: string): Promise<OpenedFile> {
  await requireLocalFolder(path);
  await requireDatabase(path);
  if (await isBroken(path)) await setAside(path);
  return { database: await openSqliteDatabase(path), setAside: await listSetAside(path) };
}

async function requireLocalFolder(path: string): Promise<void> {
  const folder = dirname(path);
  const details = { detail: folder, pointer: 'store' };
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new OutboxError('folder_missing', details);
  const { type } = await statfs(folder);
  if (networkTypes.has(type)) throw new OutboxError('network_path', details);
  for (const target of [folder, path]) {
    await access(target, constants.W_OK).catch((error: { code?: string }) => {
      if (target === path && error.code === 'ENOENT') return;
      throw new OutboxError('folder_read_only', { detail: target, pointer: 'store' });
    });
  }
}

const MAGIC = 'SQLite format 3\0';

/** A file that does not begin like a database belongs to another program: it is not touched. */
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

const SET_ASIDE = '.broken-';

/** The log goes with its file, since transactions may be in it. Named by the time: no earlier one is overwritten. */
async function setAside(path: string): Promise<void> {
  const renamed = `${path}${SET_ASIDE}${new Date().toISOString().replace(/[:.]/g, '-')}`;
  for (const ending of ['-wal', '-shm', '']) {
    await rename(`${path}${ending}`, `${renamed}${ending}`).catch((error: { code?: string }) => {
      if (error.code !== 'ENOENT') throw new OutboxError('storage_failed', { detail: `${error.code}` });
    });
  }
}

async function listSetAside(path: string): Promise<string[]> {
  const names = await readdir(dirname(path));
  const prefix = `${basename(path)}${SET_ASIDE}`;
  return names
    .filter((name) => name.startsWith(prefix) && !/-(wal|shm)$/.test(name))
    .sort()
    .map((name) => join(dirname(path), name));
}

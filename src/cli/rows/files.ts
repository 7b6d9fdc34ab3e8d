import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { identityOf } from '../../files/identity.js';
import { retryWhileInUse } from '../../files/inUse.js';
import { type CommandError, usageError } from '../errors/commandError.js';
import type { Text } from '../terminal/text.js';

/** Tables of rows, and e-invoice messages, each of which is a file by itself. */
export type TableFormat = 'csv' | 'ndjson' | 'xlsx';
export type Format = TableFormat | 'xml';

const formats: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.xlsx': 'xlsx',
  '.xml': 'xml',
};

export interface RowFile<F extends Format = Format> {
  readonly file: string;
  readonly format: F;
}

/** A file or folder that cannot be read, and why, by the code of the system's error. */
export interface FileFault {
  readonly path: string;
  readonly code: string;
}

export interface Listing {
  /** In the order of their names. */
  readonly files: readonly RowFile[];
  /** The folder and all below it. */
  readonly folders: readonly string[];
  readonly faults: readonly FileFault[];
}

/** Milliseconds in which a file or folder may be looked up again. */
const LOOKUP_PATIENCE = 2_000;

/**
 * The files of these paths: each file itself, and from each folder, at any depth, the files of an accepted format. What
 * cannot be read is a fault, and keeps nothing else from being read. @throws CommandError for a path that is not there
 */
export async function findFiles(
  paths: readonly string[],
  accepted: readonly Format[],
): Promise<Pick<Listing, 'files' | 'faults'>> {
  const files: RowFile[] = [];
  const faults: FileFault[] = [];
  for (const path of paths) {
    const listing = await listPath(path, accepted);
    for (const { path: missing, code } of listing.faults)
      if (missing === path && code === 'ENOENT') throw fileError(path, code);
    if (listing.files.length + listing.faults.length === 0) {
      const names = namesOf(accepted);
      throw usageError({ en: `${path} holds no ${names} file`, zh: `${path} 中沒有 ${names} 檔案` });
    }
    files.push(...listing.files);
    faults.push(...listing.faults);
  }
  // One folder has each file once.
  return { files: paths.length === 1 ? files : await withoutRepeats(files), faults };
}

/** Two names of one file are the same file, also in another case or by a link. */
async function withoutRepeats(files: readonly RowFile[]): Promise<RowFile[]> {
  const found = new Map<string, RowFile>();
  for (const each of files) {
    const identity = (await identityOf(each.file)) ?? each.file;
    if (!found.has(identity)) found.set(identity, each);
  }
  return [...found.values()];
}

/** Whether a path is a folder. @throws CommandError when there is nothing, or it cannot be read */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await lookUp(path)).isDirectory();
  } catch (error) {
    throw fileError(path, (error as NodeJS.ErrnoException).code);
  }
}

/** What cannot be looked up now may be later. @throws CommandError for a path that is not there, or of another format */
export async function requirePath(path: string, accepted: readonly Format[]): Promise<void> {
  try {
    if (!(await lookUp(path)).isDirectory()) fileOf(path, accepted);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') throw fileError(path, error.code);
  }
}

const lookUp = (path: string): Promise<Stats> =>
  retryWhileInUse(() => stat(path), { patience: LOOKUP_PATIENCE });

/** Why a file cannot be read, by the code of the system's error. */
export function fileError(path: string, code = 'error'): CommandError {
  if (code === 'ENOENT') return usageError({ en: `There is no file ${path}`, zh: `找不到檔案 ${path}` });
  return usageError(faultText({ path, code }));
}

export const faultText = ({ path, code }: FileFault): Text => ({
  en: `${path} cannot be read (${code})`,
  zh: `無法讀取 ${path}（${code}）`,
});

/** An error of the file system, which names what was tried; any other error is a defect. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return code !== undefined && syscall !== undefined;
}

/** What a path holds; a path that is not there is a fault. @throws CommandError for a file of another format */
export async function listPath(path: string, accepted: readonly Format[]): Promise<Listing> {
  let isFolder: boolean;
  try {
    isFolder = (await lookUp(path)).isDirectory();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { files: [], folders: [], faults: [{ path, code: error.code }] };
  }
  return isFolder ? listFolder(path, accepted) : { files: [fileOf(path, accepted)], folders: [], faults: [] };
}

/** The content of a folder, at any depth; it may be empty. */
async function listFolder(root: string, accepted: readonly Format[]): Promise<Listing> {
  const files: RowFile[] = [];
  const folders: string[] = [];
  const faults: FileFault[] = [];
  const list = async (folder: string): Promise<void> => {
    let entries: readonly Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      if (!isSystemError(error)) throw error;
      // A folder that was deleted meanwhile is none of them.
      if (error.code !== 'ENOENT' || folder === root) faults.push({ path: folder, code: error.code });
      return;
    }
    folders.push(folder);
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await list(path);
      const format = entry.isFile() ? formatOf(path) : undefined;
      if (format && accepted.includes(format)) files.push({ file: path, format });
    }
  };
  await list(root);
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), folders, faults };
}

/** The table that a command reads. @throws CommandError for a folder, for what is not there, and for another format */
export async function tableFile(
  path: string,
  accepted: readonly TableFormat[],
): Promise<RowFile<TableFormat>> {
  if (await isFolder(path)) {
    throw usageError(
      { en: `${path} is a folder`, zh: `${path} 是資料夾` },
      { en: `Name one ${namesOf(accepted)} file in it`, zh: `請指定其中一個 ${namesOf(accepted)} 檔案` },
    );
  }
  return fileOf(path, accepted) as RowFile<TableFormat>;
}

/** @throws CommandError for a file of another format */
export function fileOf(file: string, accepted: readonly Format[]): RowFile {
  const format = formatOf(file);
  if (format && accepted.includes(format)) return { file, format };
  const names = namesOf(accepted);
  throw usageError({ en: `${file} must be a ${names} file`, zh: `${file} 須為 ${names} 檔案` });
}

export const isXml = (file: RowFile): file is RowFile<'xml'> => file.format === 'xml';
export const isTable = (file: RowFile): file is RowFile<TableFormat> => file.format !== 'xml';

const formatOf = (file: string): Format | undefined => formats[extname(file).toLowerCase()];
const namesOf = (accepted: readonly Format[]): string => accepted.map((format) => `.${format}`).join(' / ');

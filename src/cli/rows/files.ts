import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type CommandError, usageError } from '../errors/commandError.js';

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

export interface Folder {
  /** In the order of their names. */
  readonly files: readonly RowFile[];
  /** The folder and all below it. */
  readonly folders: readonly string[];
}

/** The files of these paths: each file itself, and from each folder, at any depth, the files of an accepted format. */
export async function findFiles(paths: readonly string[], accepted: readonly Format[]): Promise<RowFile[]> {
  const found = new Map<string, RowFile>();
  for (const path of paths) {
    const files = (await isFolder(path)) ? await filesIn(path, accepted) : [fileOf(path, accepted)];
    for (const each of files) if (!found.has(each.file)) found.set(each.file, each);
  }
  return [...found.values()];
}

/** Whether a path is a folder. @throws CommandError when there is nothing, or it cannot be read */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw fileError(path, (error as NodeJS.ErrnoException).code);
  }
}

/** Whether both paths are the same file, by whatever name. */
export async function isSameFile(path: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([path, other].map((file) => stat(file).catch(() => null)));
  return one != null && two != null && one.dev === two.dev && one.ino === two.ino;
}

/** Why a file cannot be read, by the code of the system's error. */
export function fileError(path: string, code = 'error'): CommandError {
  if (code === 'ENOENT') return usageError({ en: `There is no file ${path}`, zh: `找不到檔案 ${path}` });
  return usageError({ en: `${path} cannot be read (${code})`, zh: `無法讀取 ${path}（${code}）` });
}

/** The content of a folder, at any depth; it may be empty. */
export async function listFolder(folder: string, accepted: readonly Format[]): Promise<Folder> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pathsOf = (kind: 'isFile' | 'isDirectory'): string[] =>
    entries.filter((entry) => entry[kind]()).map((entry) => join(entry.parentPath, entry.name));
  const files = pathsOf('isFile')
    .sort()
    .flatMap((file) => {
      const format = formatOf(file);
      return format && accepted.includes(format) ? [{ file, format }] : [];
    });
  return { files, folders: [folder, ...pathsOf('isDirectory')] };
}

async function filesIn(folder: string, accepted: readonly Format[]): Promise<readonly RowFile[]> {
  const { files } = await listFolder(folder, accepted);
  if (files.length > 0) return files;
  const names = namesOf(accepted);
  throw usageError({ en: `${folder} holds no ${names} file`, zh: `${folder} 中沒有 ${names} 檔案` });
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

import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { usage } from '../exit.js';

export type Format = 'csv' | 'ndjson' | 'xlsx';

const formats: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.xlsx': 'xlsx',
};

export interface RowFile {
  readonly file: string;
  readonly format: Format;
}

/** The files that are meant: each file named, and in each folder named, at any depth, those of an accepted format. */
export async function findFiles(paths: readonly string[], accepted: readonly Format[]): Promise<RowFile[]> {
  const found: RowFile[] = [];
  for (const path of paths) {
    const files = (await isFolder(path)) ? await filesIn(path, accepted) : [fileOf(path, accepted)];
    found.push(...files.filter(({ file }) => !found.some((other) => other.file === file)));
  }
  return found;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    if (code === 'ENOENT') throw usage({ en: `There is no file ${path}`, zh: `找不到檔案 ${path}` });
    throw usage({ en: `${path} cannot be read (${code})`, zh: `無法讀取 ${path}（${code}）` });
  }
}

async function filesIn(folder: string, accepted: readonly Format[]): Promise<RowFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => {
      const format = formatOf(file);
      return format && accepted.includes(format) ? [{ file, format }] : [];
    });
  if (files.length > 0) return files;
  const names = namesOf(accepted);
  throw usage({ en: `${folder} holds no ${names} file`, zh: `${folder} 中沒有 ${names} 檔案` });
}

function fileOf(file: string, accepted: readonly Format[]): RowFile {
  const format = formatOf(file);
  if (format && accepted.includes(format)) return { file, format };
  const names = namesOf(accepted);
  throw usage({ en: `${file} must be a ${names} file`, zh: `${file} 須為 ${names} 檔案` });
}

const formatOf = (file: string): Format | undefined => formats[extname(file).toLowerCase()];
const namesOf = (accepted: readonly Format[]): string => accepted.map((format) => `.${format}`).join(' / ');

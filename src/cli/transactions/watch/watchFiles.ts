import { stat } from 'node:fs/promises';
import { sleep } from '../../../http/call.js';
import { type Format, fileOf, isXml, listFolder, type RowFile } from '../../rows/files.js';
import type { WatchIntervals } from '../../terminal/io.js';
import type { Text } from '../../terminal/text.js';
import { FolderEvents } from './folderEvents.js';
import { type FileVersion, WatchedFiles } from './watchedFiles.js';

export interface WatchOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly formats: readonly Format[];
  readonly intervals: WatchIntervals;
  readonly signal: AbortSignal;
  /** Whether the command itself writes this file. */
  isOwnFile(file: RowFile): Promise<boolean>;
  read(files: readonly RowFile[], isLastTry: (file: string) => boolean): Promise<ReadResult>;
  print(text: Text): void;
}

interface ReadResult {
  /** Files that could not be read, and may still be written. */
  readonly unfinished: ReadonlySet<string>;
  /** Files that could not be read, and were listed as rejected. */
  readonly unreadable: ReadonlySet<string>;
}

/** Reads the files that are there and those that come, until the signal is aborted. Nothing is written or moved. */
export async function watchFiles(options: WatchOptions): Promise<void> {
  const { intervals, signal } = options;
  const files = new WatchedFiles(intervals);
  const events = new FolderEvents();
  let hasFault = false;
  try {
    while (!signal.aborted) {
      const startedAt = Date.now();
      const fault = await scan(options, files, events);
      if (fault && !hasFault) options.print(fault);
      hasFault = fault !== null;
      const scanTime = Date.now() - startedAt;
      await readDue(options, files);
      // A scan of very many files takes long; it may take a fifth of the time at most.
      await sleep(Math.max(intervals.minScan, 4 * scanTime), signal);
      await events.next(Math.min(intervals.scan, files.untilNext(Date.now())), signal);
    }
  } catch (error) {
    // An error after the abort is its consequence.
    if (!signal.aborted) throw error;
  } finally {
    events.close();
  }
}

/** Gives why the paths cannot be read, or null. A folder on the network may come back. */
async function scan(options: WatchOptions, files: WatchedFiles, events: FolderEvents): Promise<Text | null> {
  const names = new Set<string>();
  const versions = new Map<RowFile, FileVersion>();
  const folders: string[] = [];
  try {
    for (const path of options.paths) {
      const isFolder = (await stat(path)).isDirectory();
      const found = isFolder
        ? await listFolder(path, options.formats)
        : { files: [fileOf(path, options.formats)], folders: [] };
      folders.push(...found.folders);
      for (const file of found.files) {
        if (names.has(file.file)) continue;
        names.add(file.file);
        if (!files.isLookedUp(file.file) || (await options.isOwnFile(file))) continue;
        const { size, mtimeMs, ino } = await stat(file.file);
        versions.set(file, { signature: `${size} ${mtimeMs} ${ino}`, modifiedAt: mtimeMs });
      }
    }
  } catch (error) {
    const { code, path, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    // A file that went away during the scan is no fault: the next scan follows at once.
    if (code === 'ENOENT' && !options.paths.includes(path ?? '')) return null;
    const where = path ?? options.paths.join(', ');
    return { en: `${where} cannot be read (${code})`, zh: `無法讀取 ${where}（${code}）` };
  }
  files.update(names, versions, Date.now());
  events.watch(folders);
  return null;
}

async function readDue({ read, print }: WatchOptions, files: WatchedFiles): Promise<void> {
  const due = files.due(Date.now());
  if (due.length === 0) return;
  const lastTries = new Set(due.filter(({ isLastTry }) => isLastTry).map(({ file }) => file.file));
  const { unfinished, unreadable } = await read(
    due.map(({ file }) => file),
    (file) => lastTries.has(file),
  );
  for (const { file } of due) {
    const isFinished = isXml(file) && !unreadable.has(file.file);
    files.setResult(file.file, unfinished.has(file.file) ? 'retry' : isFinished ? 'finished' : 'read');
  }
  const count = due.length - unfinished.size;
  if (count > 0) print({ en: `Files taken: ${count}`, zh: `已處理檔案：${count}` });
}

import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { sleep } from '../../../http/call.js';
import type { IsReadLater } from '../../import/fileQueue.js';
import {
  type FileFault,
  type Format,
  faultText,
  isSystemError,
  isXml,
  listPath,
  type RowFile,
} from '../../rows/files.js';
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
  read(files: readonly RowFile[], isReadLater: IsReadLater): Promise<ReadResult>;
  print(text: Text): void;
}

interface ReadResult {
  /** Files that are read later, with the error of each. */
  readonly unfinished: ReadonlyMap<string, unknown>;
  /** Files that could not be read, and were listed as rejected. */
  readonly unreadable: ReadonlySet<string>;
}

/** What the end of the watch left. */
interface WatchEnd {
  /** Files that were not read yet. */
  readonly unread: readonly string[];
  /** Folders and files that cannot be read. */
  readonly faults: readonly FileFault[];
}

/** Reads the files that are there and those that come, until the signal is aborted. Nothing is written or moved. */
export async function watchFiles(options: WatchOptions): Promise<WatchEnd> {
  const { intervals, signal } = options;
  const files = new WatchedFiles(intervals);
  const events = new FolderEvents();
  const faults = new Faults(options.print);
  try {
    while (!signal.aborted) {
      const startedAt = Date.now();
      faults.setListed(await scan(options, files, events));
      const scanTime = Date.now() - startedAt;
      await readDue(options, files, faults);
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
  return { unread: files.inState('new', 'retry'), faults: faults.ofNow(files.inState('locked')) };
}

/** What cannot be read now, printed once for as long as it lasts. */
class Faults {
  readonly #print: WatchOptions['print'];
  #listed = new Map<string, FileFault>();
  readonly #locked = new Map<string, FileFault>();

  constructor(print: WatchOptions['print']) {
    this.#print = print;
  }

  /** Records what a scan found. */
  setListed(faults: readonly FileFault[]): void {
    for (const fault of faults) if (!this.#listed.has(fault.path)) this.#print(faultText(fault));
    this.#listed = new Map(faults.map((fault) => [fault.path, fault]));
  }

  setLocked(fault: FileFault): void {
    if (this.#locked.has(fault.path)) return;
    this.#locked.set(fault.path, fault);
    const { en, zh } = faultText(fault);
    this.#print({ en: `${en}; it is tried again`, zh: `${zh}，將再重試` });
  }

  setRead(file: string): void {
    this.#locked.delete(file);
  }

  /** All of this moment. */
  ofNow(locked: readonly string[]): FileFault[] {
    return [...this.#listed.values(), ...locked.flatMap((file) => this.#locked.get(file) ?? [])];
  }
}

/** Gives what cannot be read. A folder on the network may come back, and the files in it are the same then. */
async function scan(
  { paths, formats, isOwnFile }: WatchOptions,
  files: WatchedFiles,
  events: FolderEvents,
): Promise<readonly FileFault[]> {
  const names = new Set<string>();
  const versions = new Map<RowFile, FileVersion>();
  const folders: string[] = [];
  const faults: FileFault[] = [];
  for (const path of paths) {
    const listing = await listPath(path, formats);
    folders.push(...listing.folders);
    faults.push(...listing.faults);
    for (const file of listing.files) {
      if (names.has(file.file)) continue;
      names.add(file.file);
      if (!files.isLookedUp(file.file) || (await isOwnFile(file))) continue;
      try {
        versions.set(file, await versionOf(file.file));
      } catch (error) {
        if (!isSystemError(error)) throw error;
        // A file that went away during the scan is no fault.
        if (error.code === 'ENOENT') names.delete(file.file);
        else faults.push({ path: file.file, code: error.code });
      }
    }
  }
  files.update(names, versions, Date.now(), (file) => faults.some(({ path }) => isWithin(path, file)));
  events.watch(folders);
  return faults;
}

/** The number of a file has 64 bits. */
async function versionOf(file: string): Promise<FileVersion> {
  const { size, mtimeNs, mtimeMs, ino } = await stat(file, { bigint: true });
  return { signature: `${size} ${mtimeNs} ${ino}`, modifiedAt: Number(mtimeMs) };
}

/** Whether a file is this path, or lies below it; both may be relative. */
const isWithin = (path: string, file: string): boolean =>
  resolve(file) === resolve(path) || resolve(file).startsWith(join(resolve(path), sep));

async function readDue({ read, print }: WatchOptions, files: WatchedFiles, faults: Faults): Promise<void> {
  const due = files.due(Date.now());
  if (due.length === 0) return;
  const lastTries = new Set(due.filter(({ isLastTry }) => isLastTry).map(({ file }) => file.file));
  const { unfinished, unreadable } = await read(
    due.map(({ file }) => file),
    // What the system does not let be read may be read whenever the other program is done with it.
    (file, error) => isSystemError(error) || !lastTries.has(file),
  );
  for (const { file } of due) {
    const error = unfinished.get(file.file);
    if (isSystemError(error)) {
      faults.setLocked({ path: file.file, code: error.code });
      files.setResult(file.file, 'locked', Date.now());
      continue;
    }
    faults.setRead(file.file);
    const isFinished = isXml(file) && !unreadable.has(file.file);
    files.setResult(file.file, unfinished.has(file.file) ? 'retry' : isFinished ? 'finished' : 'read');
  }
  const count = due.length - unfinished.size;
  if (count > 0) print({ en: `Files taken: ${count}`, zh: `已處理檔案：${count}` });
}

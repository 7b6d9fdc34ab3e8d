import { stat } from 'node:fs/promises';
import { sleep } from '../../../http/call.js';
import { type Format, fileOf, isXml, listFolder, type RowFile } from '../../rows/files.js';
import type { Text } from '../../terminal/text.js';
import type { Indexed } from '../einvoices/messages.js';
import { Alarm } from './folderEvents.js';
import type { Pace } from './intervals.js';
import { type Look, Settling } from './watchedFiles.js';

export interface Following {
  /** Files and folders. */
  readonly paths: readonly string[];
  readonly formats: readonly Format[];
  readonly pace: Pace;
  readonly signal: AbortSignal;
  /** Whether it is a file that we write ourselves. */
  isOurs(file: RowFile): Promise<boolean>;
  take(files: readonly RowFile[], isLast: (file: string) => boolean): Promise<Indexed>;
  tell(text: Text): void;
}

/** Takes what is there and what comes, until the signal is aborted. Nothing is written or moved. */
export async function follow(following: Following): Promise<void> {
  const { pace, signal } = following;
  const settling = new Settling(pace);
  const alarm = new Alarm();
  let isTroubled = false;
  try {
    while (!signal.aborted) {
      const startedAt = Date.now();
      const trouble = await look(following, settling, alarm);
      if (trouble && !isTroubled) following.tell(trouble);
      isTroubled = trouble !== null;
      const lookTook = Date.now() - startedAt;
      await takeDue(following, settling);
      // Looking at very many files takes its time; most of ours is left to others.
      await sleep(Math.max(pace.rest, 4 * lookTook), signal);
      await alarm.next(Math.min(pace.look, settling.untilNext(Date.now())), signal);
    }
  } catch (error) {
    // What ends because we are to end is no failure.
    if (!signal.aborted) throw error;
  } finally {
    alarm.close();
  }
}

/** What stands in the way of looking, or null. A folder on the network may come back. */
async function look(following: Following, settling: Settling, alarm: Alarm): Promise<Text | null> {
  const names = new Set<string>();
  const looks = new Map<RowFile, Look>();
  const folders: string[] = [];
  try {
    for (const path of following.paths) {
      const isFolder = (await stat(path)).isDirectory();
      const found = isFolder
        ? await listFolder(path, following.formats)
        : { files: [fileOf(path, following.formats)], folders: [] };
      folders.push(...found.folders);
      for (const file of found.files) {
        if (names.has(file.file)) continue;
        names.add(file.file);
        if (settling.isClosed(file.file) || (await following.isOurs(file))) continue;
        const { size, mtimeMs } = await stat(file.file);
        looks.set(file, { signature: `${size} ${mtimeMs}`, modifiedAt: mtimeMs });
      }
    }
  } catch (error) {
    const { code, path, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    // A file that went away while we looked is no trouble: we look again at once.
    if (code === 'ENOENT' && !following.paths.includes(path ?? '')) return null;
    const where = path ?? following.paths.join(', ');
    return { en: `${where} cannot be read (${code})`, zh: `無法讀取 ${where}（${code}）` };
  }
  settling.see(names, looks, Date.now());
  alarm.listenTo(folders);
  return null;
}

async function takeDue({ take, tell }: Following, settling: Settling): Promise<void> {
  const due = settling.due(Date.now());
  if (due.length === 0) return;
  const last = new Set(due.filter(({ isLast }) => isLast).map(({ file }) => file.file));
  const { unfinished, unreadable } = await take(
    due.map(({ file }) => file),
    (file) => last.has(file),
  );
  for (const { file } of due) {
    const isDone = isXml(file) && !unreadable.has(file.file);
    settling.settle(file.file, unfinished.has(file.file) ? 'hold' : isDone ? 'close' : 'rest');
  }
  const taken = due.length - unfinished.size;
  if (taken > 0) tell({ en: `Files taken: ${taken}`, zh: `已處理檔案：${taken}` });
}

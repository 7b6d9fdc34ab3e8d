import { chmodSync, closeSync, openSync, statSync } from 'node:fs';

/** All rights of the group and of others. */
const rightsOfOthers = 0o077;

/** What is reported of a file that others had rights to, and whether they lost them. */
export type ReportNarrowed = (file: string, isNarrowed: boolean) => void;

const warn: ReportNarrowed = (file, isNarrowed) => {
  const text = isNarrowed
    ? `Other users of this machine could read ${file}; now its owner alone can\n此電腦的其他使用者原可讀取 ${file}，現已限縮為僅擁有者可讀取`
    : `Other users of this machine may be able to read ${file}, and its mode cannot be changed\n此電腦的其他使用者可能可以讀取 ${file}，且無法變更其權限`;
  process.emitWarning(text, { code: 'SHOPFEST_OTHERS_COULD_READ' });
};

/** Takes from all but its owner what rights they have to a file that is there. On Windows `restrictToOwner` does so. */
export function narrowToOwner(file: string, report: ReportNarrowed = warn): void {
  if (process.platform === 'win32') return;
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  if ((mode & rightsOfOthers) === 0) return;
  try {
    chmodSync(file, mode & 0o700);
    report(file, true);
  } catch {
    // It is the file of another user, or on a disk that is read-only.
    report(file, false);
  }
}

/**
 * Keeps the files of a SQLite database for their owner, before it is opened: where there is none it is created empty, and
 * SQLite gives log and index the mode of the database.
 */
export function keepDatabaseForOwner(path: string, report?: ReportNarrowed): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) narrowToOwner(`${path}${ending}`, report);
  try {
    // Only a file that was not there is opened: closing another one would end the locks of a connection of this process.
    closeSync(openSync(path, 'wx', 0o600));
  } catch {
    // It is there, or SQLite says why it cannot be opened.
  }
}

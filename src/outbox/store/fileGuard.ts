import { statSync } from 'node:fs';
import { isInUse } from '../../files/inUse.js';
import type { SqliteSession } from '../../sqlite.js';
import { OutboxError } from '../error.js';

/**
 * Watches the file of an open connection: where it was deleted or replaced, the connection goes on working on what has no
 * name any more, and what it commits is gone when it closes.
 */
export function fileGuard(path: string, session: SqliteSession): () => void {
  const opened = identityOf(path) ?? '';
  const [mode] = session.all<{ journal_mode: string }>('PRAGMA journal_mode');
  const log = mode?.journal_mode === 'wal' ? `${path}-wal` : null;
  return () => {
    const isThere = identityOf(path, opened) === opened && (log === null || identityOf(log) !== null);
    if (!isThere) throw new OutboxError('file_gone');
  };
}

/**
 * Null where there is no such file; `opened` where nothing can be known of it now, since another program has it open.
 * Windows, which keeps an open file from being replaced, has no lasting number of it.
 */
function identityOf(path: string, opened = ''): string | null {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (found === undefined) return null;
    return process.platform === 'win32' ? '' : `${found.dev}/${found.ino}`;
  } catch (error) {
    if (isInUse(error)) return opened;
    throw error;
  }
}

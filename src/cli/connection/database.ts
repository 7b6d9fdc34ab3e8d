import { existsSync } from 'node:fs';
import { StoreSetupError, StoreUnavailableError } from '../../service/store/db/problem.js';
import type { Store } from '../../service/store/index.js';
import { SqliteMissingError } from '../../sqlite.js';
import { exitCodes, Failure, usage } from '../errors/commandError.js';

/** A failure to open the database, in words for the user; any other error as it is. */
export function databaseFailure(error: unknown): unknown {
  if (error instanceof StoreSetupError || error instanceof SqliteMissingError) {
    // These messages have a line of English and a line of Chinese.
    const [en = '', zh = en] = error.message.split('\n');
    return usage({ en, zh });
  }
  if (error instanceof StoreUnavailableError) {
    return new Failure(
      exitCodes.service,
      { en: 'The database cannot be reached', zh: '無法連線至資料庫' },
      {
        en: 'Is it running, and is the address of --db right?',
        zh: '請確認資料庫已啟動，且 --db 的位址正確',
      },
    );
  }
  return error;
}

/** Looks into a database that is there, past the service. Nothing in it is hashed anew, so no secret is needed. */
export async function inDatabase<T>(url: string, look: (store: Store) => Promise<T>): Promise<T> {
  const file = /^sqlite:(.+)$/.exec(url)?.[1];
  // Opening would make an empty one, of which there is nothing to be said.
  if (file !== undefined && !existsSync(file))
    throw usage({ en: `There is no database ${file}`, zh: `找不到資料庫 ${file}` });
  const { openStore } = await import('../../service/store/index.js');
  try {
    const store = await openStore({ url, secret: '', poolSize: 1 });
    try {
      return await look(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    throw databaseFailure(error);
  }
}

import { StoreSetupError, StoreUnavailableError } from '../service/store/problem.js';
import { SqliteMissingError } from '../sqlite.js';
import { exitCodes, Failure, usage } from './exit.js';

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

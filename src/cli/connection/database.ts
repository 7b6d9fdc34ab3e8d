import { existsSync } from 'node:fs';
import type { Mode } from '../../generated/types.js';
import type { Service } from '../../service/index.js';
import { StoreSetupError, StoreUnavailableError } from '../../service/store/db/problem.js';
import type { Store } from '../../service/store/index.js';
import { SqliteMissingError } from '../../sqlite.js';
import { CommandError, usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';

/** An error of opening the database as a CommandError; any other error as it is. */
export function databaseError(error: unknown): unknown {
  if (error instanceof StoreSetupError || error instanceof SqliteMissingError) {
    // These messages have a line of English and a line of Chinese.
    const [en = '', zh = en] = error.message.split('\n');
    return usageError({ en, zh });
  }
  if (error instanceof StoreUnavailableError) {
    return new CommandError(
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

/** The secrets of the environment, for a service. */
export const secretsOf = (env: Environment) => ({
  secret: env.SHOPFEST_SECRET || undefined,
  previousSecret: env.SHOPFEST_SECRET_PREVIOUS || undefined,
});

type Environment = Readonly<Record<string, string | undefined>>;

/** Works on a database as its service, which takes no requests meanwhile. */
export async function withService<T>(
  store: string,
  env: Environment,
  work: (service: Service) => Promise<T>,
  mode: Mode = 'live',
): Promise<T> {
  const { createService } = await import('../../service/index.js');
  try {
    const service = await createService({ store, mode, ...secretsOf(env) });
    try {
      return await work(service);
    } finally {
      await service.close();
    }
  } catch (error) {
    throw databaseError(error);
  }
}

/** Reads an existing database without the service. Nothing is hashed, so no secret is needed. */
export async function withStore<T>(url: string, read: (store: Store) => Promise<T>): Promise<T> {
  const file = /^sqlite:(.+)$/.exec(url)?.[1];
  // Opening it would create an empty one.
  if (file !== undefined && !existsSync(file))
    throw usageError({ en: `There is no database ${file}`, zh: `找不到資料庫 ${file}` });
  const { openStore } = await import('../../service/store/index.js');
  try {
    const store = await openStore({ url, secret: null, poolSize: 1, allowsMissingTriggers: true });
    try {
      return await read(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    throw databaseError(error);
  }
}

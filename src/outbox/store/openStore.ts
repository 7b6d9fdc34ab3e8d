import { OutboxError } from '../error.js';
import type { Database } from './database.js';
import { openPostgresDatabase } from './postgresDatabase.js';
import { type Binding, prepareSchema } from './schema.js';
import { openSqliteFile, pathOf } from './sqliteFile.js';

export interface OpenedStore {
  readonly database: Database;
  readonly setAside: readonly string[];
  /** It is new, since a broken one was set aside. */
  readonly isReplaced: boolean;
  /** It is a file that was not there before. */
  readonly isCreated: boolean;
}

interface OpenOptions {
  /** Creates an outbox where there is none. */
  readonly create: boolean;
  /** Connections to PostgreSQL. */
  readonly connections: number;
  /** Another program has locked the file, and it is waited for. */
  readonly onLocked: () => void;
}

/** Opens a file or a PostgreSQL database, and checks that it is the outbox of this client. @throws OutboxError */
export async function openStore(store: string, binding: Binding, options: OpenOptions): Promise<OpenedStore> {
  const opened = await open(store, options);
  try {
    await opened.database.transaction((sql) =>
      prepareSchema(sql, binding, options.create || opened.isReplaced),
    );
  } catch (error) {
    await opened.database.close();
    throw error;
  }
  return opened;
}

async function open(store: string, { connections, create, onLocked }: OpenOptions): Promise<OpenedStore> {
  if (/^postgres(ql)?:\/\//.test(store)) {
    return {
      database: await openPostgresDatabase(store, connections),
      setAside: [],
      isReplaced: false,
      isCreated: false,
    };
  }
  if (store.startsWith('file:')) return openSqliteFile(pathOf(store), { create, onLocked });
  throw new OutboxError('option_invalid', {
    detail: 'store: file:<path> or postgres://…',
    pointer: 'store',
  });
}

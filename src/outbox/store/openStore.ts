import { OutboxError } from '../error.js';
import type { Database } from './database.js';
import { openPostgresDatabase } from './postgresDatabase.js';
import { type Binding, prepareSchema } from './schema.js';
import { openSqliteFile, pathOf } from './sqliteFile.js';

export interface OpenedStore {
  readonly database: Database;
  readonly setAside: readonly string[];
}

/** Opens a file or a PostgreSQL database, and checks that it is the outbox of this client. @throws OutboxError */
export async function openStore(store: string, binding: Binding, connections: number): Promise<OpenedStore> {
  const opened = await open(store, connections);
  try {
    await opened.database.transaction((sql) => prepareSchema(sql, binding));
  } catch (error) {
    await opened.database.close();
    throw error;
  }
  return opened;
}

async function open(store: string, connections: number): Promise<OpenedStore> {
  if (/^postgres(ql)?:\/\//.test(store)) {
    return { database: await openPostgresDatabase(store, connections), setAside: [] };
  }
  if (store.startsWith('file:')) return openSqliteFile(pathOf(store));
  throw new OutboxError('option_invalid', {
    detail: 'store: file:<path> or postgres://…',
    pointer: 'store',
  });
}

import type { CommandInput, Options } from '../command/command.js';
import { usageError } from '../errors/commandError.js';

export const databaseOption = {
  db: {
    value: 'url',
    text: {
      en: 'sqlite:<file> or postgres://…, instead of SHOPFEST_DB',
      zh: 'sqlite:<檔案> 或 postgres://…，取代 SHOPFEST_DB',
    },
  },
} as const satisfies Options;

/** @throws CommandError where no database is named */
export function databaseOf({ options, io }: CommandInput<typeof databaseOption>): string {
  const db = options.db || io.env.SHOPFEST_DB;
  if (db) return db;
  throw usageError(
    { en: '--db is missing', zh: '缺少 --db' },
    { en: 'Or set SHOPFEST_DB', zh: '或設定 SHOPFEST_DB' },
  );
}

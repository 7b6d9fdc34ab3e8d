// @ts-check
// Another program that holds the database file given for 4 seconds, as a backup does.
import { createRequire } from 'node:module';

const { DatabaseSync } =
  process.getBuiltinModule?.('node:sqlite') ?? createRequire(import.meta.url)('@photostructure/sqlite');
const database = new DatabaseSync(process.argv[2] ?? '');
database.exec('BEGIN EXCLUSIVE');
console.log('locked');
setTimeout(() => database.close(), 4_000);

import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import pg from 'pg';
import { openSqlite } from '../../src/sqlite.js';

/** One column of one row, as text. What is compressed in the database is given unpacked as well. */
export interface Cell {
  readonly table: string;
  readonly column: string;
  readonly text: string;
}

/** Everything that stands in a database, read past the store: every column of every row of every table. */
export async function dumpStore(url: string): Promise<Cell[]> {
  return url.startsWith('postgres') ? dumpPostgres(url) : dumpSqlite(fileOf(url));
}

/** The bytes on the disk, what waits in the write-ahead log and what was deleted but not overwritten included. */
export function sqliteBytes(url: string): Buffer {
  const files = ['', '-wal', '-shm'].map((suffix) => fileOf(url) + suffix).filter(existsSync);
  return Buffer.concat(files.map((file) => readFileSync(file)));
}

const fileOf = (url: string): string => url.replace(/^sqlite:/, '');

type Row = Readonly<Record<string, unknown>>;

async function dumpSqlite(file: string): Promise<Cell[]> {
  const database = await openSqlite(file, { readOnly: true });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as Row[];
    return tables.flatMap(({ name }) =>
      cells(String(name), database.prepare(`SELECT * FROM "${name}"`).all() as Row[]),
    );
  } finally {
    database.close();
  }
}

async function dumpPostgres(url: string): Promise<Cell[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
    );
    const found: Cell[] = [];
    for (const { name } of rows)
      found.push(...cells(name, (await client.query(`SELECT * FROM "${name}"`)).rows));
    return found;
  } finally {
    await client.end();
  }
}

function cells(table: string, rows: readonly Row[]): Cell[] {
  return rows.flatMap((row) =>
    Object.entries(row).flatMap(([column, value]) => texts(value).map((text) => ({ table, column, text }))),
  );
}

function texts(value: unknown): string[] {
  if (value === null) return [];
  if (value instanceof Uint8Array) {
    return [Buffer.from(value), ...unpacked(value)].map((bytes) => bytes.toString('utf8'));
  }
  return [typeof value === 'object' ? JSON.stringify(value) : String(value)];
}

/** What comes out of any of Node's decompressors that takes it. */
function unpacked(bytes: Uint8Array): Buffer[] {
  return [gunzipSync, inflateSync, inflateRawSync, brotliDecompressSync].flatMap((decompress) => {
    try {
      return [decompress(bytes)];
    } catch {
      return []; // It is not packed in this way.
    }
  });
}

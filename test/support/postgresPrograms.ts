import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const debian = '/usr/lib/postgresql';

/** Where a program of PostgreSQL is: on the path, or where Debian puts it, newest first. Null where it is not. */
export function postgresProgram(name: string): string | null {
  const onPath = (process.env.PATH ?? '').split(delimiter);
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [...onPath, ...versions.map((version) => join(debian, version, 'bin'))];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Runs a program while this process goes on. @throws Error with what the program said */
export const run = promisify(execFile);

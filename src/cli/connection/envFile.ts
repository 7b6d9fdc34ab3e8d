import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { narrowToOwner } from '../../files/narrowToOwner.js';

type Env = Readonly<Record<string, string | undefined>>;

const connection: readonly string[] = ['SHOPFEST_BASE_URL', 'SHOPFEST_API_KEY'];

/**
 * The environment, and what it lacks of the file `.env` in this folder, as `shopfest init` writes it. Only variables of
 * this command are taken. An address and its key belong together: where the environment has one of them, neither is
 * taken from the file, or the key of the user would go to whatever address a folder names.
 */
export function withEnvFile(env: Env, folder: string): Env {
  const file = readEnvFile(join(folder, '.env'));
  const isConnected = connection.some((name) => env[name]);
  const taken = Object.entries(file).filter(
    ([name]) => name.startsWith('SHOPFEST_') && !env[name] && !(isConnected && connection.includes(name)),
  );
  return { ...env, ...Object.fromEntries(taken) };
}

/** There may be none, a folder of this name, or the file of another user. */
const absent: readonly unknown[] = ['ENOENT', 'EISDIR', 'EACCES'];

function readEnvFile(path: string): Env {
  try {
    narrowToOwner(path);
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (error) {
    if (absent.includes((error as NodeJS.ErrnoException).code)) return {};
    throw error;
  }
}

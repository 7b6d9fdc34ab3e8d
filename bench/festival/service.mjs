// @ts-check
// `shopfest serve` as it is installed: the built command, in a process of its own.

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { plainEnvironment } from '../support/rounds.mjs';
import { familyOf } from './processes.mjs';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const run = promisify(execFile);

export const SECRET = 'a secret of the bench, good for nothing';

/**
 * @typedef {object} ServiceOptions
 * @property {string} db
 * @property {string | undefined} workers
 * @property {string | undefined} profile A folder for a profile of the processor.
 * @property {readonly string[]} serve Further options.
 */

/** @param {ServiceOptions} options @param {(text: string) => void} print */
export async function startService({ db, workers, profile, serve }, print) {
  const env = { ...plainEnvironment(), SHOPFEST_SECRET: SECRET };
  // Made first: it brings the database up to date, and the service begins with a key.
  const { stdout: key } = await run(
    process.execPath,
    [command, 'keys', 'create', '--db', db, '--name', 'bench', '--json'],
    { env },
  );
  const node = profile
    ? ['--cpu-prof', '--cpu-prof-dir', profile, '--cpu-prof-name', 'service.cpuprofile']
    : [];
  const args = [
    'serve',
    '--db',
    db,
    '--port',
    '0',
    '--json',
    ...serve,
    ...(await workerOptions(workers, env, print)),
  ];
  const child = spawn(process.execPath, [...node, command, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let output = '';
  child.stdout.setEncoding('utf8');
  while (!output.trimEnd().endsWith('}')) {
    const [chunk] = await Promise.race([once(child.stdout, 'data'), ended.then(() => [null])]);
    if (typeof chunk !== 'string') throw new Error('shopfest serve ended before it said where it is.');
    output += chunk;
  }
  return {
    url: /** @type {string} */ (JSON.parse(output).url),
    /** @type {{ readonly secret: string, readonly key: { readonly organizationId: string } }} */
    operatorKey: JSON.parse(key),
    /** All processes of the service. */
    pids: () => familyOf(/** @type {number} */ (child.pid)),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** @param {string | undefined} workers @param {NodeJS.ProcessEnv} env @param {(text: string) => void} print */
async function workerOptions(workers, env, print) {
  if (workers === undefined) return [];
  const { stdout } = await run(process.execPath, [command, 'serve', '--help'], { env });
  if (stdout.includes('--workers')) return ['--workers', workers];
  print('shopfest serve has no --workers here: one process serves.');
  return [];
}

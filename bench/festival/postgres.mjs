// @ts-check
// A database of its own on PostgreSQL: on the server that SHOPFEST_BENCH_POSTGRES names, or on a cluster that lives in a
// temporary folder as long as the bench. Commits are durable in any case, or nothing is measured.

import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { familyOf } from './processes.mjs';

/** What a server with the memory of a small machine would have; everything else as PostgreSQL comes. */
const SETTINGS = { shared_buffers: '1GB', max_wal_size: '8GB' };

/** @param {(text: string) => void} print */
export async function openPostgres(print) {
  const named = process.env.SHOPFEST_BENCH_POSTGRES;
  const server = named ? { url: named, pids: () => [], stop: async () => {} } : await startCluster();
  const name = `shopfest_bench_${process.pid}`;
  try {
    await onServer(server.url, async (client) => {
      print(await describe(client));
      await client.query(`CREATE DATABASE ${name}`);
    });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: Object.assign(new URL(server.url), { pathname: `/${name}` }).href,
    /** All processes of the server; none of one that was there before. */
    pids: server.pids,
    async close() {
      await onServer(server.url, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
      await server.stop();
    },
  };
}

/** @template T @param {string} url @param {(client: pg.Client) => Promise<T>} work */
async function onServer(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Version and what is set otherwise than PostgreSQL comes, as far as it says something about speed. @param {pg.Client} client */
async function describe(client) {
  const { rows } = await client.query(
    `SELECT name, current_setting(name) AS value, name IN ('fsync', 'synchronous_commit') AND setting = 'off' AS careless
    FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') OR (setting <> boot_val
      AND category ~ '^(Resource|Write-Ahead|Autovacuum|Query Tuning)' AND context <> 'internal'
      AND name NOT IN ('archive_command', 'max_stack_depth'))
    ORDER BY name`,
  );
  if (rows.some(({ careless }) => careless)) {
    throw new Error('This PostgreSQL does not wait for the disk (fsync or synchronous_commit is off).');
  }
  const { rows: version } = await client.query('SHOW server_version');
  const settings = rows.map(({ name, value }) => `${name} = ${value}`).join(', ');
  return `PostgreSQL ${version[0].server_version}; ${settings}; everything else that bears on speed as it comes.`;
}

async function startCluster() {
  const bin = await findPrograms();
  const folder = await mkdtemp(join(tmpdir(), 'shopfest-bench-'));
  const data = join(folder, 'data');
  const asRoot = process.getuid?.() === 0;
  /** PostgreSQL refuses to run as root. @param {string} program @param {readonly string[]} args */
  const run = (program, args) => {
    const command = [join(bin, program), ...args];
    if (asRoot) execFileSync('runuser', ['-u', 'postgres', '--', ...command], { cwd: '/', stdio: 'ignore' });
    else execFileSync(/** @type {string} */ (command[0]), command.slice(1), { stdio: 'ignore' });
  };
  await chmod(folder, 0o777);
  const port = await freePort();
  const settings = Object.entries(SETTINGS).map(([name, value]) => `-c ${name}=${value}`);
  run('initdb', ['-D', data, '-U', 'shopfest', '-A', 'trust', '-E', 'UTF8', '--no-locale']);
  const options = `-p ${port} -h 127.0.0.1 -k ${folder} ${settings.join(' ')}`;
  run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'server.log'), '-o', options, 'start']);
  const [postmaster = ''] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n');
  return {
    url: `postgres://shopfest@127.0.0.1:${port}/postgres`,
    pids: () => familyOf(Number(postmaster)),
    async stop() {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The newest PostgreSQL of this machine. */
async function findPrograms() {
  const root = '/usr/lib/postgresql';
  const versions = (await readdir(root).catch(() => [])).map(Number).filter((version) => version >= 15);
  if (versions.length > 0) return join(root, String(Math.max(...versions)), 'bin');
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim();
  } catch {
    throw new Error('No PostgreSQL 15 or later is installed here, and SHOPFEST_BENCH_POSTGRES names none.');
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

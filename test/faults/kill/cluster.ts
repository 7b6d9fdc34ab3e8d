import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);
/** PostgreSQL refuses to run as root. */
const asPostgres = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];

/** A PostgreSQL of our own, that may be killed in any way. It commits durably, as any does by default. */
export interface Cluster {
  url(database: string): string;
  createDatabase(name: string): Promise<void>;
  /** `pg_ctl stop -m immediate`: no checkpoint, every connection cut. */
  stopImmediately(): Promise<void>;
  /** SIGKILL of the server process itself; its children end by themselves when they notice. */
  killPostmaster(): Promise<void>;
  /** SIGKILL of one process that serves a connection of the service or of an outbox: PostgreSQL then restarts all of them. */
  killBackend(): Promise<void>;
  /** Starts it again; resolves when it takes connections. */
  start(): Promise<void>;
}

/** Where PostgreSQL's programs are, or null where they are not installed. Debian keeps them off the path. */
export function postgresPrograms(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const folders = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debian, version, 'bin'))
    .concat((process.env.PATH ?? '').split(delimiter));
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** Makes a cluster in a new folder below `folder`, and starts it. */
export async function createCluster(folder: string, programs: string): Promise<Cluster> {
  const data = join(folder, 'postgres');
  const port = await freePort();
  const as = async (program: string, ...rest: string[]): Promise<void> => {
    const [command = '', ...words] = [...asPostgres, join(programs, program), ...rest];
    await run(command, words);
  };
  mkdirSync(data);
  chmodSync(folder, 0o711);
  if (asPostgres.length > 0) await run('chown', ['postgres', data]);
  await as('initdb', '-D', data, '-U', 'shopfest', '-A', 'trust', '-E', 'UTF8', '--no-locale');
  const url = (database: string): string => `postgres://shopfest@127.0.0.1:${port}/${database}`;
  const settings = `-p ${port} -h 127.0.0.1 -k ${data} -c max_connections=50`;

  const cluster: Cluster = {
    url,
    createDatabase: (name) => statement(url('postgres'), `CREATE DATABASE ${name}`).then(() => undefined),
    stopImmediately: () => as('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop'),
    async killPostmaster() {
      const [pid] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
    },
    async killBackend() {
      const rows = await statement(
        url('postgres'),
        "SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'shopfest%' ORDER BY query_start DESC LIMIT 1",
      );
      const pid = rows[0]?.pid;
      if (pid !== undefined) process.kill(Number(pid), 'SIGKILL');
    },
    async start() {
      // Children of a killed server hold its memory until they notice; PostgreSQL does not start beside them.
      for (let tries = 1; ; tries++) {
        try {
          return await as(
            'pg_ctl',
            '-D',
            data,
            '-w',
            '-l',
            join(data, 'server.log'),
            '-o',
            settings,
            'start',
          );
        } catch (error) {
          if (tries === 50) throw error;
          await sleep(100);
        }
      }
    },
  };
  await cluster.start();
  return cluster;
}

export async function statement(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // It fails the statement that is on it.
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

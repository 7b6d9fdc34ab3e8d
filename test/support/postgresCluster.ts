import { execFile } from 'node:child_process';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A PostgreSQL of a test's own, that may be stopped as by a power cut. */
export interface PostgresCluster {
  readonly url: string;
  start(): Promise<void>;
  /** Without a word to anybody: what was not committed is gone, what was is recovered at the next start. */
  crash(): Promise<void>;
  remove(): Promise<void>;
}

/** Null where the programs of a server are not there. */
export async function createPostgresCluster(): Promise<PostgresCluster | null> {
  const bin = await binaries();
  if (bin === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'shopfest-cluster-'));
  const root = process.getuid?.() === 0;
  if (root) {
    await chmod(folder, 0o700);
    const [uid, gid] = await Promise.all([idOf('-u'), idOf('-g')]);
    await chown(folder, uid, gid);
  }
  // PostgreSQL refuses to run as root.
  const server = (program: string, ...args: string[]) =>
    root
      ? run('runuser', ['-u', 'postgres', '--', join(bin, program), ...args])
      : run(join(bin, program), args);
  const data = join(folder, 'data');
  const port = await freePort();
  await server('initdb', '-D', data, '-U', 'shopfest', '-A', 'trust', '-E', 'UTF8', '--no-locale');
  return {
    url: `postgres://shopfest@127.0.0.1:${port}/postgres`,
    async start() {
      const options = `-p ${port} -h 127.0.0.1 -k ${data}`;
      await server('pg_ctl', '-D', data, '-w', '-l', join(data, 'server.log'), '-o', options, 'start');
    },
    async crash() {
      await server('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop');
    },
    async remove() {
      await server('pg_ctl', '-D', data, '-m', 'immediate', 'stop').catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function binaries(): Promise<string | null> {
  const { stdout } = await run('sh', [
    '-c',
    'ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1',
  ]);
  return stdout.trim() || null;
}

async function idOf(flag: '-u' | '-g'): Promise<number> {
  return Number((await run('id', [flag, 'postgres'])).stdout);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

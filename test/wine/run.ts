/**
 * Tries the packed package on Windows builds of Node.js under wine, against a service on this machine. Needs
 * `npm run build:js` first. Prints one line for each trial; the first failure ends the run.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import pg from 'pg';
import { devDependencies } from '../../package.json';
import { npm } from '../packed/process.mjs';
import { storeInput } from '../support/sales.js';
import { issue, seller, src } from '../support/turnkey.js';
import { type NodeMajor, type WindowsProcess, Wine, wineVersion } from './wine.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scripts = fileURLToPath(new URL('windows', import.meta.url));
const cli = 'node_modules/@shopfest/partner-sdk/dist/cli.js';
/** Where the till is installed, on drive C:. */
const till = 'till';
const started = performance.now();
let passed = 0;
const notTried: string[] = [];

async function attempt(name: string, trial: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await trial();
  passed += 1;
  console.log(`ok  ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
}

/** The sandbox, as a process of its own on this machine. */
async function startSandbox() {
  const child = spawn(
    process.execPath,
    [join(root, 'dist/cli.js'), 'serve', '--sandbox', '--port', '0', '--json'],
    {
      env: { PATH: process.env.PATH, LANG: 'C' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let out = '';
  for await (const text of child.stdout.setEncoding('utf8')) {
    out += text;
    if (out.endsWith('}\n')) break;
  }
  const { url, campaign, apiKeys } = JSON.parse(out);
  const client = (apiKey: string) => new ShopfestOperator({ baseURL: url, campaign, apiKey });
  const partner = client(apiKeys.partner);
  const { id } = await partner.merchants.register(storeInput('store-1', { ubns: [seller] }));
  await client(apiKeys.operator).merchants.approve(id);
  return {
    env: { SHOPFEST_BASE_URL: url, SHOPFEST_CAMPAIGN: campaign, SHOPFEST_API_KEY: apiKeys.partner },
    documents: async (): Promise<number> => (await partner.stats.summary()).received.documents,
    close: () => void child.kill(),
  };
}

/** Installs the tarball and its optional packages on drive C:, with the scripts of the trials. */
function install(wine: Wine, folder: string): string {
  const home = join(wine.drive, till);
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: till, private: true, type: 'module' }));
  const [{ filename }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  );
  const peers = (['@photostructure/sqlite', 'msw', 'pg'] as const).map(
    (name) => `${name}@${devDependencies[name]}`,
  );
  const options = ['--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'];
  npm(['install', ...options, join(folder, filename), ...peers], home);
  cpSync(scripts, home, { recursive: true });
  return home;
}

async function ended(process: WindowsProcess): Promise<string> {
  const code = await process.exitCode();
  assert.equal(code, 0, `${process.out()}\n${process.err()}`);
  return process.out();
}

async function until(what: string, check: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = performance.now() + 240_000; !(await check()); ) {
    if (performance.now() > deadline) throw new Error(`It took too long: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A request whose second half is sent later. */
async function sendHalf(url: string, apiKey: string, name: string) {
  const body = JSON.stringify({ name });
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text;
  });
  // A connection that is cut has no answer, which the trial finds.
  socket.on('error', () => undefined);
  const closed = new Promise((resolve) => socket.once('close', resolve));
  const head = [
    'POST /v1/organizations HTTP/1.1',
    'Host: localhost',
    `Authorization: Bearer ${apiKey}`,
    `Idempotency-Key: "${name}"`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 8)}`);
  return {
    async finish(): Promise<string> {
      socket.write(body.slice(8));
      await closed;
      return answer.slice(0, answer.indexOf('\r\n'));
    },
  };
}

async function tryOn(
  wine: Wine,
  major: NodeMajor,
  home: string,
  sandbox: Awaited<ReturnType<typeof startSandbox>>,
) {
  const node = wine.node(major);
  const on = `on Node ${major}`;
  const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    wine.start(node, args, { cwd: home, env: { ...sandbox.env, ...env } });
  const shopfest = async (...args: string[]) => JSON.parse(await ended(start([cli, ...args, '--json'])));
  const data = join(home, `node-${major}`);
  mkdirSync(data);
  const onC = (name: string) => `C:\\${till}\\node-${major}\\${name}`;

  await attempt(`every entry point loads ${on}`, async () => {
    assert.match(await ended(start(['entries.mjs'])), /^win32 v\d+\.\d+\.\d+ 8\r?\n$/);
  });

  await attempt(`one outbox, whichever way its path is written, ${on}`, async () => {
    const path = onC('paths.db');
    const slashes = path.replaceAll('\\', '/');
    const stores = [
      path,
      slashes,
      `/${slashes}`,
      `//${slashes.replace('C:', '/C:')}`,
      `node-${major}\\paths.db`,
    ];
    await ended(start(['till.mjs', `paths-${major}`, ...stores.map((written) => `file:${written}`)]));
    const { pending } = await shopfest('outbox', 'status', '--outbox', `file:${path}`);
    assert.equal(pending, stores.length);
  });

  await attempt(`a Turnkey tree is pushed ${on}`, async () => {
    const before = await sandbox.documents();
    const codes = ['F0401', 'F0401', 'C0401'] as const;
    for (const [index, code] of codes.entries()) {
      const file = join(wine.drive, `Turnkey${major}`, src(code), `${index}.xml`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, issue({ number: `AB${major}00000${index}`, time: '2020-12-12T09:30:00' }, code));
    }
    const outbox = ['--outbox', `file:${onC('turnkey.db')}`];
    const report = await shopfest('transactions', 'push', `C:\\Turnkey${major}`, ...outbox);
    assert.deepEqual([report.accepted, report.rejected], [codes.length, 0]);
    assert.equal((await sandbox.documents()) - before, codes.length);
  });

  await attempt(`a till that is killed loses nothing, and sends nothing twice, ${on}`, async () => {
    const before = await sandbox.documents();
    const store = `file:${onC('killed.db')}`;
    const log = join(home, 'enqueued.txt');
    rmSync(log, { force: true });
    const killed = start(['till.mjs', `forever-${major}`, store]);
    const lines = () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0);
    await until('20 sales enqueued', () => lines() >= 20);
    killed.child.kill('SIGKILL');
    await killed.exitCode();
    const enqueued = lines();
    const { accepted, rejected } = await shopfest('outbox', 'drain', '--outbox', store);
    assert.ok(accepted >= enqueued && accepted <= enqueued + 1, `${accepted} of ${enqueued} sales sent`);
    assert.deepEqual([rejected, (await sandbox.documents()) - before], [0, accepted]);
  });

  await attempt(`an outbox that another program has locked is waited for ${on}`, async () => {
    const store = `file:${onC('locked.db')}`;
    await ended(start(['till.mjs', `locked-${major}`, store]));
    const lock = start(['lock.mjs', onC('locked.db')]);
    await until('the lock', () => lock.out().includes('locked'));
    const { accepted } = await shopfest('outbox', 'drain', '--outbox', store);
    assert.equal(accepted, 1);
    await ended(lock);
  });
}

async function tryCluster(wine: Wine, home: string, folder: string): Promise<void> {
  const server =
    process.env.SHOPFEST_TEST_POSTGRES || `postgres://${process.env.USER || 'root'}@127.0.0.1/postgres`;
  const admin = new pg.Client({ connectionString: server, connectionTimeoutMillis: 3_000 });
  try {
    await admin.connect();
  } catch {
    notTried.push('workers (no PostgreSQL; SHOPFEST_TEST_POSTGRES names one)');
    return;
  }
  const name = `shopfest_wine_${process.pid}`;
  await admin.query(`CREATE DATABASE ${name}`);
  try {
    await attempt('workers finish 6 of 6 half-sent requests at Ctrl-Break, on Node 22', async () => {
      const stopFile = join(folder, 'stop');
      const db = Object.assign(new URL(server), { pathname: name }).href;
      const env = { SHOPFEST_SECRET: 'a secret of tests, long enough' };
      const start = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
        wine.start(wine.node(22), args, { cwd: home, env: { ...env, ...more } });
      const made = await ended(start([cli, 'keys', 'create', '--db', db, '--name', 'operator', '--json']));
      const { secret } = JSON.parse(made);
      const args = ['serve', '--db', db, '--workers', '2', '--port', '0', '--json'];
      const served = start(['--import', './stopFile.mjs', cli, ...args], { STOP_FILE: `Z:${stopFile}` });
      await until('the service', () => served.out().trimEnd().endsWith('}'));
      const { url } = JSON.parse(served.out());
      const requests = await Promise.all(
        Array.from({ length: 6 }, (_, index) => sendHalf(url, secret, `half-${index}`)),
      );
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      writeFileSync(stopFile, '');
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const answers = await Promise.all(requests.map(({ finish }) => finish()));
      assert.deepEqual(answers, Array(6).fill('HTTP/1.1 201 Created'));
      await ended(served);
      assert.match(served.err(), /Stopped/);
    });
  } finally {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  }
}

async function run(version: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shopfest-wine-'));
  const wine = new Wine(folder);
  const sandbox = await startSandbox();
  try {
    const home = install(wine, folder);
    await tryOn(wine, 20, home, sandbox);
    await tryOn(wine, 22, home, sandbox);
    await tryCluster(wine, home, folder);
  } finally {
    sandbox.close();
    wine.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  for (const missing of notTried) console.log(`NOT TRIED: ${missing}`);
  console.log(
    `Windows under ${version}: ${passed} trials passed in ${Math.round((performance.now() - started) / 1000)} s`,
  );
}

const version = wineVersion();
if (version === null) console.log('skipped: no wine here. On Debian: apt-get install -y wine');
else await run(version);

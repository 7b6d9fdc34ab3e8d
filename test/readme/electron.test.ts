import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { compiledCommand, compiledFolder } from '../support/compiled.js';
import { saleInput } from '../support/sales.js';
import { serveSandbox } from '../support/servedSandbox.js';
import { readBlocks } from './blocks.js';
import { run } from './run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Stands for Electron: its page sells one sale through the preload script, and then the app is quit. */
const electron = (sale: object): string => `
const { EventEmitter } = require('node:events');
const handlers = new Map();
const world = {};
const app = Object.assign(new EventEmitter(), {
  whenReady: () => Promise.resolve(),
  getPath: () => __dirname,
  quit() {
    let isPrevented = false;
    app.emit('before-quit', { preventDefault: () => { isPrevented = true; } });
    if (!isPrevented) console.log('quit');
  },
});
class BrowserWindow {
  constructor({ webPreferences }) {
    require(webPreferences.preload);
  }
  async loadFile() {
    await world.till.sell(${JSON.stringify(sale)});
    console.log('sold');
    app.quit();
  }
}
const ipcMain = { handle: (name, handler) => handlers.set(name, handler) };
const ipcRenderer = { invoke: async (name, ...values) => handlers.get(name)({}, ...values) };
const contextBridge = { exposeInMainWorld: (name, value) => { world[name] = value; } };
module.exports = { app, BrowserWindow, contextBridge, ipcMain, ipcRenderer };
`;

/** As in a build of Electron whose Node.js has no binding of SQLite. */
const withoutSqlite = `
process.versions.electron = '36.0.0';
const { getBuiltinModule } = process;
process.getBuiltinModule = (name) => {
  if (name === 'node:sqlite') throw Object.assign(new Error('No such built-in module: node:sqlite'), { code: 'ERR_UNKNOWN_BUILTIN_MODULE' });
  return getBuiltinModule?.(name);
};
await import('./main.mjs');
`;

it('has an Electron app whose sale is on disk in a main process without node:sqlite', {
  timeout: 90_000,
}, async () => {
  const folder = await mkdtemp(join(compiledFolder, 'electron-'));
  const sandbox = await serveSandbox();
  onTestFinished(() => sandbox.close());
  const env = {
    SHOPFEST_BASE_URL: sandbox.url,
    SHOPFEST_CAMPAIGN: sandbox.campaign,
    SHOPFEST_API_KEY: sandbox.apiKeys.partner,
  };

  const page = readBlocks(await readFile(join(root, 'docs/tills.md'), 'utf8'));
  for (const name of ['till.mjs', 'main.mjs', 'preload.cjs']) {
    const block = page.find(({ code }) => code.startsWith(`// ${name}\n`));
    await writeFile(join(folder, name), block?.code ?? '');
  }
  await mkdir(join(folder, 'node_modules/electron'), { recursive: true });
  await writeFile(join(folder, 'node_modules/electron/index.js'), electron(saleInput(1)));
  await writeFile(
    join(folder, 'node_modules/electron/package.json'),
    '{"name":"electron","main":"index.js"}',
  );
  await writeFile(join(folder, 'start.mjs'), withoutSqlite);

  const { exitCode, stdout, stderr } = await run(join(folder, 'start.mjs'), [], env, folder);
  expect(stderr).toBe('');
  expect([exitCode, stdout]).toEqual([0, 'sold\nquit\n']);
  const store = `file:${join(folder, 'node_modules/electron/outbox.db')}`;
  const status = await run(compiledCommand, ['outbox', 'status', '--outbox', store, '--json'], env);
  // The merchant is not registered, so the service has answered the sale or it still waits: it is there once.
  const { pending, deadLetters } = JSON.parse(status.stdout);
  expect(pending + deadLetters).toBe(1);
});

// @ts-check
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A key that is well formed and known nowhere. */
const sampleKey = 'sf_test_abcdefghijklmnopqrstuvwxyzABCDEF1Sfaim';

/** Prints the address of each module that is loaded. */
const hooks = `export async function load(url, context, nextLoad) {
  process._rawDebug(url);
  return nextLoad(url, context);
}`;

const script = (/** @type {string} */ entry) => `
import { register } from 'node:module';
register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)});
const { Shopfest } = await import(${JSON.stringify(entry)});
globalThis.fetch = async () => new Response(JSON.stringify({ index: 0, externalId: 'P-1', status: 'accepted' }), { status: 201 });
const shopfest = new Shopfest({
  apiKey: process.env.SHOPFEST_API_KEY,
  baseURL: 'https://api.example',
  campaign: 'taichung-2020',
});
const { status } = await shopfest.transactions.push({
  externalId: 'P-1',
  merchantExternalId: 'store-1',
  channel: 'store',
  occurredAt: '2020-12-12T14:30:00+08:00',
  totalAmount: 1280,
  document: { type: 'receipt', terminalId: 'T-1', number: '1' },
});
if (status !== 'accepted') throw new Error(status);
`;

/**
 * Names of the files of the browser build that the first `transactions.push` loads, with the main entry: found by
 * pushing one in a process of its own.
 * @returns {Set<string>}
 */
function filesOfFirstPush() {
  const entry = new URL('../dist/browser/index.js', import.meta.url);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', '--input-type=module', '--eval', script(entry.href)],
    { encoding: 'utf8', env: { ...process.env, SHOPFEST_API_KEY: sampleKey } },
  );
  if (status !== 0) throw new Error(`The push failed: ${stderr}`);
  const folder = new URL('.', entry).href;
  const loaded = stderr.split('\n').filter((line) => line.startsWith(folder));
  return new Set(loaded.map((url) => basename(fileURLToPath(url))));
}

/** Leaves out of a bundle what is imported later than by the first push. */
export function firstPushOnly() {
  const loaded = filesOfFirstPush();
  return {
    name: 'first-push-only',
    /** @param {{ onResolve(options: { filter: RegExp }, callback: (args: { kind: string, path: string }) => { path: string, external: boolean } | undefined): void }} build */
    setup(build) {
      build.onResolve({ filter: /^\.\// }, ({ kind, path }) =>
        kind === 'dynamic-import' && !loaded.has(basename(path)) ? { path, external: true } : undefined,
      );
    },
  };
}

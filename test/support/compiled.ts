import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { esm } from '../../tsup.config.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A folder in which scripts import `@shopfest/partner-sdk` as its users do, compiled from the sources as they are now,
 * with the examples beside. Each test worker compiles it once, which takes a second. Processes that run in it need no
 * loader, which would take as long for each of them.
 */
export const compiledFolder: string = await compile();

/** The command, for `node`. */
export const compiledCommand: string = join(compiledFolder, 'node_modules/@shopfest/partner-sdk/cli.js');

async function compile(): Promise<string> {
  // Below the project, so that its packages are found.
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(root, '.tmp/compiled-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // A package of its own: within that of the project, its name would stand for `dist`.
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  const outDir = join(folder, 'node_modules/@shopfest/partner-sdk');
  mkdirSync(outDir, { recursive: true });
  const exports = { '.': './index.js', './*': './*.js' };
  writeFileSync(join(outDir, 'package.json'), JSON.stringify({ type: 'module', exports }));
  await build({ ...esm, config: false, outDir, clean: false, silent: true });
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  return folder;
}

// @ts-check
/**
 * Compiles entries as an app on React Native gets them: bundled under the condition `react-native`, transformed by React
 * Native's own Babel preset as Metro does, and compiled by Hermes, before its version 1 and since. Needs
 * `npm run build:js` first. The tools come from npm into the temporary folder, where they stay between runs; without
 * them nothing is tried, and the output says why.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm, run } from './process.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entries = ['', '/operator', '/einvoice', '/draw'];

const tools = [
  'esbuild@0.27.2',
  '@babel/core@7.28.5',
  '@react-native/babel-preset@0.88.1',
  'hermes-legacy@npm:hermes-compiler@0.14.0',
  'hermes-v1@npm:hermes-compiler@260318099.0.8',
];

/** Each Hermes with the profile that Metro takes for it. */
const compilers = [
  { name: 'hermes-legacy', profile: 'default' },
  { name: 'hermes-v1', profile: 'hermes-stable' },
];

const home = join(tmpdir(), 'shopfest-hermes');
const missing = install();
if (missing !== null) {
  console.log(`NOT TRIED: Hermes (${missing})`);
} else {
  await compileAll();
}

/** Why the tools cannot be had; null where they are there. */
function install() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return `no compiler for ${process.platform}-${process.arch}`;
  try {
    mkdirSync(home, { recursive: true });
    const last = join(home, 'node_modules', 'hermes-v1');
    if (!existsSync(last)) {
      npm(['install', '--no-save', '--no-audit', '--no-fund', '--prefix', home, ...tools], home);
    }
    return null;
  } catch (error) {
    return (
      String(error)
        .split('\n')
        .find((line) => /npm error/.test(line)) ?? String(error)
    );
  }
}

async function compileAll() {
  // By another name than `require`, the types of what is installed there are not looked up here.
  const load = createRequire(join(home, 'package.json'));
  const { build } = load('esbuild');
  const babel = load('@babel/core');
  const folder = mkdtempSync(join(tmpdir(), 'shopfest-hermes-'));
  try {
    for (const entry of entries) {
      const { outputFiles } = await build({
        stdin: { contents: `export * from '@shopfest/partner-sdk${entry}'`, resolveDir: root },
        bundle: true,
        write: false,
        format: 'iife',
        globalName: 'shopfest',
        platform: 'neutral',
        mainFields: ['module', 'main'],
        conditions: ['react-native'],
        target: 'esnext',
        // Metro has no modules at run time either: what is loaded later is a `require`.
        supported: { 'dynamic-import': false },
      });
      for (const { name, profile } of compilers) {
        for (const dev of [true, false]) {
          const preset = [
            load.resolve('@react-native/babel-preset'),
            { dev, unstable_transformProfile: profile },
          ];
          const { code } = babel.transformSync(outputFiles[0].text, {
            filename: join(home, 'node_modules/@shopfest/partner-sdk/bundle.js'),
            babelrc: false,
            configFile: false,
            compact: false,
            sourceType: 'script',
            presets: [preset],
          });
          const file = join(folder, 'bundle.js');
          writeFileSync(file, code);
          const compiler = join(home, 'node_modules', name, 'hermesc/linux64-bin/hermesc');
          run(compiler, ['-emit-binary', '-O', '-w', '-out', join(folder, 'bundle.hbc'), file], folder);
          console.log(`ok  @shopfest/partner-sdk${entry} on ${name}, ${dev ? 'development' : 'release'}`);
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

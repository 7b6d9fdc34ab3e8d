// @ts-check
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, run } from './process.mjs';

/** Versions tried when this process is of another major. npm carries the binary as `node-<platform>-<arch>`. */
const versions = new Map([
  [20, '20.20.2'],
  [22, '22.23.3'],
  [24, '24.9.0'],
  [26, '26.10.0'],
]);

/**
 * A Node of this major: the one that runs now, or one from npm, kept in the temporary folder between runs.
 * @param {number} major
 * @returns {{ version: string, path: string } | { why: string }}
 */
export function nodeOfMajor(major) {
  const own = process.versions.node;
  if (Number.parseInt(own, 10) === major) return { version: own, path: process.execPath };
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const version = versions.get(major) ?? String(major);
  const home = join(tmpdir(), 'shopfest-nodes', version);
  const path = join(home, 'node_modules', name, 'bin', platform === 'win' ? 'node.exe' : 'node');
  try {
    mkdirSync(home, { recursive: true });
    if (!existsSync(path)) {
      npm(['install', '--no-save', '--no-audit', '--no-fund', '--prefix', home, `${name}@${version}`], home);
    }
    return { version: run(path, ['--version'], home).trim().slice(1), path };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return {
      why: `${name}@${version} cannot be had: ${text.split('\n').find((line) => /error/i.test(line)) ?? text}`,
    };
  }
}

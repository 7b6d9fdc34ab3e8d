// @ts-check
import { spawnSync } from 'node:child_process';

const FIVE_MINUTES = 300_000;

/** Runs a program to its end; a failure throws with all it printed. @param {string} program @param {string[]} args @param {string} cwd */
export function run(program, args, cwd) {
  const { status, signal, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    timeout: FIVE_MINUTES,
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (error) throw error;
  if (status !== 0) {
    throw new Error(`${program} ${args.join(' ')} ended with ${signal ?? status}:\n${stdout}\n${stderr}`);
  }
  return stdout;
}

/** @param {string[]} args @param {string} cwd */
export const npm = (args, cwd) => run('npm', args, cwd);

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { workerMemory } from '../../../../src/cli/serve/workers/workerMemory.js';

it('gives options that this version of Node.js accepts', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [...workerMemory([]), '-p', '1']);
  expect(stdout).toBe('1\n');
});

it('leaves out options that Node.js was started with', () => {
  expect(workerMemory(['--no-warnings'])).toEqual(['--max-semi-space-size=32', '--v8-pool-size=1']);
  expect(workerMemory(['--max-semi-space-size=64', ''])).toEqual(['--v8-pool-size=1']);
  expect(workerMemory(['--max_semi_space_size', '64'])).toEqual(['--v8-pool-size=1']);
  expect(workerMemory(['', '--v8-pool-size=4 --max-semi-space-size=8'])).toEqual([]);
});

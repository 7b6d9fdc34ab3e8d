import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { compiledFolder } from '../support/compiled.js';
import { run, typeErrors } from './run.js';

async function file(name: string, code: string): Promise<string> {
  const folder = await mkdtemp(join(compiledFolder, 'run-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), code);
  return join(folder, name);
}

it('runs the sources as they are now, and not what was built', async () => {
  const script = await file('a.ts', "console.log(import.meta.resolve('@shopfest/partner-sdk'));");
  const { exitCode, stdout } = await run(script, [], {});
  expect({ exitCode, stdout }).toEqual({
    exitCode: 0,
    stdout: expect.stringMatching(/\/\.tmp\/.*\/index\.js\n$/),
  });
});

it('passes the requested variables on, and no key of the developer', async () => {
  process.env.SHOPFEST_API_KEY = 'of the developer';
  onTestFinished(() => void delete process.env.SHOPFEST_API_KEY);
  const script = await file(
    'a.ts',
    'console.log(process.env.SHOPFEST_API_KEY, process.env.SHOPFEST_CAMPAIGN);',
  );
  expect((await run(script, [], { SHOPFEST_CAMPAIGN: 'x' })).stdout).toBe('undefined x\n');
});

it('says how a script failed', async () => {
  const { exitCode, stderr } = await run(await file('a.ts', "throw new Error('as expected')"), [], {});
  expect(exitCode).toBe(1);
  expect(stderr).toContain('as expected');
});

it('finds errors of syntax and of types', async () => {
  expect(typeErrors([await file('a.ts', 'export const a: number = 1;')])).toEqual([]);
  expect(typeErrors([await file('a.ts', "const a: number = '1'; export {")])).toEqual([
    expect.stringContaining('a.ts:1'),
    expect.stringContaining("'string' is not assignable to type 'number'"),
  ]);
});

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const manifest = fileURLToPath(new URL('../package.json', import.meta.url));

/** What a shell of POSIX understands, and cmd.exe, in which npm runs scripts on Windows, does not. */
const unknownToCmd = [
  ['a variable before a command', /(?:^|&&|\|\|)\s*\w+=/],
  ['single quotes', /'/],
  ['an expansion', /[$`]/],
  ['a semicolon', /;/],
  ['a single &', /(?<!&)&(?!&)/],
  ['a pattern that the shell fills in', /(?:^|\s)[^\s"]*\*/],
  ['a path before a command', /(?:^|&&|\|\|)\s*\.{0,2}\//],
  ['a program of POSIX', /(?:^|&&|\|\|)\s*(?:bash|cat|chmod|cp|env|export|mkdir|mv|rm|sh|test|touch|true)\s/],
] as const;

const faultsOf = (script: string): string[] =>
  unknownToCmd.filter(([, pattern]) => pattern.test(script)).map(([name]) => name);

it('has npm scripts that cmd.exe runs as well', async () => {
  const { scripts } = JSON.parse(await readFile(manifest, 'utf8')) as { scripts: Record<string, string> };
  const faults = Object.entries(scripts).map(([name, script]) => [name, faultsOf(script)]);
  expect(faults.filter(([, found]) => found?.length)).toEqual([]);
});

it.each([
  ['A=1 vitest run', 'a variable before a command'],
  ['tsc && A=1 vitest run', 'a variable before a command'],
  ["vitest -t 'a b'", 'single quotes'],
  ['node $FILE', 'an expansion'],
  ['a; b', 'a semicolon'],
  ['serve & vitest', 'a single &'],
  ['biome check src/*.ts', 'a pattern that the shell fills in'],
  ['./run', 'a path before a command'],
  ['tsup && rm -rf dist', 'a program of POSIX'],
])('finds in %j %s', (script, fault) => expect(faultsOf(script)).toEqual([fault]));

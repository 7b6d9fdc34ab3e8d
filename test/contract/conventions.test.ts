import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const redocly = join(
  dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')),
  'bin/cli.js',
);

/** Ids of the rules that a contract breaks. */
function broken(contract: string): string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [redocly, 'lint', contract, '--format=json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (!stdout.includes('{')) throw new Error(`redocly said nothing: ${stderr}`);
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { problems: { ruleId: string }[] };
  return [...new Set(report.problems.map(({ ruleId }) => ruleId))].sort();
}

it('fails for a breach of each convention', () => {
  const { rules } = parse(readFileSync(`${root}redocly.yaml`, 'utf8')) as { rules: Record<string, unknown> };
  const ours = Object.keys(rules).filter((rule) => /^(rule|shopfest)\//.test(rule));
  expect(ours.length).toBeGreaterThan(0);
  expect(broken('test/contract/fixtures/unconventional.yaml')).toEqual(expect.arrayContaining(ours));
});

it('finds no breach in the contract, nor of any recommended rule', () => {
  expect(broken('openapi/shopfest.yaml')).toEqual([]);
});

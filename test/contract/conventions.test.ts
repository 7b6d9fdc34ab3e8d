import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';

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

describe('the fields of a request', () => {
  const amount = { type: 'integer', description: 'Amount.', 'x-unit': 'NT$', examples: [500] };
  const documented = {
    query: { name: 'top', in: 'query', description: 'Most rows.', schema: { ...amount, 'x-unit': 'rows' } },
    components: {
      Amount: amount,
      Line: { type: 'object', properties: { price: { $ref: ref('Amount'), description: 'Price.' } } },
      Sale: {
        type: 'object',
        properties: { lines: { type: 'array', description: 'Lines.', items: { $ref: ref('Line') } } },
      },
    },
  };

  /** Our rules of fields that a contract breaks whose only operation takes a sale. */
  function brokenFieldRules({ query, components }: { query: unknown; components: unknown }): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'shopfest-conventions-'));
    const body = { content: { 'application/json': { schema: { $ref: ref('Sale') } } } };
    const paths = { '/v1/sales': { put: { parameters: [query], requestBody: body, responses: {} } } };
    const contract = { openapi: '3.1.0', info: {}, paths, components: { schemas: components } };
    writeFileSync(join(folder, 'openapi.yaml'), stringify(contract, { aliasDuplicateObjects: false }));
    const rules = broken(join(folder, 'openapi.yaml')).filter((rule) => rule.includes('request-field'));
    rmSync(folder, { recursive: true });
    return rules;
  }

  const { components } = documented;
  const withPrice = (price: object) => ({
    ...documented,
    components: { ...components, Line: { type: 'object', properties: { price } } },
  });
  const { examples, ...withoutExample } = amount;
  const { 'x-unit': unit, ...withoutUnit } = amount;

  it('are accepted with description, example and unit, their own or of what they refer to', () => {
    expect(brokenFieldRules(documented)).toEqual([]);
  });

  it.each([
    [
      'a property that only refers to what has a description',
      withPrice({ $ref: ref('Amount') }),
      'description',
    ],
    ['a property without an example', withPrice(withoutExample), 'example'],
    ['a number without a unit', withPrice(withoutUnit), 'unit'],
    [
      'a parameter without a description',
      { ...documented, query: { ...documented.query, description: undefined } },
      'description',
    ],
  ])('are refused: %s', (_title, contract, missing) => {
    expect(brokenFieldRules(contract)).toEqual([`shopfest/request-field-has-${missing}`]);
  });
});

function ref(name: string): string {
  return `#/components/schemas/${name}`;
}

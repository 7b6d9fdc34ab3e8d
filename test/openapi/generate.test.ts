import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate, generateResources } from '../../openapi/generate.js';
import { schemas } from '../../src/generated/schemas.js';
import type { SchemaName } from '../../src/generated/types.js';
import { findDrift, validate } from '../../src/validation/validate.js';
import { contract, contractText } from './contract.js';
import { allExamples, nameOf } from './examples.js';

const folder = new URL('../../src/generated/', import.meta.url);

describe('src/generated', () => {
  it('is what the generator writes from the contract today, and nothing else', async () => {
    expectFiles(folder, await generate(contractText));
    expectFiles(new URL('../../src/resources/generated/', import.meta.url), generateResources(contractText));
  });

  it('says in every module where it comes from, and names the hash of the contract in one file', async () => {
    const files = [...(await generate(contractText))];
    for (const [name, text] of files) {
      if (name.endsWith('.ts')) expect(text.split('\n')[0]).toContain('Written by openapi/generate.ts');
    }
    const withHash = files.filter(([, text]) => text.includes(contract.hash)).map(([name]) => name);
    expect(withHash).toEqual(['version.ts']);
  });

  it('has the contract itself as JSON', async () => {
    expect(JSON.parse((await generate(contractText)).get('openapi.json') ?? '')).toEqual(contract.openapi);
  });

  it('follows the contract: another text gives another hash', async () => {
    const other = await generate(`${contractText}\n# a remark\n`);
    expect(other.get('version.ts')).not.toContain(contract.hash);
  });
});

describe('the examples of the contract', () => {
  const examples = [...new Map(allExamples(contract).map((example) => [example.value, example])).values()];

  it('exist for requests, responses and problems', () => {
    const kinds = allExamples(contract).map(({ at }) => at.split(' ')[1]);
    expect(kinds).toEqual(expect.arrayContaining(['request', '200', '201', '400', '409', '422', '503']));
  });

  it.each(examples.map((example) => [example.at, example] as const))(
    'fits its schema at %s',
    (_at, { schema, value }) => {
      const name = nameOf(schema.$ref ?? '') as SchemaName;
      const result = validate<unknown>(schemas('strict')[name], value);
      expect(result).toEqual({ ok: true, value });
      expect(findDrift(schemas('lenient')[name], value)).toEqual([]);
    },
  );
});

/** The folder has these files and no others. */
function expectFiles(at: URL, files: ReadonlyMap<string, string>): void {
  const entries = readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = entries.map(({ parentPath, name }) => relative(fileURLToPath(at), join(parentPath, name)));
  expect(names.sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) expect(readFileSync(new URL(name, at), 'utf8')).toBe(text);
}

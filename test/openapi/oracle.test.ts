import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../openapi/generate/contract.js';
import { schemas } from '../../src/generated/schemas.js';
import type { SchemaName } from '../../src/generated/types.js';
import { validate } from '../../src/validation/validate.js';
import { allExamples, openapi } from './contract.js';
import { createMutations } from './mutations.js';
import { createOracle } from './oracle.js';

const components = openapi.components.schemas;
const oracle = createOracle(components);
const mutationsOf = createMutations(components);
const harvest = examplesByComponent();

describe('strict schemas give the verdict of JSON Schema', () => {
  it('has an example of every component', () => {
    const without = Object.keys(components).filter((name) => !harvest.has(name));
    expect(without).toEqual([]);
  });

  it.each(Object.keys(components))('%s', (name) => {
    const ours = schemas('strict')[name as SchemaName];
    const theirs = oracle({ $ref: `#/components/schemas/${name}` });
    const verdicts = (value: unknown) => ({
      ours: validate<unknown>(ours, value).ok,
      theirs: theirs(value),
    });
    const examples = harvest.get(name) ?? [];
    for (const example of examples) expect(verdicts(example)).toEqual({ ours: true, theirs: true });
    const mutations = fc.constantFrom(...examples).chain((example) => mutationsOf(example));
    const agree = fc.property(mutations, (value) => {
      const { ours: mine, theirs: other } = verdicts(value);
      expect(mine).toBe(other);
    });
    // The same cases in every run, so that a red test means a change; another seed can be given.
    fc.assert(agree, {
      numRuns: Number(process.env.FC_RUNS ?? 150),
      seed: Number(process.env.FC_SEED ?? 2020),
    });
  });
});

/** Examples of every component: its own, and those that stand inside the examples of others. */
function examplesByComponent(): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  const visit = (schema: JsonSchema, value: unknown): void => {
    if (value === null || value === undefined) return;
    if (schema.$ref) {
      const name = schema.$ref.replace('#/components/schemas/', '');
      const list = found.get(name) ?? [];
      found.set(name, list);
      if (list.length < 5) list.push(value);
      visit(components[name] ?? {}, value);
    }
    const tag = schema.discriminator?.propertyName;
    const members = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter(({ type }) => type !== 'null');
    const chosen = tag
      ? schema.discriminator?.mapping?.[String((value as Record<string, unknown>)[tag])]
      : undefined;
    for (const member of members) if (!chosen || member.$ref === chosen) visit(member, value);
    if (Array.isArray(value)) for (const item of value) visit(schema.items ?? {}, item);
    for (const [property, inner] of Object.entries(schema.properties ?? {})) {
      visit(inner, (value as Record<string, unknown>)[property]);
    }
  };
  for (const [name, schema] of Object.entries(components)) {
    for (const example of allExamples()) {
      if (example.schema === schema) visit({ $ref: `#/components/schemas/${name}` }, example.value);
    }
  }
  for (const { schema, value } of allExamples()) visit(schema, value);
  return found;
}

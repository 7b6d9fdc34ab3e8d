import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Contract } from '../../openapi/generate/contract.js';
import type { FastPath } from '../../src/validation/fastPath.js';
import type { Schema } from '../../src/validation/schemaBuilders.js';
import { validate } from '../../src/validation/validate.js';
import { examplesByComponent, refTo } from './examples.js';
import { createMutations, sweep } from './mutations.js';
import { createOracle } from './oracle.js';

/**
 * Tests, one per component, that our strict schema and the oracle agree: both accept every example, and each change
 * of an example, by plan and by chance, is accepted by both or refused by both. And that the fast path matches no
 * value that the schema refuses or changes.
 */
export function itAgreesWithTheOracle(
  contract: Contract,
  strict: (name: string) => Schema<unknown>,
  fastPath: (name: string) => FastPath,
): void {
  const components = contract.openapi.components.schemas;
  const examples = examplesByComponent(contract, 3);
  const oracle = createOracle(components);
  const mutationsOf = createMutations(components);

  it('has an example of every component', () => {
    expect(Object.keys(components).filter((name) => !examples.has(name))).toEqual([]);
  });

  it.each(Object.keys(components))('accepts and refuses the same values of %s as the oracle', (name) => {
    const schema = { $ref: refTo(name) };
    const accepts = { ours: (value: unknown) => validate(strict(name), value).ok, theirs: oracle(schema) };
    const agree = (value: unknown): void => {
      const verdicts = { ours: accepts.ours(value), theirs: accepts.theirs(value) };
      if (verdicts.ours !== verdicts.theirs)
        expect({ value, ...verdicts }).toBe('accepted or refused by both');
      expectNoMore(fastPath(name), strict(name), value);
      expectNoMore(fastPath(name), strict(name), backwards(value));
    };
    const own = examples.get(name) ?? [];
    for (const example of own) {
      expect({ example, ours: accepts.ours(example) }).toEqual({ example, ours: true });
      agree(example);
      for (const value of sweep(example, schema, components)) agree(value);
    }
    const mutations = fc.constantFrom(...own).chain((example) => mutationsOf(example));
    // The same cases in every run, so that a red test means a change; another seed can be given.
    fc.assert(fc.property(mutations, agree), {
      numRuns: Number(process.env.FC_RUNS ?? 150),
      seed: Number(process.env.FC_SEED ?? 2020),
    });
  });
}

function expectNoMore({ match, ordered }: FastPath, schema: Schema<unknown>, value: unknown): void {
  const size = match(value);
  if (size === 0) return;
  const result = validate(schema, value);
  const text = JSON.stringify(result.ok ? result.value : 'refused');
  expect(JSON.stringify(ordered(value))).toBe(text);
  if (size < 0) return;
  expect(JSON.stringify(value)).toBe(text);
  if (!text.includes('\\')) expect(size).toBe(text.length);
}

/** The same with the fields of every object in the opposite order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, backwards(part)]),
  );
}

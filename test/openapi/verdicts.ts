import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Contract } from '../../openapi/generate/contract.js';
import { validate } from '../../src/validation/validate.js';
import type { Schema } from '../../src/validation/words.js';
import { examplesByComponent, refTo } from './examples.js';
import { createMutations, sweep } from './mutations.js';
import { createOracle } from './oracle.js';

/**
 * Tests, one per component, that our strict schema and the oracle agree: both accept every example, and each change
 * of an example, by plan and by chance, is accepted by both or refused by both.
 */
export function itAgreesWithTheOracle(contract: Contract, strict: (name: string) => Schema<unknown>): void {
  const components = contract.openapi.components.schemas;
  const examples = examplesByComponent(contract, 3);
  const oracle = createOracle(components);
  const mutationsOf = createMutations(components);

  it('has an example of every component', () => {
    expect(Object.keys(components).filter((name) => !examples.has(name))).toEqual([]);
  });

  it.each(Object.keys(components))('%s', (name) => {
    const schema = { $ref: refTo(name) };
    const accepts = { ours: (value: unknown) => validate(strict(name), value).ok, theirs: oracle(schema) };
    const agree = (value: unknown): void => {
      const verdicts = { ours: accepts.ours(value), theirs: accepts.theirs(value) };
      if (verdicts.ours !== verdicts.theirs) expect({ value, ...verdicts }).toBe('one verdict');
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

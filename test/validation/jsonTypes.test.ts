import { readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSchemaRegistry } from '../../src/validation/registry.js';
import { validate } from '../../src/validation/validate.js';
import { contract } from '../openapi/contract.js';
import { examplesByComponent, refTo } from '../openapi/examples.js';
import { createMutations, sweep } from '../openapi/mutations.js';
import { type Builds, createReference } from './reference.js';

/** All that the types can be told, and some that the contract does not use. */
const kinds: Builds = {
  Text: (m) => m.string({ min: 2, max: 3 }),
  Code: (m) => m.string({ pattern: /^[a-c]+$/u, expects: ['letters', '字母'] }),
  Day: (m) => m.string({ format: 'date', expects: ['a date', '日期'] }),
  Whole: (m) => m.integer({ min: -1, max: 5 }),
  Real: (m) => m.number({ above: 0, below: 1 }),
  Flag: (m) => m.boolean(),
  Any: (m) => m.unknown(),
  Choice: (m) => m.oneOf(['a', 1, true]),
  Open: (m) => m.openOneOf(['a', 'b']),
  Perhaps: (m) => m.nullable(m.ref('Whole')),
  Few: (m) => m.array(m.ref('Perhaps'), { min: 1, max: 2, unique: true }),
  Loose: (m) =>
    m.object({ a: m.ref('Text'), any: m.unknown() }, { b: m.ref('Whole'), c: m.ref('Few') }, { max: 3 }),
  Closed: (m) =>
    m.closed({ kind: m.oneOf(['closed']) }, { next: m.ref('Closed'), a: m.ref('Choice') }, { min: 2 }),
  Other: (m) => m.object({ kind: m.oneOf(['other', 'loose']) }, { a: m.ref('Flag') }),
  Either: (m) => m.union('kind', [m.ref('Closed'), m.ref('Other')]),
  Map: (m) => m.record(m.ref('Whole'), { min: 1, max: 2 }),
};

const atom = fc.constantFrom<unknown>(
  ...[undefined, null, true, false, 0, -0, 1, 1.5, 2 ** 53, -2, Number.NaN, Number.POSITIVE_INFINITY],
  ...['', 'a', 'b', 'ab', 'abc', 'abcd', '\u{1f600}\u{1f600}', '\ud800', '2020-02-29', '2021-02-29'],
  ...[new Date(0), new Map(), Object.create(null), Object.create({ a: 'ab' }), { length: 0 }, Array(2)],
  ...['closed', 'other', 'loose', JSON.parse('{"__proto__":1}')],
);
const names = ['a', 'b', 'c', 'any', 'kind', 'next', 'x'] as const;
const anyValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    atom,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.record(Object.fromEntries(names.map((name) => [name, tie('value')])), { requiredKeys: [] }),
    fc.dictionary(fc.string({ maxLength: 3 }), tie('value'), { maxKeys: 3 }),
  ),
})).value;

/** Ours and zod's own of the same components. */
function bothOf(components: Builds, mode: 'strict' | 'lenient') {
  const { schemas } = createSchemaRegistry<Record<string, unknown>, string>(components as never, mode);
  const reference = createReference(components, mode);
  return (name: string, value: unknown): void => {
    const [ours, theirs] = [validate(schemas[name] as never, value), reference(name, value)];
    // What Node.js finds equal is equal; Vitest takes far longer to find it.
    if (!isDeepStrictEqual(ours, theirs)) expect(ours).toEqual(theirs);
  };
}

describe.each(['strict', 'lenient'] as const)('a schema in %s mode', (mode) => {
  const expectSame = bothOf(kinds, mode);

  it.each(Object.keys(kinds))('gives of any value for %s what zod gives with its own types', (name) => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expectSame(name, value);
      }),
      { numRuns: 250 },
    );
  });
});

describe('a schema of the contract', async () => {
  const components = await componentsOfContract();
  const strict = bothOf(components, 'strict');
  const lenient = bothOf(components, 'lenient');
  const examples = examplesByComponent(contract, 2);
  const { schemas } = contract.openapi.components;
  const mutationsOf = createMutations(schemas);

  it.each(Object.keys(schemas))(
    'gives of changed examples of %s what zod gives with its own types',
    (name) => {
      for (const example of examples.get(name) ?? []) {
        for (const value of [example, ...sweep(example, { $ref: refTo(name) }, schemas)]) {
          strict(name, value);
          lenient(name, value);
        }
        fc.assert(
          fc.property(mutationsOf(example), (value) => {
            strict(name, value);
            lenient(name, value);
          }),
          { numRuns: 15 },
        );
      }
    },
  );
});

async function componentsOfContract(): Promise<Builds> {
  const folder = new URL('../../src/generated/schemas/', import.meta.url);
  const files = readdirSync(folder, { recursive: true }).map(String);
  const modules = await Promise.all(
    // Those with the rules of responses come last, in the place of those without.
    [...files.filter((file) => /[\\/](requests|responses|operator)\.ts$/.test(file)), 'responseRules.ts'].map(
      (file) => import(new URL(file, folder).href) as Promise<{ components: Builds }>,
    ),
  );
  return Object.assign({}, ...modules.map(({ components }) => components));
}

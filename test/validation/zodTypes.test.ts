import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { safeParse } from 'zod/v4/core';
import { Mapping, TaggedUnion } from '../../src/validation/zodTypes.js';

const text = z.string();
const cat = z.strictObject({ kind: z.literal(['cat', 'kitten']), lives: z.number() });
const dog = z.looseObject({ kind: z.literal('dog'), name: z.optional(z.string()) });

const value = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      kind: fc.constantFrom('cat', 'kitten', 'dog', 'fish', 1, null),
      lives: fc.jsonValue(),
      name: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
  fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.jsonValue())),
  fc.constantFrom<unknown>(
    undefined,
    new Map(),
    new Date(0),
    Object.create(null),
    Object.create({ inherited: '' }),
  ),
);

/** What a schema makes of a value, without the schema itself and the note that only zod adds. */
function outcome(schema: z.core.$ZodType, input: unknown): unknown {
  const result = safeParse(schema, input, { reportInput: true });
  if (result.success) return { data: result.data };
  return {
    issues: result.error.issues.map((issue) => {
      const { message: _message, note: _note, ...rest } = issue as typeof issue & { note?: string };
      return rest;
    }),
  };
}

describe('TaggedUnion', () => {
  const ours = new TaggedUnion({ type: 'union', discriminator: 'kind', options: [cat, dog] });
  const zods = z.discriminatedUnion('kind', [cat, dog]);

  it('gives the value and the issues that zod gives', () => {
    fc.assert(
      fc.property(value, (input) => {
        expect(outcome(ours, input)).toEqual(outcome(zods, input));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('Mapping', () => {
  const ours = new Mapping({ type: 'record', keyType: text, valueType: text });
  const zods = z.record(text, text);

  it('gives the value and the issues that zod gives', () => {
    fc.assert(
      fc.property(value, (input) => {
        expect(outcome(ours, input)).toEqual(outcome(zods, input));
      }),
      { numRuns: 1_000 },
    );
  });
});

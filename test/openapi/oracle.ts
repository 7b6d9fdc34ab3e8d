import * as z from 'zod';
import type { JsonSchema } from '../../openapi/generate/contract.js';

/** The characters that RFC 3986 allows in a URI. */
const uriCharacters = "^[\\w!#$%&'()*+,./:;=?@\\[\\]~-]*$";

/**
 * An independent validator: zod's own reader of JSON Schema, over all components. The contract is translated for it in
 * these points, in which zod reads it in another sense than ours:
 * - `default` is documentation to us; zod would fill it in, and so accept a required field that is missing.
 * - `format: uri` is RFC 3986; zod trims the text first and takes characters that a URI does not have.
 * - `discriminator` belongs to OpenAPI; zod looks at the `oneOf` alone, which comes to the same.
 * References to components become references to `$defs`, the only ones that zod follows.
 */
export function createOracle(
  components: Readonly<Record<string, JsonSchema>>,
): (schema: JsonSchema) => (value: unknown) => boolean {
  const $defs = mapValues(components, translate);
  return (schema) => {
    const oracle = z.fromJSONSchema({ ...translate(schema), $defs } as Parameters<
      typeof z.fromJSONSchema
    >[0]);
    return (value) => accepts(oracle, value);
  };
}

function accepts(oracle: z.ZodType, value: unknown): boolean {
  try {
    return oracle.safeParse(value).success;
  } catch (error) {
    // Both halves of the `allOf` of a URI read it, but one has trimmed it: then it had blanks, and is none.
    if ((error as Error).message.startsWith('Unmergable intersection')) return false;
    throw error;
  }
}

function translate(schema: JsonSchema): Record<string, unknown> {
  const { $ref, properties, items, additionalProperties, oneOf, anyOf, discriminator, format, ...rest } =
    schema;
  const kept = Object.entries(rest).filter(([name]) => !/^(x-|default$|description$|examples?$)/.test(name));
  return {
    ...Object.fromEntries(kept),
    ...($ref && { $ref: $ref.replace('#/components/schemas/', '#/$defs/') }),
    ...(properties && { properties: mapValues(properties, translate) }),
    ...(items && { items: translate(items) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object' ? translate(additionalProperties) : additionalProperties,
    }),
    ...(oneOf && { oneOf: oneOf.map(translate) }),
    ...(anyOf && { anyOf: anyOf.map(translate) }),
    ...(format === 'uri' && {
      allOf: [
        { type: 'string', format },
        { type: 'string', pattern: uriCharacters },
      ],
    }),
    ...(format && format !== 'uri' && { format }),
  };
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, map: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

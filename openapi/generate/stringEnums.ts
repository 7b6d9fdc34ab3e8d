import type { JsonSchema } from './contract.js';
import { plural } from './text.js';

/** Whether a schema is a set of strings, such as the kinds of merchants. */
export function isStringEnum(schema: JsonSchema | undefined): schema is { readonly enum: readonly string[] } {
  return schema?.type === 'string' && schema.enum !== undefined;
}

/** The values of a string enum, or those that are known of a string whose values are data of a campaign. */
export function namedValues(schema: JsonSchema | undefined): readonly string[] | undefined {
  return isStringEnum(schema) ? schema.enum : schema?.['x-known'];
}

/** What the list of an enum's values is called: `merchantKinds`, or what the contract says in x-plural. */
export function valuesName(name: string, schema: JsonSchema): string {
  return schema['x-plural'] ?? plural(name);
}

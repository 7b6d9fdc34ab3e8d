import { type Contract, componentName, type JsonSchema, resolve } from './contract.js';
import { plural } from './text.js';

/** Names of the component schemas that reach the service: bodies, parameters, and all they refer to. */
export function requestSchemas({ openapi, operations }: Contract): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (schema: JsonSchema | undefined, at: string): void => {
    if (!schema) return;
    if (schema.$ref) {
      const name = componentName(openapi, schema.$ref, at);
      if (found.has(name)) return;
      found.add(name);
      visit(openapi.components.schemas[name], name);
    }
    for (const child of children(schema)) visit(child, at);
  };
  for (const { id, object, parameters } of operations) {
    for (const { schema } of parameters) visit(schema, id);
    const body = object.requestBody && resolve(openapi, object.requestBody, id);
    for (const media of Object.values(body?.content ?? {})) visit(media.schema, id);
  }
  return found;
}

/** The schemas directly inside a schema. */
function children(schema: JsonSchema): JsonSchema[] {
  const { properties = {}, items, additionalProperties, oneOf = [], anyOf = [] } = schema;
  return [
    ...Object.values(properties),
    ...(items ? [items] : []),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...oneOf,
    ...anyOf,
  ];
}

/** Whether a schema is a set of strings, such as the kinds of merchants. */
export function isStringEnum(schema: JsonSchema | undefined): schema is { readonly enum: readonly string[] } {
  return schema?.type === 'string' && schema.enum !== undefined;
}

/** What the list of an enum's values is called: `merchantKinds`, or what the contract says in x-plural. */
export function valuesName(name: string, schema: JsonSchema): string {
  return schema['x-plural'] ?? plural(name);
}

import { type Contract, componentName, type JsonSchema, resolve } from './contract.js';

/** Names of the component schemas that requests consist of: bodies, parameters, and all that they refer to. */
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
    for (const child of childSchemas(schema)) visit(child, at);
  };
  for (const { id, object, parameters } of operations) {
    for (const { schema } of parameters) visit(schema, id);
    const body = object.requestBody && resolve(openapi, object.requestBody, id);
    for (const media of Object.values(body?.content ?? {})) visit(media.schema, id);
  }
  return found;
}

/** The schemas directly inside a schema. */
export function childSchemas(schema: JsonSchema): JsonSchema[] {
  const { properties = {}, items, additionalProperties, oneOf = [], anyOf = [] } = schema;
  return [
    ...Object.values(properties),
    ...(items ? [items] : []),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...oneOf,
    ...anyOf,
  ];
}

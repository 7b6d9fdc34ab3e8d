import { type JsonSchema, type OpenApi, type Parameter, type Reference, resolve } from './contract.js';

/**
 * The schema with what an editor shows of each property on hover: its description with the unit of a number, and
 * examples, which may be those of the schema that it refers to.
 */
export function documentProperties(openapi: OpenApi, schema: JsonSchema, at: string): JsonSchema {
  if (!schema.properties) return schema;
  const properties = Object.entries(schema.properties).map(([name, property]) => {
    const documented = documentProperties(openapi, property, at);
    const examples = property.examples ?? inheritedExamples(openapi, property, at);
    return [
      name,
      {
        ...documented,
        ...withUnit(property.description, unitOf(openapi, property, at)),
        ...(examples && { examples: examples.map(inOneLine) }),
      },
    ];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** The contract with the same for every parameter: of paths, of operations and of components. */
export function documentParameters(openapi: OpenApi): OpenApi {
  const document = (parameter: Parameter | Reference): Parameter | Reference =>
    documentParameter(openapi, parameter);
  const documentAll = (holder: unknown): unknown =>
    hasParameters(holder) ? { ...holder, parameters: holder.parameters.map(document) } : holder;
  const paths = mapValues(openapi.paths, (item) =>
    mapValues(documentAll(item) as Record<string, unknown>, documentAll),
  );
  const parameters = mapValues(openapi.components.parameters ?? {}, document);
  return { ...openapi, paths, components: { ...openapi.components, parameters } } as OpenApi;
}

function documentParameter(openapi: OpenApi, parameter: Parameter | Reference): Parameter | Reference {
  if ('$ref' in parameter) return parameter;
  const { name, description, schema = {} } = parameter;
  const [example] = schema.examples ?? inheritedExamples(openapi, schema, name) ?? [];
  return {
    ...(example !== undefined && { example }),
    ...parameter,
    ...withUnit(description, unitOf(openapi, schema, name)),
  };
}

function hasParameters(
  holder: unknown,
): holder is { readonly parameters: readonly (Parameter | Reference)[] } {
  return Array.isArray((holder as { readonly parameters?: unknown } | null)?.parameters);
}

function withUnit(description: string | undefined, unit: string | undefined): { description?: string } {
  return description === undefined
    ? {}
    : { description: unit ? `${description.trim()} Unit: ${unit}.` : description };
}

function unitOf(openapi: OpenApi, schema: JsonSchema, at: string): string | undefined {
  return schema['x-unit'] ?? targetOf(openapi, schema, at)?.['x-unit'];
}

/** One example of what a schema refers to. */
function inheritedExamples(openapi: OpenApi, schema: JsonSchema, at: string): unknown[] | undefined {
  const target = targetOf(openapi, schema, at) ?? schema;
  if (target.examples) return target.examples.slice(0, 1);
  const items = target.items && (target.items.examples ?? inheritedExamples(openapi, target.items, at));
  return items && [items.slice(0, 1)];
}

/** The schema that a reference means, also where null is allowed beside it. */
function targetOf(openapi: OpenApi, schema: JsonSchema, at: string): JsonSchema | undefined {
  if (schema.$ref) return resolve<JsonSchema>(openapi, { $ref: schema.$ref }, at);
  const [member, ...others] = (schema.oneOf ?? schema.anyOf ?? []).filter(({ type }) => type !== 'null');
  if (!member || others.length > 0) return undefined;
  return targetOf(openapi, member, at) ?? member;
}

/** Objects and lists as JSON in one line; everything else as it is. */
function inOneLine(example: unknown): unknown {
  return typeof example === 'object' ? JSON.stringify(example) : example;
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

import { type Body, type Contract, type JsonSchema, resolve } from '../../openapi/generate/contract.js';

/** An example of a contract: the schema it belongs to, its value, and where it is. */
export interface Example {
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly at: string;
}

interface MediaWithExamples {
  readonly schema?: JsonSchema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown } | { readonly $ref: string }>>;
}

/** Every example of a contract: of schemas and their properties, of request bodies, of responses, problems among them. */
export function allExamples({ openapi, operations }: Contract): Example[] {
  const ofBody = (body: Body | { readonly $ref: string } | undefined, at: string): Example[] => {
    if (!body) return [];
    const { content = {} } = resolve<Body>(openapi, body, at);
    return Object.values(content).flatMap((media) => {
      const { schema = {}, example, examples = {} } = media as MediaWithExamples;
      const named = Object.values(examples).map(
        (entry) => resolve<{ value: unknown }>(openapi, entry, at).value,
      );
      return [...(example === undefined ? [] : [example]), ...named].map((value) => ({ schema, value, at }));
    });
  };
  return [
    ...Object.entries(openapi.components.schemas).flatMap(([name, schema]) =>
      examplesOf(schema).map((value) => ({ schema: { $ref: refTo(name) }, value, at: name })),
    ),
    // Redocly checks those of other properties; beside a reference it checks none.
    ...Object.entries(openapi.components.schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([property, schema]) =>
        schema.$ref ? examplesOf(schema).map((value) => ({ schema, value, at: `${name}.${property}` })) : [],
      ),
    ),
    ...operations.flatMap(({ id, object }) => [
      ...ofBody(object.requestBody, `${id} request`),
      ...Object.entries(object.responses ?? {}).flatMap(([status, body]) => ofBody(body, `${id} ${status}`)),
    ]),
  ];
}

/** Examples of every component: its own, and those inside the examples of others. At most `most` each. */
export function examplesByComponent(contract: Contract, most: number): Map<string, unknown[]> {
  const components = contract.openapi.components.schemas;
  const found = new Map<string, unknown[]>();
  const visit = (schema: JsonSchema, value: unknown): void => {
    if (value === null || value === undefined) return;
    if (schema.$ref) {
      const name = nameOf(schema.$ref);
      const list = found.get(name) ?? [];
      found.set(name, list);
      if (list.length < most) list.push(value);
      visit(components[name] ?? {}, value);
    }
    const members = (schema.oneOf ?? schema.anyOf ?? []).filter(({ type }) => type !== 'null');
    const tag = tagOf(schema, value);
    for (const member of members) if (!tag || member.$ref === tag) visit(member, value);
    if (Array.isArray(value)) for (const item of value) visit(schema.items ?? {}, item);
    for (const [property, inner] of Object.entries(schema.properties ?? {})) {
      visit(inner, (value as Record<string, unknown>)[property]);
    }
  };
  for (const { schema, value } of allExamples(contract)) visit(schema, value);
  return found;
}

/** Which member of a union the tag of a value means. */
export function tagOf({ discriminator }: JsonSchema, value: unknown): string | undefined {
  const tag = discriminator && (value as Record<string, string> | null)?.[discriminator.propertyName];
  return tag === undefined ? undefined : discriminator?.mapping?.[tag];
}

export function nameOf(ref: string): string {
  return ref.replace('#/components/schemas/', '');
}

export function refTo(name: string): string {
  return `#/components/schemas/${name}`;
}

function examplesOf(schema: JsonSchema): readonly unknown[] {
  return schema.examples ?? [];
}

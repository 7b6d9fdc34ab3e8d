import { readFileSync } from 'node:fs';
import { type Body, type JsonSchema, readContract, resolve } from '../../openapi/generate/contract.js';

export const contractText = readFileSync(new URL('../../openapi/shopfest.yaml', import.meta.url), 'utf8');
export const contract = readContract(contractText);
export const { openapi } = contract;

/** An example of the contract: the schema it belongs to, its value, and where it stands. */
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

/** Every example of the contract: of schemas, of request bodies, of answers, problems among them. */
export function allExamples(): Example[] {
  return [
    ...Object.entries(openapi.components.schemas).flatMap(([name, schema]) => examplesIn(schema, name)),
    ...contract.operations.flatMap(({ id, object }) => [
      ...examplesOfBody(object.requestBody, `${id} request`),
      ...Object.entries(object.responses ?? {}).flatMap(([status, body]) =>
        examplesOfBody(body, `${id} ${status}`),
      ),
    ]),
  ];
}

function examplesIn(schema: JsonSchema, at: string): Example[] {
  const { examples = [], properties = {} } = schema as JsonSchema & {
    readonly examples?: readonly unknown[];
  };
  return [
    ...examples.map((value) => ({ schema, value, at })),
    ...Object.entries(properties).flatMap(([name, inner]) => examplesIn(inner, `${at}/${name}`)),
  ];
}

function examplesOfBody(body: Body | { readonly $ref: string } | undefined, at: string): Example[] {
  if (!body) return [];
  const { content = {} } = resolve<Body>(openapi, body, at);
  return Object.values(content).flatMap((media) => {
    const { schema = {}, example, examples = {} } = media as MediaWithExamples;
    const named = Object.values(examples).map(
      (entry) => resolve<{ value: unknown }>(openapi, entry, at).value,
    );
    return [...(example === undefined ? [] : [example]), ...named].map((value) => ({ schema, value, at }));
  });
}

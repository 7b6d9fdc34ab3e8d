import { type Contract, ContractError, type JsonSchema, type Operation } from './contract.js';
import { Expressions } from './expressions.js';
import { describe } from './operations.js';
import { requestSchemas } from './requestSchemas.js';
import { isStringEnum, valuesName } from './stringEnums.js';
import { banner, indent, key } from './text.js';

/**
 * `schemas.ts`: how each component and each operation's parameters are built by the schema builders of a mode, so
 * that one text serves both modes. `validation` is the path of src/validation from the file that is written.
 */
export function writeSchemas(contract: Contract, validation: string): string {
  const components = Object.entries(contract.openapi.components.schemas);
  const requests = requestSchemas(contract);
  const enums = components
    .filter(([, schema]) => isStringEnum(schema))
    .map(([name, schema]) => valuesName(name, schema));
  const builders = components.map(([name, schema]) => {
    const expressions = new Expressions(contract, !requests.has(name));
    const built = isStringEnum(schema)
      ? `m.oneOf(${valuesName(name, schema)})`
      : expressions.of(schema, name);
    return entry(name, built);
  });
  return `${banner}
import { createFastPaths, type FastPath } from '${validation}/fastPath.js';
import { createSchemaRegistry, lazily, type SchemaRegistry } from '${validation}/registry.js';
import type { ComponentBuilders, Mode, Schema, SchemaBuilders } from '${validation}/schemaBuilders.js';
import {
${enums.map((name) => `  ${name},\n`).join('')}} from './enums.js';
import type { OperationId, OperationTypes } from './operations.js';
import type { components, SchemaName } from './types.js';

type Components = components['schemas'];
type M = SchemaBuilders<Components>;

const builders = {
${builders.join('')}} satisfies ComponentBuilders<Components, SchemaName>;

const parameterBuilders = {
${contract.operations.map((operation) => entryOfParameters(contract, operation)).join('')}} satisfies {
  readonly [Id in OperationId]: {
    readonly path: (m: M) => Schema<OperationTypes[Id]['path']>;
    readonly query: (m: M) => Schema<OperationTypes[Id]['query']>;
  };
};

const envelopeBuilders = {
${contract.operations.map((operation) => entryOfEnvelope(contract, operation)).join('')}} satisfies {
  readonly [Id in OperationId]?: (m: M) => Schema<{ rows: unknown[] }>;
};

const registries: { [N in Mode]?: SchemaRegistry<Components, SchemaName> } = {};

function registry(mode: Mode): SchemaRegistry<Components, SchemaName> {
  registries[mode] ??= createSchemaRegistry<Components, SchemaName>(builders, mode);
  return registries[mode];
}

/** The component schemas in one mode; each is built when it is first read. */
export function schemas(mode: Mode): SchemaRegistry<Components, SchemaName>['schemas'] {
  return registry(mode).schemas;
}

let fastPaths: ((name: SchemaName) => FastPath) | undefined;

/** The fast path of a component's strict schema: a value that it matches, the schema accepts unchanged. */
export function fastPath(name: SchemaName): FastPath {
  fastPaths ??= createFastPaths<Components, SchemaName>(builders);
  return fastPaths(name);
}

/** Path and query parameters of each operation, strict; query values are given as JSON (numbers, booleans). */
export const parameters = /* @__PURE__ */ lazily(parameterBuilders, (builder) =>
  lazily(builder, (build: (m: M) => Schema<unknown>) => build(registry('strict').builders)),
) as {
  readonly [Id in OperationId]: {
    readonly path: Schema<OperationTypes[Id]['path']>;
    readonly query: Schema<OperationTypes[Id]['query']>;
  };
};

/** The body of a batch without its rows: how many there may be, and nothing beside them. Rows are checked one by one. */
export const envelopes = /* @__PURE__ */ lazily(envelopeBuilders, (build) =>
  build(registry('strict').builders),
) as {
  readonly [Id in keyof typeof envelopeBuilders]: Schema<{ rows: unknown[] }>;
};

/** For the proof that each schema has the type of its component, both ways. */
export type Built = { [N in SchemaName]: ReturnType<(typeof builders)[N]>['_zod']['output'] };
`;
}

function entry(name: string, expression: string): string {
  return `  ${key(name)}: (m: M) => ${indent(expression)},\n`;
}

function entryOfParameters(contract: Contract, { id, parameters }: Operation): string {
  const closed = (location: 'path' | 'query'): string => {
    const fields = parameters.filter((parameter) => parameter.in === location);
    const schema: JsonSchema = {
      type: 'object',
      additionalProperties: false,
      required: fields.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(fields.map(({ name, schema = {} }) => [name, schema])),
    };
    const expression = new Expressions(contract, false).of(schema, `${id}/${location}`);
    return onOneLine(expression);
  };
  return `  ${key(id)}: {\n    path: (m: M) => ${closed('path')},\n    query: (m: M) => ${closed('query')},\n  },\n`;
}

function entryOfEnvelope(contract: Contract, operation: Operation): string {
  const { request, rows } = describe(contract.openapi, operation);
  if (!request || !rows) return '';
  const { schemas } = contract.openapi.components;
  const batch = schemas[request];
  const list = batch?.properties?.rows;
  if (list?.items?.$ref !== `#/components/schemas/${rows}`) {
    throw new ContractError(operation.id, `x-rows: the rows of ${request} are not ${rows}`);
  }
  const envelope: JsonSchema = {
    ...batch,
    properties: { ...batch?.properties, rows: { ...list, items: {} } },
  };
  return entry(operation.id, onOneLine(new Expressions(contract, false).of(envelope, operation.id)));
}

function onOneLine(expression: string): string {
  return expression.replace(/,\n\}/g, ' }').replace(/\n */g, ' ');
}

import { type Contract, ContractError, type JsonSchema, type Operation } from './contract.js';
import { Expressions } from './expressions.js';
import { describe } from './operations.js';
import { operatorComponents, placeSchemas, type SchemaFile } from './placement.js';
import { requestSchemas } from './requestSchemas.js';
import { isStringEnum, valuesName } from './stringEnums.js';
import { banner, indent, key, quote } from './text.js';

/**
 * `schemas.ts` and `schemas/…`: how each component and each operation's parameters are built by the schema builders of
 * a mode, so that one text serves both modes. `validation` is the path of src/validation from src/generated.
 */
export function writeSchemas(contract: Contract, validation: string): [file: string, text: string][] {
  const files = placeSchemas(contract);
  return [
    ['schemas.ts', writeAllSchemas(contract, files, validation)],
    ['schemas/builders.ts', writeBuilderTypes(above(validation, 1))],
    ...files.map((file): [string, string] => [`schemas/${file.path}.ts`, writeSchemaFile(contract, file)]),
    ['schemas/responseRules.ts', writeResponseRules(contract, files)],
    ['schemas/partner.ts', writeLoaders(files, 'partner')],
    ['schemas/operator.ts', writeLoaders(files, 'operator')],
  ];
}

/** A path as seen from so many folders further down. */
function above(path: string, folders: number): string {
  return path.startsWith('.') ? '../'.repeat(folders) + path : path;
}

/** `schemas.ts`: all of them, for the service, which answers every operation. */
function writeAllSchemas(contract: Contract, files: readonly SchemaFile[], validation: string): string {
  const imports = files.map((file) => `import * as ${importName(file)} from './schemas/${file.path}.js';\n`);
  const withParameters = files.filter(({ operations }) => operations.length > 0);
  return `${banner}
import { createSchemaSet } from '${validation}/schemaSet.js';
import type { Schema } from '${validation}/schemaBuilders.js';
import type { OperationId, OperationTypes } from './operation.js';
import type { Components, M } from './schemas/builders.js';
${imports.join('')}import * as responseRules from './schemas/responseRules.js';
import type { SchemaName } from './types.js';

const builders = {
${files.map((file) => `  ...${importName(file)}.components,\n`).join('')}  ...responseRules.components,
};

const parameterBuilders = {
${withParameters.map((file) => `  ...${importName(file)}.parameters,\n`).join('')}};

const envelopeBuilders = {
${contract.operations.map((operation) => entryOfEnvelope(contract, operation)).join('')}} satisfies {
  readonly [Id in OperationId]?: (m: M) => Schema<{ rows: unknown[] }>;
};

const all = /* @__PURE__ */ createSchemaSet<Components, SchemaName>(builders);

/** The component schemas in one mode; each is built when it is first read. */
export const schemas = all.schemas;

/** The fast path of a component's strict schema: a value that it matches, the schema accepts unchanged. */
export const fastPath = all.fastPath;

/** Path and query parameters of each operation, strict; query values are given as JSON (numbers, booleans). */
export const parameters = /* @__PURE__ */ all.buildPairs(parameterBuilders) as {
  readonly [Id in OperationId]: {
    readonly path: Schema<OperationTypes[Id]['path']>;
    readonly query: Schema<OperationTypes[Id]['query']>;
  };
};

/** The body of a batch without its rows: how many there may be, and nothing beside them. Rows are checked one by one. */
export const envelopes = /* @__PURE__ */ all.build(envelopeBuilders) as {
  readonly [Id in keyof typeof envelopeBuilders]: Schema<{ rows: unknown[] }>;
};

/** For the proof that each schema has the type of its component, both ways. */
export type Built = { [N in SchemaName]: ReturnType<(typeof builders)[N]>['_zod']['output'] };
`;
}

/** `schemas/builders.ts`: the types that the files of schemas have in common. */
function writeBuilderTypes(validation: string): string {
  return `${banner}
import type { ComponentBuilders, Schema, SchemaBuilders } from '${validation}/schemaBuilders.js';
import type { OperationId, OperationTypes } from '../operation.js';
import type { components, SchemaName } from '../types.js';

export type Components = components['schemas'];
export type M = SchemaBuilders<Components>;

export type SomeComponents = Partial<ComponentBuilders<Components, SchemaName>>;
export type SomeParameters = {
  readonly [Id in OperationId]?: {
    readonly path: (m: M) => Schema<OperationTypes[Id]['path']>;
    readonly query: (m: M) => Schema<OperationTypes[Id]['query']>;
  };
};

/** A file of schemas. */
export interface SchemaModule {
  /** The components of the file, and those of other files that it needs. */
  readonly sources: readonly SomeComponents[];
  readonly parameters?: SomeParameters;
}

/** Loads what checks the operations of a tag; each file is loaded when it is first needed. */
export interface SchemaLoader {
  /** What checks requests before they are sent. */
  readonly requests: () => Promise<SchemaModule>;
  /** What looks for drift in responses. */
  readonly responses: () => Promise<SchemaModule>;
}
`;
}

/** `schemas/<tag>/requests.ts` and its like: components, parameters, and the sources of all that they refer to. */
function writeSchemaFile(contract: Contract, file: SchemaFile): string {
  // The client checks responses leniently, without rules.
  const withRules = file.kind !== 'responses';
  const components = file.components.map((name) => entryOfComponent(contract, name, withRules));
  const parameters = file.operations.map((operation) => entryOfParameters(contract, operation));
  const types = [
    ...(components.length + parameters.length > 0 ? ['M'] : []),
    'SomeComponents',
    ...(parameters.length > 0 ? ['SomeParameters'] : []),
  ];
  const names = file.imports.map((path) => importName({ path }));
  return `${banner}
${importsOfEnums(contract, file)}import type { ${types.join(', ')} } from '../builders.js';
${file.imports.map((path, index) => `import { components as ${names[index]} } from '../${path}.js';\n`).join('')}
export const components = {
${components.join('')}} satisfies SomeComponents;

export const sources: readonly SomeComponents[] = [${[...names, 'components'].join(', ')}];
${parameters.length > 0 ? `\nexport const parameters = {\n${parameters.join('')}} satisfies SomeParameters;\n` : ''}`;
}

function entryOfComponent(contract: Contract, name: string, withRules: boolean): string {
  const schema = contract.openapi.components.schemas[name] as JsonSchema;
  if (isStringEnum(schema)) return entry(name, `m.oneOf(${valuesName(name, schema)})`);
  const isOpen = !requestSchemas(contract).has(name);
  // What requests need has its rules, also where it lies beside responses: operators' requests use partners' responses.
  return entry(name, new Expressions(contract, isOpen, withRules || !isOpen).of(schema, name));
}

/** `schemas/responseRules.ts`: components of responses with their rules, which the service holds its responses to. */
function writeResponseRules(contract: Contract, files: readonly SchemaFile[]): string {
  const ruled = files
    .filter(({ kind }) => kind === 'responses')
    .flatMap(({ components }) => components)
    .map((name) => [entryOfComponent(contract, name, true), entryOfComponent(contract, name, false)] as const)
    .flatMap(([withRules, without]) => (withRules === without ? [] : [withRules]));
  const types = ruled.length > 0 ? 'M, SomeComponents' : 'SomeComponents';
  return `${banner}
import type { ${types} } from './builders.js';

export const components = {
${ruled.join('')}} satisfies SomeComponents;
`;
}

function importsOfEnums(contract: Contract, { components }: SchemaFile): string {
  const ofOperators = operatorComponents(contract);
  const { schemas } = contract.openapi.components;
  return ['enums', 'operatorEnums']
    .map((module) => {
      const names = components.flatMap((name) => {
        const schema = schemas[name];
        const isHere = ofOperators.has(name) === (module === 'operatorEnums');
        return isStringEnum(schema) && isHere ? [`  ${valuesName(name, schema)},\n`] : [];
      });
      return names.length === 0 ? '' : `import {\n${names.join('')}} from '../../${module}.js';\n`;
    })
    .join('');
}

/** `schemas/partner.ts`, `schemas/operator.ts`: by tag, what loads the schemas that a client needs. */
function writeLoaders(files: readonly SchemaFile[], audience: 'partner' | 'operator'): string {
  const load = (path: string): string => `() => import('./${path}.js')`;
  const paths = new Set(files.map(({ path }) => path));
  const entries = files
    .filter(
      ({ kind, operations }) => operations.length > 0 && (kind === 'operator') === (audience === 'operator'),
    )
    .map(({ path }) => {
      const tag = path.split('/')[0] as string;
      const responses = audience === 'operator' || !paths.has(`${tag}/responses`) ? path : `${tag}/responses`;
      const name = audience === 'operator' ? quote(`operator/${tag}`) : tag;
      return `  ${name}: { requests: ${load(path)}, responses: ${load(responses)} },\n`;
    });
  const what =
    audience === 'operator' ? 'operations that operators alone call' : 'operations of partners and apps';
  return `${banner}
import type { SchemaLoader } from './builders.js';

/** By tag, the schemas of the ${what}. */
export const ${audience}Schemas: Readonly<Record<string, SchemaLoader>> = {
${entries.join('')}};
`;
}

/** `transactions/requests` → `transactionsRequests`. */
function importName({ path }: Pick<SchemaFile, 'path'>): string {
  return path.replace(/\/(.)/, (_, letter: string) => letter.toUpperCase());
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

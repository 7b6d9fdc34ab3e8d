import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { type Contract, ContractError, componentName, type JsonSchema, type OpenApi } from './contract.js';
import { documentParameters, documentProperties } from './documentation.js';
import { requestSchemas } from './requestSchemas.js';
import { isStringEnum, namedValues } from './stringEnums.js';
import { banner, quote } from './text.js';

/** Marks a string enum whose type is open; read by `openEnums` below, never part of the contract. */
const openMark = 'x-open';

/**
 * `types.ts`: the types of openapi-typescript, and each component schema by its own name.
 *
 * An enum of a schema that only responses contain is typed open (`MerchantKind | (string & {})`): a later version of
 * the service may send a value that this version does not know, and code that reads responses must handle it.
 */
export async function writeTypes(contract: Contract): Promise<string> {
  const { openapi } = contract;
  const nodes = await openapiTS(JSON.stringify(documentParameters(withOpenEnums(contract))), {
    // What is required is said by `required` alone; a default does not make a field of a request required.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    transform: openEnums,
    silent: true,
  });
  const names = Object.keys(openapi.components.schemas);
  const open = names
    .filter((name) => namedValues(openapi.components.schemas[name]))
    .map((name) => `Open${name}`);
  const taken = open.find((name) => names.includes(name));
  if (taken) throw new ContractError(taken, 'this name is kept for the open twin of an enum');
  const flat = [...names, ...open].map((name) => `export type ${name} = components['schemas']['${name}'];\n`);
  const union = names.map((name) => `\n  | ${quote(name)}`).join('');
  return `${banner}
${withPlainComments(astToString(nodes))}
/** Names of the component schemas of the contract. */
export type SchemaName =${union};

${flat.join('')}`;
}

/** The contract with an open twin of each string enum, which the schemas of responses refer to instead. */
function withOpenEnums(contract: Contract): OpenApi {
  const { openapi } = contract;
  const { schemas } = openapi.components;
  const requests = requestSchemas(contract);
  const twins = Object.entries(schemas).flatMap(([name, schema]) => {
    const values = namedValues(schema);
    const description = `${name}, or a value that is not listed yet.`;
    return values ? [[`Open${name}`, { ...schema, description, enum: values, [openMark]: name }]] : [];
  });
  const opened = Object.entries(schemas).map(([name, schema]) => {
    if (schema['x-known']) return [name, { ...schema, enum: schema['x-known'], [openMark]: name }];
    return requests.has(name) || isStringEnum(schema)
      ? [name, documentProperties(openapi, schema, name)]
      : [name, open(schema, contract)];
  });
  return {
    ...openapi,
    components: { ...openapi.components, schemas: Object.fromEntries([...opened, ...twins]) },
  };
}

/** Comments as editors show them best: they begin with the description, without its tag and without `int64`. */
function withPlainComments(text: string): string {
  return text.replace(/^ *\* Format: int64\n/gm, '').replace(/^( *(?:\/\*)?\* )@description /gm, '$1');
}

function open(schema: JsonSchema, contract: Contract): JsonSchema {
  const { openapi } = contract;
  if (schema.$ref) {
    const name = componentName(openapi, schema.$ref, schema.$ref);
    const isEnum = isStringEnum(openapi.components.schemas[name]);
    return isEnum ? { ...schema, $ref: `#/components/schemas/Open${name}` } : schema;
  }
  if (isStringEnum(schema)) return { ...(schema as JsonSchema), [openMark]: true } as JsonSchema;
  const within = (inner: JsonSchema): JsonSchema => open(inner, contract);
  const { properties, items, additionalProperties, oneOf, anyOf } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties, within) }),
    ...(items && { items: within(items) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: within(additionalProperties) }),
    ...(oneOf && { oneOf: oneOf.map(within) }),
    ...(anyOf && { anyOf: anyOf.map(within) }),
  };
}

/** For openapi-typescript: the type of a marked enum. */
function openEnums(schema: object): ts.TypeNode | undefined {
  const { [openMark]: mark, enum: values = [] } = schema as {
    [openMark]?: unknown;
    enum?: readonly string[];
  };
  if (!mark) return undefined;
  const { factory } = ts;
  const literal = (value: string): ts.TypeNode =>
    factory.createLiteralTypeNode(factory.createStringLiteral(value));
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...values.map(literal), anyString]);
}

function mapValues<T>(record: Readonly<Record<string, T>>, map: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

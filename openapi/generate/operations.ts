import {
  type Body,
  type Contract,
  ContractError,
  componentName,
  type JsonSchema,
  type OpenApi,
  type Operation,
  type Parameter,
  resolve,
} from './contract.js';
import { banner, inlineObject, key, list, quote } from './text.js';

/** What the table says of an operation. */
export interface OperationRow {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly scopes: readonly string[] | null;
  readonly idempotencyKey: boolean;
  readonly query: Readonly<Record<string, string>>;
  readonly queryRequired: readonly string[];
  readonly request: string | null;
  readonly rows: string | null;
  readonly response: string | null;
  readonly text: Text | null;
  readonly statuses: readonly number[];
  readonly paged: boolean;
  readonly audit: string | null;
  readonly isPublishable: boolean;
  readonly isForOperators: boolean;
}

const declarations = `
export type OperationId = keyof OperationTypes;

/** What the client needs to know of an operation. */
export interface ClientOperation {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With \`{name}\` for each path parameter. */
  readonly path: string;
  readonly tag: string;
  /** Whether the header Idempotency-Key is required; not by default. */
  readonly idempotencyKey?: boolean;
  /** Component schema of the JSON body, where there is one. */
  readonly request?: SchemaName;
  /** Of a batch: component schema of one row of \`rows\`, each of which is checked by itself and has a result. */
  readonly rows?: SchemaName;
  /** Component schema of the success body; null: none. */
  readonly response: SchemaName | null;
  /** Media type of a success body that is text and not JSON. */
  readonly text?: 'text/plain' | 'text/html' | 'image/*';
  /** Whether the response is a page, which by default it is not: \`items\` and \`nextPageToken\`. */
  readonly paged?: boolean;
  /** Of an operation whose method \`ShopfestOperator\` alone has. */
  readonly audience?: 'operator';
}

/** An operation of the contract, with what the service needs to know as well. */
export interface Operation extends ClientOperation {
  /** All of them are required; null: open to all, without a key. */
  readonly scopes: readonly Scope[] | null;
  /** Query parameters, and the type of their values. */
  readonly query: Readonly<Record<string, 'string' | 'integer' | 'boolean'>>;
  readonly queryRequired?: readonly string[];
  /** The success status; where there are two, the one that says that something was created. */
  readonly status: number;
  /** Every success status, where there is more than one. */
  readonly statuses?: readonly number[];
  /** Of an operation that is entered in the audit log: what kind of thing it is done to. */
  readonly audit?: string;
  /** Whether a publishable key may call it, from any web page. */
  readonly publishable?: boolean;
}
`;

/** `operation.ts`: what an operation is, and the types that belong to each. */
export function writeOperationTypes(contract: Contract): string {
  return `${banner}
import type { components, operations as Typed, SchemaName, Scope } from './types.js';
${declarations}
/** What goes in and comes out: \`path\` and \`query\` parameters, \`request\` and \`response\` bodies. */
export interface OperationTypes {
${rowsOfTable(contract)
  .map((row) => `  ${key(row.id)}: ${typesOf(row)};\n`)
  .join('')}}

type Nothing = Record<never, never>;
type Path<Id extends keyof Typed> = NonNullable<Typed[Id]['parameters']['path']>;
type Query<Id extends keyof Typed> = NonNullable<Typed[Id]['parameters']['query']>;
type Schemas = components['schemas'];
`;
}

/**
 * `operations/<tag>.ts`: what the client needs to know of the operations of a tag, one export each, so that a bundle has
 * only those that it calls.
 */
export function writeOperationsOfTags(contract: Contract): [file: string, text: string][] {
  const rows = rowsOfTable(contract);
  return tagsOf(rows).map((tag) => {
    const entries = rows
      .filter((row) => row.tag === tag)
      .map(
        (row) =>
          `\nexport const ${row.id} = ${inlineObject(clientFields(row))} as const satisfies ClientOperation;\n`,
      );
    return [
      `operations/${tag}.ts`,
      `${banner}\nimport type { ClientOperation } from '../operation.js';\n${entries.join('')}`,
    ];
  });
}

/** `operations.ts`: the table of all operations, in the order of the contract, for the service. */
export function writeOperations(contract: Contract): string {
  const rows = rowsOfTable(contract);
  const imports = tagsOf(rows).map((tag) => {
    const ids = rows.filter((row) => row.tag === tag).map(({ id }) => `  ${id},\n`);
    return `import {\n${ids.join('')}} from './operations/${tag}.js';\n`;
  });
  return `${banner}
import type { Operation, OperationId } from './operation.js';
${imports.join('')}
export type { ClientOperation, Operation, OperationId, OperationTypes } from './operation.js';

const table = {
${rows.map((row) => `  ${row.id}: { ...${row.id}, ${serviceFields(row)} },\n`).join('')}} as const satisfies { readonly [Id in OperationId]: Operation & { readonly id: Id } };

export const operations: { readonly [Id in OperationId]: Operation & (typeof table)[Id] } = table;
`;
}

function rowsOfTable(contract: Contract): OperationRow[] {
  return contract.operations.map((operation) => describe(contract.openapi, operation));
}

function tagsOf(rows: readonly OperationRow[]): string[] {
  return [...new Set(rows.map(({ tag }) => tag))];
}

export function describe(
  openapi: OpenApi,
  { id, method, path, object, parameters }: Operation,
): OperationRow {
  const [tag, ...others] = object.tags ?? [];
  if (!tag || others.length > 0) throw new ContractError(id, 'an operation has exactly one tag');
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const request = schemaOf(openapi, object.requestBody, `${id} requestBody`);
  const success = successOf(openapi, object.responses ?? {}, id);
  checkPath(id, path, parameters);
  return {
    id,
    method,
    path,
    tag,
    scopes: scopesOf(openapi, object.security, id),
    idempotencyKey: headers(id, parameters).includes('Idempotency-Key'),
    query: Object.fromEntries(query.map((parameter) => [parameter.name, queryType(openapi, parameter, id)])),
    queryRequired: query.filter(({ required }) => required).map(({ name }) => name),
    request,
    rows: rowsOf(openapi, object['x-rows'], id),
    response: success.schema,
    text: success.text,
    statuses: success.statuses,
    paged: isPage(openapi, success.schema),
    audit: object['x-audit'] ?? null,
    isPublishable: object['x-publishable'] === true,
    isForOperators: object['x-audience'] === 'operator',
  };
}

type Field = readonly [name: string, value: string];

function clientFields(row: OperationRow): Field[] {
  return [
    ['id', quote(row.id)],
    ['method', quote(row.method)],
    ['path', quote(row.path)],
    ['tag', quote(row.tag)],
    ...(row.idempotencyKey ? ([['idempotencyKey', 'true']] as const) : []),
    ...(row.request ? ([['request', quote(row.request)]] as const) : []),
    ...(row.rows ? ([['rows', quote(row.rows)]] as const) : []),
    ['response', row.response ? quote(row.response) : 'null'],
    ...(row.text ? ([['text', quote(row.text)]] as const) : []),
    ...(row.paged ? ([['paged', 'true']] as const) : []),
    ...(row.isForOperators ? ([['audience', quote('operator')]] as const) : []),
  ];
}

function serviceFields(row: OperationRow): string {
  const query = Object.entries(row.query).map(([name, type]) => [name, quote(type)] as const);
  const fields: Field[] = [
    ['scopes', row.scopes ? list(row.scopes) : 'null'],
    ['query', inlineObject(query)],
    ...(row.queryRequired.length ? ([['queryRequired', list(row.queryRequired)]] as const) : []),
    ['status', String(Math.max(...row.statuses))],
    ...(row.statuses.length > 1 ? ([['statuses', `[${row.statuses.join(', ')}]`]] as const) : []),
    ...(row.audit ? ([['audit', quote(row.audit)]] as const) : []),
    ...(row.isPublishable ? ([['publishable', 'true']] as const) : []),
  ];
  return fields.map(([name, value]) => `${key(name)}: ${value}`).join(', ');
}

function typesOf(row: OperationRow): string {
  const body = (name: string | null): string => (name ? `Schemas[${quote(name)}]` : 'undefined');
  return inlineObject([
    ['path', row.path.includes('{') ? `Path<${quote(row.id)}>` : 'Nothing'],
    ['query', Object.keys(row.query).length ? `Query<${quote(row.id)}>` : 'Nothing'],
    ['request', body(row.request)],
    ['response', body(row.response)],
  ]);
}

function checkPath(id: string, path: string, parameters: readonly Parameter[]): void {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  const declared = parameters
    .filter((parameter) => parameter.in === 'path')
    .map(({ name }) => name)
    .sort();
  if (named.join() !== declared.join()) {
    throw new ContractError(
      id,
      `the path names {${named.join('}, {')}}, the parameters are ${declared.join(', ')}`,
    );
  }
}

function headers(id: string, parameters: readonly Parameter[]): string[] {
  const names = parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name);
  const unknown = names.find((name) => name !== 'Idempotency-Key');
  if (unknown)
    throw new ContractError(id, `the header parameter ${unknown} is not known to the operation table`);
  return names;
}

function scopesOf(
  openapi: OpenApi,
  security: Operation['object']['security'],
  id: string,
): readonly string[] | null {
  if (!security) throw new ContractError(id, 'an operation says its security; `[]` when it needs no key');
  if (security.length === 0) return null;
  const scopes = security.length === 1 ? security[0]?.apiKey : undefined;
  if (!scopes) throw new ContractError(id, 'security is `[]` or `[{ apiKey: [scope, …] }]`');
  const known = openapi.components.schemas.Scope?.enum ?? [];
  const unknown = scopes.find((scope) => !known.includes(scope));
  if (unknown) throw new ContractError(id, `the scope ${unknown} is not in the component schema Scope`);
  return scopes;
}

function queryType(openapi: OpenApi, { name, schema }: Parameter, id: string): string {
  const { type } = resolve<JsonSchema>(openapi, schema ?? {}, id);
  if (type === 'string' || type === 'integer' || type === 'boolean') return type;
  throw new ContractError(id, `the query parameter ${name} is not a string, an integer or a boolean`);
}

function successOf(
  openapi: OpenApi,
  responses: Readonly<Record<string, Body | { $ref: string }>>,
  id: string,
) {
  const success = Object.entries(responses).filter(([status]) => /^2\d\d$/.test(status));
  const media = success.flatMap(([status, body]) => Object.keys(contentOf(openapi, body, `${id} ${status}`)));
  const text = texts.find((type) => media.includes(type)) ?? null;
  const schemas = new Set(
    success.map(([status, body]) => schemaOf(openapi, body, `${id} ${status}`, text ?? JSON_BODY)),
  );
  const [schema, ...others] = schemas;
  if (schema === undefined || others.length > 0) {
    throw new ContractError(id, 'an operation has success responses, all of one schema');
  }
  return { schema, text, statuses: success.map(([status]) => Number(status)) };
}

const JSON_BODY = 'application/json';
const texts = ['text/plain', 'text/html', 'image/*'] as const;
type Text = (typeof texts)[number];

function contentOf(
  openapi: OpenApi,
  body: Body | { $ref: string },
  at: string,
): NonNullable<Body['content']> {
  return resolve<Body>(openapi, body, at).content ?? {};
}

function schemaOf(
  openapi: OpenApi,
  body: Body | { $ref: string } | undefined,
  at: string,
  accepted = JSON_BODY,
): string | null {
  if (!body) return null;
  const { content } = resolve<Body>(openapi, body, at);
  if (!content) return null;
  const [media, ...others] = Object.entries(content);
  if (!media || others.length > 0 || media[0] !== accepted) {
    throw new ContractError(at, `a body is ${accepted} and nothing else`);
  }
  const ref = media[1].schema?.$ref;
  if (!ref) throw new ContractError(at, 'the schema of a body is a reference to a component');
  return componentName(openapi, ref, at);
}

function rowsOf(openapi: OpenApi, name: string | undefined, id: string): string | null {
  if (name && !openapi.components.schemas[name])
    throw new ContractError(id, `x-rows: there is no schema ${name}`);
  return name ?? null;
}

function isPage(openapi: OpenApi, name: string | null): boolean {
  const properties = (name ? openapi.components.schemas[name]?.properties : undefined) ?? {};
  return 'items' in properties && 'nextPageToken' in properties;
}

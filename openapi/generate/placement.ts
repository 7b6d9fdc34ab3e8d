import {
  type Body,
  type Contract,
  ContractError,
  componentName,
  type JsonSchema,
  type OpenApi,
  type Operation,
  type Reference,
  resolve,
} from './contract.js';
import { childSchemas } from './requestSchemas.js';

/** Kinds of schema files: what `Shopfest` needs to check a request, what it needs to check a response, and the rest. */
const kinds = ['requests', 'responses', 'operator'] as const;
type Kind = (typeof kinds)[number];

/** A file of `src/generated/schemas` without its ending: `transactions/requests`. */
export interface SchemaFile {
  readonly path: string;
  readonly kind: Kind;
  readonly components: readonly string[];
  /** The operations whose parameters stand in it. */
  readonly operations: readonly Operation[];
  /** Files that have the other components which its operations need. */
  readonly imports: readonly string[];
}

interface Use {
  readonly kind: Kind;
  readonly tag: string;
}

const SHARED = 'shared';

/**
 * Which file has which component. The client loads the schemas of one tag at a time, so a component stands with the one
 * tag that uses it, or in `shared`. What no operation of `Shopfest` uses stands apart, so that partners never load it.
 */
export function placeSchemas(contract: Contract): SchemaFile[] {
  const tags = [...new Set(contract.operations.map(tagOf))];
  const needs = new Map<string, Set<string>>();
  for (const tag of tags)
    for (const kind of kinds) needs.set(`${tag}/${kind}`, neededBy(contract, { kind, tag }));
  const placed = new Map<string, string>();
  for (const name of Object.keys(contract.openapi.components.schemas)) {
    const uses = [...needs].filter(([, needed]) => needed.has(name)).map(([path]) => useOf(path));
    placed.set(name, pathFor(uses));
  }
  const paths = [SHARED, ...tags].flatMap((tag) => kinds.map((kind) => `${tag}/${kind}`));
  return paths
    .map((path) => ({
      path,
      kind: useOf(path).kind,
      components: [...placed].filter(([, file]) => file === path).map(([name]) => name),
      operations: operationsOf(contract, useOf(path)),
      imports: paths.filter(
        (other) => other !== path && [...(needs.get(path) ?? [])].some((name) => placed.get(name) === other),
      ),
    }))
    .filter(
      ({ components, operations, imports }) => components.length + operations.length + imports.length > 0,
    );
}

/** Components that only operations of operators use. */
export function operatorComponents(contract: Contract): ReadonlySet<string> {
  const files = placeSchemas(contract).filter(({ kind }) => kind === 'operator');
  const used = new Set(files.flatMap(({ path }) => [...neededBy(contract, useOf(path))]));
  return new Set(files.flatMap(({ components }) => components.filter((name) => used.has(name))));
}

function pathFor(uses: readonly Use[]): string {
  const kind = kinds.find((candidate) => uses.some((use) => use.kind === candidate)) ?? 'operator';
  const users = new Set(
    uses.filter((use) => kind === 'operator' || use.kind !== 'operator').map(({ tag }) => tag),
  );
  const [tag, ...others] = users;
  return `${tag === undefined || others.length > 0 ? SHARED : tag}/${kind}`;
}

function useOf(path: string): Use {
  const [tag = '', kind] = path.split('/');
  return { tag, kind: kind as Kind };
}

/** The operations whose parameters are checked by a file: responses have none. */
function operationsOf({ operations }: Contract, { kind, tag }: Use): Operation[] {
  if (kind === 'responses') return [];
  return operations.filter(
    (operation) => tagOf(operation) === tag && isForOperators(operation) === (kind === 'operator'),
  );
}

function neededBy({ openapi, operations }: Contract, { kind, tag }: Use): Set<string> {
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
  for (const operation of operations) {
    if (tagOf(operation) !== tag || isForOperators(operation) !== (kind === 'operator')) continue;
    const { id } = operation;
    if (kind !== 'responses') for (const schema of schemasSent(openapi, operation)) visit(schema, id);
    if (kind !== 'requests') for (const schema of schemasReceived(openapi, operation)) visit(schema, id);
  }
  return found;
}

function schemasSent(openapi: OpenApi, { id, object, parameters }: Operation): (JsonSchema | undefined)[] {
  const ofParameters = parameters.map(({ schema }) => schema);
  const rows = object['x-rows'];
  // Of a batch, each row is checked by itself.
  if (rows !== undefined) return [...ofParameters, { $ref: `#/components/schemas/${rows}` }];
  return [...ofParameters, ...(object.requestBody ? schemasOf(openapi, object.requestBody, id) : [])];
}

function schemasReceived(openapi: OpenApi, { id, object }: Operation): (JsonSchema | undefined)[] {
  const successes = Object.entries(object.responses ?? {}).filter(([status]) => status.startsWith('2'));
  return successes.flatMap(([status, response]) => schemasOf(openapi, response, `${id} ${status}`));
}

function schemasOf(openapi: OpenApi, body: Body | Reference, at: string): (JsonSchema | undefined)[] {
  const { content = {} } = resolve<Body>(openapi, body, at);
  return Object.values(content).map(({ schema }) => schema);
}

export function tagOf({ id, object }: Operation): string {
  const [tag, ...others] = object.tags ?? [];
  if (!tag || others.length > 0) throw new ContractError(id, 'an operation has exactly one tag');
  return tag;
}

/** Whether `ShopfestOperator` alone has the method of an operation. */
export function isForOperators({ object }: Operation): boolean {
  return object['x-audience'] === 'operator';
}

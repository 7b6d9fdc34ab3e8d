import {
  type Contract,
  ContractError,
  componentName,
  type JsonSchema,
  type Operation,
  type Parameter,
  resolve,
} from './contract.js';
import { describe, type OperationRow } from './operations.js';
import { isForOperators, tagOf } from './placement.js';

/** A method of the client that is one call. */
export interface SdkMethod {
  readonly operation: OperationRow;
  readonly name: string;
  readonly isForOperators: boolean;
  readonly summary: string;
  readonly description: string;
  /** Path parameters in the order of the path, without the campaign, which is an option of the call. */
  readonly pathParameters: readonly string[];
  readonly params: SdkParams | null;
  /** Type of what the call gives. Of a list: type of one row. */
  readonly result: string;
  /** Of a list: type of a page. */
  readonly page: string | null;
  /** Errors that are particular to it. */
  readonly errors: readonly string[];
}

/** The argument of a method that holds its query or its body. */
export interface SdkParams {
  readonly kind: 'query' | 'body';
  readonly typeName: string;
  /** Whether the argument may be left out. */
  readonly isOptional: boolean;
  /** Of a query: its parameters. */
  readonly query: readonly Parameter[];
  /** Of a body: its component. */
  readonly component: string | null;
  /** Whether the component is an object, whose fields an interface can extend. */
  readonly isObject: boolean;
}

/** The methods of a tag, by hand or not. */
export interface SdkResource {
  readonly tag: string;
  readonly description: string;
  readonly methods: readonly SdkMethod[];
  /** Whether methods that take more than one call, or types of their calls, stand beside them by hand, in `src/resources`. */
  readonly isExtendedByHand: boolean;
}

/** Said of an operation that browsers call, and no method of a client. */
const NO_METHOD = 'none';

/** What the clients have, by tag. */
export function listResources(contract: Contract): SdkResource[] {
  const { tags = [] } = contract.openapi;
  return tags.map(({ name: tag, description = '' }) => {
    const operations = contract.operations.filter(
      (operation) => tagOf(operation) === tag && operation.object['x-sdk'] !== NO_METHOD,
    );
    const single = operations.filter(({ object }) => !object['x-rows']);
    return {
      tag,
      description,
      methods: single.map((operation) => methodOf(contract, tag, operation)),
      isExtendedByHand:
        single.length < operations.length || operations.some(({ object }) => object['x-overloads']),
    };
  });
}

function methodOf(contract: Contract, tag: string, operation: Operation): SdkMethod {
  const { openapi } = contract;
  const { id, object } = operation;
  const row = describe(openapi, operation);
  const name = methodName(tag, operation);
  const { response } = row;
  if (response === null) throw new ContractError(id, 'a method of the client needs a response with a body');
  return {
    operation: row,
    name,
    isForOperators: isForOperators(operation),
    summary: object.summary ?? '',
    description: object.description ?? '',
    pathParameters: [...row.path.matchAll(/\{(\w+)\}/g)]
      .map(([, parameter = '']) => parameter)
      .filter((parameter) => parameter !== 'campaignId'),
    params: paramsOf(contract, `${singular(tag)}${capitalized(name)}Params`, row, operation),
    result: row.text ? 'string' : row.paged ? rowOfPage(contract, response) : response,
    page: row.paged ? response : null,
    errors: particularErrors(object.responses ?? {}),
  };
}

function methodName(tag: string, { id, object }: Operation): string {
  const [resource, name, ...others] = object['x-sdk']?.split('.') ?? [];
  if (resource !== tag || !name || others.length > 0) {
    throw new ContractError(id, `x-sdk is \`${tag}.<method>\``);
  }
  return name;
}

function paramsOf(
  { openapi }: Contract,
  typeName: string,
  { id, request, query: declared, queryRequired }: OperationRow,
  { object, parameters }: Operation,
): SdkParams | null {
  if (typeName in openapi.components.schemas)
    throw new ContractError(id, `${typeName} is a component already`);
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const hasQuery = Object.keys(declared).length > 0;
  if (request !== null && hasQuery) throw new ContractError(id, 'a method has a query or a body, not both');
  if (request === null && !hasQuery) return null;
  const schema = request === null ? undefined : openapi.components.schemas[request];
  return {
    kind: request === null ? 'query' : 'body',
    typeName,
    isOptional:
      object['x-sdk-params'] !== 'required' &&
      (request === null ? queryRequired.length === 0 : mayBeEmpty(schema)),
    query,
    component: request,
    isObject: schema?.type === 'object',
  };
}

function mayBeEmpty(schema: JsonSchema | undefined): boolean {
  return schema?.type === 'object' && !schema.required?.length && !schema.minProperties;
}

function rowOfPage({ openapi }: Contract, page: string): string {
  const ref = openapi.components.schemas[page]?.properties?.items?.items?.$ref;
  if (!ref) throw new ContractError(page, 'the items of a page refer to a component');
  return componentName(openapi, ref, page);
}

const errorsByStatus: Readonly<Record<string, string>> = {
  404: 'ShopfestNotFoundError',
  409: 'ShopfestConflictError',
  410: 'ShopfestNotFoundError',
  422: 'ShopfestValidationError',
};

/** What a call may fail with on account of what it is about; the rest every call may fail with. */
function particularErrors(responses: Readonly<Record<string, unknown>>): string[] {
  return [...new Set(Object.keys(responses).flatMap((status) => errorsByStatus[status] ?? []))];
}

/** `promoItems` → `PromoItem`, `canaries` → `Canary`; names of what is not counted stay: `stats` → `Stats`. */
function singular(tag: string): string {
  if (tag === 'stats') return 'Stats';
  return capitalized(tag.replace(/ies$/, 'y').replace(/s$/, ''));
}

export function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The TypeScript type of a query parameter. */
export function typeOfParameter({ openapi }: Contract, { name, schema = {} }: Parameter): string {
  if (schema.$ref) return componentName(openapi, schema.$ref, name);
  const { type, enum: values } = resolve<JsonSchema>(openapi, schema, name);
  if (values) return values.map((value) => `'${String(value)}'`).join(' | ');
  return type === 'integer' ? 'number' : String(type);
}

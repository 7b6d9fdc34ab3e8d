import { createHash } from 'node:crypto';
import { parse } from 'yaml';

/** JSON Schema as far as the contract uses it. What is not named here makes the generator fail. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping?: Readonly<Record<string, string>>;
  };
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** Of a number: what it counts or measures. */
  readonly 'x-unit'?: string;
  /** Of a string: what its pattern or format means, as a text. */
  readonly 'x-expects'?: { readonly en: string; readonly zh: string };
  /** Of a string enum: the name of the list of its values, where the plural of its own name is none. */
  readonly 'x-plural'?: string;
  /** Of a string that a campaign may extend: the values that are known everywhere. Its type is open. */
  readonly 'x-known'?: readonly string[];
}

export interface Reference {
  readonly $ref: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly example?: unknown;
  readonly required?: boolean;
  readonly schema?: JsonSchema;
}

interface Media {
  readonly schema?: JsonSchema;
}

export interface Body {
  readonly required?: boolean;
  readonly content?: Readonly<Record<string, Media>>;
}

interface OperationObject {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Body | Reference;
  readonly responses?: Readonly<Record<string, Body | Reference>>;
  /** Of a batch: the component schema of one row. */
  readonly 'x-rows'?: string;
  /** Types of its method stand in `src/resources`, by what is passed. */
  readonly 'x-overloads'?: true;
  /** Of an operation that is entered in the audit log: what kind of thing it is done to. */
  readonly 'x-audit'?: string;
  /** Whether a publishable key may call the operation, from any web page. */
  readonly 'x-publishable'?: true;
  /** The method of the client that calls it: `transactions.retrieve`. */
  readonly 'x-sdk'?: string;
  /** The argument with the body is required, although each of its fields may be left out. */
  readonly 'x-sdk-params'?: 'required';
  /** Of an operation that only operators call: `ShopfestOperator` has its method, `Shopfest` has not. */
  readonly 'x-audience'?: 'operator';
}

export interface ErrorCodeObject {
  readonly status: number | null;
  readonly title: string;
  readonly titleZh: string;
  readonly advice: string;
  readonly adviceZh: string;
  readonly retryable: boolean;
}

export interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly version: string; readonly 'x-api-version'?: string };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
    readonly responses?: Readonly<Record<string, Body>>;
    readonly requestBodies?: Readonly<Record<string, Body>>;
  };
  readonly 'x-error-codes': Readonly<Record<string, ErrorCodeObject>>;
}

/** One operation of the contract, with its method and path. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly object: OperationObject;
  /** Those of the path and of the operation, references resolved. */
  readonly parameters: readonly Parameter[];
}

export interface Contract {
  readonly openapi: OpenApi;
  /** SHA-256 of the contract's text, in hex. */
  readonly hash: string;
  readonly operations: readonly Operation[];
}

/** An error in the contract, or something that the generator does not support, and where. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  constructor(at: string, problem: string) {
    super(`${at}: ${problem}`);
  }
}

export const methods: readonly string[] = ['get', 'post', 'put', 'patch', 'delete'];
/** Keys of a path item that are no operations. */
const pathItemKeys = ['parameters', 'summary', 'description'];

export function readContract(text: string): Contract {
  const openapi = parse(text) as OpenApi;
  const hash = createHash('sha256').update(text).digest('hex');
  return { openapi, hash, operations: listOperations(openapi) };
}

/** The object a local reference means. */
export function resolve<T extends object>(openapi: OpenApi, value: T | Reference, at: string): T {
  if (!('$ref' in value)) return value;
  const ref = value.$ref as string;
  const found = ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], openapi);
  if (!ref.startsWith('#/') || !found) throw new ContractError(at, `the reference ${ref} leads nowhere`);
  return found as T;
}

/** The name of the component schema that a reference means. */
export function componentName(openapi: OpenApi, ref: string, at: string): string {
  const name = ref.replace('#/components/schemas/', '');
  if (!(name in openapi.components.schemas)) {
    throw new ContractError(at, `the reference ${ref} means no component schema`);
  }
  return name;
}

function listOperations(openapi: OpenApi): Operation[] {
  const operations = Object.entries(openapi.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([key]) => !pathItemKeys.includes(key))
      .map(([method, object]) => {
        const at = `${method.toUpperCase()} ${path}`;
        if (!methods.includes(method)) throw new ContractError(at, 'this method is not supported');
        if (!object.operationId) throw new ContractError(at, 'an operation needs an operationId');
        const shared = (item.parameters ?? []) as readonly (Parameter | Reference)[];
        const parameters = [...shared, ...(object.parameters ?? [])].map((parameter) =>
          resolve<Parameter>(openapi, parameter, at),
        );
        return { id: object.operationId, method: method.toUpperCase(), path, object, parameters };
      }),
  );
  const ids = operations.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new ContractError(twice, 'this operationId is used twice');
  return operations;
}

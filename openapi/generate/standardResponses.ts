import { ContractError, methods } from './contract.js';

/** An operation as the sources have it, before its standard errors and headers are added. */
interface SourceOperation {
  readonly security?: readonly unknown[];
  readonly parameters?: readonly { readonly $ref?: string }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, Response>>;
  /** Status → whether the operation has this error, where that does not follow from its traits. */
  readonly 'x-errors'?: Readonly<Record<string, boolean>>;
}

interface Response {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** The paths of a contract, by path and method. */
export type Paths = Readonly<Record<string, Readonly<Record<string, SourceOperation>>>>;

/** What the standard errors and headers of an operation follow from. */
interface Traits {
  readonly method: string;
  readonly hasPathParameter: boolean;
  readonly hasBody: boolean;
  readonly needsApiKey: boolean;
  readonly needsIdempotencyKey: boolean;
}

/** A component, and the operations that refer to it. */
interface Standard {
  readonly name: string;
  readonly applies: (operation: Traits) => boolean;
}

const always = (): boolean => true;
const never = (): boolean => false;

/** Responses of standard errors, by status, and that the caller has what it asks for. */
const standardErrors: Readonly<Record<string, Standard>> = {
  // What everybody may read is the same for all, and may be kept.
  304: { name: 'NotModified', applies: ({ method, needsApiKey }) => method === 'get' && !needsApiKey },
  400: { name: 'BadRequest', applies: always },
  401: { name: 'Unauthorized', applies: ({ needsApiKey }) => needsApiKey },
  403: { name: 'Forbidden', applies: ({ needsApiKey }) => needsApiKey },
  // What the path or the body names may not exist, or the caller may not see it.
  404: { name: 'NotFound', applies: ({ hasPathParameter, hasBody }) => hasPathParameter || hasBody },
  // A change may not fit the state of the row, and a request with the same idempotency key may be in flight.
  409: {
    name: 'Conflict',
    applies: ({ method, needsIdempotencyKey }) => needsIdempotencyKey || method === 'patch',
  },
  410: { name: 'Gone', applies: never },
  413: { name: 'TooLarge', applies: ({ hasBody }) => hasBody },
  415: { name: 'UnsupportedMediaType', applies: ({ hasBody }) => hasBody },
  // The body may not fit the contract, and the idempotency key may have been used for another request.
  422: {
    name: 'Unprocessable',
    applies: ({ hasBody, needsIdempotencyKey }) => hasBody || needsIdempotencyKey,
  },
  // Of a key, or without one of an address.
  429: { name: 'TooManyRequests', applies: always },
  500: { name: 'InternalError', applies: always },
  503: { name: 'Unavailable', applies: always },
};

/** Headers of every success response. */
const standardHeaders: Readonly<Record<string, Standard>> = {
  'Request-Id': { name: 'RequestId', applies: always },
  ETag: { name: 'ETag', applies: ({ method, needsApiKey }) => method === 'get' && !needsApiKey },
  'Cache-Control': {
    name: 'CacheControl',
    applies: ({ method, needsApiKey }) => method === 'get' && !needsApiKey,
  },
  RateLimit: { name: 'RateLimit', applies: ({ needsApiKey }) => needsApiKey },
  'RateLimit-Policy': { name: 'RateLimitPolicy', applies: ({ needsApiKey }) => needsApiKey },
  'Idempotent-Replayed': {
    name: 'IdempotentReplayed',
    applies: ({ needsIdempotencyKey }) => needsIdempotencyKey,
  },
};

/**
 * The paths with the standard errors of each operation, and the standard headers of each success response.
 *
 * Both follow from method, path, body, security and idempotency key, so the sources do not name them. An operation
 * that differs says so in `x-errors`, which the bundle does not keep: `x-errors: { "409": true }`.
 */
export function addStandardResponses(paths: Paths): Paths {
  return mapValues(paths, (item, path) =>
    mapValues(item, (operation, method) => {
      if (!methods.includes(method)) return operation;
      const { 'x-errors': exceptions = {}, responses, ...rest } = operation;
      const traits = traitsOf(operation, method, path);
      checkExceptions(exceptions, traits, `${method.toUpperCase()} ${path}`);
      const errors = referTo(
        'responses',
        standardErrors,
        ({ applies }, status) => exceptions[status] ?? applies(traits),
      );
      const headers = referTo('headers', standardHeaders, ({ applies }) => applies(traits));
      const own = mapValues(responses, (response, status) =>
        status.startsWith('2') ? { ...response, headers: { ...headers, ...response.headers } } : response,
      );
      return { ...rest, responses: { ...errors, ...own } };
    }),
  );
}

function traitsOf(
  { security, parameters, requestBody }: SourceOperation,
  method: string,
  path: string,
): Traits {
  return {
    method,
    hasPathParameter: path.includes('{'),
    hasBody: requestBody !== undefined,
    needsApiKey: security?.length !== 0,
    needsIdempotencyKey:
      parameters?.some(({ $ref }) => $ref === '#/components/parameters/IdempotencyKey') ?? false,
  };
}

/** Refuses an exception whose status is no standard error, or that the derivation decides in the same way. */
function checkExceptions(exceptions: Readonly<Record<string, boolean>>, traits: Traits, at: string): void {
  for (const [status, applies] of Object.entries(exceptions)) {
    const standard = standardErrors[status];
    if (!standard) throw new ContractError(at, `x-errors: ${status} is not the status of a standard error`);
    if (standard.applies(traits) === applies) {
      throw new ContractError(
        at,
        `x-errors: that ${status} is ${applies} follows from the operation already`,
      );
    }
  }
}

function referTo(
  kind: 'responses' | 'headers',
  standards: Readonly<Record<string, Standard>>,
  isWanted: (standard: Standard, key: string) => boolean,
): Record<string, object> {
  return Object.fromEntries(
    Object.entries(standards)
      .filter(([key, standard]) => isWanted(standard, key))
      .map(([key, { name }]) => [key, { $ref: `#/components/${kind}/${name}` }]),
  );
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  map: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}

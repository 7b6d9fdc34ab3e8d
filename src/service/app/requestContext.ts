import type { Operation } from '../../generated/operations.js';
import type { Caller } from '../auth/authentication.js';
import { remoteAddressOf } from '../http/remoteAddress.js';
import { requestIdOf } from '../http/requestId.js';
import type { Logger } from './log.js';

/** What is known of a request while it is being answered: enough for its answer's headers and for the log. */
export interface RequestContext {
  readonly requestId: string;
  readonly startedAt: number;
  readonly method: string;
  readonly operation: Operation | null;
  readonly traceId: string | null;
  readonly remoteAddress: string | null;
  /** Parameters of the path as they came: anything may stand in them. */
  path: Readonly<Record<string, string>>;
  caller: Caller | null;
  /** Headers that every answer from here on bears, a problem too. */
  headers: Readonly<Record<string, string>>;
  /** What is given back when the request has its answer. */
  readonly releases: (() => void)[];
}

export function createRequestContext(request: Request, operation: Operation | null): RequestContext {
  const { headers, method } = request;
  return {
    requestId: requestIdOf(headers.get('request-id')),
    startedAt: performance.now(),
    method,
    operation,
    // W3C trace context: which trace of the caller's this belongs to.
    traceId:
      /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(headers.get('traceparent') ?? '')?.[1] ?? null,
    remoteAddress: remoteAddressOf(request),
    path: {},
    caller: null,
    headers: {},
    releases: [],
  };
}

/** One line for each request: what was asked by its template, never by its values. */
export function logRequest(logger: Logger, exchange: RequestContext, status: number, code?: string): void {
  const { requestId, startedAt, method, operation, traceId, caller } = exchange;
  logger.info('request', {
    requestId,
    method: operation ? method : 'other',
    route: operation?.path ?? null,
    operation: operation?.id ?? null,
    status,
    ...(code === undefined ? {} : { code }),
    durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
    organizationId: caller?.organization.id ?? null,
    keyId: caller?.key.id ?? null,
    ...(traceId === null ? {} : { traceId }),
  });
}

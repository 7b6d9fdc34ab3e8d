import type { Operation } from '../../generated/operations.js';
import type { Caller } from '../auth/authentication.js';
import { corsHeaders } from '../http/cors.js';
import { remoteAddressOf } from '../http/remoteAddress.js';
import { requestIdOf } from '../http/requestId.js';
import type { Logger } from './log.js';

/** What is known of a request in flight: enough for the headers of its response, the audit log and the log. */
export interface RequestContext {
  readonly requestId: string;
  readonly startedAt: number;
  readonly method: string;
  readonly operation: Operation | null;
  readonly traceId: string | null;
  readonly remoteAddress: string | null;
  /** Parameters of the path, not validated: anything may stand in them. */
  path: Readonly<Record<string, string>>;
  caller: Caller | null;
  /** Headers of whatever the response will be, a problem too. */
  headers: Readonly<Record<string, string>>;
  /** Called when the request ends. */
  readonly releases: (() => void)[];
}

export function createRequestContext(request: Request, operation: Operation | null): RequestContext {
  const { headers, method } = request;
  return {
    requestId: requestIdOf(headers.get('request-id')),
    startedAt: performance.now(),
    method,
    operation,
    // W3C trace context: the trace of the caller that this request belongs to.
    traceId:
      /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(headers.get('traceparent') ?? '')?.[1] ?? null,
    remoteAddress: remoteAddressOf(request),
    path: {},
    caller: null,
    headers: corsHeaders(operation, headers.get('authorization')),
    releases: [],
  };
}

/** Logs one line for each request, with the template of its path and never its values. */
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

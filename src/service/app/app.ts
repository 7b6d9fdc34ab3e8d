import { type Context, Hono } from 'hono';
import { type Operation, type OperationId, operations } from '../../generated/operations.js';
import type { Admission } from '../admission/admission.js';
import type { RateLimiter } from '../admission/rateLimiter.js';
import { type Authentication, requireScopes } from '../auth/authentication.js';
import type { RequireVisible } from '../auth/campaignVisibility.js';
import type { Facilities, Handler } from '../handlers/handler.js';
import { handlers } from '../handlers/index.js';
import { requireKnownVersion } from '../http/apiVersion.js';
import { type Fingerprint, idempotencyKeyOf } from '../http/idempotency.js';
import type { Json } from '../http/json.js';
import { readParameters } from '../http/parameters.js';
import { ApiProblem, problemOf } from '../http/problem.js';
import { readJson } from '../http/readJson.js';
import { checkBody } from '../http/requestBody.js';
import { type ResponseCheck, ResponseMisfitError, writeAnswer } from '../http/responseBody.js';
import { methodsAt, routeOf } from '../http/routes.js';
import type { Metrics } from '../metrics/index.js';
import { StoreUnavailableError } from '../store/db/problem.js';
import type { StoredAnswer, Subjects } from '../store/store.js';
import { enterDone, enterRefused } from './audit.js';
import { describeFailure, type Logger } from './log.js';
import { beginExchange, type Exchange, logExchange } from './requestContext.js';
import { respond, respondProblem } from './respond.js';

/** What the app is made of. */
export interface Parts extends Facilities {
  readonly authentication: Authentication;
  readonly rateLimiter: RateLimiter;
  readonly admission: Admission;
  readonly metrics: Metrics;
  readonly requireVisible: RequireVisible;
  readonly fingerprint: Fingerprint;
  readonly logger: Logger;
  readonly checkResponses: ResponseCheck;
}

/** The contract as a Hono app: each operation of the table goes the same way, from its request to its answer. */
export function createApp(parts: Parts): Hono {
  const app = new Hono();
  for (const operation of Object.values<Operation>(operations)) {
    app.on(operation.method, routeOf(operation), (context) =>
      answering(parts, context.req.raw, operation, (exchange) =>
        perform(parts, context, operation, exchange),
      ),
    );
  }
  app.notFound(({ req }) =>
    answering(parts, req.raw, null, () => {
      throw noSuchRoute(new URL(req.url).pathname);
    }),
  );
  app.onError((error) => {
    throw error;
  });
  return app;
}

/** The way of a request, step by step; each step may refuse. */
async function perform(
  parts: Parts,
  { req }: Context,
  operation: Operation,
  exchange: Exchange,
): Promise<Response> {
  const request = req.raw;
  const url = new URL(req.url);

  exchange.path = req.param();
  exchange.leave.push(parts.admission.enter(operation));
  if (operation.scopes) {
    const caller = await parts.authentication.identify(request.headers.get('authorization'), operation);
    exchange.caller = caller;
    // First, so that refusals for missing scopes, which may be entered in the audit log, are bounded too.
    exchange.headers = parts.rateLimiter.take(caller.key.id);
    requireScopes(operation, caller);
  }
  requireKnownVersion(request.headers.get('shopfest-version'));
  const sent = operation.request ? await receive(parts, request, exchange) : undefined;
  const { path, query } = readParameters(operation, req.param(), url.searchParams);
  const { body, canonical } = checkBody(operation, sent);

  let outcome: unknown;
  const run = async (store: Subjects): Promise<StoredAnswer> => {
    const { caller, requestId, remoteAddress } = exchange;
    if (caller && 'campaignId' in path)
      await parts.requireVisible(store, caller.access, String(path.campaignId));
    const { headers } = request;
    const call = {
      operation,
      path,
      query,
      body,
      caller,
      store,
      requestId,
      remoteAddress,
      headers,
      service: parts,
    };
    const handler = handlers[operation.id as OperationId] as unknown as Handler<OperationId>;
    const result = await handler(call as never);
    outcome = result.body;
    if (result.headers) exchange.headers = { ...exchange.headers, ...result.headers };
    await enterDone(store, exchange, result.body);
    return writeAnswer(operation, result, parts.checkResponses);
  };
  if (!operation.idempotencyKey || !exchange.caller) {
    const answer = await (operation.audit ? parts.store.transaction(run) : run(parts.store));
    if (changesCallers(operation)) parts.authentication.forget();
    return respond(exchange, answer);
  }

  const { replayed, answer } = await parts.store.idempotent(
    {
      organizationId: exchange.caller.organization.id,
      key: idempotencyKeyOf(request.headers.get('idempotency-key')),
      fingerprint: parts.fingerprint(operation.method, url, canonical()),
    },
    run,
  );
  if (changesCallers(operation)) parts.authentication.forget();
  if (replayed) {
    exchange.headers = { ...exchange.headers, 'Idempotent-Replayed': 'true' };
    parts.metrics.replayed(operation);
  } else parts.metrics.rows(operation, outcome);
  return respond(exchange, answer);
}

/** The body of a request, for which there is room until the request has its answer. */
async function receive({ admission }: Parts, request: Request, { leave }: Exchange): Promise<Json> {
  leave.push(admission.hold(request.headers));
  return readJson(request, async (bytes) => void leave.push(await admission.parse(bytes)));
}

/** Once it is committed, what is remembered of callers may be wrong. */
const changesCallers = ({ method, tag }: Operation): boolean =>
  method !== 'GET' && (tag === 'keys' || tag === 'organizations');

/** Answers with what `work` gives, or with the problem that stopped it, and logs it. */
async function answering(
  { store, logger, checkResponses, metrics }: Parts,
  request: Request,
  operation: Operation | null,
  work: (exchange: Exchange) => Promise<Response>,
): Promise<Response> {
  const exchange = beginExchange(request, operation);
  const end = metrics.begin(operation);
  let status: number | null = null;
  try {
    const response = await work(exchange);
    status = response.status;
    logExchange(logger, exchange, status);
    return response;
  } catch (error) {
    if (error instanceof ResponseMisfitError && checkResponses === 'throw') throw error;
    if (error instanceof StoreUnavailableError) metrics.refused('database');
    const problem = problemOf(error) ?? failed(logger, exchange, error);
    if (problem.code === 'rate_limited') metrics.refused('rateLimit');
    status = problem.status;
    // Nothing was done, so the caller gets its answer also where this cannot be written down.
    await enterRefused(store, exchange, problem).catch((failure) => failed(logger, exchange, failure));
    logExchange(logger, exchange, status, problem.code);
    return respondProblem(exchange, problem);
  } finally {
    for (const leave of exchange.leave) leave();
    end(status);
  }
}

function failed(logger: Logger, { requestId, operation }: Exchange, error: unknown): ApiProblem {
  const misfit = error instanceof ResponseMisfitError ? { pointers: error.pointers } : {};
  logger.error('failure', {
    requestId,
    operation: operation?.id ?? null,
    ...describeFailure(error),
    ...misfit,
  });
  return new ApiProblem('internal_error');
}

function noSuchRoute(pathname: string): ApiProblem {
  const methods = methodsAt(pathname);
  if (methods.length === 0) return new ApiProblem('route_not_found');
  return new ApiProblem('method_not_allowed', [], { Allow: methods.join(', ') });
}

import { Hono, type HonoRequest } from 'hono';
import { type Operation, type OperationId, operations } from '../../generated/operations.js';
import { type Admission, isMonitoring, type Slot } from '../admission/admission.js';
import type { RateLimiter } from '../admission/rateLimiter.js';
import { type Authentication, requirePermission } from '../auth/authentication.js';
import type { KeyUse } from '../auth/keyUse.js';
import { requireKnownVersion } from '../http/apiVersion.js';
import { preflightHeaders } from '../http/cors.js';
import { type Fingerprint, idempotencyKeyOf } from '../http/idempotency.js';
import type { Json } from '../http/json.js';
import { readParameters } from '../http/parameters.js';
import { ApiProblem, problemOf } from '../http/problem.js';
import { readJson } from '../http/readJson.js';
import { explainReference } from '../http/references.js';
import { checkBody } from '../http/requestBody.js';
import { type ResponseCheck, ResponseMismatchError } from '../http/responseBody.js';
import { allowedMethods, honoPathOf } from '../http/routes.js';
import { requireImpersonalTexts } from '../input/publicTexts.js';
import type { Metrics } from '../metrics/index.js';
import { StoreUnavailableError } from '../store/db/problem.js';
import type { Store } from '../store/store.js';
import { askForApproval } from './approval.js';
import { recordRefusal } from './audit.js';
import { describeFailure, type Logger } from './log.js';
import { isPublicRead, type PublicReads } from './publicReads.js';
import { createRequestContext, logRequest, type RequestContext } from './requestContext.js';
import { createProblemResponse, createPublicResponse, createResponse } from './respond.js';
import type { RunResult, ValidRequest } from './run.js';

// The steps of a request, from top to bottom. All operations of the contract take the same steps. A step refuses a
// request by throwing an ApiProblem, which step 9 turns into a problem document.
//
// 1. Match         Hono finds the operation by method and path.
// 2. Begin         The request gets a context with its id and its trace; metrics count it as in flight.
// 3. Admit         The process refuses a request at once when too many are worked on; one without a key waits for its
//                  turn among those without, by addresses.
// 4. Authenticate  The API key gives the caller; rate limit, kind of key, scopes and API version are checked.
// 5. Read          Memory for the body is reserved, the body is read, and parsed as JSON when there is room. While it is on
//                  its way the request has no slot.
// 6. Validate      Path, query and body are validated by the contract, and the rows of the body are counted. What others
//                  will read has no personal data.
// 7. Run           The handler runs. Where the operation is idempotent or audited, its work, the stored response and the
//                  audit entry are one transaction; a repeated request replays the stored response. Single sales that
//                  wait at the same moment share one.
// 8. Respond       The response has what the contract declares, and the headers of the rate limit and of a replay.
// 9. End           An act that needs approval first has it asked for. A refusal is recorded and becomes a problem document; log and metrics are written, and what was
//                  reserved is released.

export interface AppDependencies {
  readonly store: Store;
  readonly authentication: Authentication;
  readonly keyUse: KeyUse;
  readonly rateLimiter: RateLimiter;
  readonly admission: Admission;
  readonly metrics: Metrics;
  readonly fingerprint: Fingerprint;
  readonly run: (request: ValidRequest) => Promise<RunResult>;
  readonly publicReads: PublicReads;
  readonly logger: Logger;
  readonly checkResponses: ResponseCheck;
}

/** Step 1: the contract as a Hono app. */
export function createApp(dependencies: AppDependencies): Hono {
  const app = new Hono();
  for (const operation of Object.values<Operation>(operations)) {
    app.on(operation.method, honoPathOf(operation), ({ req }) =>
      handleRequest(dependencies, req.raw, operation, (context) =>
        performOperation(dependencies, req, operation, context),
      ),
    );
    if (operation.publishable) {
      app.on('OPTIONS', honoPathOf(operation), ({ req }) =>
        handleRequest(
          dependencies,
          req.raw,
          null,
          async () => new Response(null, { status: 204, headers: preflightHeaders }),
        ),
      );
    }
  }
  app.notFound(({ req }) =>
    handleRequest(dependencies, req.raw, null, () => {
      throw routeNotFound(new URL(req.url).pathname);
    }),
  );
  app.onError((error) => {
    throw error;
  });
  return app;
}

/** Steps 2 and 9: responds with what `perform` gives, or with the problem that stopped it. */
async function handleRequest(
  { store, logger, checkResponses, metrics }: AppDependencies,
  request: Request,
  operation: Operation | null,
  perform: (context: RequestContext) => Promise<Response>,
): Promise<Response> {
  const context = createRequestContext(request, operation);
  const endRequest = metrics.startRequest(operation);
  let status: number | null = null;
  try {
    const response = await perform(context);
    status = response.status;
    logRequest(logger, context, status);
    return response;
  } catch (error) {
    if (error instanceof ResponseMismatchError && checkResponses === 'throw') throw error;
    if (error instanceof StoreUnavailableError) metrics.countRefusal('database');
    const failure = await askForApproval(store, error);
    const cause = problemOf(failure) ?? internalError(logger, context, failure);
    const problem = explainReference(cause, context.path);
    if (problem.code === 'rate_limited') metrics.countRefusal('rateLimit');
    status = problem.status;
    // Nothing was done, so the caller gets its response also where the audit log cannot be written.
    await recordRefusal(store, context, problem).catch((failure) => internalError(logger, context, failure));
    logRequest(logger, context, status, problem.code);
    return createProblemResponse(context, problem);
  } finally {
    for (const release of context.releases) release();
    endRequest(status);
  }
}

/** Steps 3 to 8. */
async function performOperation(
  dependencies: AppDependencies,
  req: HonoRequest,
  operation: Operation,
  context: RequestContext,
): Promise<Response> {
  const { admission, metrics } = dependencies;
  const request = req.raw;
  const url = new URL(req.url);
  context.path = req.param();

  // 3. Admit
  const slot = await admission.admitRequest(operation, context.remoteAddress);
  context.releases.push(slot.release);

  // 4. Authenticate
  if (operation.scopes) await authenticateCaller(dependencies, request, operation, context);
  else limitWithoutKey(dependencies, operation, context);
  requireKnownVersion(request.headers.get('shopfest-version'));

  // 5. Read
  const json = operation.request ? await readBody(dependencies, request, context, slot) : undefined;

  // 6. Validate
  const { path, query } = readParameters(operation, context.path, url.searchParams);
  const { body, canonical } = checkBody(operation, json);
  limitRows(dependencies, operation, context, body);
  requireImpersonalTexts(operation.id as OperationId, body);

  // 7. Run
  const idempotencyKey = operation.idempotencyKey
    ? idempotencyKeyOf(request.headers.get('idempotency-key'))
    : null;
  const valid: ValidRequest = {
    ...{ operation, context, path, query, body, headers: request.headers },
    idempotency:
      idempotencyKey !== null && context.caller
        ? {
            organizationId: context.caller.organization.id,
            key: idempotencyKey,
            fingerprint: dependencies.fingerprint(operation.method, url, canonical()),
          }
        : null,
  };
  const { publicReads } = dependencies;
  if (isPublicRead(operation)) {
    const kept = await publicReads.read(operation, req.raw, url, async () => {
      const { response } = await dependencies.run(valid);
      return { response, headers: context.headers };
    });
    context.headers = { ...kept.headers, ...context.headers };
    return createPublicResponse(context, kept, request.headers.get('if-none-match'));
  }
  const {
    response,
    replayed,
    body: responseBody,
  } = await publicReads.around(operation, () => dependencies.run(valid));
  if (changesCallers(operation)) dependencies.authentication.clearCache();

  // 8. Respond
  if (replayed) {
    context.headers = { ...context.headers, 'Idempotent-Replayed': 'true' };
    metrics.countReplay(operation);
  } else metrics.countRows(operation, responseBody);
  return createResponse(context, response);
}

/** Step 4. */
async function authenticateCaller(
  { authentication, keyUse, rateLimiter }: AppDependencies,
  request: Request,
  operation: Operation,
  context: RequestContext,
): Promise<void> {
  const { headers } = request;
  const caller = await authentication.authenticate(headers.get('authorization'), operation, {
    actingFor: headers.get('shopfest-organization'),
    remoteAddress: context.remoteAddress,
  });
  context.caller = caller;
  keyUse.record(caller.key.id);
  // Before the scopes, so that refusals for missing scopes, which may be recorded in the audit log, are bounded too.
  const { key, isPublishable } = caller;
  const rateLimit = isPublishable
    ? rateLimiter.takeOfAddress(key, context.remoteAddress)
    : rateLimiter.take(key);
  context.headers = { ...context.headers, ...rateLimit };
  requirePermission(operation, caller);
}

/** Step 4 of an operation that needs no key. */
function limitWithoutKey(
  { rateLimiter }: AppDependencies,
  operation: Operation,
  { remoteAddress }: RequestContext,
): void {
  // A caller in this process has no address.
  if (remoteAddress !== null && !isMonitoring(operation)) rateLimiter.takeWithoutKey(remoteAddress);
}

/** Step 5. The memory for the body stays reserved until the request ends. */
async function readBody(
  { admission }: AppDependencies,
  request: Request,
  { caller, releases }: RequestContext,
  slot: Slot,
): Promise<Json> {
  const upload = admission.beginUpload(request.headers, caller?.key.id ?? '');
  releases.push(upload.release);
  slot.release();
  return readJson(request, async (bytes) => {
    upload.end();
    slot.acquire();
    releases.push(await admission.waitToParse(bytes));
  });
}

/** Step 6: the rows of a batch, or the one of a single sale, count for themselves. */
function limitRows(
  { rateLimiter }: AppDependencies,
  { response, rows }: Operation,
  context: RequestContext,
  body: unknown,
): void {
  const count = rows !== undefined && Array.isArray(body) ? body.length : response === 'RowResult' ? 1 : 0;
  if (context.caller === null || count === 0) return;
  context.headers = rateLimiter.takeRows(context.caller.key, count, context.headers);
}

/** Whether cached callers may be wrong once the operation is committed. */
const changesCallers = ({ method, tag }: Operation): boolean =>
  method !== 'GET' && (tag === 'keys' || tag === 'persons' || tag === 'organizations');

function routeNotFound(pathname: string): ApiProblem {
  const methods = allowedMethods(pathname);
  if (methods.length === 0) return new ApiProblem('route_not_found');
  return new ApiProblem('method_not_allowed', [], { Allow: methods.join(', ') });
}

/** Logs an error that nobody foresaw; the caller is told only that there was one. */
function internalError(logger: Logger, { requestId, operation }: RequestContext, error: unknown): ApiProblem {
  const mismatch = error instanceof ResponseMismatchError ? { pointers: error.pointers } : {};
  logger.error('failure', {
    requestId,
    operation: operation?.id ?? null,
    ...describeFailure(error),
    ...mismatch,
  });
  return new ApiProblem('internal_error');
}

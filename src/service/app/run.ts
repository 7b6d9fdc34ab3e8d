import type { Operation, OperationId } from '../../generated/operations.js';
import type { Caller } from '../auth/authentication.js';
import type { RequireVisibleCampaign } from '../auth/campaignVisibility.js';
import type { Call, GatheredHandler, Handler, HandlerDependencies, Result } from '../handlers/handler.js';
import { gatheredHandlers, handlers } from '../handlers/index.js';
import { type ResponseCheck, serializeResponse } from '../http/responseBody.js';
import { StoreUnavailableError } from '../store/db/problem.js';
import type {
  IdempotentRequest,
  IdempotentResponse,
  Outcome,
  StoredResponse,
  Subjects,
} from '../store/store.js';
import { recordSuccess } from './audit.js';
import { createGatherer } from './gatherer.js';
import type { RequestContext } from './requestContext.js';

/** A request that is validated. */
export interface ValidRequest {
  readonly operation: Operation;
  readonly context: RequestContext;
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly headers: Headers;
  /** Null where the operation is not idempotent by a key. */
  readonly idempotency: IdempotentRequest | null;
}

/** What a handler gave; a replay has no `body`. */
export interface RunResult extends IdempotentResponse {
  readonly body?: unknown;
}

export interface RunDependencies {
  readonly handlerDependencies: HandlerDependencies;
  readonly requireVisibleCampaign: RequireVisibleCampaign;
  readonly checkResponses: ResponseCheck;
}

type AnyResult = Result<OperationId>;

/**
 * Runs the handler of a request, once for each idempotency key: work, stored response and audit entry are one
 * transaction. Requests of one organization that call a gathered operation at the same moment share a transaction.
 */
export function createRunner(dependencies: RunDependencies): (request: ValidRequest) => Promise<RunResult> {
  const { handlerDependencies, requireVisibleCampaign, checkResponses } = dependencies;
  const { store } = handlerDependencies;
  const gatherer = createGatherer(runTogether);

  function callOf(request: ValidRequest, tx: Subjects): Call<OperationId> {
    const { operation, context, path, query, body, headers } = request;
    const { caller, requestId, remoteAddress } = context;
    const call = { operation, path, query, body, caller, requestId, remoteAddress, headers };
    return { ...call, store: tx, dependencies: handlerDependencies } as never;
  }

  async function requireVisible({ operation, context, path }: ValidRequest, tx: Subjects): Promise<void> {
    const { campaignId } = path as { readonly campaignId?: unknown };
    if (context.caller && campaignId !== undefined)
      await requireVisibleCampaign(tx, context.caller.access, String(campaignId), operation);
  }

  async function finish(
    { operation, context }: ValidRequest,
    tx: Subjects,
    result: AnyResult,
  ): Promise<StoredResponse> {
    if (result.headers) context.headers = { ...context.headers, ...result.headers };
    await recordSuccess(tx, context, result.body);
    return serializeResponse(operation, result, checkResponses);
  }

  async function runAlone(request: ValidRequest): Promise<RunResult> {
    const { operation, idempotency } = request;
    let body: unknown;
    const work = async (tx: Subjects): Promise<StoredResponse> => {
      await requireVisible(request, tx);
      const handler = handlers[operation.id as OperationId] as Handler<OperationId>;
      const result = await handler(callOf(request, tx));
      body = result.body;
      return finish(request, tx, result);
    };
    if (idempotency !== null) return { ...(await store.idempotent(idempotency, work)), body };
    // Without a caller, the handler itself says in its own transaction who did what.
    const isAudited = operation.audit !== undefined && request.context.caller !== null;
    return {
      response: await (isAudited ? store.transaction(work) : work(store)),
      replayed: false,
      body,
    };
  }

  /** What goes wrong for all of a group is found out for each by itself: one request must not fail for another. */
  async function runTogether(requests: readonly ValidRequest[]): Promise<readonly Outcome<RunResult>[]> {
    if (requests.length > 1) {
      try {
        return await runInOneTransaction(requests);
      } catch (error) {
        if (error instanceof StoreUnavailableError) throw error;
      }
    }
    return Promise.all(requests.map((request) => runAlone(request).catch((error: Error) => error)));
  }

  async function runInOneTransaction(
    requests: readonly ValidRequest[],
  ): Promise<readonly Outcome<RunResult>[]> {
    const [first] = requests as [ValidRequest];
    const bodies: unknown[] = [];
    const outcomes = await store.idempotentTogether(
      (first.context.caller as Caller).organization.id,
      requests.map(({ idempotency }) => idempotency as IdempotentRequest),
      async (tx, indexes) => {
        await requireVisible(first, tx);
        const fresh = indexes.map((index) => requests[index] as ValidRequest);
        const run = gatheredHandlers[first.operation.id as OperationId] as GatheredHandler<OperationId>;
        const results = await run(fresh.map((request) => callOf(request, tx)));
        const responses: Outcome<StoredResponse>[] = [];
        for (const [position, index] of indexes.entries()) {
          const result = results[position] as Outcome<AnyResult>;
          bodies[index] = result instanceof Error ? undefined : result.body;
          responses.push(
            result instanceof Error ? result : await finish(fresh[position] as ValidRequest, tx, result),
          );
        }
        return responses;
      },
    );
    return outcomes.map((outcome, index) =>
      outcome instanceof Error ? outcome : { ...outcome, body: bodies[index] },
    );
  }

  return (request) => {
    const { operation, context, path, idempotency } = request;
    if (context.caller === null || idempotency === null || !(operation.id in gatheredHandlers))
      return runAlone(request);
    const { organizationId, all } = context.caller.access;
    return gatherer.add(
      [operation.id, Object.values(path as object), organizationId, all].join('\u0000'),
      request,
    );
  };
}

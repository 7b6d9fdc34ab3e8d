import type { ClientOperation } from '../generated/operation.js';
import type { ProblemIssue } from '../generated/types.js';
import {
  connectionError,
  endedError,
  FailedAttempt,
  type FailedCall,
  rateLimitedError,
  responseError,
  unreadableResponseError,
} from './attemptErrors.js';
import { baseHeaders } from './baseHeaders.js';
import type { Call } from './call.js';
import { notify } from './callbacks.js';
import type { Checks, FindDrift } from './checks.js';
import { DeprecationWarnings } from './deprecationWarnings.js';
import type { ShopfestError } from './errors/index.js';
import type { CallInput } from './input.js';
import { type Json, textOfJson } from './json.js';
import { validationError } from './localErrors.js';
import type { TransportSettings } from './options.js';
import type { WithResponse } from './promise.js';
import type { RateLimiter } from './rateLimiter.js';
import { textsOf } from './redact.js';
import { RequestPaths, type Values } from './requestPath.js';
import { readBody, unreadable } from './responseBody.js';
import { RetryBudget } from './retryBudget.js';
import { type CallSpan, isTraced, startSpan } from './tracing.js';
import { createSend } from './wire.js';
import { type Send, WireFailure, WireRequest, type WireResponse } from './wireMessage.js';

/** A call that has begun, and what it takes to carry it out. */
export interface DispatchedCall {
  readonly operation: ClientOperation;
  readonly input: CallInput;
  /** Undefined for operations that concern no campaign. */
  readonly campaign: string | undefined;
  readonly call: Call;
  readonly maxRetries: number;
  readonly checks: Checks;
  /** Null where nobody wants to hear of drift. */
  readonly findDrift: FindDrift | null;
}

/** A call that is ready for its attempts. */
interface PreparedCall extends FailedCall {
  readonly isUsable: CallInput['isUsable'];
  readonly findDrift: FindDrift | null;
  readonly request: WireRequest;
  readonly span: CallSpan | null;
}

/** The dispatcher of a transport, with the wire that fits the runtime (on Node: axios). */
export async function createDispatcher(
  settings: TransportSettings,
  rateLimiter: RateLimiter,
): Promise<Dispatcher> {
  return new Dispatcher(settings, rateLimiter, await createSend(settings));
}

/**
 * Carries out the calls that a transport has begun: steps 4 to 9 of the way of a call (`transport.ts`). It loads with
 * the first call.
 *
 * A call that succeeds spreads no objects: in V8 of Node 20, `{ ...a, b }` makes a hidden class each time, which
 * outlives the call and with it keeps all that the call made until the next full collection.
 */
export class Dispatcher {
  readonly #settings: TransportSettings;
  readonly #rateLimiter: RateLimiter;
  readonly #send: Send;
  readonly #baseHeaders: Readonly<Record<string, string>>;
  readonly #paths: RequestPaths;
  readonly #budget = new RetryBudget();
  readonly #deprecations = new DeprecationWarnings();

  constructor(settings: TransportSettings, rateLimiter: RateLimiter, send: Send) {
    this.#settings = settings;
    this.#rateLimiter = rateLimiter;
    this.#send = send;
    this.#baseHeaders = baseHeaders(settings.apiKey, settings.defaultHeaders);
    this.#paths = new RequestPaths(settings.baseURL);
  }

  async dispatch<T>({
    operation,
    input,
    campaign,
    call,
    maxRetries,
    checks,
    findDrift,
  }: DispatchedCall): Promise<WithResponse<T>> {
    const path = this.#paths.build(
      operation,
      campaign,
      input.path,
      input.query as Values | undefined,
      checks,
    );
    if (typeof path === 'object') throw await validationError(path, 'parameter_invalid', operation, call);
    const body = buildBody(operation, input, checks);
    if (areIssues(body)) throw await validationError(body, 'validation_failed', operation, call);
    const span = isTraced() ? await startSpan(operation, this.#settings.baseURL) : null;
    try {
      const headers = this.#buildHeaders(operation, call, body, span);
      const result = await this.#sendWithRetries<T>({
        operation,
        call,
        sentTexts: () => this.#sentTexts(input),
        isUsable: input.isUsable,
        maxRetries,
        budget: this.#budget,
        findDrift,
        request: new WireRequest(operation.method, path, headers, body, call),
        span,
      });
      span?.succeed(result.response.status, call.attempts);
      return result;
    } catch (error) {
      span?.fail(error);
      throw error;
    }
  }

  #buildHeaders(
    { text }: ClientOperation,
    { idempotencyKey }: Call,
    body: Json | undefined,
    span: CallSpan | null,
  ): Record<string, string> {
    const headers: Record<string, string> = Object.assign({}, this.#baseHeaders);
    if (text !== undefined) headers.Accept = `${text}, application/problem+json`;
    if (idempotencyKey !== null) headers['Idempotency-Key'] = `"${idempotencyKey}"`;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    span?.inject(headers);
    return headers;
  }

  /** One attempt after another, until one succeeds or was the last. */
  async #sendWithRetries<T>(prepared: PreparedCall): Promise<WithResponse<T>> {
    const { call, span } = prepared;
    let last: ShopfestError | null = null;
    for (;;) {
      const outcome: WithResponse<T> | FailedAttempt = await this.#attempt<T>(prepared, last);
      if (!(outcome instanceof FailedAttempt)) {
        this.#budget.refund();
        return outcome;
      }
      const { error, delay }: FailedAttempt = outcome;
      const fields = { code: error.code, status: error.status, requestId: error.requestId };
      if (delay === null) {
        this.#log('error', 'failed', prepared, fields);
        throw error;
      }
      this.#log('info', 'will be repeated', prepared, { ...fields, delayMs: delay });
      span?.retry(error, call.attempts, delay);
      await call.sleep(delay);
      last = error;
    }
  }

  /** One request on the wire, and what came of it. Never rejects on account of the network or the service. */
  async #attempt<T>(
    prepared: PreparedCall,
    last: ShopfestError | null,
  ): Promise<WithResponse<T> | FailedAttempt> {
    const { call, request, span } = prepared;
    if (call.endReason !== null) return endedError(last, prepared);
    // A call of its own is worth a try where the service asks for hours; one at a time.
    if (!this.#rateLimiter.tryAcquire() && !this.#rateLimiter.tryProbe()) {
      const wait = this.#rateLimiter.waitTime();
      if (wait > call.remaining()) return rateLimitedError(wait, prepared);
      if (!(await this.#rateLimiter.acquire(call.signal))) {
        const remainingWait = call.endReason === 'timeout' ? this.#rateLimiter.waitTime() : 0;
        return remainingWait > 0 ? rateLimitedError(remainingWait, prepared) : endedError(last, prepared);
      }
    }
    call.attempts += 1;
    let response: WireResponse | null = null;
    try {
      response = await (span === null ? this.#send(request) : span.within(() => this.#send(request)));
    } catch (reason) {
      if (!(reason instanceof WireFailure)) throw reason;
      return call.endReason === null ? connectionError(reason, prepared) : endedError(last, prepared);
    } finally {
      this.#rateLimiter.release(response);
    }
    return this.#readResponse<T>(response, prepared);
  }

  #readResponse<T>(
    wireResponse: WireResponse,
    prepared: PreparedCall,
  ): WithResponse<T> | Promise<FailedAttempt> {
    const { operation, call, findDrift, isUsable } = prepared;
    const { onSchemaDrift, logger } = this.#settings;
    const { status, headers } = wireResponse;
    const requestId = headers['request-id'] ?? null;
    if (logger !== undefined) {
      const durationMs = Math.round(call.elapsed());
      this.#log('debug', String(status), prepared, { status, requestId, durationMs });
      this.#deprecations.warnOnce(operation, headers, logger);
    }
    if (status < 200 || status > 299) return responseError(wireResponse, prepared);
    const body = readBody(operation, wireResponse.body, isUsable);
    if (body === unreadable) return unreadableResponseError(wireResponse, prepared);
    if (onSchemaDrift !== undefined && findDrift !== null && operation.response !== null) {
      for (const issue of findDrift(operation.response, body)) {
        notify('onSchemaDrift', () => onSchemaDrift({ operation: operation.id, requestId, ...issue }));
      }
    }
    const { idempotencyKey, attempts } = call;
    const replayed = headers['idempotent-replayed'] === 'true';
    return { data: body as T, response: { status, headers, requestId, idempotencyKey, attempts, replayed } };
  }

  #log(
    level: 'debug' | 'info' | 'error',
    event: string,
    { operation, call }: PreparedCall,
    fields: Readonly<Record<string, unknown>>,
  ): void {
    const { logger } = this.#settings;
    if (logger === undefined) return;
    notify(`logger.${level}`, () =>
      logger[level](`${operation.method} ${operation.path} ${event}`, {
        operation: operation.id,
        attempt: call.attempts,
        idempotencyKey: call.idempotencyKey,
        ...fields,
      }),
    );
  }

  /** Every text that was sent and must not come back in an error. */
  *#sentTexts({ query, body, bodyJson }: CallInput): Generator<string> {
    if (this.#settings.apiKey !== null) yield this.#settings.apiKey;
    yield* textsOf(this.#settings.defaultHeaders);
    yield* textsOf(query);
    yield* textsOf(bodyJson === undefined ? body : JSON.parse(textOfJson(bodyJson)));
  }
}

/** The body as it is sent, if the operation takes one; or where it does not fit the contract. */
function buildBody(
  { request }: ClientOperation,
  { body, bodyJson }: CallInput,
  checks: Checks,
): Json | undefined | readonly ProblemIssue[] {
  if (bodyJson !== undefined || request === undefined) return bodyJson;
  const checked = checks.request(request, body);
  return checked.ok ? JSON.stringify(checked.value) : checked.issues;
}

// Of a readonly array, `Array.isArray` does not tell.
function areIssues(body: Json | undefined | readonly ProblemIssue[]): body is readonly ProblemIssue[] {
  return Array.isArray(body);
}

import type { ClientOperation, OperationId } from '../generated/operation.js';
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
import { Call } from './call.js';
import { notify } from './callbacks.js';
import type { Checks, FindDrift } from './checks.js';
import { checkCount, checkOptions, checkSignal, checkTimeout, configurationError } from './configuration.js';
import { ContractChecks, type SchemaLoaders } from './contractChecks.js';
import { DeprecationWarnings } from './deprecationWarnings.js';
import type { ShopfestError } from './errors/index.js';
import { baseHeaders, isIdempotencyKey } from './headers.js';
import type { CallInput } from './input.js';
import { type Json, textOfJson } from './json.js';
import { validationError } from './localErrors.js';
import type { CallOptions, TransportSettings } from './options.js';
import { ShopfestPromise, type WithResponse } from './promise.js';
import { type RateLimiter, rateLimiterFor } from './rateLimiter.js';
import { textsOf } from './redact.js';
import { RequestPaths, type Values } from './requestPath.js';
import { readBody, unreadable } from './responseBody.js';
import { RetryBudget } from './retryBudget.js';
import { type CallSpan, isTraced, startSpan } from './tracing.js';
import { type Send, WireFailure, WireRequest, type WireResponse } from './wireMessage.js';

/** What loads with the first call of an operation: the wire (on Node: axios) and schemas, which would make `import` slow. */
interface LazyModules {
  readonly send: Send;
  readonly checks: Checks;
  /** Null where nobody wants to hear of drift. */
  readonly findDrift: FindDrift | null;
}

/** A call that is ready for its attempts. */
interface PreparedCall extends FailedCall {
  readonly isUsable: CallInput['isUsable'];
  readonly send: Send;
  readonly findDrift: FindDrift | null;
  readonly request: WireRequest;
  readonly span: CallSpan | null;
}

/**
 * Sends the calls of the contract.
 *
 * The way of a call:
 *  1. `request` starts the call at once and returns its promise.
 *  2. `#perform` starts the deadline, which covers all that follows, and makes the idempotency key, which all attempts
 *     share.
 *  3. `#load` loads the wire (on Node: axios) with the first call, and schemas with the first call of their tag.
 *  4. `#buildPath` and `buildBody` check what the caller gave against the contract. What does not fit is never sent.
 *  5. `startSpan` opens a span, if the application has set up OpenTelemetry.
 *  6. `#buildHeaders` adds to the base headers what this call needs.
 *  7. `#sendWithRetries` makes one attempt after another, until one succeeds or `shouldRetry` says that it was the last.
 *  8. `#attempt` waits until the rate limiter lets a request go, and sends it.
 *  9. `#readResponse` reads the body. A response that is no success becomes an error (`attemptErrors.ts`).
 * 10. `#perform` ends the span and stops the deadline.
 *
 * The fields are private, so that no inspection of a client shows the key.
 *
 * A call that succeeds spreads no objects: in V8 of Node 20, `{ ...a, b }` makes a hidden class each time, which
 * outlives the call and with it keeps all that the call made until the next full collection.
 */
export class Transport {
  readonly #settings: TransportSettings;
  readonly #baseHeaders: Readonly<Record<string, string>>;
  readonly #paths: RequestPaths;
  readonly #rateLimiter: RateLimiter;
  readonly #budget = new RetryBudget();
  readonly #deprecations = new DeprecationWarnings();
  readonly #checks: ContractChecks;
  readonly #modules = new Map<OperationId, LazyModules>();
  #send: Promise<Send> | undefined;

  constructor(settings: TransportSettings) {
    this.#settings = settings;
    this.#baseHeaders = baseHeaders(settings.apiKey, settings.defaultHeaders);
    this.#paths = new RequestPaths(settings.baseURL);
    this.#rateLimiter = rateLimiterFor(settings.baseURL.origin, settings.apiKey);
    this.#checks = new ContractChecks(settings.schemas);
  }

  request<T>(
    operation: ClientOperation,
    input: CallInput = {},
    options: CallOptions = {},
  ): ShopfestPromise<T> {
    return new ShopfestPromise(this.#perform<T>(operation, input, options));
  }

  async #perform<T>(
    operation: ClientOperation,
    input: CallInput,
    options: CallOptions,
  ): Promise<WithResponse<T>> {
    checkOptions(options);
    const { timeout, maxRetries, signal, idempotencyKey } = options;
    const call = new Call(
      timeout === undefined ? this.#settings.timeout : checkTimeout(timeout),
      checkSignal(signal),
      idempotencyKeyFor(operation, idempotencyKey),
    );
    let span: CallSpan | null = null;
    try {
      const { send, checks, findDrift } = this.#modules.get(operation.id) ?? (await this.#load(operation));
      const path = this.#buildPath(operation, input, options, checks);
      if (typeof path === 'object') throw await validationError(path, 'parameter_invalid', operation, call);
      const body = buildBody(operation, input, checks);
      if (areIssues(body)) throw await validationError(body, 'validation_failed', operation, call);
      if (isTraced()) span = await startSpan(operation, this.#settings.baseURL);
      const headers = this.#buildHeaders(operation, call, body, span);
      const result = await this.#sendWithRetries<T>({
        operation,
        call,
        sentTexts: () => this.#sentTexts(input),
        isUsable: input.isUsable,
        maxRetries:
          maxRetries === undefined ? this.#settings.maxRetries : checkCount('maxRetries', maxRetries, 0),
        budget: this.#budget,
        send,
        findDrift,
        request: new WireRequest(operation.method, path, headers, body, call),
        span,
      });
      span?.succeed(result.response.status, call.attempts);
      return result;
    } catch (error) {
      span?.fail(error);
      throw error;
    } finally {
      call.close();
    }
  }

  async #load(operation: ClientOperation): Promise<LazyModules> {
    this.#send ??= import('./wire.js').then(({ createSend }) => createSend(this.#settings));
    const wantsDrift = this.#settings.onSchemaDrift !== undefined && operation.response !== null;
    const [send, checks, findDrift] = await Promise.all([
      this.#send,
      this.#checks.checksFor(operation),
      wantsDrift ? this.#checks.findDriftFor(operation) : null,
    ]);
    const modules = { send, checks, findDrift };
    this.#modules.set(operation.id, modules);
    return modules;
  }

  /** Path and query, or what is wrong with the parameters. */
  #buildPath(
    operation: ClientOperation,
    { path, query }: CallInput,
    options: CallOptions,
    checks: Checks,
  ): string | readonly ProblemIssue[] {
    const needsCampaign = operation.path.includes('{campaignId}');
    const campaign = needsCampaign ? this.campaignOf(options) : undefined;
    return this.#paths.build(operation, campaign, path, query as Values | undefined, checks);
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
    const { call, request, send, span } = prepared;
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
      response = await (span === null ? send(request) : span.within(() => send(request)));
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
    yield this.#settings.apiKey;
    yield* textsOf(this.#settings.defaultHeaders);
    yield* textsOf(query);
    yield* textsOf(bodyJson === undefined ? body : JSON.parse(textOfJson(bodyJson)));
  }

  /** What checks the requests of an operation, for rows that are checked one by one before they are sent together. */
  checksFor(operation: ClientOperation): Promise<Checks> {
    return this.#checks.checksFor(operation);
  }

  /** What looks for drift in the responses of an operation, for responses that were kept. */
  findDriftFor(operation: ClientOperation): Promise<FindDrift> {
    return this.#checks.findDriftFor(operation);
  }

  /** Lets the transport send more operations. */
  addSchemas(loaders: SchemaLoaders): void {
    this.#checks.add(loaders);
  }

  /** The campaign that a call means. @throws ShopfestConfigurationError */
  campaignOf({ campaign = this.#settings.campaign }: Pick<CallOptions, 'campaign'>): string {
    if (campaign !== undefined) return campaign;
    throw configurationError(
      'No campaign: set the option campaign or the environment variable SHOPFEST_CAMPAIGN.',
      '缺少活動：請設定選項 campaign 或環境變數 SHOPFEST_CAMPAIGN。',
    );
  }

  /**
   * Milliseconds that a batch waits for the rate limiter before it is sent, outside its deadline: 60,000 at most. 0 where
   * the service asks for longer, and `timeout` is shorter: the batch is a probe, or fails.
   */
  rateLimitWait(timeout: number): number {
    const wait = this.#rateLimiter.waitTime();
    return wait > timeout && this.#rateLimiter.isBeyondLongestWait ? 0 : wait;
  }
}

/** One key for the whole of a logical call, made before its first attempt. */
function idempotencyKeyFor(operation: ClientOperation, ownKey: string | undefined): string | null {
  if (!operation.idempotencyKey) return null;
  if (ownKey === undefined) return crypto.randomUUID();
  if (isIdempotencyKey(ownKey)) return ownKey;
  throw configurationError(
    'idempotencyKey must have 1 to 255 printable ASCII characters, without quotation marks and backslashes.',
    'idempotencyKey 必須是 1 至 255 個可列印的 ASCII 字元，且不含引號與反斜線。',
  );
}

/** The body as it is sent, if the operation takes one; or where it does not fit the contract. */
function buildBody(
  { request }: ClientOperation,
  { body, bodyJson }: CallInput,
  checks: Checks,
): Json | undefined | readonly ProblemIssue[] {
  if (bodyJson !== undefined || request === null) return bodyJson;
  const checked = checks.request(request, body);
  return checked.ok ? JSON.stringify(checked.value) : checked.issues;
}

// Of a readonly array, `Array.isArray` does not tell.
function areIssues(body: Json | undefined | readonly ProblemIssue[]): body is readonly ProblemIssue[] {
  return Array.isArray(body);
}

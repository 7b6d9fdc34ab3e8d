import type { Operation } from '../generated/operations.js';
import type { ProblemIssue } from '../generated/types.js';
import { Call, sleep } from './call.js';
import type { Checks } from './checks.js';
import { checkCount, checkTimeout, configurationError } from './configuration.js';
import { Deprecations } from './deprecationWarnings.js';
import * as failures from './errorFactory.js';
import { ShopfestError } from './errors/index.js';
import { isIdempotencyKey, standingHeaders } from './headers.js';
import type { CallInput } from './input.js';
import { type Json, textOfJson } from './json.js';
import type { CallOptions, TransportSettings } from './options.js';
import { ShopfestPromise, type WithResponse } from './promise.js';
import { type Pace, paceOf } from './rateLimiter.js';
import { textsOf } from './redact.js';
import { Addresses } from './requestPath.js';
import { longestRetryAfter, RetryBudget, retryDelay } from './retry.js';
import { type CallSpan, isTraced, startSpan } from './tracing.js';
import { type Answer, Failure, type Send, WireRequest } from './wireMessage.js';

/** What loads with the first call: axios and the schemas, which would make `import` slow. */
interface Tools {
  readonly send: Send;
  readonly checks: Checks;
}

/** A call in the middle of its attempts. */
interface Exchange extends failures.Context {
  readonly fits: CallInput['fits'];
  readonly maxRetries: number;
  readonly send: Send;
  readonly checks: Checks;
  readonly request: WireRequest;
  readonly span: CallSpan | null;
}

/**
 * Carries calls of the contract: checked, keyed, paced, sent, repeated where a repetition counts once, read. Its
 * fields are private, so that no inspection of a client shows the key.
 *
 * No object spread on the way of a call that succeeds: in V8 of Node 20, `{ ...a, b }` makes a hidden class each
 * time, which outlives the call and with it keeps all that the call made until the next full collection.
 */
export class Transport {
  readonly #settings: TransportSettings;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #addresses: Addresses;
  readonly #pace: Pace;
  readonly #budget = new RetryBudget();
  readonly #deprecations = new Deprecations();
  #loading: Promise<Tools> | undefined;
  #tools: Tools | undefined;

  constructor(settings: TransportSettings) {
    this.#settings = settings;
    this.#headers = standingHeaders(settings.apiKey, settings.defaultHeaders);
    this.#addresses = new Addresses(settings.baseURL);
    this.#pace = paceOf(settings.baseURL.origin, settings.apiKey);
  }

  request<T>(operation: Operation, input: CallInput = {}, options: CallOptions = {}): ShopfestPromise<T> {
    return new ShopfestPromise(this.#perform<T>(operation, input, options));
  }

  /** The checks of the contract, for rows that are checked one by one before they are sent together. */
  async checks(): Promise<Checks> {
    return (this.#tools ?? (await this.#load())).checks;
  }

  /** The campaign that a call means. @throws ShopfestConfigurationError */
  campaignOf({ campaign = this.#settings.campaign }: Pick<CallOptions, 'campaign'>): string {
    if (campaign !== undefined) return campaign;
    throw configurationError(
      'No campaign: set the option campaign or the environment variable SHOPFEST_CAMPAIGN.',
      '缺少活動：請設定選項 campaign 或環境變數 SHOPFEST_CAMPAIGN。',
    );
  }

  /** Waits, outside the deadline of any call, until the pace lets a request go or the signal aborts. */
  async ready(signal: AbortSignal): Promise<void> {
    for (let wait = this.#pace.wait(); wait > 0 && !signal.aborted; wait = this.#pace.wait()) {
      await sleep(wait, signal);
    }
  }

  async #perform<T>(operation: Operation, input: CallInput, options: CallOptions): Promise<WithResponse<T>> {
    const { timeout, maxRetries, signal, idempotencyKey } = options;
    const call = new Call(
      timeout === undefined ? this.#settings.timeout : checkTimeout(timeout),
      signal,
      keyFor(operation, idempotencyKey),
    );
    const sent = (): Iterable<string> => this.#sent(input);
    let span: CallSpan | null = null;
    try {
      const { send, checks } = this.#tools ?? (await this.#load());
      const path = this.#address(operation, input, options, checks);
      const refused = { operation, call, sent };
      if (typeof path === 'object') throw await failures.validationError(path, 'parameter_invalid', refused);
      const body = bodyOf(operation, input, checks);
      if (areIssues(body)) throw await failures.validationError(body, 'validation_failed', refused);
      if (isTraced()) span = await startSpan(operation, this.#settings.baseURL);
      const headers = this.#headersOf(operation, call, body, span);
      const outcome = await this.#exchange<T>({
        operation,
        call,
        sent,
        fits: input.fits,
        maxRetries:
          maxRetries === undefined ? this.#settings.maxRetries : checkCount('maxRetries', maxRetries, 0),
        send,
        checks,
        request: new WireRequest(operation.method, path, headers, body, call),
        span,
      });
      span?.succeed(outcome.response.status, call.attempts);
      return outcome;
    } catch (error) {
      span?.fail(error);
      throw error;
    } finally {
      call.close();
    }
  }

  /** Attempt after attempt, until one succeeds or there is no sense in another. */
  async #exchange<T>(exchange: Exchange): Promise<WithResponse<T>> {
    const { call, span } = exchange;
    let last: ShopfestError | null = null;
    for (;;) {
      const outcome: WithResponse<T> | ShopfestError = await this.#attempt<T>(exchange, last);
      if (!(outcome instanceof ShopfestError)) {
        this.#budget.refund();
        return outcome;
      }
      const delay = this.#delayBeforeRetry(outcome, exchange);
      const fields = { code: outcome.code, status: outcome.status, requestId: outcome.requestId };
      if (delay === null) {
        this.#log('error', 'failed', exchange, fields);
        throw outcome;
      }
      this.#log('info', 'will be repeated', exchange, { ...fields, delayMs: delay });
      span?.retry(outcome, call.attempts, delay);
      await call.sleep(delay);
      last = outcome;
    }
  }

  /** One request on the wire, and what its answer means. Never rejects on account of the network or the service. */
  async #attempt<T>(
    exchange: Exchange,
    last: ShopfestError | null,
  ): Promise<WithResponse<T> | ShopfestError> {
    const { call, request, send, span } = exchange;
    if (call.ending !== null) return failures.endingError(last, exchange);
    if (!this.#pace.enter()) {
      const wait = this.#pace.wait();
      if (wait > call.remaining()) return failures.paceError(wait, exchange);
      if (!(await this.#pace.queue(call.signal))) return failures.endingError(last, exchange);
    }
    call.attempts += 1;
    let answer: Answer | null = null;
    try {
      answer = await (span === null ? send(request) : span.within(() => send(request)));
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      return call.ending === null
        ? failures.failureError(reason, exchange)
        : failures.endingError(last, exchange);
    } finally {
      this.#pace.leave(answer);
    }
    return this.#read<T>(answer, exchange);
  }

  #read<T>(answer: Answer, exchange: Exchange): WithResponse<T> | Promise<ShopfestError> {
    const { operation, call, checks, fits } = exchange;
    const { onSchemaDrift, logger } = this.#settings;
    const { status, headers } = answer;
    const requestId = headers['request-id'] ?? null;
    if (logger !== undefined) {
      const durationMs = Math.round(call.elapsed());
      this.#log('debug', String(status), exchange, { status, requestId, durationMs });
      this.#deprecations.notice(operation, headers, logger);
    }
    if (status < 200 || status > 299) return failures.answerError(answer, exchange);
    const body = readBody(operation, answer.body, fits);
    if (body === unreadable) return failures.unreadableError(answer, exchange);
    if (onSchemaDrift !== undefined && operation.response !== null) {
      for (const issue of checks.drift(operation.response, body)) {
        onSchemaDrift({ operation: operation.id, requestId, ...issue });
      }
    }
    const { idempotencyKey, attempts } = call;
    const replayed = headers['idempotent-replayed'] === 'true';
    return { data: body as T, response: { status, headers, requestId, idempotencyKey, attempts, replayed } };
  }

  /** Milliseconds until the next attempt, or null when there is none. */
  #delayBeforeRetry(error: ShopfestError, { call, maxRetries }: Exchange): number | null {
    if (!error.retryable || call.ending !== null || call.attempts > maxRetries) return null;
    const asked = error.retryAfter === null ? null : error.retryAfter * 1000;
    if (asked !== null && asked > longestRetryAfter) return null;
    const delay = retryDelay(call.attempts + 1, asked, Math.random());
    if (delay >= call.remaining()) return null;
    return this.#budget.take() ? delay : null;
  }

  /** Path and query, or what is wrong with the parameters. */
  #address(
    operation: Operation,
    { path, query }: CallInput,
    options: CallOptions,
    checks: Checks,
  ): string | readonly ProblemIssue[] {
    const needsCampaign = operation.path.includes('{campaignId}');
    const campaign = needsCampaign ? this.campaignOf(options) : undefined;
    return this.#addresses.of(operation, campaign, path, query, checks);
  }

  #headersOf(
    { text }: Operation,
    { idempotencyKey }: Call,
    body: Json | undefined,
    span: CallSpan | null,
  ): Record<string, string> {
    const headers: Record<string, string> = Object.assign({}, this.#headers);
    if (text !== undefined) headers.Accept = `${text}, application/problem+json`;
    if (idempotencyKey !== null) headers['Idempotency-Key'] = `"${idempotencyKey}"`;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    span?.inject(headers);
    return headers;
  }

  /** Everything that was sent and may not come back in an error. */
  *#sent({ query, body, bodyJson }: CallInput): Generator<string> {
    yield this.#settings.apiKey;
    yield* textsOf(this.#settings.defaultHeaders);
    yield* textsOf(query);
    yield* textsOf(bodyJson === undefined ? body : JSON.parse(textOfJson(bodyJson)));
  }

  #log(
    level: 'debug' | 'info' | 'error',
    what: string,
    { operation, call }: Exchange,
    fields: Readonly<Record<string, unknown>>,
  ): void {
    this.#settings.logger?.[level](`${operation.method} ${operation.path} ${what}`, {
      operation: operation.id,
      attempt: call.attempts,
      idempotencyKey: call.idempotencyKey,
      ...fields,
    });
  }

  #load(): Promise<Tools> {
    this.#loading ??= Promise.all([
      import('./wire.js').then(({ openWire }) => openWire(this.#settings)),
      import('./checks.js').then(({ checks }) => checks),
    ]).then(([send, checks]) => {
      this.#tools = { send, checks };
      return this.#tools;
    });
    return this.#loading;
  }
}

/** One key for the whole of a logical call, made before its first attempt. */
function keyFor(operation: Operation, given: string | undefined): string | null {
  if (!operation.idempotencyKey) return null;
  if (given === undefined) return crypto.randomUUID();
  if (isIdempotencyKey(given)) return given;
  throw configurationError(
    'idempotencyKey must have 1 to 255 printable ASCII characters, without quotation marks and backslashes.',
    'idempotencyKey 必須是 1 至 255 個可列印的 ASCII 字元，且不含引號與反斜線。',
  );
}

/** The body as it is sent, if the operation takes one; or where it does not fit the contract. */
function bodyOf(
  { request }: Operation,
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

const unreadable = Symbol('unreadable');

function readBody(
  { response, text: asText, paged }: Operation,
  text: string,
  fits = paged ? isPage : isAnything,
): unknown {
  if (response === null) return undefined;
  if (asText !== undefined) return text;
  try {
    const body: unknown = JSON.parse(text);
    return fits(body) ? body : unreadable;
  } catch {
    // A proxy's page, or a body that was cut: told apart from drift, which is given to the caller.
    return unreadable;
  }
}

const isAnything = (): boolean => true;
const isPage = (body: unknown): boolean => Array.isArray((body as { items?: unknown } | null)?.items);

import type { Operation } from '../generated/operations.js';
import { type Answer, Failure } from './answer.js';
import { Call, sleep } from './call.js';
import type { Checks } from './checks.js';
import { checkCount, checkTimeout, configurationError } from './configuration.js';
import { Deprecations } from './deprecation.js';
import { ShopfestError } from './errors.js';
import * as failures from './failures.js';
import { isIdempotencyKey, standingHeaders } from './headers.js';
import type { CallOptions, TransportSettings } from './options.js';
import { type Pace, paceOf } from './pace.js';
import { type CallInput, type Prepared, prepare } from './prepare.js';
import { ShopfestPromise, type WithResponse } from './promise.js';
import { textsOf } from './redact.js';
import { longestRetryAfter, RetryBudget, retryDelay } from './retry.js';
import { type CallSpan, isTraced, startSpan } from './tracing.js';
import type { Send, WireRequest } from './wire.js';

/** What loads with the first call: axios and the schemas, which would make `import` slow. */
interface Tools {
  readonly send: Send;
  readonly checks: Checks;
}

/** A call in the middle of its attempts. */
interface Exchange {
  readonly operation: Operation;
  readonly fits: CallInput['fits'];
  readonly call: Call;
  readonly request: WireRequest;
  readonly context: failures.Context;
  readonly maxRetries: number;
  readonly tools: Tools;
  readonly span: CallSpan | null;
}

/**
 * Carries calls of the contract: checked, keyed, paced, sent, repeated where a repetition counts once, read. Its
 * fields are private, so that no inspection of a client shows the key.
 */
export class Transport {
  readonly #settings: TransportSettings;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #pace: Pace;
  readonly #budget = new RetryBudget();
  readonly #deprecations = new Deprecations();
  #loading: Promise<Tools> | undefined;
  #tools: Tools | undefined;

  constructor(settings: TransportSettings) {
    this.#settings = settings;
    this.#headers = standingHeaders(settings.apiKey, settings.defaultHeaders);
    this.#pace = paceOf(settings.baseURL.origin, settings.apiKey);
  }

  request<T>(operation: Operation, input: CallInput = {}, options: CallOptions = {}): ShopfestPromise<T> {
    return new ShopfestPromise(this.#perform<T>(operation, input, options));
  }

  /** The checks of the contract, for rows that are checked one by one before they are sent together. */
  async checks(): Promise<Checks> {
    return (this.#tools ?? (await this.#load())).checks;
  }

  /** Waits, outside the deadline of any call, until the pace lets a request go or the signal aborts. */
  async ready(signal: AbortSignal): Promise<void> {
    for (let wait = this.#pace.wait(); wait > 0 && !signal.aborted; wait = this.#pace.wait()) {
      await sleep(wait, signal);
    }
  }

  async #perform<T>(operation: Operation, input: CallInput, options: CallOptions): Promise<WithResponse<T>> {
    const maxRetries = checkCount('maxRetries', options.maxRetries ?? this.#settings.maxRetries, 0);
    const call = new Call({
      timeout: checkTimeout(options.timeout ?? this.#settings.timeout),
      signal: options.signal,
      idempotencyKey: keyFor(operation, options.idempotencyKey),
    });
    try {
      const context = { operation, call, sent: () => this.#sent(input) };
      const path = this.#pathParameters(operation, input, options);
      const tools = this.#tools ?? (await this.#load());
      const prepared = prepare(operation, { ...input, path }, this.#settings.baseURL, tools.checks);
      if ('issues' in prepared) throw await failures.validationError(prepared.issues, prepared.code, context);
      const span = isTraced() ? await startSpan(operation, this.#settings.baseURL) : null;
      const request = this.#requestOf(operation, call, prepared, span);
      return await this.#traced({
        operation,
        fits: input.fits,
        call,
        request,
        context,
        maxRetries,
        tools,
        span,
      });
    } finally {
      call.close();
    }
  }

  async #traced<T>(exchange: Exchange): Promise<WithResponse<T>> {
    const { call, span } = exchange;
    try {
      const outcome = await this.#exchange<T>(exchange);
      span?.succeed(outcome.response.status, call.attempts);
      return outcome;
    } catch (error) {
      span?.fail(error);
      throw error;
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
    const { call, context, request, tools, span } = exchange;
    if (call.ending !== null) return failures.endingError(last, context);
    const wait = this.#pace.wait();
    if (wait > call.remaining()) return failures.paceError(wait, context);
    const entered = this.#pace.enter(call.signal);
    if (entered !== true && !(await entered)) return failures.endingError(last, context);
    call.attempts += 1;
    let answer: Answer | null = null;
    try {
      const send = (): Promise<Answer> => tools.send(request, call.signal);
      answer = await (span === null ? send() : span.within(send));
    } catch (reason) {
      if (!(reason instanceof Failure)) throw reason;
      return call.ending === null
        ? failures.failureError(reason, context)
        : failures.endingError(last, context);
    } finally {
      this.#pace.leave(answer);
    }
    return this.#read<T>(answer, exchange);
  }

  #read<T>(answer: Answer, exchange: Exchange): WithResponse<T> | Promise<ShopfestError> {
    const { operation, fits, call, context, tools } = exchange;
    const { status, headers } = answer;
    const requestId = headers['request-id'] ?? null;
    this.#log('debug', String(status), exchange, {
      status,
      requestId,
      durationMs: Math.round(call.elapsed()),
    });
    this.#deprecations.notice(operation, headers, this.#settings.logger);
    if (status < 200 || status > 299) return failures.answerError(answer, context);
    const body = readBody(operation, answer.body, fits);
    if (body === unreadable) return failures.unreadableError(answer, context);
    const { onSchemaDrift } = this.#settings;
    if (onSchemaDrift !== undefined && operation.response !== null) {
      for (const issue of tools.checks.drift(operation.response, body)) {
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

  #pathParameters(operation: Operation, { path }: CallInput, options: CallOptions): Record<string, string> {
    if (!operation.path.includes('{campaignId}') || path?.campaignId !== undefined) return { ...path };
    const campaignId = options.campaign ?? this.#settings.campaign;
    if (campaignId !== undefined) return { ...path, campaignId };
    throw configurationError(
      'No campaign: set the option campaign or the environment variable SHOPFEST_CAMPAIGN.',
      '缺少活動：請設定選項 campaign 或環境變數 SHOPFEST_CAMPAIGN。',
    );
  }

  #requestOf(operation: Operation, call: Call, { path, body }: Prepared, span: CallSpan | null): WireRequest {
    const headers: Record<string, string | false> = { ...this.#headers };
    if (call.idempotencyKey !== null) headers['Idempotency-Key'] = `"${call.idempotencyKey}"`;
    // False keeps axios from naming a type for a body that is not there.
    headers['Content-Type'] = body === undefined ? false : 'application/json';
    span?.inject(headers);
    return { method: operation.method, path, headers, body };
  }

  *#sent({ query, body, bodyText }: CallInput): Generator<string> {
    yield this.#settings.apiKey;
    yield* textsOf(this.#settings.defaultHeaders);
    yield* textsOf(query);
    yield* textsOf(bodyText === undefined ? body : JSON.parse(bodyText));
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

const unreadable = Symbol('unreadable');

function readBody({ response, paged }: Operation, text: string, fits = paged ? isPage : isAnything): unknown {
  if (response === null) return undefined;
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

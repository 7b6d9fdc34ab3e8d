import type { ClientOperation, OperationId } from '../generated/operation.js';
import { Call } from './call.js';
import type { Checks, FindDrift } from './checks.js';
import { checkCount, checkOptions, checkSignal, checkTimeout, configurationError } from './configuration.js';
import { ContractChecks, type SchemaLoaders } from './contractChecks.js';
import type { Dispatcher } from './dispatcher.js';
import { isIdempotencyKey } from './headers.js';
import type { CallInput } from './input.js';
import type { CallOptions, TransportSettings } from './options.js';
import { ShopfestPromise, type WithResponse } from './promise.js';
import { randomUuid } from './randomUuid.js';
import { type RateLimiter, rateLimiterFor } from './rateLimiter.js';

/** What loads with the first call of an operation, since it would make `import` slow. */
interface LazyModules {
  readonly dispatcher: Dispatcher;
  readonly checks: Checks;
  /** Null where nobody wants to hear of drift. */
  readonly findDrift: FindDrift | null;
}

/**
 * Begins and ends the calls of the contract.
 *
 * The way of a call:
 *  1. `request` starts the call at once and returns its promise.
 *  2. `#perform` starts the deadline, which covers all that follows, and makes the idempotency key, which all attempts
 *     share.
 *  3. `#load` loads the dispatcher and the wire (on Node: axios) with the first call, and schemas with the first call
 *     of their tag.
 *  4. `dispatch` (`dispatcher.ts`) builds path and body and checks them against the contract. What does not fit is never
 *     sent.
 *  5. `startSpan` opens a span, if the application has set up OpenTelemetry.
 *  6. `#buildHeaders` adds to the base headers what this call needs.
 *  7. `#sendWithRetries` makes one attempt after another, until one succeeds or `shouldRetry` says that it was the last.
 *  8. `#attempt` waits until the rate limiter lets a request go, and sends it.
 *  9. `#readResponse` reads the body. A response that is no success becomes an error (`attemptErrors.ts`).
 * 10. `#perform` stops the deadline.
 *
 * The fields are private, so that no inspection of a client shows the key.
 */
export class Transport {
  readonly #settings: TransportSettings;
  readonly #rateLimiter: RateLimiter;
  readonly #checks: ContractChecks;
  readonly #modules = new Map<OperationId, LazyModules>();
  #dispatcher: Promise<Dispatcher> | undefined;

  constructor(settings: TransportSettings) {
    this.#settings = settings;
    this.#rateLimiter = rateLimiterFor(settings.baseURL.origin, settings.apiKey ?? '');
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
    try {
      const { dispatcher, checks, findDrift } =
        this.#modules.get(operation.id) ?? (await this.#load(operation));
      return await dispatcher.dispatch<T>({
        operation,
        input,
        campaign: operation.path.includes('{campaignId}') ? this.campaignOf(options) : undefined,
        call,
        maxRetries:
          maxRetries === undefined ? this.#settings.maxRetries : checkCount('maxRetries', maxRetries, 0),
        checks,
        findDrift,
      });
    } finally {
      call.close();
    }
  }

  async #load(operation: ClientOperation): Promise<LazyModules> {
    this.#dispatcher ??= import('./dispatcher.js').then(({ createDispatcher }) =>
      createDispatcher(this.#settings, this.#rateLimiter),
    );
    const wantsDrift = this.#settings.onSchemaDrift !== undefined && operation.response !== null;
    const [dispatcher, checks, findDrift] = await Promise.all([
      this.#dispatcher,
      this.#checks.checksFor(operation),
      wantsDrift ? this.#checks.findDriftFor(operation) : null,
    ]);
    const modules = { dispatcher, checks, findDrift };
    this.#modules.set(operation.id, modules);
    return modules;
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

  /** Milliseconds until the rate limiter lets the next request go: 60,000 at most. */
  rateLimitWait(): number {
    return this.#rateLimiter.waitTime();
  }
}

/** One key for the whole of a logical call, made before its first attempt. */
function idempotencyKeyFor(operation: ClientOperation, ownKey: string | undefined): string | null {
  if (!operation.idempotencyKey) return null;
  if (ownKey === undefined) return randomUuid();
  if (isIdempotencyKey(ownKey)) return ownKey;
  throw configurationError(
    'idempotencyKey must have 1 to 255 printable ASCII characters, without quotation marks and backslashes.',
    'idempotencyKey 必須是 1 至 255 個可列印的 ASCII 字元，且不含引號與反斜線。',
  );
}

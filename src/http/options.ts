import type { SchemaLoaders } from './contractChecks.js';
import type { WireResponse } from './wireMessage.js';

/** What every method takes as its last argument. */
export interface CallOptions {
  /** Ends the call, also while it waits. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call: connecting, headers, body, every retry and every pause. `Infinity` for none. */
  readonly timeout?: number | undefined;
  /** Retries after the first attempt; 0 means exactly one request. */
  readonly maxRetries?: number | undefined;
  /** A key of your own, kept with the sale, so that a repetition days later still counts once. */
  readonly idempotencyKey?: string | undefined;
  /** Another campaign than the client's. */
  readonly campaign?: string | undefined;
}

/** Takes the messages of the client. Never gets keys, bodies or queries. `console` fits. */
export interface Logger {
  debug(message: string, fields: Readonly<Record<string, unknown>>): void;
  info(message: string, fields: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields: Readonly<Record<string, unknown>>): void;
  error(message: string, fields: Readonly<Record<string, unknown>>): void;
}

/** Where a response does not fit the contract. The caller gets the data all the same. */
export interface SchemaDrift {
  /** Id of the operation, such as `retrieveMerchant`. */
  readonly operation: string;
  /** JSON Pointer into the response. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
  readonly requestId: string | null;
}

/** What an `adapter` gets: one attempt. */
export interface AdapterRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/** Carries one attempt in place of the network; for tests and special networks. */
export type Adapter = (request: AdapterRequest) => Promise<WireResponse>;

/** What a transport is made of; `client.ts` fills it from the user's options. */
export interface TransportSettings {
  /** Null where only operations are called that need none. */
  readonly apiKey: string | null;
  readonly baseURL: URL;
  readonly campaign: string | undefined;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly defaultHeaders: Readonly<Record<string, string>>;
  readonly logger: Logger | undefined;
  readonly onSchemaDrift: ((drift: SchemaDrift) => void) | undefined;
  readonly httpAgent: object | undefined;
  readonly adapter: Adapter | undefined;
  /** The schemas of the operations that the client calls. */
  readonly schemas: SchemaLoaders;
}

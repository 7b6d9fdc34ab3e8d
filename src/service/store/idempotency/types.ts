export interface IdempotentRequest {
  readonly organizationId: string;
  readonly key: string;
  /** Keyed hash of method, path and body. */
  readonly fingerprint: string;
}
export interface StoredResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as text; '' when there is none. What must not be stored (a key's secret) is left out in `storedBody`. */
  readonly body: string;
  /** The body that a replay gives, where it differs from `body`. */
  readonly storedBody?: string;
}
export interface IdempotentResponse {
  readonly replayed: boolean;
  readonly response: StoredResponse;
}
/** Of a request that is worked on together with others: its response, or why it has none. */
export type Outcome<Response> = Response | Error;

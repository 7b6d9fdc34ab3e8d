import type { Json } from './json.js';

/** What a resource gives the transport for a call. */
export interface CallInput {
  /** Path parameters besides the campaign. */
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: object | undefined;
  /** Checked against the contract, then sent as JSON. */
  readonly body?: unknown;
  /** JSON to be sent as it is: a batch whose rows were checked one by one. */
  readonly bodyJson?: Json | undefined;
  /** Whether a body is of any use to the caller; one that is not counts as unreadable. By default, any JSON is. */
  readonly isUsable?: ((body: unknown) => boolean) | undefined;
}

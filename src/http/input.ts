import type { Json } from './json.js';

/** What a resource asks the transport for. */
export interface CallInput {
  /** Path parameters besides the campaign. */
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Checked against the contract, then sent as JSON. */
  readonly body?: unknown;
  /** JSON to be sent as it is: a batch whose rows were checked one by one. */
  readonly bodyJson?: Json | undefined;
  /** What the answer must have to be of any use; without it, it counts as unreadable. */
  readonly fits?: ((body: unknown) => boolean) | undefined;
}

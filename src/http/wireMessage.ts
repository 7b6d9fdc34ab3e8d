import type { Call } from './call.js';
import type { Json } from './json.js';

/** One attempt, ready to go. A class, so that axios hands it on as it is instead of merging it field by field. */
export class WireRequest {
  constructor(
    readonly method: string,
    /** Path and query, encoded, below the base URL. */
    readonly path: string,
    readonly headers: Readonly<Record<string, string>>,
    readonly body: Json | undefined,
    readonly call: Call,
  ) {}
}

/** A response as it came: complete, decoded, not yet parsed. */
export interface WireResponse {
  readonly status: number;
  /** Names in lower case; repeated fields joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why no response came, in plain words. Not an `Error`: it has no stack, no request and nothing to leak. */
export class WireFailure {
  constructor(
    /** Code of the system such as `ECONNREFUSED`, or one of our own: `ANSWER_TOO_LARGE`, `ANSWER_ENCODING`. */
    readonly code: string,
    readonly syscall?: string,
  ) {}
}

/** Sends a request and resolves with its whole response; rejects with a `WireFailure` where there is none. */
export type Send = (request: WireRequest) => Promise<WireResponse>;

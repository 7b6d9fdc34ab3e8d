import type { MirrorPlan, Problem, ProblemIssue } from '../../generated/types.js';

/**
 * The errors of the library. They are built redacted: an error holds what is declared here and nothing else, so
 * no header, body, query, configuration or error of a library below can leave through it.
 */

/** A problem document (RFC 9457) as far as it could be read, without anything that was sent. */
export type ProblemDetails = Partial<Problem>;

/** Rows of a bulk run that have their answer. */
export interface BulkReport {
  readonly accepted: number;
  readonly duplicate: number;
  readonly rejected: number;
  readonly total: number;
}

export interface ErrorFields {
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
  readonly status?: number | null;
  readonly problem?: ProblemDetails | null;
  readonly requestId?: string | null;
  readonly idempotencyKey?: string | null;
  readonly retryable?: boolean;
  readonly attempts?: number;
  readonly retryAfter?: number | null;
  readonly errors?: readonly ProblemIssue[];
  readonly progress?: BulkReport | null;
  /** What lay below, in plain words: a code of the system (`ECONNREFUSED`), or of an earlier attempt. */
  readonly cause?: unknown;
}

/** Shared by every copy of this package in a process, so that ESM and CJS copies know each other's errors. */
const brand = Symbol.for('@shopfest/partner-sdk/error');

interface ErrorClass<E extends ShopfestError> {
  readonly prototype: E;
  readonly kinds: readonly string[];
}

/** Base of every error that the client throws. Tell them apart with the static `is()`, not `instanceof`. */
export class ShopfestError extends Error {
  static readonly kinds: readonly string[] = ['ShopfestError'];

  /** Stable code, as listed by `GET /v1/reference/error-codes`. */
  readonly code: string;
  /** The message in Traditional Chinese. */
  readonly messageZh: string;
  /** HTTP status, or null when no answer decided the outcome. */
  readonly status: number | null;
  /** The problem document of the answer, without anything that was sent. */
  readonly problem: ProblemDetails | null;
  /** Id that the service gave to the request; name it when asking for support. */
  readonly requestId: string | null;
  /** The key under which the call was sent; the same call may be repeated with it and counts once. */
  readonly idempotencyKey: string | null;
  /** Whether the same call, repeated later, may succeed. */
  readonly retryable: boolean;
  /** Requests that went on the wire for this call. */
  readonly attempts: number;
  /** Seconds after which the service may be asked again, where it said so. */
  readonly retryAfter: number | null;
  /** What is wrong with the request, place by place (JSON Pointer, `/query/name`, `/path/name`); never the value. */
  readonly errors: readonly ProblemIssue[];
  /** For `registerAll`, `pushAll`, `upsertAll`: how far the run had come. Otherwise null. */
  readonly progress: BulkReport | null;

  constructor(fields: ErrorFields) {
    super(fields.message, fields.cause === undefined ? undefined : { cause: fields.cause });
    // A literal name survives minifiers, and is not an own enumerable field.
    Object.defineProperty(this, 'name', { value: this.#kind(), configurable: true });
    this.code = fields.code;
    this.messageZh = fields.messageZh;
    this.status = fields.status ?? null;
    this.problem = fields.problem ?? null;
    this.requestId = fields.requestId ?? null;
    this.idempotencyKey = fields.idempotencyKey ?? null;
    this.retryable = fields.retryable ?? false;
    this.attempts = fields.attempts ?? 0;
    this.retryAfter = fields.retryAfter ?? null;
    this.errors = fields.errors ?? [];
    this.progress = fields.progress ?? null;
  }

  /** Whether a value is an error of this class or below it, whichever copy of the package made it. */
  static is<E extends ShopfestError>(this: ErrorClass<E>, value: unknown): value is E {
    const kinds = (value as { [brand]?: unknown } | null | undefined)?.[brand];
    // biome-ignore lint/complexity/noThisInStatic: the class that is asked, not the base
    const kind = this.kinds.at(-1);
    return Array.isArray(kinds) && kinds.includes(kind);
  }

  /** The same error with the progress of the bulk run that it stopped. */
  withProgress(progress: BulkReport): this {
    const Class = this.constructor as new (fields: ErrorFields) => this;
    const { message, cause } = this;
    const copy = new Class({ ...this, message, progress, ...(cause === undefined ? {} : { cause }) });
    if (this.stack !== undefined) copy.stack = this.stack;
    return copy;
  }

  /** Everything there is to say, ready for a log. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    const json: Record<string, unknown> = { name, message };
    Object.assign(json, this);
    if (cause !== undefined) json.cause = cause instanceof Error ? { code: cause.name } : cause;
    return json;
  }

  /** @internal */
  get [brand](): readonly string[] {
    return (this.constructor as typeof ShopfestError).kinds;
  }

  #kind(): string {
    return this[brand].at(-1) as string;
  }
}

// Each class declares its literal name: alike in shape, they would otherwise be one type, and what `is()` rules out
// would leave nothing.
const below = (kind: string): readonly string[] => [...ShopfestError.kinds, kind];

/** An option is missing or wrong; nothing was sent. */
export class ShopfestConfigurationError extends ShopfestError {
  static override readonly kinds = below('ShopfestConfigurationError');
  declare readonly name: 'ShopfestConfigurationError';
}

/** 401: the key is unknown, expired, revoked or of the wrong mode. */
export class ShopfestAuthenticationError extends ShopfestError {
  static override readonly kinds = below('ShopfestAuthenticationError');
  declare readonly name: 'ShopfestAuthenticationError';
}

/** 403: the key lacks a scope. */
export class ShopfestPermissionError extends ShopfestError {
  static override readonly kinds = below('ShopfestPermissionError');
  declare readonly name: 'ShopfestPermissionError';
}

/** 404: there is no such thing, or it belongs to another organization. */
export class ShopfestNotFoundError extends ShopfestError {
  static override readonly kinds = below('ShopfestNotFoundError');
  declare readonly name: 'ShopfestNotFoundError';
}

/** 409: the present state does not allow it, or the row stands with other content. */
export class ShopfestConflictError extends ShopfestError {
  static override readonly kinds = below('ShopfestConflictError');
  declare readonly name: 'ShopfestConflictError';
}

/** The plan of a mirror has obstacles and was not confirmed; the zone is as it was. */
export class ShopfestMirrorBlockedError extends ShopfestError {
  static override readonly kinds = below('ShopfestMirrorBlockedError');
  declare readonly name: 'ShopfestMirrorBlockedError';

  /** What would have changed, and why that needs a confirmation. */
  readonly plan: MirrorPlan;

  constructor(fields: ErrorFields & { readonly plan: MirrorPlan }) {
    super(fields);
    this.plan = fields.plan;
  }
}

/** The request does not fit the contract: found before sending (`status` null) or by the service (400, 413, 415, 422). */
export class ShopfestValidationError extends ShopfestError {
  static override readonly kinds = below('ShopfestValidationError');
  declare readonly name: 'ShopfestValidationError';
}

/** 429 that could not be waited out within the deadline; `retryAfter` says how many seconds to wait. */
export class ShopfestRateLimitError extends ShopfestError {
  static override readonly kinds = below('ShopfestRateLimitError');
  declare readonly name: 'ShopfestRateLimitError';
}

/** The service failed (5xx), or its answer could not be read. */
export class ShopfestServiceError extends ShopfestError {
  static override readonly kinds = below('ShopfestServiceError');
  declare readonly name: 'ShopfestServiceError';
}

/** No answer: the service could not be reached or the connection broke. Whether it took effect is unknown. */
export class ShopfestConnectionError extends ShopfestError {
  static override readonly kinds = below('ShopfestConnectionError');
  declare readonly name: 'ShopfestConnectionError';
}

/** The deadline of the call passed, over all attempts. Whether it took effect is unknown. */
export class ShopfestTimeoutError extends ShopfestError {
  static override readonly kinds = below('ShopfestTimeoutError');
  declare readonly name: 'ShopfestTimeoutError';
}

/** The caller's signal ended the call. Whether it took effect is unknown. */
export class ShopfestAbortError extends ShopfestError {
  static override readonly kinds = below('ShopfestAbortError');
  declare readonly name: 'ShopfestAbortError';
}

import type { ErrorCode } from '../../generated/errorCodes.js';
import type { ProblemIssue } from '../../generated/types.js';
import type { BulkReport, ErrorFields, ProblemDetails } from './fields.js';

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
  readonly code: ErrorCode | (string & Record<never, never>);
  /** The message in Traditional Chinese. */
  readonly messageZh: string;
  /** HTTP status, or null when no response decided the outcome. */
  readonly status: number | null;
  /** The problem document of the response, without anything that was sent. */
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

/** The kinds of a class that extends `ShopfestError`. */
export function kindsOf(name: string): readonly string[] {
  return [...ShopfestError.kinds, name];
}

import { type ErrorCode, errorCodes } from '../../generated/errorCodes.js';
import type { Problem, ProblemIssue } from '../../generated/types.js';
import { StoreProblem, StoreUnavailableError } from '../store/db/problem.js';

/** A request that is refused. Holds nothing of what was sent, so it may be logged. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly code: ErrorCode,
    readonly errors: readonly ProblemIssue[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }

  get status(): number {
    return errorCodes[this.code].status ?? 500;
  }

  /** Whether the same request may be answered otherwise a moment later. */
  get isRetryable(): boolean {
    return errorCodes[this.code].retryable;
  }
}

/** The problem document (RFC 9457) of a refusal. */
export function writeProblem({ code, status, errors }: ApiProblem, requestId: string): Problem {
  const { title, titleZh, advice, adviceZh, retryable } = errorCodes[code];
  return {
    type: `https://shopfest.example/problems/${code}`,
    title,
    titleZh,
    status,
    code,
    detail: advice,
    detailZh: adviceZh,
    requestId,
    retryable,
    ...(errors.length > 0 ? { errors: [...errors] } : {}),
  };
}

/** What a failure means to the caller; null where nobody foresaw it. */
export function problemOf(error: unknown): ApiProblem | null {
  if (error instanceof ApiProblem) return error;
  if (error instanceof StoreProblem) return fromStoreProblem(error);
  if (error instanceof StoreUnavailableError) return unavailable(error.retryAfterSeconds);
  return null;
}

export function unavailable(retryAfterSeconds: number): ApiProblem {
  return new ApiProblem('service_unavailable', [], { 'Retry-After': String(retryAfterSeconds) });
}

function fromStoreProblem({ code, pointer }: StoreProblem): ApiProblem {
  const errors = pointer === undefined ? [] : [issueOfCode(code, pointer)];
  return new ApiProblem(code, errors, code === 'idempotency_in_flight' ? { 'Retry-After': '1' } : {});
}

/** An issue that says of one place what the code says of the whole. */
export function issueOfCode(code: ErrorCode, pointer: string): ProblemIssue {
  const { title, titleZh } = errorCodes[code];
  return { pointer, code, message: title, messageZh: titleZh };
}

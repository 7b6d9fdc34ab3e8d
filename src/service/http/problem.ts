import { type ErrorCode, errorCodes } from '../../generated/errorCodes.js';
import type { Problem, ProblemIssue } from '../../generated/types.js';
import type { Finding } from '../../validation/issue.js';
import { issueOf } from '../../validation/validate.js';
import { StoreProblem, StoreUnavailableError } from '../store/db/problem.js';

/** The refusal of a request. Holds nothing that the caller sent, so it may be logged. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly code: ErrorCode,
    readonly errors: readonly ProblemIssue[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
    /** The approval that is missing or was rejected. */
    readonly approvalId?: string,
  ) {
    super(code);
  }

  get status(): number {
    return errorCodes[this.code].status ?? 500;
  }

  /** Whether the same request may succeed a moment later. */
  get isRetryable(): boolean {
    return errorCodes[this.code].retryable;
  }
}

/** The problem document (RFC 9457) of a refusal. */
export function writeProblem({ code, status, errors, approvalId }: ApiProblem, requestId: string): Problem {
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
    ...(approvalId === undefined ? {} : { approvalId }),
    ...(errors.length > 0 ? { errors: [...errors] } : {}),
  };
}

/** The problem that an error means to the caller; null where nobody foresaw the error. */
export function problemOf(error: unknown): ApiProblem | null {
  if (error instanceof ApiProblem) return error;
  if (error instanceof StoreProblem) return fromStoreProblem(error);
  if (error instanceof StoreUnavailableError) return unavailable(error.retryAfterSeconds);
  return null;
}

export function unavailable(retryAfterSeconds: number): ApiProblem {
  return new ApiProblem('service_unavailable', [], { 'Retry-After': String(retryAfterSeconds) });
}

function fromStoreProblem({ code, pointer, values, issues }: StoreProblem): ApiProblem {
  const own = pointer === undefined ? [] : [issueOfCode(code, pointer, values)];
  const errors = [...own, ...issues.map((issue) => ({ ...issue, code }))];
  return new ApiProblem(code, errors, code === 'idempotency_in_flight' ? { 'Retry-After': '1' } : {});
}

/** A problem with an issue at one pointer, which has the title of the code. */
export function problemAt(code: ErrorCode, pointer: string): ApiProblem {
  return new ApiProblem(code, [issueOfCode(code, pointer)]);
}

/** The problem of a body that the contract allows and its operation does not. */
export function validationFailed(finding: Finding, path: readonly (string | number)[]): ApiProblem {
  return new ApiProblem('validation_failed', [issueOf(finding, path)]);
}

/** With the values that would do, where there are some. */
function issueOfCode(code: ErrorCode, pointer: string, values: readonly string[] = []): ProblemIssue {
  const { title, titleZh } = errorCodes[code];
  if (values.length === 0) return { pointer, code, message: title, messageZh: titleZh };
  return {
    pointer,
    code,
    message: `${title}: ${values.join(', ')}`,
    messageZh: `${titleZh}：${values.join('、')}`,
  };
}

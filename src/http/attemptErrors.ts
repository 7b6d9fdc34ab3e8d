import type { ClientOperation } from '../generated/operation.js';
import { isUrl } from '../validation/isUrl.js';
import { buildError, type ErrorClass, type ErrorDetails, type ErrorTexts, errorText } from './buildError.js';
import type { Call } from './call.js';
import * as errors from './errors/index.js';
import { abortError } from './localErrors.js';
import { readProblem } from './problem.js';
import { Redactor } from './redact.js';
import { parseRetryAfter } from './retryAfter.js';
import type { RetryBudget } from './retryBudget.js';
import { type AttemptFailure, shouldRetry } from './shouldRetry.js';
import type { WireFailure, WireResponse } from './wireMessage.js';

/** Turns the failure of an attempt into an error of the library, and decides whether there is another attempt. */

/** The call whose attempt failed. */
export interface FailedCall {
  readonly operation: ClientOperation;
  readonly call: Call;
  readonly maxRetries: number;
  readonly budget: RetryBudget;
  /** Every text that was sent and must not come back in an error. */
  readonly sentTexts: () => Iterable<string>;
}

/** An attempt that failed. A class, so that it is told apart from a response at a glance. */
export class FailedAttempt {
  constructor(
    readonly error: errors.ShopfestError,
    /** Milliseconds until the next attempt, or null when this was the last one. */
    readonly delay: number | null,
  ) {}
}

/** A response came, and could not be read: too large, wrongly compressed. */
const unreadable = /^(?:ANSWER_|ERR_BAD_RESPONSE|Z_)/;

/** A response that is no success. */
export async function responseError(response: WireResponse, failed: FailedCall): Promise<FailedAttempt> {
  const texts = await import('./errorTexts.js');
  const redactor = new Redactor(failed.sentTexts(), ownTexts(texts));
  const problem = readProblem(response.body, redactor.redact);
  const { status, headers } = response;
  const standIn = codeWithoutProblem(status);
  const text = texts[standIn];
  const code = problem?.code ?? standIn;
  const retryAfter = parseRetryAfter(headers['retry-after'], headers.date, Date.now());
  const requestId = problem?.requestId ?? headers['request-id'];
  return fail(
    classFor(status, code),
    failed,
    { code, status, retryAfter, problemRetryable: problem?.retryable },
    {
      code,
      title: problem?.title ?? text.title,
      titleZh: problem?.titleZh ?? text.titleZh,
      advice: problem?.detail ?? text.advice,
      adviceZh: problem?.detailZh ?? text.adviceZh,
      note: code === 'redirected' ? redirectNote(status, headers.location, redactor) : String(status),
      fields: {
        status,
        problem,
        errors: problem?.errors ?? [],
        requestId: requestId === undefined ? null : redactor.redact(requestId),
        retryAfter: retryAfter === null ? null : retryAfter / 1000,
      },
    },
  );
}

/** A success whose body cannot be read. */
export async function unreadableResponseError(
  { status, headers }: WireResponse,
  failed: FailedCall,
): Promise<FailedAttempt> {
  const text = await errorText('response_invalid');
  const requestId = headers['request-id'];
  const redactor = new Redactor(failed.sentTexts(), []);
  return fail(
    errors.ShopfestServiceError,
    failed,
    { code: text.code, status },
    {
      ...text,
      note: String(status),
      fields: { status, requestId: requestId === undefined ? null : redactor.redact(requestId) },
    },
  );
}

/** No response came. */
export async function connectionError(
  { code: systemCode, syscall }: WireFailure,
  failed: FailedCall,
): Promise<FailedAttempt> {
  const isUnreadable = unreadable.test(systemCode);
  const text = await errorText(isUnreadable ? 'response_invalid' : 'connection_failed');
  return fail(
    isUnreadable ? errors.ShopfestServiceError : errors.ShopfestConnectionError,
    failed,
    { code: text.code, status: null, systemCode },
    {
      ...text,
      note: systemCode,
      fields: { cause: syscall === undefined ? { code: systemCode } : { code: systemCode, syscall } },
    },
  );
}

/** The deadline ended the call, or the caller's signal did; `last` is the error of the attempt before, if there was one. */
export async function endedError(
  last: errors.ShopfestError | null,
  failed: FailedCall,
): Promise<FailedAttempt> {
  const { operation, call } = failed;
  const cause =
    last === null
      ? {}
      : { cause: last.status === null ? { code: last.code } : { code: last.code, status: last.status } };
  if (call.endReason === 'aborted') return new FailedAttempt(await abortError(operation, call, cause), null);
  const text = await errorText('timeout');
  return fail(
    errors.ShopfestTimeoutError,
    failed,
    { code: text.code, status: null },
    { ...text, note: `${call.timeout} ms`, fields: cause },
  );
}

/** The key may not send now, and the wait would outlast the deadline: nothing was sent. */
export async function rateLimitedError(wait: number, failed: FailedCall): Promise<FailedAttempt> {
  const text = await errorText('rate_limited');
  const seconds = Math.ceil(wait / 1000);
  return fail(
    errors.ShopfestRateLimitError,
    failed,
    { code: text.code, status: null, retryAfter: seconds * 1000 },
    { ...text, note: `${seconds} s`, fields: { retryAfter: seconds } },
  );
}

function fail(
  Class: ErrorClass,
  failed: FailedCall,
  failure: AttemptFailure,
  details: ErrorDetails,
): FailedAttempt {
  const { operation, call, maxRetries, budget } = failed;
  const { retryable, delay } = shouldRetry(failure, {
    operation,
    attempts: call.attempts,
    maxRetries,
    remaining: call.remaining(),
    hasEnded: call.endReason !== null,
    budgetSuffices: budget.suffices,
    random: Math.random(),
  });
  if (delay !== null) budget.take();
  const fields = { ...details.fields, retryable };
  return new FailedAttempt(buildError(Class, failed, { ...details, fields }), delay);
}

/** Where a redirect points to, without its query and credentials: a login page gets tokens in them. */
function redirectNote(status: number, location: string | undefined, redactor: Redactor): string {
  const url = /^https?:/i.test(location ?? '') && isUrl(location ?? '') ? new URL(location ?? '') : null;
  const target = url === null ? location?.split(/[?#]/)[0] : url.origin + url.pathname;
  return target ? `${status} → ${redactor.redact(target)}` : String(status);
}

function classFor(status: number, code: string): ErrorClass {
  if (code === 'response_invalid') return errors.ShopfestServiceError;
  if (status === 401) return errors.ShopfestAuthenticationError;
  if (status === 403) return errors.ShopfestPermissionError;
  if (status === 404 || status === 410) return errors.ShopfestNotFoundError;
  if (status === 409) return errors.ShopfestConflictError;
  if (status === 429) return errors.ShopfestRateLimitError;
  if (status === 408 || status < 400 || status >= 500) return errors.ShopfestServiceError;
  return errors.ShopfestValidationError;
}

/** What a response without a problem document means: it came from a proxy, or from something that is no service. */
function codeWithoutProblem(status: number): keyof ErrorTexts {
  if (status === 429) return 'rate_limited';
  if (status === 401 || status === 403) return 'unauthenticated';
  if (status >= 300 && status < 400 && status !== 304) return 'redirected';
  if (status === 413) return 'request_too_large';
  if (status === 500) return 'internal_error';
  if (status === 408 || status > 500) return 'service_unavailable';
  return 'response_invalid';
}

/** Texts of our own, which tell nothing of what was sent. */
function ownTexts(texts: ErrorTexts): string[] {
  return Object.entries(texts).flatMap(([code, { title, titleZh, advice, adviceZh }]) => [
    code,
    title,
    titleZh,
    advice,
    adviceZh,
  ]);
}

import type { ErrorCodeEntry } from '../generated/errorEntries.js';
import type { Operation } from '../generated/operations.js';
import type { ProblemIssue } from '../generated/types.js';
import type { Call } from './call.js';
import * as errors from './errors/index.js';
import { readProblem } from './problem.js';
import { Redactor } from './redact.js';
import { isTransient } from './retry.js';
import { parseRetryAfter } from './retryAfter.js';
import type { Answer, Failure } from './wireMessage.js';

/** Turns what went wrong into the errors of the library. The texts load with the first failure. */

type ErrorClass = new (fields: errors.ErrorFields) => errors.ShopfestError;
type Texts = typeof import('./errorTexts.js');

/** The call that failed. */
export interface Context {
  readonly operation: Operation;
  readonly call: Call;
  /** Every text that was sent and must not come back in an error. */
  readonly sent: () => Iterable<string>;
}

/** Failures of TLS and of our own limits do not go away by themselves. */
const lasting =
  /^(?:CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|ANSWER_|ERR_BAD_RESPONSE)/;
/** An answer came, and could not be read: too large, wrongly compressed. */
const unreadable = /^(?:ANSWER_|ERR_BAD_RESPONSE|Z_)/;

/** An answer that is no success. */
export async function answerError(answer: Answer, context: Context): Promise<errors.ShopfestError> {
  const texts = await import('./errorTexts.js');
  const redactor = new Redactor(context.sent(), vocabulary(texts));
  const problem = readProblem(answer.body, redactor.clean);
  const { status } = answer;
  const standIn = codeWithoutProblem(status);
  const entry = texts[standIn];
  const code = problem?.code ?? standIn;
  const retryAfter = parseRetryAfter(answer.headers['retry-after'], answer.headers.date, Date.now());
  const requestId = problem?.requestId ?? answer.headers['request-id'];
  return build(classOf(status, code), context, {
    code,
    title: problem?.title ?? entry.title,
    titleZh: problem?.titleZh ?? entry.titleZh,
    advice: problem?.detail ?? entry.advice,
    adviceZh: problem?.detailZh ?? entry.adviceZh,
    note: String(status),
    fields: {
      status,
      problem,
      errors: problem?.errors ?? [],
      requestId: requestId === undefined ? null : redactor.clean(requestId),
      retryable: isTransient({ status, code, retryable: problem?.retryable }),
      retryAfter: retryAfter === null ? null : retryAfter / 1000,
    },
  });
}

/** A success whose body cannot be read. */
export async function unreadableError(answer: Answer, context: Context): Promise<errors.ShopfestError> {
  const entry = await known('response_invalid');
  const requestId = answer.headers['request-id'];
  const redactor = new Redactor(context.sent(), []);
  return build(errors.ShopfestServiceError, context, {
    ...entry,
    note: String(answer.status),
    fields: {
      status: answer.status,
      retryable: true,
      requestId: requestId === undefined ? null : redactor.clean(requestId),
    },
  });
}

/** No answer came. */
export async function failureError(failure: Failure, context: Context): Promise<errors.ShopfestError> {
  const tooMuch = unreadable.test(failure.code);
  const entry = await known(tooMuch ? 'response_invalid' : 'connection_failed');
  const { code, syscall } = failure;
  return build(tooMuch ? errors.ShopfestServiceError : errors.ShopfestConnectionError, context, {
    ...entry,
    note: code,
    fields: {
      retryable: !lasting.test(code),
      cause: syscall === undefined ? { code } : { code, syscall },
    },
  });
}

/** The deadline passed or the caller's signal did; `last` is what the latest attempt came to, if there was one. */
export async function endingError(
  last: errors.ShopfestError | null,
  context: Context,
): Promise<errors.ShopfestError> {
  const { operation, call } = context;
  const cause =
    last === null
      ? {}
      : { cause: last.status === null ? { code: last.code } : { code: last.code, status: last.status } };
  if (call.ending === 'aborted') return abortError(operation, call, cause);
  const entry = await known('timeout');
  return build(errors.ShopfestTimeoutError, context, {
    ...entry,
    note: `${call.timeout} ms`,
    fields: { retryable: true, ...cause },
  });
}

/** The caller's signal ended it. */
export async function abortError(
  operation: Operation,
  call: Sent = { idempotencyKey: null, attempts: 0 },
  fields: Partial<errors.ErrorFields> = {},
): Promise<errors.ShopfestError> {
  const entry = await known('aborted');
  return build(errors.ShopfestAbortError, { operation, call }, { ...entry, note: null, fields });
}

/** The iterable of a bulk run threw; `cause` is the caller's own error. */
export function sourceError(cause: unknown): Promise<errors.ShopfestError> {
  return plainError('source_failed', cause);
}

/** Signed rules that cannot be used. */
export function bundleError(code: 'bundle_invalid' | 'bundle_key_changed'): Promise<errors.ShopfestError> {
  return plainError(code);
}

async function plainError(given: keyof Texts, cause?: unknown): Promise<errors.ShopfestError> {
  const { code, title, titleZh, advice, adviceZh } = await known(given);
  const [message, messageZh] = [`${title}. ${advice}`, `${titleZh}。${adviceZh}`];
  return new errors.ShopfestError({ code, message, messageZh, cause });
}

/** What the service would refuse a sale for, found before it was sent. */
export async function foreseenError(
  code: keyof Texts,
  pointer: string,
  operation: Operation,
): Promise<errors.ShopfestError> {
  const entry = await known(code);
  const issue = { pointer, code, message: entry.title, messageZh: entry.titleZh };
  const context = { operation, call: { idempotencyKey: null, attempts: 0 } };
  return build(errors.ShopfestValidationError, context, {
    ...entry,
    note: null,
    fields: { errors: [issue] },
  });
}

/** The key may not send now, and the wait would outlast the deadline: nothing was sent. */
export async function paceError(wait: number, context: Context): Promise<errors.ShopfestError> {
  const entry = await known('rate_limited');
  const seconds = Math.ceil(wait / 1000);
  return build(errors.ShopfestRateLimitError, context, {
    ...entry,
    note: `${seconds} s`,
    fields: { retryable: true, retryAfter: seconds },
  });
}

/** The request does not fit the contract: nothing was sent. */
export async function validationError(
  issues: readonly ProblemIssue[],
  code: 'validation_failed' | 'parameter_invalid',
  context: { readonly operation: Operation; readonly call: Sent },
): Promise<errors.ShopfestError> {
  const entry = await known(code);
  const first = issues[0];
  return build(errors.ShopfestValidationError, context, {
    ...entry,
    note: null,
    ...(first && {
      title: `${entry.title}: ${first.pointer} ${first.message}`,
      titleZh: `${entry.titleZh}：${first.pointer} ${first.messageZh}`,
    }),
    fields: { errors: issues },
  });
}

interface Parts {
  readonly code: string;
  readonly title: string;
  readonly titleZh: string;
  readonly advice: string;
  readonly adviceZh: string;
  /** What is particular to this case, after the operation. */
  readonly note: string | null;
  readonly fields: Partial<errors.ErrorFields>;
}

type Sent = Pick<Call, 'idempotencyKey' | 'attempts'>;

function build(
  Class: ErrorClass,
  { operation, call }: { operation: Operation; call: Sent },
  parts: Parts,
): errors.ShopfestError {
  const where = [`${operation.method} ${operation.path}`, ...(parts.note === null ? [] : [parts.note])];
  const { fields } = parts;
  return new Class({
    ...fields,
    code: parts.code,
    message: `${parts.title} (${where.join(', ')}). ${parts.advice}`.trim(),
    messageZh: `${parts.titleZh}（${where.join('，')}）。${parts.adviceZh}`,
    idempotencyKey: call.idempotencyKey,
    attempts: call.attempts,
    // What was sent may be repeated only where the service can tell a repetition from a second call.
    retryable: (fields.retryable ?? false) && (call.attempts === 0 || isRepeatable(operation)),
  });
}

/** Whether sending the operation twice counts once: by its method, or by its Idempotency-Key. */
function isRepeatable({ method, idempotencyKey }: Operation): boolean {
  return idempotencyKey || method === 'GET' || method === 'PUT' || method === 'DELETE';
}

function classOf(status: number, code: string): ErrorClass {
  if (code === 'response_invalid') return errors.ShopfestServiceError;
  if (status === 401) return errors.ShopfestAuthenticationError;
  if (status === 403) return errors.ShopfestPermissionError;
  if (status === 404 || status === 410) return errors.ShopfestNotFoundError;
  if (status === 409) return errors.ShopfestConflictError;
  if (status === 429) return errors.ShopfestRateLimitError;
  if (status === 408 || status < 400 || status >= 500) return errors.ShopfestServiceError;
  return errors.ShopfestValidationError;
}

/** What an answer without a problem document means: it came from a proxy, or from something that is no service. */
function codeWithoutProblem(status: number): keyof Texts {
  if (status === 429) return 'rate_limited';
  if (status === 413) return 'request_too_large';
  if (status === 500) return 'internal_error';
  if (status === 408 || status > 500) return 'service_unavailable';
  return 'response_invalid';
}

async function known<Code extends keyof Texts>(
  code: Code,
): Promise<ErrorCodeEntry & { readonly code: Code }> {
  return { code, ...(await import('./errorTexts.js'))[code] };
}

/** Words of our own texts, which tell nothing of what was sent. */
function vocabulary(texts: Texts): string[] {
  return Object.entries(texts).flatMap(([code, { title, titleZh, advice, adviceZh }]) => [
    code,
    title,
    titleZh,
    advice,
    adviceZh,
  ]);
}

import type { ClientOperation } from '../generated/operation.js';
import type { ProblemIssue } from '../generated/types.js';
import { buildError, type CallSummary, type ErrorTexts, errorText } from './buildError.js';
import * as errors from './errors/index.js';

/** Errors that are found here, without a request or apart from one. Repeating the same call does not help. */

const notSent: CallSummary['call'] = { idempotencyKey: null, attempts: 0 };

/** The request does not fit the contract: nothing was sent. */
export async function validationError(
  issues: readonly ProblemIssue[],
  code: 'validation_failed' | 'parameter_invalid',
  operation: ClientOperation,
  call = notSent,
): Promise<errors.ShopfestError> {
  const text = await errorText(code);
  const first = issues[0];
  return buildError(
    errors.ShopfestValidationError,
    { operation, call },
    {
      ...text,
      note: null,
      ...(first && {
        title: `${text.title}: ${first.pointer} ${first.message}`,
        titleZh: `${text.titleZh}：${first.pointer} ${first.messageZh}`,
      }),
      fields: { errors: issues },
    },
  );
}

/** The caller's signal ended the call. */
export async function abortError(
  operation: ClientOperation,
  call = notSent,
  fields: Partial<errors.ErrorFields> = {},
): Promise<errors.ShopfestError> {
  const text = await errorText('aborted');
  return buildError(errors.ShopfestAbortError, { operation, call }, { ...text, note: null, fields });
}

/** What the service would refuse a transaction for, found by a preview. */
export async function previewRefusedError(
  code: keyof ErrorTexts,
  pointer: string,
  operation: ClientOperation,
): Promise<errors.ShopfestError> {
  const text = await errorText(code);
  const issue = { pointer, code, message: text.title, messageZh: text.titleZh };
  return buildError(
    errors.ShopfestValidationError,
    { operation, call: notSent },
    {
      ...text,
      note: null,
      fields: { errors: [issue] },
    },
  );
}

/** The iterable of a bulk run threw; `cause` is the caller's own error. */
export function sourceError(cause: unknown): Promise<errors.ShopfestError> {
  return plainError('source_failed', cause);
}

/** A list gave a page token that it had given before. */
export function pageTokenError(): Promise<errors.ShopfestError> {
  return plainError('page_token_repeated');
}

/** Signed rules that cannot be used. */
export function bundleError(code: 'bundle_invalid' | 'bundle_key_changed'): Promise<errors.ShopfestError> {
  return plainError(code);
}

/** An error that belongs to no operation. */
async function plainError(code: keyof ErrorTexts, cause?: unknown): Promise<errors.ShopfestError> {
  const { title, titleZh, advice, adviceZh } = await errorText(code);
  const [message, messageZh] = [`${title}. ${advice}`, `${titleZh}。${adviceZh}`];
  return new errors.ShopfestError({ code, message, messageZh, cause });
}

import type { Problem, ProblemIssue } from '../generated/types.js';
import type { ShopfestError } from '../http/errors/index.js';
import { rowProblem } from '../validation/rowProblem.js';

/** Why a row was rejected. `requestId` is null where it was found wrong before it was sent. */
export type RowProblem = Omit<Problem, 'requestId'> & { requestId: string | null };

/** The problem of a row that never reached the service, in the words that the service has for the code. */
export async function localProblem(
  code:
    | 'promo_item_in_other_zone'
    | 'request_too_large'
    | 'response_invalid'
    | 'row_doubled'
    | 'service_unavailable'
    | 'validation_failed',
  errors: readonly ProblemIssue[],
): Promise<RowProblem> {
  const { [code]: text } = await import('../http/errorTexts.js');
  return rowProblem(code, { ...text, status: text.status ?? 400 }, errors);
}

/** The problem of the one row of a batch that failed as a whole. */
export function problemOf(error: ShopfestError): RowProblem {
  const { code, message, messageZh, status, requestId, errors } = error;
  return {
    type: 'about:blank',
    title: message,
    titleZh: messageZh,
    status: status ?? 400,
    code,
    detail: message,
    detailZh: messageZh,
    ...error.problem,
    requestId,
    retryable: false,
    errors: errors.map((issue) => ({ ...issue, pointer: issue.pointer.replace(/^\/rows\/0/, '') })),
  };
}

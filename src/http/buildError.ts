import type { ErrorCodeEntry } from '../generated/errorEntries.js';
import type { ClientOperation } from '../generated/operation.js';
import type { Call } from './call.js';
import type { ErrorFields, ShopfestError } from './errors/index.js';

export type ErrorClass = new (fields: ErrorFields) => ShopfestError;
export type ErrorTexts = typeof import('./errorTexts.js');

/** What an error says of the call that failed. */
export interface CallSummary {
  readonly operation: ClientOperation;
  readonly call: Pick<Call, 'idempotencyKey' | 'attempts'>;
}

export interface ErrorDetails {
  readonly code: string;
  readonly title: string;
  readonly titleZh: string;
  readonly advice: string;
  readonly adviceZh: string;
  /** What is particular to this case, after the operation. */
  readonly note: string | null;
  readonly fields: Partial<ErrorFields>;
}

/** An error with its message in both languages: what happened, in which operation, and what to do. */
export function buildError(
  Class: ErrorClass,
  { operation, call }: CallSummary,
  details: ErrorDetails,
): ShopfestError {
  const { code, title, titleZh, advice, adviceZh, note, fields } = details;
  const where = [`${operation.method} ${operation.path}`, ...(note === null ? [] : [note])];
  return new Class({
    ...fields,
    code,
    message: `${title} (${where.join(', ')}). ${advice}`.trim(),
    messageZh: `${titleZh}（${where.join('，')}）。${adviceZh}`,
    idempotencyKey: call.idempotencyKey,
    attempts: call.attempts,
  });
}

/** Code and texts of an error that the client raises itself. The texts load with the first failure. */
export async function errorText<Code extends keyof ErrorTexts>(
  code: Code,
): Promise<ErrorCodeEntry & { readonly code: Code }> {
  return { code, ...(await import('./errorTexts.js'))[code] };
}

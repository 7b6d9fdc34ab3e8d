import type { ClientOperation } from '../generated/operation.js';
import { retryDelay } from './retryDelay.js';

/** Why an attempt failed. */
export interface AttemptFailure {
  /** Code of the error: the problem document's, or our own. */
  readonly code: string;
  /** HTTP status, or null when no response came. */
  readonly status: number | null;
  /** Code of the system where no response came, such as `ECONNRESET`. */
  readonly systemCode?: string;
  /** What the problem document says of itself, if it does. */
  readonly problemRetryable?: boolean | undefined;
  /** Milliseconds that the service asked to wait, or null when it did not. */
  readonly retryAfter?: number | null;
}

/** The call that the attempt belongs to, and what it has left. */
export interface RetryLimits {
  readonly operation: Pick<ClientOperation, 'method' | 'idempotencyKey'>;
  /** Requests that went on the wire so far. */
  readonly attempts: number;
  readonly maxRetries: number;
  /** Milliseconds until the deadline of the call. */
  readonly remaining: number;
  /** Whether the deadline or the caller's signal has ended the call. */
  readonly hasEnded: boolean;
  /** Whether the client's budget of retries pays for one more. */
  readonly budgetSuffices: boolean;
  /** From 0 to 1. */
  readonly random: number;
}

export interface RetryDecision {
  /** Whether the same call, repeated later, may succeed and counts once: what `ShopfestError.retryable` says. */
  readonly retryable: boolean;
  /** Milliseconds until the next attempt of this call, or null when there is none. */
  readonly delay: number | null;
}

/** A service that asks for a longer pause than this is not waited for; the error says when to come back. */
const longestRetryAfter = 60_000;

/** Failures of TLS, a proxy that wants a password, and our own limits (`ANSWER_TOO_LARGE`) do not go away by themselves. */
const permanentFailure =
  /^(?:CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|ANSWER_|ERR_BAD_RESPONSE|PROXY_REFUSED_4)/;

const never: RetryDecision = { retryable: false, delay: null };
const onlyLater: RetryDecision = { retryable: true, delay: null };

/**
 * Whether a failed call is tried again, and when. This is the only place that decides it. Pure: clock, dice and budget
 * come from outside.
 */
export function shouldRetry(failure: AttemptFailure, limits: RetryLimits): RetryDecision {
  const { code, status, systemCode, problemRetryable, retryAfter = null } = failure;
  const { operation, attempts, maxRetries, remaining, hasEnded, budgetSuffices, random } = limits;

  // First: may the same call succeed later, and does it count once?

  // The caller's signal ended the call. To repeat it is the caller's to decide.
  if (code === 'aborted') return never;

  // The request may have taken effect already, and a repetition would count as a second call: a PATCH, or a POST
  // without an Idempotency-Key. https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
  if (attempts > 0 && !isIdempotent(operation)) return never;

  if (status === null) {
    // No response. A connection that broke, a deadline or a rate limit may pass; a wrong certificate does not.
    if (systemCode !== undefined && permanentFailure.test(systemCode)) return never;
  } else if (status < 300) {
    // A success whose body cannot be read was cut on its way. The stored response comes under the same key.
    if (code !== 'response_invalid') return never;
  } else if (status === 409) {
    // A conflict stays one, except while the service still works on the first request with this key.
    // https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header#section-2.7
    if (code !== 'idempotency_in_flight') return never;
  } else if (status === 408 || status === 429) {
    // The request was not processed; both statuses ask to repeat it. Whatever the problem document says of itself.
    // https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9 https://www.rfc-editor.org/rfc/rfc6585#section-4
  } else if (status < 500) {
    // The service understood the request and refuses it: the same request would be refused again.
    return never;
  } else if (problemRetryable === false) {
    // A failure of the service passes, unless the service itself says that this one does not.
    return never;
  }

  // Then: does this call try again itself?

  // Nobody waits for it any more.
  if (hasEnded) return onlyLater;

  // `maxRetries` counts the retries after the first attempt.
  if (attempts > maxRetries) return onlyLater;

  // A caller should hear of so long a pause instead of sitting through it.
  if (retryAfter !== null && retryAfter > longestRetryAfter) return onlyLater;

  // A pause that outlasts the deadline would end in a timeout, which tells less than this failure.
  const delay = retryDelay(attempts + 1, retryAfter, random);
  if (delay >= remaining) return onlyLater;

  // Many calls fail at once: the service is down, and more requests would keep it down.
  if (!budgetSuffices) return onlyLater;

  return { retryable: true, delay };
}

/** Whether sending the operation twice counts once: by its method, or by its Idempotency-Key. */
function isIdempotent({
  method,
  idempotencyKey,
}: Pick<ClientOperation, 'method' | 'idempotencyKey'>): boolean {
  return idempotencyKey || method === 'GET' || method === 'PUT' || method === 'DELETE';
}

/** Under which terms a worker leases: while its lease lasts, no other worker sends what it has leased. */
export interface LeaseTerms {
  /** The worker. */
  readonly holder: string;
  readonly now: number;
  /** Milliseconds. */
  readonly lease: number;
}

/** A condition on `expires_at`, and its parameters, which are the first two of the statement. */
interface ExpiryCondition {
  readonly condition: string;
  readonly parameters: number[];
}

/** Whether a lease has expired. One that would last far longer than any does was made before the clock was set back. */
export function isExpired({ now, lease }: LeaseTerms): ExpiryCondition {
  return { condition: '(expires_at <= $1 OR expires_at > $2)', parameters: [now, now + 4 * lease] };
}

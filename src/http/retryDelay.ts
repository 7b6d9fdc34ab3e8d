/** Upper bound of the first pause, and of any, in milliseconds. */
const firstBackoff = 500;
const longestBackoff = 8_000;

/**
 * Milliseconds before attempt `next` (2 is the first retry). Exponential backoff with full jitter, so that a thousand
 * tills do not come back together; never sooner than the service asked. Pure: the dice come from outside.
 *
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function retryDelay(next: number, retryAfter: number | null, random: number): number {
  const backoff = random * Math.min(longestBackoff, firstBackoff * 2 ** (next - 2));
  return Math.max(Math.round(backoff), retryAfter ?? 0);
}

/** Where the client keeps its rate limiters. The mock imports nothing of the client, which may be another copy of it. */
const property = Symbol.for('@shopfest/partner-sdk/rateLimiters');

/** Ends the waits of all clients of a service: what it said of its limits was said before the reset. */
export function resetRateLimiters(baseURL: string): void {
  const shared = globalThis as { [property]?: { reset(service: string): void } };
  shared[property]?.reset(new URL(baseURL).origin);
}

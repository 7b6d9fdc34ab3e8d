import type { Operation } from '../../generated/operations.js';

/** Response headers that a script of another origin may read. */
const exposed = 'Request-Id, RateLimit, RateLimit-Policy, Retry-After, Deprecation, Sunset';

const anyOrigin = { 'Access-Control-Allow-Origin': '*' };

/** Answers the question of a browser whether a page may call an operation. `*` does not include Authorization. */
export const preflightHeaders = {
  ...anyOrigin,
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': '*, Authorization',
  'Access-Control-Max-Age': '86400',
};

/**
 * Lets any page read the response of an operation that a publishable key may call. A request with a secret key gets no
 * such header, and so no page works that has one in it. Cookies are of no use here, and pages may not send them.
 */
export function corsHeaders(
  operation: Operation | null,
  authorization: string | null,
): Readonly<Record<string, string>> {
  if (!operation?.publishable || !/^(?:bearer +sf_pub_|$)/i.test(authorization ?? '')) return {};
  return { ...anyOrigin, 'Access-Control-Expose-Headers': exposed };
}

import { ApiProblem } from '../http/problem.js';

export interface RateLimitOptions {
  /** Requests of one key in a window. */
  readonly quota: number;
  readonly windowSeconds: number;
}

export const defaultRateLimit: RateLimitOptions = { quota: 600, windowSeconds: 10 };

export interface RateLimiter {
  /** Counts a request of this key and returns the headers with its remaining quota. @throws ApiProblem rate_limited */
  take(keyId: string): Readonly<Record<string, string>>;
}

/**
 * Counts the requests of each key in fixed windows that begin with its first request. It counts in this process: with
 * several processes behind one address a key has the quota in each. Headers as in
 * draft-ietf-httpapi-ratelimit-headers-11.
 */
export function createRateLimiter(options: RateLimitOptions, clock: () => number): RateLimiter {
  const { quota, windowSeconds } = options;
  const windowMs = windowSeconds * 1_000;
  // Only authenticated keys are counted, so there are never more entries than keys.
  const windows = new Map<string, { start: number; used: number }>();

  return {
    take(keyId) {
      const now = clock();
      let window = windows.get(keyId);
      if (!window || now >= window.start + windowMs || now < window.start) {
        window = { start: now, used: 0 };
        windows.set(keyId, window);
      }
      window.used++;
      const reset = Math.ceil((window.start + windowMs - now) / 1_000);
      const headers = {
        'RateLimit-Policy': `"default";q=${quota};w=${windowSeconds}`,
        RateLimit: `"default";r=${Math.max(0, quota - window.used)};t=${reset}`,
      };
      if (window.used <= quota) return headers;
      throw new ApiProblem('rate_limited', [], { ...headers, 'Retry-After': String(reset) });
    },
  };
}

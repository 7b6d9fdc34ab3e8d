import { ApiProblem } from '../http/problem.js';
import { networkOf } from '../http/remoteAddress.js';

export interface RateLimitOptions {
  /** Requests of one key in a window. */
  readonly quota: number;
  readonly windowSeconds: number;
}

export const defaultRateLimit: RateLimitOptions = { quota: 600, windowSeconds: 10 };

/** Networks that are counted by themselves in a window, of requests without a key. */
const MAX_NETWORKS = 10_000;
const OTHERS = '';

export interface RateLimiter {
  /** Counts a request of this key and returns the headers with its remaining quota. @throws ApiProblem rate_limited */
  take(keyId: string): RateLimitHeaders;
  /**
   * Counts a request of a publishable key, which many have: a tenth of its quota is for one address, so that nobody takes
   * it from all others. @throws ApiProblem rate_limited
   */
  takeOfAddress(keyId: string, address: string | null): RateLimitHeaders;
  /** Counts a request without a key by the network that it came from. @throws ApiProblem rate_limited */
  takeWithoutKey(address: string): void;
}

type RateLimitHeaders = Readonly<Record<string, string>>;

interface Window {
  readonly start: number;
  used: number;
  /** Requests by network. There are no more of them than the quota, since each took one of it. */
  readonly byNetwork: Map<string, number>;
}

/**
 * Counts the requests of each key in fixed windows that begin with its first request. It counts in this process: with
 * several processes behind one address a key has the quota in each. Headers as in
 * draft-ietf-httpapi-ratelimit-headers-11.
 */
export function createRateLimiter(options: RateLimitOptions, clock: () => number): RateLimiter {
  const { quota, windowSeconds } = options;
  const windowMs = windowSeconds * 1_000;
  const quotaOfAddress = Math.ceil(quota / 10);
  // Only authenticated keys are counted, so there are never more entries than keys.
  const windows = new Map<string, Window>();
  const withoutKey = { start: 0, usedByNetwork: new Map<string, number>() };

  function windowOf(keyId: string, now: number): Window {
    const current = windows.get(keyId);
    if (current && now < current.start + windowMs && now >= current.start) return current;
    const window = { start: now, used: 0, byNetwork: new Map() };
    windows.set(keyId, window);
    return window;
  }

  /** The headers after a request; `remaining` is below 0 where there was no quota left for it. */
  function answer(q: number, remaining: number, start: number, now: number): RateLimitHeaders {
    const reset = Math.ceil((start + windowMs - now) / 1_000);
    const headers = {
      'RateLimit-Policy': `"default";q=${q};w=${windowSeconds}`,
      RateLimit: `"default";r=${Math.max(0, remaining)};t=${reset}`,
    };
    if (remaining >= 0) return headers;
    throw new ApiProblem('rate_limited', [], { ...headers, 'Retry-After': String(reset) });
  }

  return {
    take(keyId) {
      const now = clock();
      const window = windowOf(keyId, now);
      window.used++;
      return answer(quota, quota - window.used, window.start, now);
    },

    takeWithoutKey(address) {
      const now = clock();
      if (now >= withoutKey.start + windowMs || now < withoutKey.start) {
        withoutKey.start = now;
        withoutKey.usedByNetwork.clear();
      }
      const { usedByNetwork } = withoutKey;
      const network = networkOf(address);
      // Whoever has so many networks shares one quota with all that come after.
      const counted = usedByNetwork.has(network) || usedByNetwork.size < MAX_NETWORKS ? network : OTHERS;
      const used = (usedByNetwork.get(counted) ?? 0) + 1;
      usedByNetwork.set(counted, used);
      answer(quota, quota - used, withoutKey.start, now);
    },

    takeOfAddress(keyId, address) {
      const now = clock();
      const window = windowOf(keyId, now);
      const network = address === null ? '' : networkOf(address);
      const used = window.byNetwork.get(network) ?? 0;
      const left = Math.min(quotaOfAddress - used, quota - window.used);
      if (left > 0) {
        window.byNetwork.set(network, used + 1);
        window.used++;
      }
      return answer(quotaOfAddress, left - 1, window.start, now);
    },
  };
}

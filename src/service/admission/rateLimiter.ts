import type { KeyQuota } from '../../generated/types.js';
import { ApiProblem } from '../http/problem.js';
import { networkOf } from '../http/remoteAddress.js';
import { type BucketLevel, createTokenBuckets } from './tokenBuckets.js';

/** 600 requests of up to 1,000 rows each at once, and 60 a second in the long run. */
export const defaultQuota: KeyQuota = { requestsPerSecond: 60, rowsPerSecond: 60_000, burstSeconds: 10 };

/** Networks that are counted by themselves; those beyond share one quota. */
const MAX_NETWORKS = 10_000;

/** A key, and the quota that the operator gave it. */
interface LimitedKey {
  readonly id: string;
  readonly quota: KeyQuota | null;
}

export interface RateLimiter {
  /** Counts a request of this key and returns the headers with what is left. @throws ApiProblem rate_limited */
  take(key: LimitedKey): RateLimitHeaders;
  /** Counts the rows of a request that `take` has counted; gives the headers of both. @throws ApiProblem rate_limited */
  takeRows(key: LimitedKey, rows: number, headers: RateLimitHeaders): RateLimitHeaders;
  /**
   * Counts a request of a publishable key, which many have: a tenth of its quota is for one address, so that nobody takes
   * it from all others. @throws ApiProblem rate_limited
   */
  takeOfAddress(key: LimitedKey, address: string | null): RateLimitHeaders;
  /** Counts a request without a key by the network that it came from. @throws ApiProblem rate_limited */
  takeWithoutKey(address: string): void;
}

type RateLimitHeaders = Readonly<Record<string, string>>;

/**
 * Keeps each key to its quota, by token buckets. It counts in this process: with several processes behind one address a
 * key has the quota in each, so that below its quota none is ever refused. Headers as in
 * draft-ietf-httpapi-ratelimit-headers-11.
 */
export function createRateLimiter(quotaOfService: KeyQuota, clock: () => number): RateLimiter {
  // Only authenticated keys are counted, so there are never more buckets than keys.
  const requests = createTokenBuckets(clock);
  const rows = createTokenBuckets(clock);
  const ofAddress = createTokenBuckets(clock, MAX_NETWORKS);
  const withoutKey = createTokenBuckets(clock, MAX_NETWORKS);
  const rateOf = ({ requestsPerSecond, burstSeconds }: KeyQuota) => ({
    perSecond: requestsPerSecond,
    burstSeconds,
  });

  return {
    take({ id, quota }) {
      const rate = rateOf(quota ?? quotaOfService);
      return answer('default', rate, requests.take(id, rate), '');
    },

    takeRows({ id, quota }, count, headers) {
      const { rowsPerSecond, burstSeconds } = quota ?? quotaOfService;
      const rate = { perSecond: rowsPerSecond, burstSeconds };
      return answer('rows', rate, rows.take(id, rate, count), ';qu="rows"', headers);
    },

    takeWithoutKey(address) {
      const rate = rateOf(quotaOfService);
      answer('default', rate, withoutKey.take(networkOf(address), rate), '');
    },

    takeOfAddress({ id, quota }, address) {
      const rate = rateOf(quota ?? quotaOfService);
      const share = { ...rate, perSecond: Math.max(rate.perSecond / 10, 1 / rate.burstSeconds) };
      const key = requests.look(id, rate);
      const own = ofAddress.look(`${id}/${address === null ? '' : networkOf(address)}`, share);
      // Whoever has nothing left takes nothing from the others.
      if (!own.has) return answer('default', share, own.take(1), '');
      if (!key.has) return answer('default', share, key.take(1), '');
      const ofKey = key.take(1);
      const level = own.take(1);
      return answer('default', share, { ...level, left: Math.min(level.left, ofKey.left) }, '');
    },
  };
}

/** The headers after something was taken, behind those that are there already. */
function answer(
  policy: string,
  { perSecond, burstSeconds }: { readonly perSecond: number; readonly burstSeconds: number },
  { isTaken, left, resetSeconds }: BucketLevel,
  unit: string,
  before: RateLimitHeaders = {},
): RateLimitHeaders {
  const added = {
    'RateLimit-Policy': `"${policy}";q=${Math.floor(perSecond * burstSeconds)};w=${burstSeconds}${unit}`,
    RateLimit: `"${policy}";r=${left};t=${resetSeconds}`,
  };
  const joined = Object.entries(added).map(([name, value]): [string, string] => {
    const earlier = before[name];
    return [name, earlier === undefined ? value : `${earlier}, ${value}`];
  });
  const headers = { ...before, ...Object.fromEntries(joined) };
  if (isTaken) return headers;
  throw new ApiProblem('rate_limited', [], { ...headers, 'Retry-After': String(resetSeconds) });
}

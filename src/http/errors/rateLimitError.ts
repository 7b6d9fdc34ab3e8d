import { kindsOf, ShopfestError } from './shopfestError.js';

/** 429 that could not be waited out within the deadline; `retryAfter` says how many seconds to wait. */
export class ShopfestRateLimitError extends ShopfestError {
  static override readonly kinds = kindsOf('ShopfestRateLimitError');
  declare readonly name: 'ShopfestRateLimitError';
}

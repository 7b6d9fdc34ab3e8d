import { kindsOf, ShopfestError } from './shopfestError.js';

/** The deadline of the call passed, over all attempts. Whether it took effect is unknown. */
export class ShopfestTimeoutError extends ShopfestError {
  static override readonly kinds = kindsOf('ShopfestTimeoutError');
  declare readonly name: 'ShopfestTimeoutError';
}

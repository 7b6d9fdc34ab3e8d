import { kindsOf, ShopfestError } from './shopfestError.js';

/** The caller's signal ended the call. Whether it took effect is unknown. */
export class ShopfestAbortError extends ShopfestError {
  static override readonly kinds = kindsOf('ShopfestAbortError');
  declare readonly name: 'ShopfestAbortError';
}

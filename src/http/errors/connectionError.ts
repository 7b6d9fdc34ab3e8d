import { kindsOf, ShopfestError } from './shopfestError.js';

/** No response: the service could not be reached or the connection broke. Whether it took effect is unknown. */
export class ShopfestConnectionError extends ShopfestError {
  static override readonly kinds = kindsOf('ShopfestConnectionError');
  declare readonly name: 'ShopfestConnectionError';
}

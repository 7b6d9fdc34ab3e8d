import { kindsOf, ShopfestError } from './shopfestError.js';

/** The service failed (5xx), or its response could not be read. */
export class ShopfestServiceError extends ShopfestError {
  static override readonly kinds = kindsOf('ShopfestServiceError');
  declare readonly name: 'ShopfestServiceError';
}

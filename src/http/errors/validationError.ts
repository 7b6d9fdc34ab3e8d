import { kindsOf, ShopfestError } from './shopfestError.js';

/** The request does not fit the contract: found before sending (`status` null) or by the service (400, 413, 415, 422). */
export class ShopfestValidationError extends ShopfestError {
  static override readonly kinds = kindsOf('ShopfestValidationError');
  declare readonly name: 'ShopfestValidationError';
}

import { kindsOf, ShopfestError } from './shopfestError.js';

/** An option is missing or wrong; nothing was sent. */
export class ShopfestConfigurationError extends ShopfestError {
  static override readonly kinds = kindsOf('ShopfestConfigurationError');
  declare readonly name: 'ShopfestConfigurationError';
}

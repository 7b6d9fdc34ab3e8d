import { kindsOf, ShopfestError } from './shopfestError.js';

/** 401: the key is unknown, expired, revoked or of the wrong mode. */
export class ShopfestAuthenticationError extends ShopfestError {
  static override readonly kinds = kindsOf('ShopfestAuthenticationError');
  declare readonly name: 'ShopfestAuthenticationError';
}

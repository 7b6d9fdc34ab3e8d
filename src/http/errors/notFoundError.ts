import { kindsOf, ShopfestError } from './shopfestError.js';

/** 404: there is no such thing, or it belongs to another organization. */
export class ShopfestNotFoundError extends ShopfestError {
  static override readonly kinds = kindsOf('ShopfestNotFoundError');
  declare readonly name: 'ShopfestNotFoundError';
}

import { kindsOf, ShopfestError } from './shopfestError.js';

/** 409: the present state does not allow it, or the row stands with other content. */
export class ShopfestConflictError extends ShopfestError {
  static override readonly kinds = kindsOf('ShopfestConflictError');
  declare readonly name: 'ShopfestConflictError';
}

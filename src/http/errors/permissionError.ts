import { kindsOf, ShopfestError } from './shopfestError.js';

/** 403: the key lacks a scope. */
export class ShopfestPermissionError extends ShopfestError {
  static override readonly kinds = kindsOf('ShopfestPermissionError');
  declare readonly name: 'ShopfestPermissionError';
}

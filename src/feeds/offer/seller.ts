import type { Offer } from '../mappers/offer.js';
import type { FeedSeller } from '../options.js';

type Field = 'merchantId' | 'merchantExternalId';

export interface SellerFound {
  readonly field: Field;
  readonly value: string;
}

/** Where the seller was looked for in vain. */
export interface SellerMissing {
  readonly name: string;
  /** What stands there: the text to be mended. */
  readonly text: string;
}

/** Whose offer it is; null where nothing is to be said of it. */
export function sellerOf({ record, brand }: Pick<Offer, 'record' | 'brand'>, seller: FeedSeller | undefined) {
  if (seller === undefined) return null;
  if (typeof seller === 'function') return found(seller(record), { name: 'seller', text: '' });
  if ('merchantId' in seller) return { field: 'merchantId', value: seller.merchantId } as const;
  if ('merchantExternalId' in seller) return found(seller.merchantExternalId, { name: 'seller', text: '' });
  if ('brand' in seller) return found(among(seller.brand, brand), { name: 'brand', text: brand });
  const text = record.get(seller.column);
  return found(seller.merchants === undefined ? text : among(seller.merchants, text), {
    name: seller.column,
    text,
  });
}

function found(value: string | undefined, missing: SellerMissing): SellerFound | SellerMissing {
  return value === undefined || value === '' ? missing : { field: 'merchantExternalId', value };
}

const among = (names: Readonly<Record<string, string>>, text: string): string | undefined =>
  Object.hasOwn(names, text) ? names[text] : undefined;

import type { Offer } from '../mappers/offer.js';
import type { FeedSeller } from '../options.js';

type Field = 'merchantId' | 'merchantExternalId';

export interface SellerFound {
  readonly field: Field;
  readonly value: string;
}

/** The field in which no seller was found. */
export interface SellerMissing {
  readonly name: string;
  /** Its text, to be corrected. */
  readonly text: string;
}

/** The seller of an offer; null where the options name none. */
export function sellerOf({ record, brand }: Pick<Offer, 'record' | 'brand'>, seller: FeedSeller | undefined) {
  if (seller === undefined) return null;
  if (typeof seller === 'function') return sellerOr(seller(record), { name: 'seller', text: '' });
  if ('merchantId' in seller) return { field: 'merchantId', value: seller.merchantId } as const;
  if ('merchantExternalId' in seller)
    return sellerOr(seller.merchantExternalId, { name: 'seller', text: '' });
  if ('brand' in seller) return sellerOr(lookUp(seller.brand, brand), { name: 'brand', text: brand });
  const text = record.get(seller.column);
  return sellerOr(seller.merchants === undefined ? text : lookUp(seller.merchants, text), {
    name: seller.column,
    text,
  });
}

function sellerOr(value: string | undefined, missing: SellerMissing): SellerFound | SellerMissing {
  return value === undefined || value === '' ? missing : { field: 'merchantExternalId', value };
}

const lookUp = (names: Readonly<Record<string, string>>, text: string): string | undefined =>
  Object.hasOwn(names, text) ? names[text] : undefined;

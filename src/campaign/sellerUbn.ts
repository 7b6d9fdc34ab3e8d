import type { SellerUbnMismatch } from '../generated/types.js';
import type { ReviewReason } from './plausibility.js';
import type { TransactionRefusal } from './refusal.js';

/** The document of a pushed transaction, as far as its seller goes. */
interface WithSeller {
  readonly document:
    | { readonly type: 'einvoice'; readonly sellerUbn?: string | undefined }
    | { readonly type: 'receipt' };
}

/** The UBN of the seller on an invoice, where the merchant itself does not have it. */
export function unlistedSellerUbn({ document }: WithSeller, ubns: readonly string[]): string | undefined {
  const ubn = document.type === 'einvoice' ? document.sellerUbn : undefined;
  return ubn === undefined || ubns.includes(ubn) ? undefined : ubn;
}

/** What happens to a sale whose seller is neither its merchant nor of the tree in which that stands. */
export function mismatchOf(
  handling: SellerUbnMismatch,
): TransactionRefusal | { readonly held: readonly ReviewReason[] } {
  if (handling === 'reject') return { code: 'seller_ubn_mismatch', pointer: '/document/sellerUbn' };
  return handling === 'hold' ? differs : fits;
}

const differs: { readonly held: readonly ReviewReason[] } = { held: ['sellerUbnDiffers'] };
const fits: { readonly held: readonly ReviewReason[] } = { held: [] };

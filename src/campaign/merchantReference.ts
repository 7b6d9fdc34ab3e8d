import type { TransactionRefusal } from './refusal.js';

/** How a row names its merchant: by one of two ids, or by the UBN of the seller on its invoice. */
export interface MerchantReference {
  readonly merchantId?: string | undefined;
  readonly merchantExternalId?: string | undefined;
  readonly sellerUbn?: string | undefined;
}

/** Where merchants are looked up. */
export interface MerchantDirectory<Merchant> {
  readonly byId: (id: string) => Merchant | undefined;
  readonly byExternalId: (externalId: string) => Merchant | undefined;
  /** All merchants that issue invoices under a UBN. */
  readonly byUbn: (ubn: string) => readonly Merchant[];
}

interface WithMerchant {
  readonly merchantId?: string | undefined;
  readonly merchantExternalId?: string | undefined;
  readonly document:
    | { readonly type: 'einvoice'; readonly sellerUbn?: string | undefined }
    | { readonly type: 'receipt' };
}

/** The reference of a pushed transaction. */
export function merchantReferenceOf({
  merchantId,
  merchantExternalId,
  document,
}: WithMerchant): MerchantReference {
  const sellerUbn = document.type === 'einvoice' ? document.sellerUbn : undefined;
  return { merchantId, merchantExternalId, sellerUbn };
}

/** The merchant that a reference names, or why it names none. A UBN never names a merchant that has withdrawn. */
export function resolveMerchant<Merchant extends { readonly status: string }>(
  { merchantId, merchantExternalId, sellerUbn }: MerchantReference,
  { byId, byExternalId, byUbn }: MerchantDirectory<Merchant>,
): Merchant | TransactionRefusal {
  if (merchantId !== undefined && merchantExternalId !== undefined) {
    return { code: 'merchant_reference_missing', pointer: '/merchantExternalId' };
  }
  if (merchantId !== undefined) return byId(merchantId) ?? notFound('/merchantId');
  if (merchantExternalId !== undefined) {
    return byExternalId(merchantExternalId) ?? notFound('/merchantExternalId');
  }
  if (sellerUbn === undefined) return { code: 'merchant_reference_missing', pointer: '/merchantId' };
  let only: Merchant | undefined;
  for (const merchant of byUbn(sellerUbn)) {
    if (merchant.status === 'withdrawn') continue;
    if (only !== undefined) return { code: 'merchant_ambiguous', pointer: '/document/sellerUbn' };
    only = merchant;
  }
  return only ?? notFound('/document/sellerUbn');
}

const notFound = (pointer: string): TransactionRefusal => ({ code: 'merchant_not_found', pointer });

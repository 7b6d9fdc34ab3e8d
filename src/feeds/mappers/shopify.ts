import type { Availability, PromoItemStatusInput } from '../../generated/types.js';
import type { FeedRecord } from '../records/record.js';
import { type Limit, nothing, type Offer, type Said } from './offer.js';

/** https://help.shopify.com/manual/products/import-export/using-csv */
export const shopifyLimits: readonly Limit[] = [
  { name: 'title', most: 255 },
  { name: 'handle', most: 255 },
];

/** What stands on a product for all its variants. */
export interface Product {
  readonly handle: string;
  readonly title: string;
  readonly brand: string;
  readonly image: string;
  /** Its page in the shop; '' where the export does not know it. */
  readonly url: string;
  readonly status: PromoItemStatusInput | undefined;
}

export interface Variant {
  readonly record: FeedRecord;
  readonly sku: Said;
  readonly price: Said;
  readonly compareAtPrice: Said;
  readonly barcode: Said;
  /** Values of its options: color, size. */
  readonly options: readonly string[];
  readonly image: string;
  readonly availability: Availability;
}

/** The only value of a product without options. */
const noOption = 'Default Title';

/**
 * One variant as an offer. Its externalId is the SKU, else handle and options. Shopify shows a compare-at price only
 * when it is above the price. No price of an export has a currency: it is the one of the shop.
 */
export function variantOffer(product: Product, variant: Variant): Offer {
  const options = variant.options.filter((option) => option !== '' && option !== noOption);
  const { sku, price, compareAtPrice } = variant;
  const compared = /[1-9]/.test(compareAtPrice.text);
  const handle = { name: 'Handle', text: [product.handle, ...options].join('/') };
  return {
    record: variant.record,
    externalId: sku.text === '' ? handle : sku,
    title: { name: 'Title', text: product.title === '' ? '' : titleOf(product.title, options) },
    listPrice: compared ? compareAtPrice : price,
    salePrice: compared ? price : nothing,
    comparing: true,
    currency: null,
    availability: variant.availability,
    url: { name: 'URL', text: product.url },
    imageUrl: { name: 'Image', text: variant.image || product.image },
    gtin: variant.barcode,
    brand: product.brand,
    status: product.status,
  };
}

/** As Shopify writes a variant in an order: `香菇禮盒 - 大 / 紅`. */
const titleOf = (title: string, options: readonly string[]): string =>
  options.length === 0 ? title : `${title} - ${options.join(' / ')}`;

/** Not on sale is not gone: the offer is kept, and not shown. */
export function statusOf(status: string, published: boolean): PromoItemStatusInput | undefined {
  switch (status.toLowerCase()) {
    case 'draft':
      return 'draft';
    case 'archived':
    case 'unlisted':
      return 'paused';
    default:
      return published ? undefined : 'paused';
  }
}

/** In stock where nobody counts; else by the count, and by whether the shop goes on selling without stock. */
export function stockOf(counted: boolean, quantity: string, policy: string): Availability {
  if (!counted || Number(quantity) > 0) return 'inStock';
  return /^(?:continue|true)$/i.test(policy) ? 'backorder' : 'outOfStock';
}

/** The page of a product in the shop, where its address is known. */
export function productUrl(shopUrl: string | null, handle: string): string {
  return shopUrl === null || handle === '' ? '' : `${shopUrl}/products/${encodeURIComponent(handle)}`;
}

import type { Availability, PromoItemStatusInput } from '../../generated/types.js';
import type { FeedRecord } from '../records/record.js';
import { absentField, type LengthLimit, type Offer, type SourceField } from './offer.js';

/** https://help.shopify.com/manual/products/import-export/using-csv */
export const shopifyLimits: readonly LengthLimit[] = [
  { name: 'title', max: 255 },
  { name: 'handle', max: 255 },
];

/** The fields of a product, which all its variants share, as the export writes them. */
interface ProductFields {
  readonly handle: string;
  readonly title: string;
  readonly brand: string;
  readonly image: string;
  /** The address of its page; '' where the export does not have it. */
  readonly page: string;
  readonly status: string;
  readonly published: boolean;
}

export interface Product extends Pick<ProductFields, 'handle' | 'title' | 'brand' | 'image'> {
  readonly url: string;
  readonly status: PromoItemStatusInput | undefined;
}

/** The fields of a variant, as the export writes them. */
interface VariantFields {
  readonly record: FeedRecord;
  readonly sku: SourceField;
  readonly id?: SourceField;
  readonly price: SourceField;
  readonly compareAtPrice: SourceField;
  readonly barcode: SourceField;
  /** Values of its options: color, size. */
  readonly options: readonly string[];
  readonly image: string;
  readonly stock: Stock;
}

interface Stock {
  /** Whether the shop tracks the quantity. */
  readonly tracked: boolean;
  readonly quantity: string;
  /** Whether the shop sells without stock: `continue` or `true`. */
  readonly policy: string;
  /** False where the shop says itself that the variant cannot be bought. */
  readonly forSale?: boolean;
}

/** Where the export has no address of the product's page, it is derived from that of the shop. */
export function toProduct(fields: ProductFields, shopUrl: string | null): Product {
  const { handle, title, brand, image, page, status, published } = fields;
  return {
    handle,
    title,
    brand,
    image,
    url: page === '' ? productUrl(shopUrl, handle) : page,
    status: statusOf(status, published),
  };
}

/** The only value of a product without options. */
const noOption = 'Default Title';

/**
 * One variant as an offer. Its externalId is the SKU, or handle and options where it has none. Shopify shows a compare-at
 * price only when it is above the price. No price of an export has a currency: it is that of the shop.
 */
export function toOffer(product: Product, variant: VariantFields): Offer {
  const options = variant.options.filter((option) => option !== '' && option !== noOption);
  const { sku, price, compareAtPrice } = variant;
  const isCompared = /[1-9]/.test(compareAtPrice.text);
  const handle = { name: 'Handle', text: [product.handle, ...options].join('/') };
  return {
    record: variant.record,
    externalId: sku.text === '' ? handle : sku,
    handle,
    ...(variant.id && { id: variant.id }),
    title: { name: 'Title', text: product.title === '' ? '' : titleOf(product.title, options) },
    listPrice: isCompared ? compareAtPrice : price,
    salePrice: isCompared ? price : absentField,
    isCompareAtPrice: true,
    currency: null,
    availability: availabilityOf(variant.stock),
    url: { name: 'URL', text: product.url },
    imageUrl: { name: 'Image', text: variant.image || product.image },
    gtin: variant.barcode,
    brand: product.brand,
    status: product.status,
  };
}

/** The title of a variant as Shopify writes it in an order: `香菇禮盒 - 大 / 紅`. */
const titleOf = (title: string, options: readonly string[]): string =>
  options.length === 0 ? title : `${title} - ${options.join(' / ')}`;

/** A product that is not on sale may return, so the offer stays and is not shown. */
function statusOf(status: string, published: boolean): PromoItemStatusInput | undefined {
  switch (status.toLowerCase()) {
    case 'draft':
      return 'draft';
    case 'archived':
    case 'unlisted':
    case 'n':
      return 'paused';
    default:
      return published ? undefined : 'paused';
  }
}

function availabilityOf({ tracked, quantity, policy, forSale }: Stock): Availability {
  if (forSale === false) return 'outOfStock';
  if (!tracked || Number(quantity) > 0) return 'inStock';
  return /^(?:continue|true)$/i.test(policy) ? 'backorder' : 'outOfStock';
}

/** The page of a product in the shop; '' where its address is not known. */
export function productUrl(shopUrl: string | null, handle: string): string {
  return shopUrl === null || handle === '' ? '' : `${shopUrl}/products/${encodeURIComponent(handle)}`;
}

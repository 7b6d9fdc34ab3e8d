import type { FeedRecord } from '../records/record.js';
import type { FeedMapper } from './mapper.js';
import type { SourceField } from './offer.js';
import { type Product, shopifyLimits, toOffer, toProduct } from './shopify.js';

/**
 * The product CSV of Shopify's admin, with its column names of before and after 2025. The variants of a product are
 * consecutive rows with one handle; only the first of them has title, vendor and the other fields of the product. A row
 * with neither price nor SKU is a further picture.
 */
export function shopifyCsv(shopUrl: string | null): FeedMapper<FeedRecord> {
  let product: Product | null = null;
  return {
    limits: shopifyLimits,
    toOffers(record) {
      const handle = either(record, 'Handle', 'URL handle').text;
      if (product?.handle !== handle || record.get('Title') !== '')
        product = toProduct(productFields(record, handle), shopUrl);
      const variant = variantFields(record);
      if (variant.price.text === '' && variant.sku.text === '') return [];
      return [toOffer(product, variant)];
    },
  };
}

function productFields(record: FeedRecord, handle: string) {
  return {
    handle,
    title: record.get('Title'),
    brand: record.get('Vendor'),
    image: either(record, 'Image Src', 'Product image URL').text,
    page: '',
    status: record.get('Status'),
    published: !/^false$/i.test(either(record, 'Published', 'Published on online store').text),
  };
}

function variantFields(record: FeedRecord) {
  const tracker = either(record, 'Variant Inventory Tracker', 'Inventory tracker').text;
  const quantity = either(record, 'Variant Inventory Qty', 'Inventory quantity').text;
  const policy = either(record, 'Variant Inventory Policy', 'Continue selling when out of stock').text;
  return {
    record,
    sku: either(record, 'Variant SKU', 'SKU'),
    price: either(record, 'Variant Price', 'Price'),
    compareAtPrice: either(record, 'Variant Compare At Price', 'Compare-at price'),
    barcode: either(record, 'Variant Barcode', 'Barcode'),
    options: [1, 2, 3].map((number) => record.get(`Option${number} Value`)),
    image: either(record, 'Variant Image', 'Variant image URL').text,
    // Exports of several locations have a tracker and no quantity.
    stock: { tracked: tracker !== '' && quantity !== '', quantity, policy },
  };
}

/** The field under its name of before 2025, or else under its name of after. */
function either(record: FeedRecord, before: string, after: string): SourceField {
  const text = record.get(before);
  return text === '' ? { name: after, text: record.get(after) } : { name: before, text };
}

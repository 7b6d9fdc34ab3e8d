import type { FeedRecord } from '../records/record.js';
import type { Vocabulary } from './mapper.js';
import type { Said } from './offer.js';
import {
  type Product,
  productUrl,
  shopifyLimits,
  statusOf,
  stockOf,
  type Variant,
  variantOffer,
} from './shopify.js';

/**
 * The product CSV of Shopify's admin, by its names of before and after 2025. The variants of a product follow each
 * other under one handle; only the first of its rows has title, vendor and the rest of the product. A row with neither
 * price nor SKU is a further picture.
 */
export function shopifyCsv(shopUrl: string | null): Vocabulary<FeedRecord> {
  let product: Product | null = null;
  return {
    limits: shopifyLimits,
    offers(record) {
      const handle = either(record, 'Handle', 'URL handle').text;
      if (product?.handle !== handle || record.get('Title') !== '')
        product = productOf(record, handle, shopUrl);
      const variant = variantOf(record);
      if (variant.price.text === '' && variant.sku.text === '') return [];
      return [variantOffer(product, variant)];
    },
  };
}

function productOf(record: FeedRecord, handle: string, shopUrl: string | null): Product {
  const published = either(record, 'Published', 'Published on online store').text;
  return {
    handle,
    title: record.get('Title'),
    brand: record.get('Vendor'),
    image: either(record, 'Image Src', 'Product image URL').text,
    url: productUrl(shopUrl, handle),
    status: statusOf(record.get('Status'), !/^false$/i.test(published)),
  };
}

function variantOf(record: FeedRecord): Variant {
  const tracker = either(record, 'Variant Inventory Tracker', 'Inventory tracker').text;
  const quantity = either(record, 'Variant Inventory Qty', 'Inventory quantity').text;
  const policy = either(record, 'Variant Inventory Policy', 'Continue selling when out of stock').text;
  return {
    record,
    sku: either(record, 'Variant SKU', 'SKU'),
    price: either(record, 'Variant Price', 'Price'),
    compareAtPrice: either(record, 'Variant Compare At Price', 'Compare-at price'),
    barcode: either(record, 'Variant Barcode', 'Barcode'),
    options: [1, 2, 3].map((place) => record.get(`Option${place} Value`)),
    image: either(record, 'Variant Image', 'Variant image URL').text,
    // Exports of several locations have the tracker, and the quantities elsewhere.
    availability: stockOf(tracker !== '' && quantity !== '', quantity, policy),
  };
}

function either(record: FeedRecord, before: string, after: string): Said {
  const text = record.get(before);
  return text === '' ? { name: after, text: record.get(after) } : { name: before, text };
}

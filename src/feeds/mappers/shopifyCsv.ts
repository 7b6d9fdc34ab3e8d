import type { FeedRecord } from '../records/record.js';
import type { FeedMapper } from './mapper.js';
import type { SourceField } from './offer.js';
import { type Product, shopifyLimits, toOffer, toProduct } from './shopify.js';

/**
 * The product CSV of Shopify's admin, with its column names of before and after 2025, and that of SHOPLINE outside of
 * Taiwan, which has the same rows under other names. The variants of a product are consecutive rows with one handle; only
 * the first of them has title, vendor and the other fields of the product. A row with neither price nor SKU is a further
 * picture.
 * https://help.shopline.com/hc/en-001/articles/4412341951257-Details-of-import-products-with-SHOPLINE-file
 */
export function shopifyCsv(shopUrl: string | null): FeedMapper<FeedRecord> {
  let product: Product | null = null;
  return {
    limits: shopifyLimits,
    toOffers(record) {
      const handle = firstOf(record, 'Handle', 'URL handle').text;
      if (product?.handle !== handle || titleOf(record) !== '')
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
    title: titleOf(record),
    brand: record.get('Vendor'),
    image: firstOf(record, 'Image Src', 'Product image URL', 'Master image').text,
    page: '',
    status: record.get('Status'),
    published: !isNo(firstOf(record, 'Published', 'Published on online store').text),
  };
}

function variantFields(record: FeedRecord) {
  const tracker = firstOf(
    record,
    'Variant Inventory Tracker',
    'Inventory tracker',
    'SKU Inventory Tracker',
  ).text;
  const quantity = firstOf(
    record,
    'Variant Inventory Qty',
    'Inventory quantity',
    'SKU Inventory Quantity',
  ).text;
  const policy = firstOf(
    record,
    'Variant Inventory Policy',
    'Continue selling when out of stock',
    'SKU Inventory Policy',
  ).text;
  return {
    record,
    sku: firstOf(record, 'Variant SKU', 'SKU'),
    price: firstOf(record, 'Variant Price', 'Price', 'SKU price'),
    compareAtPrice: firstOf(record, 'Variant Compare At Price', 'Compare-at price', 'SKU compare at price'),
    barcode: firstOf(record, 'Variant Barcode', 'Barcode', 'Barcode (ISBN, UPC, GTIN, etc.)'),
    options: [1, 2, 3, 4, 5].map((number) => record.get(`Option${number} Value`)),
    image: firstOf(record, 'Variant Image', 'Variant image URL', 'Image').text,
    // Exports of several locations have a tracker and no quantity.
    stock: { tracked: tracker !== '' && !isNo(tracker) && quantity !== '', quantity, policy },
  };
}

const titleOf = (record: FeedRecord): string => firstOf(record, 'Title', 'Title*').text;
const isNo = (text: string): boolean => /^(?:false|f|no|n)$/i.test(text);

/** The field under the first of its names that has a text. */
function firstOf(record: FeedRecord, ...names: readonly string[]): SourceField {
  for (const name of names) {
    const text = record.get(name);
    if (text !== '') return { name, text };
  }
  return { name: names[0] ?? '', text: '' };
}

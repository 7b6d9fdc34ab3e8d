import { readingIssues } from '../../tables/parseIssues.js';
import { isObject, type JsonObject } from '../records/lines.js';
import { JsonRecord, objectsOf, textOf } from './jsonRecord.js';
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
 * Products of Shopify's Admin API: of REST, with their variants inside; and lines of a bulk operation of GraphQL, in
 * which a variant follows its product and names it as `__parentId`. Lines of other objects, such as pictures, are
 * passed over.
 */
export function shopifyJson(shopUrl: string | null): Vocabulary<JsonObject> {
  let parent: JsonObject | null = null;
  return {
    limits: shopifyLimits,
    offers(record) {
      const parentId = textOf(record.__parentId);
      if (parentId === '') {
        parent = record;
        const variants = objectsOf(record.variants);
        return variants.map((variant) => offerOf(record, variant, shopUrl));
      }
      if (record.price === undefined) return [];
      const follows = parent !== null && textOf(parent.id) === parentId;
      return [
        parent !== null && follows ? offerOf(parent, record, shopUrl) : { issue: readingIssues.noParent },
      ];
    },
  };
}

function offerOf(product: JsonObject, variant: JsonObject, shopUrl: string | null) {
  return variantOffer(productOf(product, shopUrl), variantOf(product, variant));
}

function productOf(product: JsonObject, shopUrl: string | null): Product {
  const handle = textOf(product.handle);
  const page = textOf(product.onlineStoreUrl);
  return {
    handle,
    title: textOf(product.title),
    brand: textOf(product.vendor),
    image: imageOf(product.image) || imageOf(product.featuredImage) || imageOf(objectsOf(product.images)[0]),
    url: page === '' ? productUrl(shopUrl, handle) : page,
    status: statusOf(textOf(product.status), product.published_at !== null),
  };
}

function variantOf(product: JsonObject, variant: JsonObject): Variant {
  const said = (...names: readonly string[]): Said => {
    const name = names.find((each) => textOf(variant[each]) !== '') ?? (names[0] as string);
    return { name, text: textOf(variant[name]) };
  };
  const quantity = said('inventory_quantity', 'inventoryQuantity').text;
  const policy = said('inventory_policy', 'inventoryPolicy').text;
  const counted = variant.inventory_management !== null && quantity !== '';
  return {
    record: new JsonRecord(product, variant),
    sku: said('sku'),
    price: said('price'),
    compareAtPrice: said('compare_at_price', 'compareAtPrice'),
    barcode: said('barcode'),
    options: optionsOf(variant),
    image: variantImage(product, variant),
    availability: stockOf(counted, quantity, policy),
  };
}

/** `option1` to `option3` of REST; GraphQL has `selectedOptions`, or the title alone. */
function optionsOf(variant: JsonObject): readonly string[] {
  const numbered = [variant.option1, variant.option2, variant.option3].map(textOf);
  if (numbered.some((option) => option !== '')) return numbered;
  const selected = objectsOf(variant.selectedOptions).map(({ value }) => textOf(value));
  return selected.length > 0 ? selected : [textOf(variant.title)];
}

function variantImage(product: JsonObject, variant: JsonObject): string {
  const id = textOf(variant.image_id);
  const found = id === '' ? undefined : objectsOf(product.images).find((image) => textOf(image.id) === id);
  return imageOf(found) || imageOf(variant.image);
}

const imageOf = (image: unknown): string => (isObject(image) ? textOf(image.src) || textOf(image.url) : '');

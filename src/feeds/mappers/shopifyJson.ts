import { parseIssues } from '../../tables/parseIssues.js';
import { isObject, type JsonObject } from '../records/lines.js';
import { JsonRecord, objectsOf, textOf } from './jsonRecord.js';
import type { FeedMapper } from './mapper.js';
import type { Offer, SourceField } from './offer.js';
import { ParentIndex } from './parentIndex.js';
import { shopifyLimits, toOffer, toProduct } from './shopify.js';

/**
 * Products of Shopify's Admin API or its public `products.json`, with their variants nested; or lines of a bulk operation of
 * GraphQL, in any order: a variant refers to its product by `__parentId`, or has it within, where the operation is rooted at
 * `productVariants`. Lines of other objects, such as pictures, are skipped.
 */
export function shopifyJson(shopUrl: string | null): FeedMapper<JsonObject> {
  const products = new ParentIndex<JsonObject, JsonObject>();
  const offerOf = (product: JsonObject, variant: JsonObject): Offer =>
    toOffer(toProduct(productFields(product), shopUrl), variantFields(product, variant));
  return {
    limits: shopifyLimits,
    toOffers(record, line) {
      const parentId = textOf(record.__parentId);
      if (parentId !== '') {
        if (record.price === undefined) return [];
        const parent = products.find(parentId);
        if (parent) return [offerOf(parent, record)];
        products.wait(parentId, { child: record, line }, JSON.stringify(record).length);
        return [];
      }
      if (isObject(record.product) && record.price !== undefined) return [offerOf(record.product, record)];
      const id = textOf(record.id);
      if (record.variants !== undefined || id === '')
        return objectsOf(record.variants).map((variant) => offerOf(record, variant));
      const product = withoutLongTexts(record);
      const waited = products.add([id], product, JSON.stringify(product).length);
      return waited.map((each) => ({ ...offerOf(product, each.child), line: each.line }));
    },
    end: () => products.rest().map(({ line }) => ({ issue: parseIssues.noParent, line })),
  };
}

/** Descriptions, which no offer has, are not worth the memory. */
const withoutLongTexts = (record: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => typeof value !== 'string' || value.length <= 2_048),
  );

function productFields(product: JsonObject) {
  return {
    handle: textOf(product.handle),
    title: textOf(product.title),
    brand: textOf(product.vendor),
    image: imageOf(product.image) || imageOf(product.featuredImage) || imageOf(objectsOf(product.images)[0]),
    page: textOf(product.onlineStoreUrl),
    status: textOf(product.status),
    published: product.published_at !== null,
  };
}

function variantFields(product: JsonObject, variant: JsonObject) {
  const field = (...names: readonly string[]): SourceField => {
    const name = names.find((each) => textOf(variant[each]) !== '') ?? (names[0] as string);
    return { name, text: textOf(variant[name]) };
  };
  const quantity = field('inventory_quantity', 'inventoryQuantity').text;
  const policy = field('inventory_policy', 'inventoryPolicy').text;
  return {
    record: new JsonRecord(product, variant),
    sku: field('sku'),
    id: { name: 'id', text: textOf(variant.id).replace(/^gid:\/\/.*\//, '') },
    price: field('price'),
    compareAtPrice: field('compare_at_price', 'compareAtPrice'),
    barcode: field('barcode'),
    options: optionsOf(variant),
    image: variantImage(product, variant),
    stock: {
      tracked: quantity !== '' && isTracked(variant),
      quantity,
      policy,
      forSale: ![variant.available, variant.availableForSale].includes(false),
    },
  };
}

/** REST says that stock is not tracked by no manager, GraphQL by `tracked` of the variant's inventory item. */
function isTracked({ inventory_management: manager, inventoryItem: item, tracked }: JsonObject): boolean {
  return manager !== null && tracked !== false && !(isObject(item) && item.tracked === false);
}

/** `option1` to `option3` of REST; GraphQL has `selectedOptions`, or only the title. */
function optionsOf(variant: JsonObject): readonly string[] {
  const numbered = [variant.option1, variant.option2, variant.option3].map(textOf);
  if (numbered.some((option) => option !== '')) return numbered;
  const selected = objectsOf(variant.selectedOptions).map(({ value }) => textOf(value));
  return selected.length > 0 ? selected : [textOf(variant.title)];
}

function variantImage(product: JsonObject, variant: JsonObject): string {
  const id = textOf(variant.image_id);
  const image = id === '' ? undefined : objectsOf(product.images).find((each) => textOf(each.id) === id);
  return imageOf(image) || imageOf(variant.image);
}

const imageOf = (image: unknown): string => (isObject(image) ? textOf(image.src) || textOf(image.url) : '');

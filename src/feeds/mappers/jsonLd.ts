import { parseIssues } from '../../tables/parseIssues.js';
import { isObject, type JsonObject } from '../records/lines.js';
import { JsonRecord, listOf, objectsOf, textOf } from './jsonRecord.js';
import type { FeedMapper, UnusableRecord } from './mapper.js';
import { absentField, type Offer, type SourceField } from './offer.js';

/** Deeper nesting of lists is no catalogue. */
const maxDepth = 4;

const products = new Set(['Product', 'IndividualProduct', 'ProductModel', 'Vehicle', 'Book']);

/**
 * Products of schema.org: by themselves, in `@graph`, as items of an ItemList, or as variants of a ProductGroup.
 * Nodes of other types, such as the shop or its breadcrumbs, are skipped.
 * https://developers.google.com/search/docs/appearance/structured-data/merchant-listing
 */
export const jsonLd: FeedMapper<JsonObject> = {
  limits: [],
  toOffers: (record) => [...offersIn(record, {}, 0)],
};

function* offersIn(node: JsonObject, group: JsonObject, depth: number): Generator<Offer | UnusableRecord> {
  if (depth > maxDepth) return yield { issue: parseIssues.nested };
  const types = listOf(node['@type']).map((type) =>
    textOf(type).replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''),
  );
  const inner = (value: unknown) => objectsOf(value).flatMap((each) => [...offersIn(each, group, depth + 1)]);
  if (types.includes('ProductGroup') || node.hasVariant !== undefined) {
    for (const variant of objectsOf(node.hasVariant)) yield* offersIn(variant, node, depth + 1);
  } else if (types.some((type) => products.has(type))) {
    yield* productOffers(node, group);
  } else {
    yield* inner(node['@graph']);
    yield* inner(node.itemListElement);
    yield* inner(node.item);
    yield* inner(node.mainEntity);
  }
}

/** One offer, or, where several offers have SKUs of their own, each of them. */
function* productOffers(product: JsonObject, group: JsonObject): Generator<Offer> {
  const listed = objectsOf(product.offers);
  const offers = listed.flatMap((offer) => (offer.offers === undefined ? [offer] : objectsOf(offer.offers)));
  const skus = new Set(offers.map(({ sku }) => textOf(sku)));
  if (offers.length > 1 && skus.size === offers.length && !skus.has('')) {
    for (const offer of offers) yield offerOf(product, offer, group, false);
  } else {
    yield offerOf(product, offers[0] ?? {}, group, offers.length > 1);
  }
}

const identifiers = ['sku', 'productID', 'gtin', 'gtin14', 'gtin13', 'gtin12', 'gtin8', '@id'] as const;
const gtins = identifiers.filter((name) => name.startsWith('gtin'));

function offerOf(
  product: JsonObject,
  offer: JsonObject,
  group: JsonObject,
  hasOmittedOffers: boolean,
): Offer {
  const objects = [group, product, offer];
  const field = (names: readonly string[], from: readonly JsonObject[]): SourceField => {
    for (const object of from) {
      const name = names.find((each) => textOf(object[each]) !== '');
      if (name !== undefined) return { name, text: textOf(object[name]) };
    }
    return { name: names[0] as string, text: '' };
  };
  const price = field(
    ['price', 'lowPrice'],
    [offer, ...objectsOf(offer.priceSpecification).filter(isCurrentPrice)],
  );
  const list = objectsOf(offer.priceSpecification).find((each) => !isCurrentPrice(each));
  const currency = field(['priceCurrency'], [offer, ...objectsOf(offer.priceSpecification)]).text;
  return {
    record: new JsonRecord(...objects.map((object) => flattenNames(object))),
    externalId: field(identifiers, offer.sku === undefined ? [product, offer] : [offer]),
    title: field(['name'], [product, offer, group]),
    listPrice: list ? field(['price'], [list]) : price,
    salePrice: list ? price : absentField,
    currency: currency === '' ? undefined : currency,
    saleStart: field(['validFrom'], [offer]),
    saleEnd: field(['priceValidUntil', 'validThrough'], [offer]),
    availability: field(['availability'], [offer]),
    defaultAvailability: 'inStock',
    url: field(['url'], [offer, product, group]),
    imageUrl: { name: 'image', text: imageOf(product.image) || imageOf(group.image) },
    gtin: field(gtins, [product, offer]),
    brand: nameOf(product.brand) || nameOf(group.brand),
    hasOmittedOffers,
  };
}

/** False for the specification of a list price, which is the price without the offer. */
function isCurrentPrice({ priceType }: JsonObject): boolean {
  return !/(?:ListPrice|StrikethroughPrice|MSRP|SRP|MinimumAdvertisedPrice)$/.test(textOf(priceType));
}

/** Replaces brand and seller, which are objects, by their names. */
function flattenNames(object: JsonObject): JsonObject {
  const { brand, seller } = object;
  return {
    ...object,
    ...(brand === undefined ? {} : { brand: nameOf(brand) }),
    ...(seller === undefined ? {} : { seller: nameOf(seller) }),
  };
}

function nameOf(value: unknown): string {
  const [first] = listOf(value);
  return isObject(first) ? textOf(first.name) : textOf(first);
}

function imageOf(value: unknown): string {
  const [first] = listOf(value);
  return isObject(first) ? textOf(first.url) || textOf(first.contentUrl) : textOf(first);
}

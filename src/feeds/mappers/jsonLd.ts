import { readingIssues } from '../../tables/parseIssues.js';
import { isObject, type JsonObject } from '../records/lines.js';
import { JsonRecord, listOf, objectsOf, textOf } from './jsonRecord.js';
import type { Unusable, Vocabulary } from './mapper.js';
import { nothing, type Offer, type Said } from './offer.js';

/** Lists in lists deeper than this are no catalogue. */
const deepest = 4;

const products = new Set(['Product', 'IndividualProduct', 'ProductModel', 'Vehicle', 'Book']);

/**
 * Products of schema.org: by themselves, in `@graph`, as items of an ItemList, or as variants of a ProductGroup.
 * Nodes of other kinds, such as the shop or its breadcrumbs, are passed over.
 * https://developers.google.com/search/docs/appearance/structured-data/merchant-listing
 */
export const jsonLd: Vocabulary<JsonObject> = {
  limits: [],
  offers: (record) => [...offersIn(record, {}, 0)],
};

function* offersIn(node: JsonObject, group: JsonObject, depth: number): Generator<Offer | Unusable> {
  if (depth > deepest) return yield { issue: readingIssues.nested };
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
  const given = objectsOf(product.offers);
  const offers = given.flatMap((offer) => (offer.offers === undefined ? [offer] : objectsOf(offer.offers)));
  const skus = new Set(offers.map(({ sku }) => textOf(sku)));
  if (offers.length > 1 && skus.size === offers.length && !skus.has('')) {
    for (const offer of offers) yield offerOf(product, offer, group, false);
  } else {
    yield offerOf(product, offers[0] ?? {}, group, offers.length > 1);
  }
}

const identifiers = ['sku', 'productID', 'gtin', 'gtin14', 'gtin13', 'gtin12', 'gtin8', '@id'] as const;
const gtins = identifiers.filter((name) => name.startsWith('gtin'));

function offerOf(product: JsonObject, offer: JsonObject, group: JsonObject, leftOut: boolean): Offer {
  const objects = [group, product, offer];
  const said = (names: readonly string[], from: readonly JsonObject[]): Said => {
    for (const object of from) {
      const name = names.find((each) => textOf(object[each]) !== '');
      if (name !== undefined) return { name, text: textOf(object[name]) };
    }
    return { name: names[0] as string, text: '' };
  };
  const price = said(['price', 'lowPrice'], [offer, ...objectsOf(offer.priceSpecification).filter(isAsked)]);
  const list = objectsOf(offer.priceSpecification).find((each) => !isAsked(each));
  const currency = said(['priceCurrency'], [offer, ...objectsOf(offer.priceSpecification)]).text;
  return {
    record: new JsonRecord(...objects.map((object) => withNames(object))),
    externalId: said(identifiers, offer.sku === undefined ? [product, offer] : [offer]),
    title: said(['name'], [product, offer, group]),
    listPrice: list ? said(['price'], [list]) : price,
    salePrice: list ? price : nothing,
    currency: currency === '' ? undefined : currency,
    saleStart: said(['validFrom'], [offer]),
    saleEnd: said(['priceValidUntil', 'validThrough'], [offer]),
    availability: said(['availability'], [offer]),
    unstated: 'inStock',
    url: said(['url'], [offer, product, group]),
    imageUrl: { name: 'image', text: imageOf(product.image) || imageOf(group.image) },
    gtin: said(gtins, [product, offer]),
    brand: nameOf(product.brand) || nameOf(group.brand),
    leftOut,
  };
}

/** A specification of a list price tells what the product costs without the offer. */
function isAsked({ priceType }: JsonObject): boolean {
  return !/(?:ListPrice|StrikethroughPrice|MSRP|SRP|MinimumAdvertisedPrice)$/.test(textOf(priceType));
}

/** Brand and seller are objects with a name: by their own names they are the text of it. */
function withNames(object: JsonObject): JsonObject {
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

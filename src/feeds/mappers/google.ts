import { remembered } from '../memoize.js';
import type { FeedRecord } from '../records/record.js';
import type { Vocabulary } from './mapper.js';
import type { Limit, Offer, Said } from './offer.js';

/** https://support.google.com/merchants/answer/7052112 */
const googleLimits: readonly Limit[] = [
  { name: 'id', most: 50 },
  { name: 'title', most: 150 },
  { name: 'description', most: 5_000 },
  { name: 'link', most: 2_000 },
  { name: 'image_link', most: 2_000 },
  { name: 'brand', most: 70 },
];

/** https://www.facebook.com/business/help/120325381656392 */
const metaLimits: readonly Limit[] = [
  { name: 'id', most: 100 },
  { name: 'title', most: 200 },
  { name: 'description', most: 9_999 },
  { name: 'brand', most: 100 },
];

/** Attributes of Google Merchant Center, in XML and in tables; Meta's catalogues have the same names. */
const attributes = (limits: readonly Limit[]): Vocabulary<FeedRecord> => ({
  limits,
  offers: (record) => [offerOf(record)],
});

export const google = attributes(googleLimits);
export const meta = attributes(metaLimits);

function offerOf(record: FeedRecord): Offer {
  const said = (name: string): Said => ({ name, text: record.get(name) });
  const period = record.get('sale_price_effective_date');
  const [start, end] = period === '' ? [] : halves(period);
  return {
    record,
    externalId: said('id'),
    title: said('title'),
    listPrice: said('price'),
    salePrice: said('sale_price'),
    saleStart: start === undefined ? undefined : { name: 'sale_price_effective_date', text: start },
    saleEnd: end === undefined ? undefined : { name: 'sale_price_effective_date', text: end },
    availability: said('availability'),
    url: said('link'),
    imageUrl: said('image_link'),
    gtin: said('gtin'),
    brand: record.get('brand'),
  };
}

/** `start/end`. Dates may have slashes of their own: then each half has as many. */
const halves = remembered((period): readonly [start: string, end: string] => {
  const parts = period.split('/');
  const middle = parts.length / 2;
  const half = (from: number, to?: number): string => parts.slice(from, to).join('/').trim();
  // What has no two halves is no period; as a start it is not understood, and told.
  return Number.isInteger(middle) ? [half(0, middle), half(middle)] : [period, ''];
}, 50);

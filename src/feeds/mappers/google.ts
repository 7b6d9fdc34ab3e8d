import { memoize } from '../memoize.js';
import type { FeedRecord } from '../records/record.js';
import type { FeedMapper } from './mapper.js';
import type { LengthLimit, Offer, SourceField } from './offer.js';

/** https://support.google.com/merchants/answer/7052112 */
const googleLimits: readonly LengthLimit[] = [
  { name: 'id', max: 50 },
  { name: 'title', max: 150 },
  { name: 'description', max: 5_000 },
  { name: 'link', max: 2_000 },
  { name: 'image_link', max: 2_000 },
  { name: 'brand', max: 70 },
];

/** https://www.facebook.com/business/help/120325381656392 */
const metaLimits: readonly LengthLimit[] = [
  { name: 'id', max: 100 },
  { name: 'title', max: 200 },
  { name: 'description', max: 9_999 },
  { name: 'brand', max: 100 },
];

/** Maps the attributes of Google Merchant Center, in XML and in tables; Meta's catalogues have the same names. */
const attributes = (limits: readonly LengthLimit[]): FeedMapper<FeedRecord> => ({
  limits,
  toOffers: (record) => [offerOf(record)],
});

export const google = attributes(googleLimits);
export const meta = attributes(metaLimits);

function offerOf(record: FeedRecord): Offer {
  const field = (name: string): SourceField => ({ name, text: record.get(name) });
  const period = record.get('sale_price_effective_date');
  const [start, end] = period === '' ? [] : halves(period);
  return {
    record,
    externalId: field('id'),
    title: field('title'),
    listPrice: field('price'),
    salePrice: field('sale_price'),
    saleStart: start === undefined ? undefined : { name: 'sale_price_effective_date', text: start },
    saleEnd: end === undefined || end === null ? undefined : { name: 'sale_price_effective_date', text: end },
    isSingleDate: end === null,
    availability: field('availability'),
    url: field('link'),
    imageUrl: field('image_link'),
    gtin: field('gtin'),
    brand: record.get('brand'),
    description: field('description'),
  };
}

/** Splits `start/end`; the end is null where the text is no period. Dates may contain slashes too: each half then has the same number of them. */
const halves = memoize((period): readonly [start: string, end: string | null] => {
  const parts = period.split('/');
  const middle = parts.length / 2;
  const half = (from: number, to?: number): string => parts.slice(from, to).join('/').trim();
  return Number.isInteger(middle) ? [half(0, middle), half(middle)] : [period, null];
}, 50);

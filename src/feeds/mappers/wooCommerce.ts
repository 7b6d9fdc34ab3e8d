import type { Availability, PromoItemStatusInput } from '../../generated/types.js';
import type { FeedRecord } from '../records/record.js';
import type { FeedMapper } from './mapper.js';
import type { Offer, SourceField } from './offer.js';

/** Types without a price of their own: their variations and members are separate rows. */
const withoutPrice = new Set(['variable', 'grouped']);

/**
 * The product CSV of WooCommerce's own exporter, with its English column names. A variation without a picture has that of
 * its product, which precedes it. No price has a currency: it is that of the shop.
 */
export function wooCommerce(): FeedMapper<FeedRecord> {
  let parent: { readonly names: readonly string[]; readonly image: string; readonly brand: string } | null =
    null;
  return {
    limits: [],
    toOffers(record) {
      const kinds = record
        .get('Type')
        .toLowerCase()
        .split(',')
        .map((kind) => kind.trim());
      if (kinds.some((kind) => withoutPrice.has(kind))) {
        const names = [record.get('SKU'), `id:${record.get('ID')}`];
        parent = { names, image: firstImage(record), brand: brandOf(record) };
        return [];
      }
      const product =
        kinds.includes('variation') && parent?.names.includes(record.get('Parent')) ? parent : null;
      return [offerOf(record, product?.image ?? '', product?.brand ?? '')];
    },
  };
}

/** The externalId is the SKU, or the id of the product where it has none. */
function offerOf(record: FeedRecord, parentImage: string, parentBrand: string): Offer {
  const field = (name: string): SourceField => ({ name, text: record.get(name) });
  const sku = field('SKU');
  return {
    record,
    externalId: sku.text === '' ? field('ID') : sku,
    title: field('Name'),
    listPrice: field('Regular price'),
    salePrice: field('Sale price'),
    currency: null,
    saleStart: field('Date sale price starts'),
    saleEnd: field('Date sale price ends'),
    availability: stockOf(record),
    url: field('External URL'),
    imageUrl: { name: 'Images', text: firstImage(record) || parentImage },
    gtin: field('GTIN, UPC, EAN, or ISBN'),
    brand: brandOf(record) || parentBrand,
    status: statusOf(record.get('Published')),
  };
}

function stockOf(record: FeedRecord): SourceField | Availability {
  const text = record.get('In stock?');
  if (text === '0') return record.get('Backorders allowed?') === '1' ? 'backorder' : 'outOfStock';
  return text === '1' ? 'inStock' : { name: 'In stock?', text };
}

/** 1 is published, 0 private, -1 a draft. */
function statusOf(published: string): PromoItemStatusInput | undefined {
  if (published === '0') return 'paused';
  return published === '-1' ? 'draft' : undefined;
}

const brandOf = (record: FeedRecord): string => record.get('Brands').split(',')[0]?.trim() ?? '';

const firstImage = (record: FeedRecord): string =>
  record
    .get('Images')
    .split(/,\s*(?=https?:)/)[0]
    ?.trim() ?? '';

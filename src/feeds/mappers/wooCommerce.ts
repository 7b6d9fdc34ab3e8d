import type { Availability, PromoItemStatusInput } from '../../generated/types.js';
import type { FeedRecord } from '../records/record.js';
import type { Vocabulary } from './mapper.js';
import type { Offer, Said } from './offer.js';

/** Kinds that have no price of their own: their variations and members are rows by themselves. */
const withoutPrice = new Set(['variable', 'grouped']);

/**
 * The product CSV of WooCommerce's own exporter, with its English names. A variation that has no picture shows the one
 * of its product, which stands before it. No price has a currency: it is the one of the shop.
 */
export function wooCommerce(): Vocabulary<FeedRecord> {
  let parent: { readonly names: readonly string[]; readonly image: string; readonly brand: string } | null =
    null;
  return {
    limits: [],
    offers(record) {
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
      const own = kinds.includes('variation') && parent?.names.includes(record.get('Parent')) ? parent : null;
      return [offerOf(record, own?.image ?? '', own?.brand ?? '')];
    },
  };
}

/** The externalId is the SKU, else the id of the product. */
function offerOf(record: FeedRecord, parentImage: string, parentBrand: string): Offer {
  const said = (name: string): Said => ({ name, text: record.get(name) });
  const sku = said('SKU');
  return {
    record,
    externalId: sku.text === '' ? said('ID') : sku,
    title: said('Name'),
    listPrice: said('Regular price'),
    salePrice: said('Sale price'),
    currency: null,
    saleStart: said('Date sale price starts'),
    saleEnd: said('Date sale price ends'),
    availability: stockOf(record),
    url: said('External URL'),
    imageUrl: { name: 'Images', text: firstImage(record) || parentImage },
    gtin: said('GTIN, UPC, EAN, or ISBN'),
    brand: brandOf(record) || parentBrand,
    status: statusOf(record.get('Published')),
  };
}

function stockOf(record: FeedRecord): Said | Availability {
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

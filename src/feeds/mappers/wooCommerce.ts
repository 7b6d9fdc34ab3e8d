import type { Availability, PromoItemStatusInput } from '../../generated/types.js';
import type { FeedRecord } from '../records/record.js';
import { TableRecord } from '../records/table.js';
import type { FeedMapper } from './mapper.js';
import type { Offer, SourceField } from './offer.js';
import { ParentIndex } from './parentIndex.js';
import { wooCommerceNames } from './wooCommerceNames.js';

/** Types without a price of their own: their variations and members are separate rows. */
const withoutPrice = new Set(['variable', 'grouped']);

/** What a variation takes from its product. */
interface Parent {
  readonly image: string;
  readonly brand: string;
  readonly status: PromoItemStatusInput | null;
}

/**
 * The product CSV of WooCommerce's own exporter, with its column names in English or Traditional Chinese. A variation
 * without a picture has that of its product, and is shown only where its product is. Products and variations are in the
 * order of their ids, so a variation may be far from its product. No price has a currency: it is that of the shop.
 */
export function wooCommerce(): FeedMapper<FeedRecord> {
  const parents = new ParentIndex<Parent, FeedRecord>();
  return {
    limits: [],
    toOffers(record, line) {
      const kinds = get(record, 'Type')
        .toLowerCase()
        .split(',')
        .map((kind) => kind.trim());
      if (kinds.some((kind) => withoutPrice.has(kind))) {
        // A copy: a text that was sliced from a block keeps the whole block in memory.
        const copy = JSON.stringify({
          image: firstImage(record),
          brand: brandOf(record),
          status: statusOf(get(record, 'Published')) ?? null,
        });
        const parent = JSON.parse(copy) as Parent;
        const names = [get(record, 'SKU'), `id:${get(record, 'ID')}`].filter((name) => name !== '');
        const waited = parents.add(names, parent, copy.length);
        return waited.map((each) => ({ ...offerOf(each.child, parent), line: each.line }));
      }
      const parentName = kinds.includes('variation') ? get(record, 'Parent') : '';
      const parent = parents.find(parentName);
      if (parentName === '' || parent) return [offerOf(record, parent)];
      parents.wait(parentName, { child: record, line }, sizeOf(record));
      return [];
    },
    end: () => parents.rest().map(({ child, line }) => ({ ...offerOf(child, undefined), line })),
  };
}

/** The text of a column, by its name in English or Traditional Chinese. */
const get = (record: FeedRecord, name: string): string => {
  const text = record.get(name);
  return text !== '' ? text : textOf(record, name);
};

function textOf(record: FeedRecord, name: string): string {
  for (const translated of wooCommerceNames[name] ?? []) {
    const text = record.get(translated);
    if (text !== '') return text;
  }
  return '';
}

const sizeOf = (record: FeedRecord): number =>
  record instanceof TableRecord ? record.cells.reduce((total, { length }) => total + length, 0) : 0;

/** The externalId is the SKU, or the id of the product where it has none. */
function offerOf(record: FeedRecord, parent: Parent | undefined): Offer {
  const field = (name: string): SourceField => ({ name, text: get(record, name) });
  const sku = field('SKU');
  return {
    record,
    externalId: sku.text === '' ? field('ID') : sku,
    id: field('ID'),
    title: field('Name'),
    listPrice: field('Regular price'),
    salePrice: field('Sale price'),
    currency: null,
    saleStart: field('Date sale price starts'),
    saleEnd: field('Date sale price ends'),
    availability: stockOf(record),
    url: field('External URL'),
    imageUrl: { name: 'Images', text: firstImage(record) || (parent?.image ?? '') },
    gtin: field('GTIN, UPC, EAN, or ISBN'),
    brand: brandOf(record) || (parent?.brand ?? ''),
    status: statusOf(get(record, 'Published')) ?? parent?.status ?? undefined,
  };
}

function stockOf(record: FeedRecord): SourceField | Availability {
  const text = get(record, 'In stock?');
  if (text === '0') return get(record, 'Backorders allowed?') === '1' ? 'backorder' : 'outOfStock';
  return text === '1' ? 'inStock' : { name: 'In stock?', text };
}

/** 1 is published, 0 private, -1 a draft. */
function statusOf(published: string): PromoItemStatusInput | undefined {
  if (published === '0') return 'paused';
  return published === '-1' ? 'draft' : undefined;
}

const brandOf = (record: FeedRecord): string => get(record, 'Brands').split(',')[0]?.trim() ?? '';

const firstImage = (record: FeedRecord): string =>
  get(record, 'Images')
    .split(/,\s*(?=https?:)/)[0]
    ?.trim() ?? '';

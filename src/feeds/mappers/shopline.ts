import type { Availability } from '../../generated/types.js';
import { parseStock } from '../offer/availability.js';
import type { FeedRecord } from '../records/record.js';
import type { FeedMapper, Mapped } from './mapper.js';
import { absentField, type Offer, type SourceField } from './offer.js';

/**
 * The bulk update form that SHOPLINE's admin exports. A second row repeats the header in Chinese. Variants are rows after
 * the row of their product, which alone has title, brand and the other fields of the product; a product without variants
 * is a row by itself. So a row without a variant waits for the next one.
 * https://support.shoplineapp.com/hc/en-us/articles/360029927932-Bulk-Upload-Products-New, and the columns of an export in
 * https://github.com/YNWAforever/wukong-ecommerce-os
 */
export function shopline(): FeedMapper<FeedRecord> {
  let product: FeedRecord | null = null;
  let waiting: Mapped | null = null;
  const takeWaiting = (): Mapped[] => {
    const taken = waiting === null ? [] : [waiting];
    waiting = null;
    return taken;
  };
  return {
    limits: [],
    toOffers(record, line) {
      const id = record.get('Product ID (DO NOT EDIT)');
      if (id.startsWith('商品編號')) return [];
      const isNext = product === null || (id !== '' && id !== product.get('Product ID (DO NOT EDIT)'));
      const earlier = isNext ? takeWaiting() : [];
      if (isNext) product = record;
      if (record.get('Variant ID (DO NOT EDIT)') === '') {
        earlier.push(...takeWaiting());
        waiting = { ...productOffer(record), line };
        return earlier;
      }
      // The row before has only what the variants share.
      waiting = null;
      return [...earlier, variantOffer(record, product ?? record)];
    },
    end: takeWaiting,
  };
}

const field = (record: FeedRecord, name: string): SourceField => ({ name, text: record.get(name) });
const isYes = (record: FeedRecord, name: string): boolean => /^y(?:es)?$/i.test(record.get(name));

function productOffer(record: FeedRecord): Offer {
  const id = field(record, 'Product ID (DO NOT EDIT)');
  const sku = field(record, 'SKU');
  return {
    ...sharedFields(record, record),
    externalId: sku.text === '' ? id : sku,
    id,
    title: titleOf(record),
    listPrice: field(record, 'Regular Price'),
    salePrice: priceOf(record, 'Sale Price') ?? absentField,
    availability: stockOf(record, field(record, 'Quantity (DO NOT EDIT)')),
  };
}

function variantOffer(record: FeedRecord, product: FeedRecord): Offer {
  const id = field(record, 'Variant ID (DO NOT EDIT)');
  const sku = field(record, 'Variant SKU');
  const variant =
    record.get('Variant (Traditional Chinese) (DO NOT EDIT)') ||
    record.get('Variant (English) (DO NOT EDIT)');
  const { name, text } = titleOf(product);
  const price = priceOf(record, 'Variant Price');
  const isSamePrice = isYes(product, 'Same Price') || price === null;
  return {
    ...sharedFields(record, product),
    externalId: sku.text === '' ? id : sku,
    id,
    title: { name, text: text === '' || variant === '' ? text : `${text} - ${variant}` },
    listPrice: isSamePrice ? field(product, 'Regular Price') : price,
    salePrice:
      (isSamePrice ? priceOf(product, 'Sale Price') : priceOf(record, 'Variant Sale Price')) ?? absentField,
    availability: stockOf(product, field(record, 'Variant Quantity (DO NOT EDIT)')),
  };
}

const sharedFields = (record: FeedRecord, product: FeedRecord) =>
  ({
    record,
    currency: null,
    validFrom: field(product, 'Product Available start date'),
    validTo: field(product, 'Product Available end date'),
    url: absentField,
    imageUrl: absentField,
    gtin: field(record, 'Barcode'),
    brand: product.get('Brand'),
    status: isShown(product) ? undefined : 'paused',
  }) as const;

const isShown = (product: FeedRecord): boolean =>
  !isYes(product, 'Hidden Product') && !/^n(?:o)?$/i.test(product.get('Online Store Status'));

function titleOf(product: FeedRecord): SourceField {
  const name = field(product, 'Product Name (Traditional Chinese)');
  return name.text === '' ? field(product, 'Product Name (English)') : name;
}

/** Null for 0 and for a word, which mean that there is no such price. */
function priceOf(record: FeedRecord, name: string): SourceField | null {
  const price = field(record, name);
  return /[1-9]/.test(price.text) ? price : null;
}

function stockOf(product: FeedRecord, quantity: SourceField): SourceField | Availability {
  if (isYes(product, 'Preorder Feature')) return 'preorder';
  if (isYes(product, 'Unlimited Quantity') || quantity.text === '無限數量') return 'inStock';
  return parseStock(quantity.text) ?? quantity;
}

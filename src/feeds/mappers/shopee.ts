import { parseStock } from '../offer/availability.js';
import type { FeedRecord } from '../records/record.js';
import type { FeedMapper } from './mapper.js';
import { absentField, type SourceField } from './offer.js';

/**
 * The mass update of prices and stock that Shopee's seller centre exports. Its first row has the same keys in every country;
 * rows of labels and help follow, which have no numeric product id. An option without a SKU of its own is known by its id.
 */
export const shopee: FeedMapper<FeedRecord> = {
  limits: [],
  toOffers(record) {
    const field = (name: string): SourceField => ({ name, text: record.get(name) });
    const productId = field('et_title_product_id');
    if (!/^\d+$/.test(productId.text)) return [];
    const optionId = field('et_title_variation_id');
    const id = /^[1-9]\d*$/.test(optionId.text) ? optionId : productId;
    const sku = field('et_title_variation_sku');
    const option = record.get('et_title_variation_name');
    const name = record.get('et_title_product_name');
    const stock = field('et_title_variation_stock');
    return [
      {
        record,
        externalId: sku.text === '' ? id : sku,
        id,
        title: { name: 'et_title_product_name', text: option === '' ? name : `${name} - ${option}` },
        listPrice: field('et_title_variation_price'),
        salePrice: absentField,
        currency: null,
        availability: parseStock(stock.text) ?? stock,
        url: absentField,
        imageUrl: absentField,
        gtin: field('ps_gtin_code'),
        brand: '',
      },
    ];
  },
};

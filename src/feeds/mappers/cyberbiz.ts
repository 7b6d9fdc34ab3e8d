import type { Availability } from '../../generated/types.js';
import { parseBoolean } from '../../tables/cellParsers.js';
import { parseStock } from '../offer/availability.js';
import type { FeedRecord } from '../records/record.js';
import type { FeedMapper } from './mapper.js';
import { absentField, type Offer, type SourceField } from './offer.js';
import { productUrl } from './shopify.js';

/**
 * The table of products that CYBERBIZ exports and takes back, whose columns https://www.cyberbiz.io/support/?p=1960
 * describes; some versions number them: `[29]商品款式SKU碼`. Variants are rows; the fields of the product may stand in the
 * first of them alone.
 */
export function cyberbiz(shopUrl: string | null): FeedMapper<FeedRecord> {
  let product: FeedRecord | null = null;
  return {
    limits: [],
    toOffers(record) {
      if (record.get('商品名稱') !== '') product = record;
      return [offerOf(record, product ?? record, shopUrl)];
    },
  };
}

function offerOf(record: FeedRecord, product: FeedRecord, shopUrl: string | null): Offer {
  const field = (name: string): SourceField => ({ name, text: record.get(name) });
  const ofProduct = (name: string): SourceField => ({ name, text: product.get(name) });
  const sku = field('商品款式SKU碼');
  const price = field('商品款式售價');
  const listPrice = field('商品款式定價');
  const isCompared = /[1-9]/.test(listPrice.text);
  const isPublic = parseBoolean(product.get('商品是否公開'));
  return {
    record,
    externalId: sku.text === '' ? field('款式id') : sku,
    id: field('款式id'),
    title: ofProduct('商品名稱'),
    listPrice: isCompared ? listPrice : price,
    salePrice: isCompared ? price : absentField,
    isCompareAtPrice: true,
    currency: null,
    validFrom: ofProduct('商品上架時間'),
    validTo: ofProduct('商品下架時間'),
    availability: stockOf(record),
    url: { name: '商品網址', text: pageOf(product.get('商品網址'), shopUrl) },
    imageUrl: ofProduct('商品圖片'),
    gtin: absentField,
    brand: product.get('商品廠商'),
    status: isPublic === false ? 'paused' : undefined,
  };
}

/** An empty stock is unlimited, as is one that the shop does not manage. */
function stockOf(record: FeedRecord): SourceField | Availability {
  const stock = { name: '商品款式庫存量', text: record.get('商品款式庫存量') };
  if (stock.text === '' || parseBoolean(record.get('商品款式管理庫存')) === false) return 'inStock';
  const availability = parseStock(stock.text) ?? stock;
  const isSoldOn = record.get('商品款式庫存不足時') === '繼續銷售';
  return availability === 'outOfStock' && isSoldOn ? 'backorder' : availability;
}

/** The column has the end of the address only, after `…/products/`. */
const pageOf = (text: string, shopUrl: string | null): string =>
  /^https?:\/\//i.test(text) ? text : productUrl(shopUrl, text);

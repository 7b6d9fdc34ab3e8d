import type { PromoItemStatusInput } from '../../generated/types.js';
import { enumParser } from '../../tables/cellParsers.js';
import { parseStock } from '../offer/availability.js';
import type { FeedRecord } from '../records/record.js';
import type { FeedMapper } from './mapper.js';
import { absentField, type SourceField } from './offer.js';

/** What a column of a table can be mapped to. */
export const feedColumns = [
  'externalId',
  'title',
  'merchantExternalId',
  'listPrice',
  'salePrice',
  'currency',
  'saleStart',
  'saleEnd',
  'availability',
  'status',
  'url',
  'imageUrl',
  'gtin',
  'brand',
  'titleEn',
  'description',
  'terms',
  'quantity',
  'audience',
] as const;

export type FeedColumn = (typeof feedColumns)[number];

/** The name of the column for each field. */
export type FeedColumns = Readonly<Partial<Record<FeedColumn, string>>>;

const parseStatus = enumParser({
  live: ['上架', '已上架', '販售中', '銷售中', '是', 'y', 'yes', '1', 'true', 'active', 'published'],
  paused: ['下架', '已下架', '未上架', '暫停', '否', 'n', 'no', '0', 'false', 'inactive', 'unpublished'],
  draft: ['草稿'],
});

/** A table of any columns, as the caller names them. One price is that without a sale; a number is stock. */
export function mappedTable(columns: FeedColumns): FeedMapper<FeedRecord> {
  return {
    limits: [],
    toOffers(record) {
      const field = (column: FeedColumn): SourceField => {
        const name = columns[column];
        return name === undefined ? absentField : { name, text: record.get(name) };
      };
      const [list, sale] = [field('listPrice'), field('salePrice')];
      const availability = field('availability');
      const status = field('status').text;
      const offer = {
        record,
        externalId: field('externalId'),
        title: field('title'),
        listPrice: list.text === '' ? sale : list,
        salePrice: list.text === '' ? absentField : sale,
        currency: field('currency').text || null,
        saleStart: field('saleStart'),
        saleEnd: field('saleEnd'),
        availability: parseStock(availability.text) ?? {
          ...availability,
          name: availability.name || 'availability',
        },
        url: field('url'),
        imageUrl: field('imageUrl'),
        gtin: field('gtin'),
        brand: field('brand').text,
        mapped: {
          titleEn: field('titleEn'),
          description: field('description'),
          terms: field('terms'),
          quantity: field('quantity'),
          audience: field('audience'),
        },
        // An unknown status stays as it is, and its row is rejected.
        status: status === '' ? undefined : (parseStatus(status) as PromoItemStatusInput),
      };
      return [columns.availability === undefined ? { ...offer, defaultAvailability: 'inStock' } : offer];
    },
  };
}

/** Names of columns for each field, compared as columns of tables are. */
const usualNames: Readonly<Record<FeedColumn, readonly string[]>> = {
  externalId: [
    ...[
      'externalId',
      '商品代碼',
      '商品編號',
      '商品貨號',
      '商品料號',
      '品號',
      '貨號',
      '料號',
      '規格貨號',
      '商品選項貨號',
    ],
    ...['sku', 'item id', 'product id', '商品id', '商品原廠編號', '主商品貨號', '編號', 'id'],
  ],
  title: [
    'title',
    '商品名稱',
    '品名',
    '名稱',
    '標題',
    '商品標題',
    'name',
    'product name',
    '商品名稱（中文）',
  ],
  merchantExternalId: [
    'merchantExternalId',
    '店家代碼',
    '商家代碼',
    '賣家代碼',
    '供應商代碼',
    '廠商代碼',
    '櫃號',
  ],
  listPrice: [
    'listPrice',
    '原價',
    '定價',
    '建議售價',
    '市價',
    '牌價',
    'regular price',
    'compare at price',
    'price',
    '價格',
    '單價',
  ],
  salePrice: [
    'salePrice',
    '特價',
    '售價',
    '優惠價',
    '活動價',
    '促銷價',
    '折扣價',
    '網路價',
    'sale price',
    'special price',
  ],
  currency: ['currency', '幣別', '貨幣'],
  saleStart: ['saleStart', '特價開始時間', '特價開始日期', '優惠開始時間', '促銷開始時間'],
  saleEnd: ['saleEnd', '特價結束時間', '特價結束日期', '優惠結束時間', '促銷結束時間'],
  availability: [
    'availability',
    '供貨狀態',
    '庫存狀態',
    '庫存',
    '庫存量',
    '庫存數量',
    '數量',
    '可賣量',
    'stock',
    'quantity',
    'inventory',
  ],
  status: ['status', '上架狀態', '商品狀態', '狀態', '是否上架'],
  url: ['url', '商品網址', '網址', '連結', '商品連結', 'link'],
  imageUrl: [
    'imageUrl',
    '圖片網址',
    '商品圖片',
    '主圖',
    '圖片',
    '主商品圖片',
    'image',
    'image url',
    'image link',
  ],
  gtin: ['gtin', '國際條碼', '條碼', '商品條碼', 'barcode', 'ean', 'upc'],
  brand: ['brand', '品牌', '廠牌', 'vendor'],
  titleEn: ['titleEn', '英文名稱', '英文標題'],
  description: ['description', '商品說明', '商品描述', '說明'],
  terms: ['terms', '使用條件', '注意事項'],
  quantity: ['限量', '名額'],
  audience: ['audience', '適用對象'],
};

/** The columns that a table seems to mean, by the usual names. `normalize` makes names comparable. */
export function proposeColumns(header: readonly string[], normalize: (name: string) => string): FeedColumns {
  const byName = new Map(header.map((name) => [normalize(name), name.trim()]));
  return Object.fromEntries(
    feedColumns.flatMap((column) => {
      const name = usualNames[column].find((each) => byName.has(normalize(each)));
      return name === undefined ? [] : [[column, byName.get(normalize(name))]];
    }),
  );
}

/** What such columns lack for an offer. */
export const missingColumns = ({
  externalId,
  title,
  listPrice,
  salePrice,
}: FeedColumns): readonly FeedColumn[] => [
  ...(externalId === undefined ? (['externalId'] as const) : []),
  ...(title === undefined ? (['title'] as const) : []),
  ...(listPrice === undefined && salePrice === undefined ? (['listPrice'] as const) : []),
];
